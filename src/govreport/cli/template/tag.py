"""`govreport template tag`: from a blank Word form to a template."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from govreport.cli.command import Command
from govreport.cli.wording import say

if TYPE_CHECKING:
    from govreport.authoring.tagging.tag import TaggedForm

__all__ = ["tag"]


@click.command(cls=Command, help="help.template-tag")
@click.argument("form", metavar="FORM")
@click.option(
    "-o",
    "--output",
    required=True,
    metavar="TEMPLATE",
    help="help.template-tag-output",
)
@click.option("--edition", metavar="EDITION", help="help.template-tag-edition")
@click.pass_context
def tag(ctx: click.Context, form: str, output: str, edition: str | None) -> None:
    """Put a placeholder into every blank; exit 1 where something was not placed."""
    from govreport import api
    from govreport.authoring.tagging.tag import tag as tag_form
    from govreport.cli.failing import DATA
    from govreport.cli.findings import print_findings
    from govreport.editions import get_edition
    from govreport.writing import write_file

    source, target = Path(form), Path(output)
    _refuse_target(target, source)
    forced = get_edition(edition) if edition else None
    tagged = tag_form(_read(source), form, api.default_plugins(), forced)
    write_file(target, tagged.data)
    click.echo(str(target))
    print_findings(tagged.findings, err=True)
    _summarise(form, tagged)
    ctx.exit(0 if tagged.is_complete else DATA)


def _refuse_target(target: Path, source: Path) -> None:
    from govreport.errors import RequestError

    if target.is_dir():
        raise RequestError("target.folder", file=str(target))
    if target.suffix.lower() != ".docx":
        raise RequestError("tag.suffix", file=str(target))
    if target.resolve() == source.resolve():
        raise RequestError("tag.own", file=str(target))
    if target.exists() and source.exists() and target.samefile(source):
        raise RequestError("tag.own", file=str(target))


def _read(source: Path) -> bytes:
    from govreport.errors import RequestError

    try:
        return source.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise RequestError(
            "read.unreadable", name=str(source), reason=reason
        ) from error


def _summarise(form: str, tagged: "TaggedForm") -> None:
    say(
        "tag.summary",
        name=form,
        numbers=len(tagged.numbers),
        all_numbers=len(tagged.edition.leaves),
        chapters=len(tagged.chapters),
        all_chapters=len(tagged.edition.chapters),
        edition=tagged.edition.id,
    )
