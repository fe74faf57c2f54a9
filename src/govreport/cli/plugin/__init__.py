"""`govreport plugin`: what helps to write a plugin, one command a module."""

import click

from govreport.cli.plugin.new import new
from govreport.cli.wording import WordedGroup

__all__ = ["plugin"]


@click.group(cls=WordedGroup, help="help.plugin")
def plugin() -> None:
    """Help with plugins."""


plugin.add_command(new)
