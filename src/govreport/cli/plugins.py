"""`govreport plugins`: which there are, what each gives, and why one is broken."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from govreport.cli.columns import print_facts, print_table
from govreport.cli.command import Command
from govreport.cli.host import plugin_host
from govreport.cli.wording import language_of, worded

if TYPE_CHECKING:
    from govreport.plugins import Plugin

__all__ = ["plugins"]

SHOWN = 3
"""How many checks of a plugin are named; more are counted."""


@click.command(cls=Command, help="help.plugins")
@click.argument("name", required=False)
@click.option("--json", "as_json", is_flag=True, help="help.json")
def plugins(name: str | None, *, as_json: bool) -> None:
    """List the plugins with their state, or explain one; broken ones have a reason."""
    host = plugin_host(forgiving=True)
    host.ask_all()
    shown = host.plugins if name is None else [host.plugin(name)]
    if as_json:
        for plugin in shown:
            click.echo(json.dumps(_plain(plugin), ensure_ascii=False))
    elif name is None:
        print_table(_row(plugin) for plugin in shown)
    else:
        _explain(host.plugin(name))


def _row(plugin: "Plugin") -> tuple[str, ...]:
    given = "、".join(
        dict.fromkeys(
            [
                *plugin.variants,
                *plugin.formats,
                *plugin.readers,
                *_summed(plugin.checks),
            ]
        )
    )
    return plugin.name, plugin.version, _state(plugin), _why(plugin) or given


def _summed(codes: tuple[str, ...]) -> tuple[str, ...]:
    """Name a few checks and count them where there are more."""
    if len(codes) <= SHOWN:
        return codes
    return (worded("plugins.checks", first=codes[0], count=len(codes)),)


def _explain(plugin: "Plugin") -> None:
    print_facts(_facts(plugin))
    if plugin.is_broken:
        click.echo(worded("fact.reason"))
        for line in (*_findings(plugin), _why(plugin)):
            click.echo(f"    {line}")


def _facts(plugin: "Plugin") -> Iterator[tuple[str, str]]:
    yield worded("fact.id"), plugin.name
    yield worded("fact.state"), _state(plugin)
    yield worded("fact.distribution"), f"{plugin.distribution} {plugin.version}".strip()
    yield worded("fact.file"), plugin.file
    yield worded("fact.hooks"), "、".join(plugin.hooks)
    yield worded("fact.gives-variants"), "、".join(plugin.variants)
    yield worded("fact.gives-formats"), "、".join(plugin.formats)
    yield worded("fact.gives-readers"), "、".join(plugin.readers)
    yield worded("fact.gives-checks"), "、".join(plugin.checks)
    yield worded("fact.place"), plugin.place


def _findings(plugin: "Plugin") -> Iterator[str]:
    """Give what was found in the plugin's own files, such as a variant.yaml."""
    language = language_of(click.get_current_context())
    for finding in plugin.diagnostics:
        yield f"{finding.position or ''} {finding.word(language)}".strip()


def _state(plugin: "Plugin") -> str:
    return worded("plugin.state.broken" if plugin.is_broken else "plugin.state.ready")


def _why(plugin: "Plugin") -> str:
    return plugin.why(language_of(click.get_current_context()))


def _plain(plugin: "Plugin") -> dict[str, object]:
    return {
        "name": plugin.name,
        "distribution": plugin.distribution,
        "version": plugin.version,
        "file": plugin.file,
        "hooks": list(plugin.hooks),
        "variants": list(plugin.variants),
        "formats": list(plugin.formats),
        "readers": list(plugin.readers),
        "checks": list(plugin.checks),
        "status": "broken" if plugin.is_broken else "ready",
        "reason": _why(plugin),
        "place": plugin.place,
        "findings": [finding.to_plain() for finding in plugin.diagnostics],
    }
