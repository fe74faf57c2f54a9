"""`govreport read`: from an output, or what an office typed, to a data file."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

import click

from govreport.cli.command import Command
from govreport.cli.output_file import output_file
from govreport.cli.wording import language_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreport.loading import Source
    from govreport.messages import Language
    from govreport.report import Report

__all__ = ["read"]


@click.command(cls=Command, help="help.read")
@click.argument("file", metavar="FILE")
@click.option("-o", "--output", metavar="PATH", help="help.read-output")
@click.option("--variant", metavar="NAME|PATH", help="help.read-variant")
@click.option("--embedded", is_flag=True, help="help.embedded")
@click.option("--visible", is_flag=True, help="help.visible")
@click.pass_context
def read(
    ctx: click.Context,
    file: str,
    output: str | None,
    variant: str | None,
    *,
    embedded: bool,
    visible: bool,
) -> None:
    """Read a report; exit 1 where text was edited, or what it shows has errors."""
    from govreport.cli.failing import DATA
    from govreport.errors import RequestError
    from govreport.writing import write_file

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it tells every fault
    target = output_file(output, [Path(file)])
    if embedded and visible:
        raise RequestError("read.either")
    source = _read(Path(file), variant, embedded=embedded, visible=visible)
    text = _written(source.report, target, language_of(ctx))
    if target is None:
        click.echo(text, nl=False)
    else:
        images = _images_beside(target, source.files)
        for path, data in {target: text.encode(), **images}.items():
            write_file(path, data)
            click.echo(str(path))
    ctx.exit(DATA if _tell(source) else 0)


def _read(
    path: Path, variant: str | None, *, embedded: bool, visible: bool
) -> "Source":
    """Give the report that a file carries, or without one that which it shows."""
    from govreport.cli.host import plugin_host
    from govreport.errors import LoadError
    from govreport.readback import open_source, read_source

    host = plugin_host()
    if not visible:
        try:
            return read_source(path, embedded=embedded, variant=variant, plugins=host)
        except LoadError as error:
            if embedded or error.key != "read.none":
                raise
    source = open_source(path, variant=variant, plugins=host)
    if source.provisional:
        raise LoadError("load-failed", source.problems)
    return source


def _tell(source: "Source") -> bool:
    """Tell what was not read of what a file shows; give whether any of it is grave."""
    from govreport.cli.findings import print_findings, summary

    if source.coverage is None:
        return False
    print_findings(source.problems, err=True)
    click.echo(summary(source.name, source.problems, source.coverage), err=True)
    return any(problem.is_error for problem in source.problems)


def _images_beside(target: Path, files: "Mapping[str, bytes]") -> dict[Path, bytes]:
    """Give where the images are to be written; refuse to leave the folder.

    An image that is there already is left alone; another file in its place is refused.
    """
    from govreport.errors import RequestError

    folder = target.parent.resolve()
    images: dict[Path, bytes] = {}
    for name, data in files.items():
        path = folder / name
        if "\\" in name or not path.resolve().is_relative_to(folder):
            raise RequestError("read.outside", file=name)
        if not path.exists():
            images[path] = data
        elif path.is_dir() or path.read_bytes() != data:
            raise RequestError("read.other-file", file=str(path))
    return images


def _written(report: "Report", target: Path | None, language: "Language") -> str:
    """Give `report` as the input file `target`, keys in the language of this run."""
    from govreport.codec import encode_json, to_plain
    from govreport.loading import dump

    if target is not None and target.suffix.lower() == ".json":
        return encode_json(to_plain(report)) + "\n"
    return dump(report, language=language)
