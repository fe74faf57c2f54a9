"""`govreport plugin`: what helps to write a plugin, one command a module."""

import click

from govreport.cli.group import Group

__all__ = ["plugin"]


@click.group(
    cls=Group,
    help="help.plugin",
    homes={"new": f"{__name__}.new"},
    keys="help.plugin-",
)
def plugin() -> None:
    """Help with plugins."""
