"""`govreport check`: every finding of every file, and one line that counts them."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from govreport.cli.choice import Choice
from govreport.cli.command import Command
from govreport.cli.output_file import output_file
from govreport.cli.wording import language_of

if TYPE_CHECKING:
    from govreport.cli.outputs import Checked

__all__ = ["check"]

FORMATS = ("text", "jsonl", "sarif", "github")
NEVER = "never"
LEVELS = ("error", "warning", "notice", NEVER)
"""Severities, the gravest first, and what is below each."""


@click.command(cls=Command, help="help.check")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--variant", metavar="NAME|PATH", help="help.variant")
@click.option("--previous", metavar="LAST", help="help.previous")
@click.option("--units", multiple=True, metavar="PATH", help="help.units")
@click.option("--roster", metavar="CSV", help="help.check-roster")
@click.option(
    "-f",
    "--format",
    "form",
    type=Choice(FORMATS),
    default="text",
    help="help.check-format",
)
@click.option("--json", "as_json", is_flag=True, help="help.check-json")
@click.option("-o", "--output", metavar="FILE", help="help.check-output")
@click.option("--fail-on", type=Choice(LEVELS), default="error", help="help.fail-on")
@click.pass_context
def check(
    ctx: click.Context,
    /,
    files: tuple[str, ...],
    form: str,
    output: str | None,
    fail_on: str,
    *,
    previous: str | None,
    units: tuple[str, ...],
    as_json: bool,
    **request: Any,
) -> None:
    """Check reports; exit 1 where there is a finding that is grave enough.

    `request` is what `api.check` is asked beside the report, and the roster.
    """
    from govreport.cli.collecting import Collecting
    from govreport.cli.comparing import given_for
    from govreport.cli.findings import summary
    from govreport.cli.host import plugin_host
    from govreport.cli.outputs import WRITERS, Run

    form = "jsonl" if as_json else form
    host = plugin_host()
    collecting = Collecting.asked(files, output, request.pop("roster"), form)
    paths = collecting.paths(host)
    target = output_file(output, paths)
    request |= {"plugins": host, **given_for(previous, units, files)}
    checked = [_checked(path, request) for path in paths]
    run = Run(checked=checked, checks=host.checks, language=language_of(ctx))
    if not collecting.workbook:
        _give(WRITERS[form](run), target)
    for one in checked:
        if one.error is None:
            click.echo(summary(str(one.path), one.findings, one.coverage), err=True)
    lacking = collecting.finish(run)
    codes = [_exit_code(one, fail_on) for one in checked]
    ctx.exit(max(*codes, 0 if fail_on == NEVER else lacking))


def _checked(path: Path, request: Mapping[str, Any]) -> "Checked":
    from govreport import api
    from govreport.cli.excerpts import inputs_of
    from govreport.cli.failing import print_error
    from govreport.cli.opening import open_file
    from govreport.cli.outputs import Checked
    from govreport.errors import DataError, GovReportError

    try:
        source = open_file(path, request["variant"])
        findings = api.check(source, **request)
    except GovReportError as error:
        print_error(error, inputs_of(path))
        kept = error.diagnostics if isinstance(error, DataError) else ()
        return Checked(path=path, findings=kept, error=error)
    return Checked(path=path, findings=findings, source=source)


def _give(text: str, target: Path | None) -> None:
    from govreport.writing import write_file

    if target is None:
        click.echo(text, nl=False)
    else:
        write_file(target, click.unstyle(text).encode())


def _exit_code(checked: "Checked", fail_on: str) -> int:
    from govreport.cli.failing import DATA, exit_code_of

    if checked.error is not None:
        return exit_code_of(checked.error)
    grave = LEVELS[: LEVELS.index(fail_on) + 1]
    fails = any(f.waived is None and f.severity in grave for f in checked.findings)
    return DATA if fails and fail_on != NEVER else 0
