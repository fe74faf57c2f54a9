"""Groups of commands: each imported when it is run, its first sentence known before."""

import click
import pytest

from govreport.cli.app import govreport
from govreport.cli.group import Group


def groups(command, name):
    """Give every group with its whole name."""
    if isinstance(command, Group):
        yield pytest.param(command, id=name)
        ctx = click.Context(command)
        for below in command.list_commands(ctx):
            yield from groups(command.get_command(ctx, below), f"{name} {below}")


@pytest.mark.parametrize("group", [*groups(govreport, "govreport")])
def test_the_help_of_a_group_says_of_a_command_what_its_own_help_says(group):
    ctx = click.Context(group)
    for name in group.list_commands(ctx):
        command = group.get_command(ctx, name)
        assert command.name == name
        assert command.help == f"{group.keys}{name}"


def test_a_command_that_there_is_not_is_none():
    assert govreport.get_command(click.Context(govreport), "reder") is None
