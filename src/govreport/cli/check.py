"""`govreport check`: every finding of every file, and one line that counts them."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from govreport.cli.command import Command

__all__ = ["check"]


@click.command(cls=Command, help="help.check")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--variant", metavar="NAME|PATH", help="help.variant")
@click.option("--previous", metavar="LAST", help="help.previous")
@click.option("--units", multiple=True, metavar="PATH", help="help.units")
@click.option("--json", "as_json", is_flag=True, help="help.json")
@click.pass_context
def check(
    ctx: click.Context,
    files: tuple[str, ...],
    variant: str | None,
    previous: str | None,
    units: tuple[str, ...],
    *,
    as_json: bool,
) -> None:
    """Check reports; exit 1 where there is an error."""
    from govreport.cli.comparing import given_for

    given = {"variant": variant, **given_for(previous, units, files)}
    ctx.exit(max(_check_file(Path(name), given, as_json=as_json) for name in files))


def _check_file(path: Path, given: Mapping[str, Any], *, as_json: bool) -> int:
    from govreport import api
    from govreport.cli.failing import DATA, exit_code_of, print_error
    from govreport.cli.findings import print_findings, summary
    from govreport.cli.host import plugin_host
    from govreport.errors import GovReportError
    from govreport.loading import load

    try:
        findings = api.check(load(path), plugins=plugin_host(), **given)
    except GovReportError as error:
        print_error(error)
        return exit_code_of(error)
    if as_json:
        for finding in findings:
            click.echo(json.dumps(finding.to_plain(), ensure_ascii=False))
    else:
        print_findings(findings, err=False)
    click.echo(summary(str(path), findings), err=True)
    return DATA if any(finding.is_error for finding in findings) else 0
