"""A group of commands, each imported when it is run and not before."""

from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import Any

import click

from govreport.cli.wording import WordedCommand, language_of, worded

__all__ = ["Group"]


class Group(WordedCommand, click.Group):
    """A group of worded commands.

    `homes` gives for each command, in the order of the help, the module that has it
    under its name. Its first sentence in the help is that of the catalogue under
    `keys` and its name, so that showing the help imports no command.
    """

    def __init__(
        self, *args: Any, homes: Mapping[str, str], keys: str, **attributes: Any
    ) -> None:
        super().__init__(*args, **attributes)
        self.homes = homes
        self.keys = keys

    def format_options(
        self, ctx: click.Context, formatter: click.HelpFormatter
    ) -> None:
        """Write the options, then the commands."""
        WordedCommand.format_options(self, ctx, formatter)
        commands = [
            (name, worded(f"{self.keys}{name}").split("\n")[0]) for name in self.homes
        ]
        with formatter.section(worded("help.commands")):
            formatter.write_dl(commands)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """List the commands in the order of the help."""
        del ctx
        return list(self.homes)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command; None where there is none of that name."""
        del ctx
        if cmd_name not in self.homes:
            return None
        command = getattr(import_module(self.homes[cmd_name]), cmd_name)
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; one that is not there is named with the nearest."""
        name = args[0]
        if name not in self.homes and not name.startswith("-"):
            raise _unknown_command(name, self.homes, ctx)
        return super().resolve_command(ctx, args)


def _unknown_command(
    name: str, known: Iterable[str], ctx: click.Context
) -> click.UsageError:
    from govreport.errors import UnknownName

    error = UnknownName("command", name, known)
    return click.UsageError(error.word(language_of(ctx)), ctx)
