"""`govreport new`: a report to begin with, blank or from last year's."""

import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from govreport.cli.choice import Choice
from govreport.cli.command import Command
from govreport.cli.division import refuse_bad_division
from govreport.cli.wording import language_of, say, worded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreport.authoring.new_report import AddedNumber, Beginning
    from govreport.report import Report

__all__ = ["new"]

DEFAULT_NAMES = {"zh": "年报.yaml", "en": "report.yaml"}
KINDS = (
    "government",
    "department",
    "state_council_department",
    "township",
    "public_institution",
)
SCHEMA_NAME = "govreport.schema.json"
WORKBOOK = ".xlsx"


@click.command(cls=Command, help="help.new")
@click.argument("file", required=False, metavar="[FILE]")
@click.option("--year", type=int, metavar="YEAR", help="help.new-year")
@click.option("--agency", metavar="NAME", help="help.new-agency")
@click.option("--kind", type=Choice(KINDS), help="help.new-kind")
@click.option("--division", metavar="CODE", help="help.new-division")
@click.option("--variant", metavar="NAME", help="help.new-variant")
@click.option("--edition", metavar="EDITION", help="help.new-report-edition")
@click.option("--from", "origin", metavar="LAST", help="help.new-from")
@click.option("--with-schema", is_flag=True, help="help.with-schema")
@click.pass_context
def new(  # noqa: PLR0913  # an argument for each option
    ctx: click.Context,
    *,
    file: str | None,
    year: int | None,
    agency: str | None,
    kind: str | None,
    division: str | None,
    variant: str | None,
    edition: str | None,
    origin: str | None,
    with_schema: bool,
) -> None:
    """Write a new report; what stands there already is left alone."""
    from govreport.authoring.new_report import begin, carry
    from govreport.report import AgencyKind

    target = _target(file, language_of(ctx), with_schema=with_schema)
    _refuse_variant_path(variant)
    refuse_bad_division(division or None)
    last = _last(Path(origin)) if origin else None
    beginning = begin(
        year or _year(last),
        agency=agency or _agency(last),
        agency_kind=AgencyKind(kind) if kind else None,
        division=division,
        variant=variant,
        edition=edition,
    )
    if last is not None:
        beginning = carry(last, beginning)
    _write(beginning, target, ctx, with_schema=with_schema)
    _tell(beginning, target)


def today() -> dt.date:
    """Give the day on which the command is run, where it is run."""
    return dt.datetime.now().astimezone().date()


def _tell(beginning: "Beginning", target: Path) -> None:
    """Say what was carried or was not, and what is to be done next."""
    for told in beginning.told:
        say(told.key, **dict(told.facts))
    if not beginning.has_agency:
        say("new.no-agency")
    report = beginning.report
    say("new.started", file=str(target), year=report.year, edition=report.edition)


def _target(file: str | None, language: str, *, with_schema: bool) -> Path:
    """Give the file to write; refuse one that is there, or of another kind."""
    from govreport.errors import RequestError

    target = Path(file or DEFAULT_NAMES[language])
    if target.suffix.lower() not in (".yaml", ".yml", WORKBOOK):
        raise RequestError("new.suffix", file=str(target))
    if with_schema and target.suffix.lower() == WORKBOOK:
        raise RequestError("new.workbook-schema", file=str(target))
    schema = target.with_name(SCHEMA_NAME)
    for path in (target, *((schema,) if with_schema else ())):
        if path.exists() and not (path == schema and _is_ours(schema)):
            raise RequestError("new.exists", file=str(path))
    return target


def _is_ours(schema: Path) -> bool:
    return schema.is_file() and schema.read_text(encoding="utf-8") == _schema()


def _schema() -> str:
    import json

    from govreport.loading.schema import report_schema

    return json.dumps(report_schema(), ensure_ascii=False, indent=1) + "\n"


def _refuse_variant_path(variant: str | None) -> None:
    from govreport.errors import RequestError
    from govreport.variants import is_variant_path

    if variant and (len(Path(variant).parts) > 1 or is_variant_path(Path(variant))):
        raise RequestError("new.variant-path", variant=variant)


def _last(path: Path) -> "Report":
    """Give last year's report, whatever kind of file it is in."""
    from govreport.cli.opening import open_file
    from govreport.errors import LoadError

    source = open_file(path)
    if source.provisional:
        raise LoadError("load-failed", source.problems)
    if count := sum(problem.is_error for problem in source.problems):
        say("new.problems", count=count, file=str(path))
    return source.report


def _year(last: "Report | None") -> int:
    """Give the year after the last report, or the one that is asked for: last year."""
    if last is not None:
        return last.year + 1
    usual = today().year - 1
    if not _is_asked():
        return usual
    return int(click.prompt(worded("new.ask-year"), default=usual, type=int, err=True))


def _agency(last: "Report | None") -> str | None:
    if last is not None or not _is_asked():
        return None
    return str(click.prompt(worded("new.ask-agency"), err=True))


def _is_asked() -> bool:
    """Whether there is someone to ask."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def _write(
    beginning: "Beginning", target: Path, ctx: click.Context, *, with_schema: bool
) -> None:
    from govreport.authoring.new_report import added_numbers_of, new_report
    from govreport.cli.host import plugin_host
    from govreport.writing import write_file

    schema = SCHEMA_NAME if with_schema else None
    added = added_numbers_of(beginning.report, target.parent, plugin_host())
    if target.suffix.lower() == WORKBOOK:
        write_file(target, _workbook(beginning, added, ctx))
        click.echo(str(target))
        return
    text = new_report(beginning, target.name, language_of(ctx), added, schema)
    write_file(target, text.encode())
    click.echo(str(target))
    if schema:
        write_file(target.with_name(schema), _schema().encode())
        click.echo(str(target.with_name(schema)))


def _workbook(
    beginning: "Beginning", added: "Sequence[AddedNumber]", ctx: click.Context
) -> bytes:
    """Give the report as a workbook, with what last year's report hands on to read."""
    from govreport.authoring.new_workbook import workbook

    told = [worded("new.plans"), *beginning.plans] if beginning.plans else []
    if beginning.headings:
        told.append(worded("new.headings", headings=beginning.headings))
    names = [number.name for number in added]
    report, language = beginning.report, language_of(ctx)
    return workbook(report, language=language, added=names, told=told)
