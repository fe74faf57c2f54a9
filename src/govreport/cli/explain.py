"""`govreport explain`: the lineage of a report, and which layer gave each word."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from govreport.cli.columns import print_facts, print_table
from govreport.cli.command import Command
from govreport.cli.wording import worded

if TYPE_CHECKING:
    from govreport.authoring.explaining import Explanation, Given

__all__ = ["explain"]


@click.command(cls=Command, help="help.explain")
@click.argument("file", metavar="FILE")
@click.option("--variant", metavar="NAME|PATH", help="help.variant")
@click.option("--json", "as_json", is_flag=True, help="help.json")
def explain(file: str, variant: str | None, *, as_json: bool) -> None:
    """Explain where the words and the templates of a report come from."""
    from govreport.api import lineage_for
    from govreport.authoring import explaining
    from govreport.cli.host import plugin_host
    from govreport.loading import load

    source = load(Path(file))
    lineage = lineage_for(source, variant, plugins=plugin_host())
    found = explaining.explain(source, lineage)
    if as_json:
        click.echo(json.dumps(_plain(found), ensure_ascii=False))
    else:
        _print(found, variant)


def _print(found: "Explanation", variant: str | None) -> None:
    print_facts(_facts(found, variant))
    kind = ""
    rows: list[tuple[str, ...]] = []
    for given in found.given:
        if given.kind != kind:
            _print_part(kind, rows)
            kind, rows = given.kind, []
        rows.append((given.address, given.text, _from(given, found)))
    _print_part(kind, rows)


def _print_part(kind: str, rows: list[tuple[str, ...]]) -> None:
    if rows:
        click.echo()
        click.echo(worded(f"explain.{kind}"))
        print_table(rows)


def _facts(found: "Explanation", variant: str | None) -> Iterator[tuple[str, str]]:
    edition = found.edition
    yield worded("fact.edition"), f"{edition.id}（{edition.notice}）"
    yield worded("fact.lineage"), " → ".join(v.id for v in found.lineage.variants)
    yield worded("fact.chosen"), worded(f"explain.{_reason(found, variant)}")


def _reason(found: "Explanation", variant: str | None) -> str:
    """Say what chose the variant: the request, the report, its division, or none."""
    if variant is not None:
        return "by-request"
    if found.report.variant is not None:
        return "by-report"
    division = found.report.division or ""
    prefixes = found.lineage.variants[0].divisions
    fits = division and any(division.startswith(prefix) for prefix in prefixes)
    return "by-division" if fits else "by-default"


def _from(given: "Given", found: "Explanation") -> str:
    if given.layer == "edition":
        return worded("explain.from-edition", edition=found.edition.id)
    if given.position:
        return str(given.position)
    return worded("explain.from-report") if given.layer == "report" else given.layer


def _plain(found: "Explanation") -> dict[str, object]:
    return {
        "edition": found.edition.id,
        "lineage": [variant.id for variant in found.lineage.variants],
        "given": [
            {
                "kind": given.kind,
                "address": given.address,
                "text": given.text,
                "layer": given.layer,
                "position": str(given.position) if given.position else None,
            }
            for given in found.given
        ],
    }
