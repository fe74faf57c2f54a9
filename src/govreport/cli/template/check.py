"""`govreport template check`: every finding in templates, and one line that counts."""

import json
from pathlib import Path

import click

from govreport.cli.command import Command

__all__ = ["check"]


@click.command(cls=Command, help="help.template-check")
@click.argument("path", metavar="PATH")
@click.option("--json", "as_json", is_flag=True, help="help.json")
@click.pass_context
def check(ctx: click.Context, path: str, *, as_json: bool) -> None:
    """Check a variant or a single template; exit 1 where there is an error."""
    from govreport.authoring.checking import check_template
    from govreport.cli.failing import DATA
    from govreport.cli.findings import print_findings, summary

    findings = check_template(Path(path))
    if as_json:
        for finding in findings:
            click.echo(json.dumps(finding.to_plain(), ensure_ascii=False))
    else:
        print_findings(findings, err=False)
    click.echo(summary(path, findings), err=True)
    ctx.exit(DATA if any(finding.is_error for finding in findings) else 0)
