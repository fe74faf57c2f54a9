"""The files that a reader is tried with: samples, and what its own plugin renders."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from attrs import evolve

from govreport.api import document_of, resolve
from govreport.plugins import PluginHost
from govreport.readers import Reader
from govreport.renderers import Renderer
from govreport.testing.conformance.words import in_words
from govreport.testing.reports import full_report
from govreport.variants import NATIONAL

__all__ = ["bare", "samples_in", "writers_for"]

NAME = "年报"


def writers_for(reader: Reader, plugin: str, host: PluginHost) -> list[Renderer]:
    """Give the renderers of a plugin whose files end as those of its reader do."""
    formats = (host.renderer(name) for name in host.plugin(plugin).formats)
    return [r for r in formats if Path(NAME + r.suffix).suffix in reader.suffixes]


def samples_in(folder: Path, reader: Reader) -> Iterator[tuple[str, bytes]]:
    """Give name and bytes of the files in `folder` that the reader is for."""
    for path in sorted(folder.glob("*")):
        if path.suffix.lower() in reader.suffixes:
            yield path.name, path.read_bytes()


@lru_cache(maxsize=32)
def bare(name: str, edition: str, host: PluginHost) -> tuple[str, bytes]:
    """Give name and bytes of the full report as rendered, its data not embedded."""
    report, renderer = full_report(edition), host.renderer(name)
    with in_words():
        target = resolve(report, name, variant=NATIONAL, plugins=host)
        document = document_of(report, variant=NATIONAL, plugins=host)
        options = {"embed": False} if renderer.carries_report else {}
        target = evolve(target, options=options)
        return NAME + renderer.suffix, renderer.render(document, report, target)
