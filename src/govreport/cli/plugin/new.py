"""`govreport plugin new`: a complete plugin with its tests, to start from."""

import shlex
from pathlib import Path

import click

from govreport.authoring.new_plugin.kinds import KINDS, USUAL_KINDS
from govreport.cli.choice import Choice
from govreport.cli.command import Command

__all__ = ["new"]


@click.command(cls=Command, help="help.plugin-new")
@click.argument("name", metavar="govreport-NAME")
@click.option(
    "-o", "--output", metavar="FOLDER", default=".", help="help.plugin-output"
)
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=Choice(KINDS),
    metavar=f"[{'|'.join(KINDS)}]",
    help="help.plugin-kind",
)
def new(name: str, output: str, *, kinds: tuple[str, ...]) -> None:
    """Write a plugin and say how to go on."""
    from govreport.authoring.new_plugin.files import write_plugin
    from govreport.authoring.new_plugin.name import plugin_name

    named = plugin_name(name)
    folder = Path(output) / named.distribution
    write_plugin(named, folder, kinds=frozenset(kinds or USUAL_KINDS))
    click.echo(f"cd {shlex.quote(str(folder))}")
    click.echo('pip install -e ".[test]"')
    click.echo("pytest")
