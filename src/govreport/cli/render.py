"""`govreport render`: from reports to files, all targets settled before the first."""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from govreport.cli.choice import Choice
from govreport.cli.command import Command
from govreport.cli.wording import say

if TYPE_CHECKING:
    from govreport.api import Option
    from govreport.cli.targets import Task
    from govreport.loading import Source

__all__ = ["render"]


@click.command(cls=Command, help="help.render")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "-f", "--format", "formats", multiple=True, metavar="FORMAT", help="help.format"
)
@click.option("-o", "--output", metavar="PATH", help="help.output")
@click.option("--variant", metavar="NAME|PATH", help="help.variant")
@click.option("--edition", metavar="EDITION", help="help.edition")
@click.option("--allow-errors", is_flag=True, help="help.allow-errors")
@click.option(
    "--width", type=click.IntRange(40, 400), metavar="COLUMNS", help="help.width"
)
@click.option(
    "--pdf-variant",
    type=Choice(["pdf/a-3u", "pdf/ua-1"]),
    help="help.pdf-variant",
)
@click.option("--no-embed", is_flag=True, help="help.no-embed")
@click.option(
    "-j", "--jobs", type=click.IntRange(1, 256), metavar="N", help="help.jobs"
)
@click.option("--name", metavar="PATTERN", help="help.name")
@click.option(
    "--timeout",
    type=click.FloatRange(0, min_open=True),
    metavar="SECONDS",
    help="help.timeout",
)
@click.option("--force", is_flag=True, help="help.force")
@click.option("--executor", metavar="ADDRESS", help="help.executor")
@click.pass_context
def render(  # noqa: PLR0913  # an argument for each option
    ctx: click.Context,
    /,
    files: tuple[str, ...],
    formats: tuple[str, ...],
    output: str | None,
    *,
    width: int | None,
    pdf_variant: str | None,
    no_embed: bool,
    variant: str | None,
    edition: str | None,
    allow_errors: bool,
    **many: Any,
) -> None:
    """Render reports; exit with the gravest of what happened."""
    from govreport.cli.host import plugin_host
    from govreport.cli.many import Request, render_reports
    from govreport.cli.targets import DEFAULT_FORMATS, plan

    request = {"variant": variant, "edition": edition, "allow_errors": allow_errors}
    embed = False if no_embed else None
    given = {"width": width, "pdf_variant": pdf_variant, "embed": embed}
    options = {name: value for name, value in given.items() if value is not None}
    if (wanted := Request(**many)).is_for(files):
        names = formats or DEFAULT_FORMATS
        how = {**request, "options": options}
        ctx.exit(render_reports(files, names, output, wanted, how))
    paths = [Path(name) for name in files]
    tasks = plan(paths, formats, output, plugin_host())
    codes = [
        _render_file(
            path, [task for task in tasks if task.source == path], request, options
        )
        for path in dict.fromkeys(paths)
    ]
    ctx.exit(max(codes))


def _render_file(
    path: Path,
    tasks: Sequence["Task"],
    request: Mapping[str, Any],
    options: Mapping[str, "Option"],
) -> int:
    """Render one report in each format; say what failed and go on."""
    from govreport import api
    from govreport.cli.excerpts import inputs_of
    from govreport.cli.failing import DATA, exit_code_of, print_error
    from govreport.cli.findings import print_findings
    from govreport.cli.host import plugin_host
    from govreport.cli.opening import open_file
    from govreport.errors import GovReportError

    try:
        variant = request["variant"]
        source = open_file(path, variant)
        findings = api.check(source, variant=variant, plugins=plugin_host())
        print_findings(findings, err=True, files=inputs_of(path))
        errors = sum(finding.is_error for finding in findings)
        if source.provisional or (errors and not request["allow_errors"]):
            say("provisional" if source.provisional else "check-failed", count=errors)
            return DATA
    except GovReportError as error:
        print_error(error, inputs_of(path))
        return exit_code_of(error)
    return max(_make(source, task, request, options) for task in tasks)


def _make(
    source: "Source",
    task: "Task",
    request: Mapping[str, Any],
    options: Mapping[str, "Option"],
) -> int:
    """Render one file and write it; a format that fails stops no other."""
    from govreport import api
    from govreport.cli.failing import exit_code_of, print_error
    from govreport.cli.host import plugin_host
    from govreport.errors import GovReportError
    from govreport.writing import write_file

    try:
        data = api.render(
            source,
            task.renderer.format,
            plugins=plugin_host(),
            options=options,
            **request,
        )
        if task.target is None:
            sys.stdout.buffer.write(data)
        else:
            write_file(task.target, data)
            click.echo(str(task.target))
    except GovReportError as error:
        print_error(error)
        return exit_code_of(error)
    return 0
