"""`govreport variants`, `checks`: what there is.

Each lists; with a name it explains that one.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from govreport.cli.columns import print_facts, print_table
from govreport.cli.command import Command
from govreport.cli.host import plugin_host
from govreport.cli.manual import print_manual
from govreport.cli.wording import language_of, say, worded

if TYPE_CHECKING:
    from govreport.variants import Variant

__all__ = ["checks", "variants"]


@click.command(cls=Command, help="help.variants")
@click.argument("name", required=False)
@click.pass_context
def variants(ctx: click.Context, name: str | None) -> None:
    """List the variants, or explain one."""
    from govreport.api import variants_for

    known = variants_for(Path.cwd(), name, plugins=plugin_host())
    if name is None:
        print_table(
            (v.id, v.name, v.parent or "", "、".join(v.divisions))
            for v in known.variants.values()
        )
        for broken, error in known.broken.items():
            say("variant.broken", name=broken, reason=error.word(language_of(ctx)))
        return
    lineage = known.lineage(known.requested or name)
    print_facts(_variant_facts(lineage.variants))


@click.command(cls=Command, help="help.checks")
@click.argument("code", required=False)
@click.pass_context
def checks(ctx: click.Context, code: str | None) -> None:
    """List the checks, or explain one."""
    from govreport.errors import UnknownName

    host = plugin_host()
    language = language_of(ctx)
    if code is None:
        print_table(
            (c.code, worded(f"severity.{c.severity}"), c.title[language])
            for c in host.checks.values()
        )
        return
    if code not in host.checks:
        raise UnknownName("check", code, host.checks)
    print_manual(host.checks[code], host, language)


def _variant_facts(lineage: Sequence["Variant"]) -> Iterator[tuple[str, str]]:
    nearest = lineage[0]
    yield worded("fact.id"), nearest.id
    yield worded("fact.name"), nearest.name
    yield worded("fact.lineage"), " → ".join(variant.id for variant in lineage)
    yield worded("fact.divisions"), "、".join(nearest.divisions)
    yield worded("fact.evidence"), nearest.evidence
    yield worded("fact.folder"), str(nearest.folder)
