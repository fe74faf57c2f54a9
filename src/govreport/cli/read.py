"""`govreport read`: from an output back to the data file that it was made of."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

import click

from govreport.cli.wording import WordedCommand, language_of

if TYPE_CHECKING:
    from govreport.messages import Language
    from govreport.report import Report

__all__ = ["read"]


@click.command(cls=WordedCommand, help="help.read")
@click.argument("file", metavar="FILE")
@click.option("-o", "--output", metavar="PATH", help="help.read-output")
@click.option("--embedded", is_flag=True, help="help.embedded")
@click.pass_context
def read(ctx: click.Context, file: str, output: str | None, *, embedded: bool) -> None:
    """Read a report back; exit 1 where the visible text was edited since."""
    from govreport.cli.failing import exit_code_of, print_error
    from govreport.cli.targets import STANDARD_OUTPUT
    from govreport.errors import GovReportError
    from govreport.readback import read_report
    from govreport.writing import write_file

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it tells every fault
    target = None if output in (None, STANDARD_OUTPUT) else Path(str(output))
    try:
        _refuse_target(target, Path(file))
        report = read_report(Path(file), embedded=embedded)
        text = _written(report, target, language_of(ctx))
        if target is None:
            click.echo(text, nl=False)
        else:
            write_file(target, text.encode())
            click.echo(str(target))
    except GovReportError as error:
        print_error(error)
        ctx.exit(exit_code_of(error))


def _refuse_target(target: Path | None, source: Path) -> None:
    from govreport.errors import RequestError

    if target is None:
        return
    if target.is_dir():
        raise RequestError("target.folder", file=str(target))
    if target.resolve() == source.resolve():
        raise RequestError("target.source", file=str(target))


def _written(report: "Report", target: Path | None, language: "Language") -> str:
    """Give `report` as the input file `target`, keys in the language of this run."""
    from govreport.codec import encode_json, to_plain
    from govreport.loading import dump

    if target is not None and target.suffix.lower() == ".json":
        return encode_json(to_plain(report)) + "\n"
    return dump(report, language=language)
