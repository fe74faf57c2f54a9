"""`govreport formats`: what can be written and what can be read.

It lists; with a name it explains that one.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import click

from govreport.cli.columns import print_facts, print_table
from govreport.cli.command import Command
from govreport.cli.host import plugin_host
from govreport.cli.wording import worded

if TYPE_CHECKING:
    from govreport.plugins import PluginHost
    from govreport.readers import Reader
    from govreport.renderers import Renderer

__all__ = ["formats"]


@click.command(cls=Command, help="help.formats")
@click.argument("name", required=False)
def formats(name: str | None) -> None:
    """List the formats with what each is for, or explain one."""
    from govreport.errors import UnknownName

    host = plugin_host()
    known = sorted({*host.renderers, *host.readers})
    if name is None:
        print_table(_row(host, each) for each in known)
        return
    if name not in known:
        raise UnknownName("format", name, known)
    print_facts(_facts(host, name))


def _row(host: "PluginHost", name: str) -> tuple[str, ...]:
    renderer, reader = host.renderers.get(name), host.readers.get(name)
    suffixes = dict.fromkeys([*_written(renderer), *_read(reader)])
    media_type = renderer.media_type if renderer else ""
    title = _title(renderer, reader)
    return name, " ".join(suffixes), _use(renderer, reader), title, media_type


def _facts(host: "PluginHost", name: str) -> Iterator[tuple[str, str]]:
    renderer, reader = host.renderers.get(name), host.readers.get(name)
    yield worded("fact.id"), name
    yield worded("fact.title"), _title(renderer, reader)
    yield worded("fact.use"), _use(renderer, reader)
    yield worded("fact.written"), _listed(_written(renderer))
    yield worded("fact.media-type"), renderer.media_type if renderer else ""
    if renderer:
        carries = "carries" if renderer.carries_report else "carries-not"
        yield worded("fact.carries"), worded(f"format.{carries}")
    yield worded("fact.read"), _listed(_read(reader))
    host.ask_all()
    givers = (p.name for p in host.plugins if name in (*p.formats, *p.readers))
    yield worded("fact.source"), _listed(worded("fact.plugin", name=g) for g in givers)


def _use(renderer: "Renderer | None", reader: "Reader | None") -> str:
    """Say whether a format is written, read or both."""
    if renderer and reader:
        return worded("format.both")
    return worded("format.written" if renderer else "format.read")


def _title(renderer: "Renderer | None", reader: "Reader | None") -> str:
    """Give the name that people use, that of the renderer where there are two."""
    named = renderer or reader
    return named.title if named else ""


def _written(renderer: "Renderer | None") -> tuple[str, ...]:
    return (renderer.suffix,) if renderer else ()


def _read(reader: "Reader | None") -> tuple[str, ...]:
    return reader.suffixes if reader else ()


def _listed(words: Iterable[str]) -> str:
    return "、".join(words)
