"""`govreport schema`: the JSON Schema that editors complete and check a file with."""

import json

import click

from govreport.cli.choice import Choice
from govreport.cli.command import Command

__all__ = ["schema"]


@click.command(cls=Command, help="help.schema")
@click.argument("kind", type=Choice(["report", "variant"]), default="report")
def schema(kind: str) -> None:
    """Print the schema of `kind`."""
    from govreport.loading.schema import report_schema
    from govreport.variants.schema import variant_schema

    made = report_schema() if kind == "report" else variant_schema()
    click.echo(json.dumps(made, ensure_ascii=False, indent=2))
