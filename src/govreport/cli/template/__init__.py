"""`govreport template`: what helps to write a template, one command a module."""

import click

from govreport.cli.template.new import new
from govreport.cli.template.tag import tag
from govreport.cli.wording import WordedGroup

__all__ = ["template"]


@click.group(cls=WordedGroup, help="help.template")
def template() -> None:
    """Help with templates."""


template.add_command(new)
template.add_command(tag)
