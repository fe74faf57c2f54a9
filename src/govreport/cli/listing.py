"""`govreport variants`, `formats`, `plugins`, `checks`: what there is.

Each lists; with a name it explains that one.
"""

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from govreport.cli.columns import print_facts, print_table
from govreport.cli.command import Command
from govreport.cli.wording import language_of, worded

if TYPE_CHECKING:
    from govreport.checks import Check
    from govreport.plugins import Plugin, PluginHost
    from govreport.variants import Variant

__all__ = ["checks", "formats", "plugins", "variants"]


@click.command(cls=Command, help="help.variants")
@click.argument("name", required=False)
def variants(name: str | None) -> None:
    """List the variants, or explain one."""
    host = _host()
    if name is None:
        print_table(
            (v.id, v.name, v.parent or "", "、".join(v.divisions))
            for v in host.variants.variants.values()
        )
        return
    lineage = host.variants.lineage(name)
    print_facts(_variant_facts(lineage.variants))


@click.command(cls=Command, help="help.formats")
@click.argument("name", required=False)
def formats(name: str | None) -> None:
    """List the formats, or explain one."""
    host = _host()
    found = host.renderers.values() if name is None else [host.renderer(name)]
    print_table((r.format, r.suffix, r.media_type, r.title) for r in found)


@click.command(cls=Command, help="help.plugins")
@click.argument("name", required=False)
@click.option("--json", "as_json", is_flag=True, help="help.json")
def plugins(name: str | None, *, as_json: bool) -> None:
    """List the plugins with their state, or explain one; broken ones have a reason."""
    from govreport.errors import UnknownName

    host = _host()
    host.ask_all()
    found = {plugin.name: plugin for plugin in host.plugins}
    if name is not None and name not in found:
        raise UnknownName("plugin", name, found)
    shown = list(found.values()) if name is None else [found[name]]
    if as_json:
        for plugin in shown:
            click.echo(json.dumps(_plugin_plain(plugin), ensure_ascii=False))
    else:
        print_table(_plugin_row(plugin) for plugin in shown)


@click.command(cls=Command, help="help.checks")
@click.argument("code", required=False)
@click.pass_context
def checks(ctx: click.Context, code: str | None) -> None:
    """List the checks, or explain one."""
    from govreport.errors import UnknownName

    host = _host()
    language = language_of(ctx)
    if code is None:
        print_table(
            (c.code, worded(f"severity.{c.severity}"), c.title[language])
            for c in host.checks.values()
        )
        return
    if code not in host.checks:
        raise UnknownName("check", code, host.checks)
    print_facts(_check_facts(host.checks[code], ctx))


def _host() -> "PluginHost":
    from govreport.api import default_plugins

    return default_plugins()


def _variant_facts(lineage: Sequence["Variant"]) -> Iterator[tuple[str, str]]:
    nearest = lineage[0]
    yield worded("fact.id"), nearest.id
    yield worded("fact.name"), nearest.name
    yield worded("fact.lineage"), " → ".join(variant.id for variant in lineage)
    yield worded("fact.divisions"), "、".join(nearest.divisions)
    yield worded("fact.evidence"), nearest.evidence
    yield worded("fact.folder"), str(nearest.folder)


def _check_facts(check: "Check", ctx: click.Context) -> Iterator[tuple[str, str]]:
    yield worded("fact.code"), check.code
    yield worded("fact.title"), check.title[language_of(ctx)]
    yield worded("fact.severity"), worded(f"severity.{check.severity}")
    yield worded("fact.basis"), check.basis
    yield worded("fact.editions"), "、".join(check.editions) or worded("fact.all")
    yield worded("fact.variants"), "、".join(check.variants) or worded("fact.all")


def _plugin_row(plugin: "Plugin") -> tuple[str, ...]:
    state = worded("plugin.state.broken" if plugin.is_broken else "plugin.state.ready")
    hooks = "、".join(hook.removeprefix("govreport_register_") for hook in plugin.hooks)
    return plugin.name, plugin.version, state, plugin.reason or hooks


def _plugin_plain(plugin: "Plugin") -> dict[str, object]:
    return {
        "name": plugin.name,
        "distribution": plugin.distribution,
        "version": plugin.version,
        "hooks": list(plugin.hooks),
        "status": "broken" if plugin.is_broken else "ready",
        "reason": plugin.reason,
    }
