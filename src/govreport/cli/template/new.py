"""`govreport template new`: a variant of one's own, begun from one that there is."""

from pathlib import Path

import click

from govreport.cli.command import Command
from govreport.cli.wording import say

__all__ = ["new"]


@click.command(cls=Command, help="help.template-new")
@click.argument("folder", metavar="DIR")
@click.option(
    "--from", "origin", default="national", metavar="VARIANT", help="help.from"
)
@click.option(
    "--with", "templates", multiple=True, metavar="FILE", help="help.with-template"
)
@click.option("--edition", metavar="EDITION", help="help.new-edition")
def new(
    folder: str, origin: str, templates: tuple[str, ...], edition: str | None
) -> None:
    """Write the folder of a new variant; what stands there already is left alone."""
    from govreport.api import variants_for
    from govreport.authoring.starting import new_variant
    from govreport.cli.host import plugin_host
    from govreport.editions import EDITIONS, get_edition
    from govreport.errors import RequestError
    from govreport.writing import write_file

    target = Path(folder)
    known = variants_for(target.parent.parent, origin, plugins=plugin_host())
    lineage = known.lineage(known.requested or origin)
    newest = max(EDITIONS.values(), key=lambda e: e.first_year or 0)
    form = get_edition(edition) if edition else newest
    files = new_variant(target.name, lineage, form, templates)
    for name in files:
        if (target / name).exists():
            raise RequestError("target.exists", file=str(target / name))
    for name, data in files.items():
        write_file(target / name, data)
        click.echo(str(target / name))
    say("template.started", folder=str(target))
