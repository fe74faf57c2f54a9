"""`govreport template`: what helps to write a template, one command a module."""

import click

from govreport.cli.group import Group

__all__ = ["template"]


@click.group(
    cls=Group,
    help="help.template",
    homes={name: f"{__name__}.{name}" for name in ("new", "tag", "check")},
    keys="help.template-",
)
def template() -> None:
    """Help with templates."""
