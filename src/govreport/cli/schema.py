"""`govreport schema`: the JSON Schema that editors complete and check a file with."""

import json

import click

from govreport.cli.command import Command

__all__ = ["schema"]


@click.command(cls=Command, help="help.schema")
@click.argument("kind", type=click.Choice(["variant"]))
def schema(kind: str) -> None:
    """Print the schema of `kind`."""
    from govreport.variants.schema import variant_schema

    del kind
    click.echo(json.dumps(variant_schema(), ensure_ascii=False, indent=2))
