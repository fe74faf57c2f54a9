"""The full report rendered once for several tests, and what must be seen in it."""

from functools import lru_cache
from pathlib import Path

import pytest

from govreport.api import document_of
from govreport.compose import Document
from govreport.plugins import PluginHost
from govreport.readback.units import squeezed, units_of
from govreport.testing.conformance.words import fail, in_words, say
from govreport.testing.hosts import name_of
from govreport.testing.reports import full_report
from govreport.testing.words import (
    Difference,
    first_difference,
    misplaced_number,
    rendered,
    seen_in,
)

__all__ = ["REFERENCE", "fresh", "once", "require_numbers", "require_same_words"]

REFERENCE = "text"
"""The format that all others are held against."""


def fresh(variant: str, edition: str, name: str, host: PluginHost) -> bytes:
    """Give the full report of `edition` in a format."""
    return rendered(full_report(edition), name, variant, host)


@lru_cache(maxsize=256)
def once(variant: str, edition: str, name: str, host: PluginHost) -> bytes:
    """Give what `fresh` gives, made when first asked for."""
    return fresh(variant, edition, name, host)


def require_numbers(
    plugin: str | Path, variant: str, edition: str, name: str, host: PluginHost
) -> None:
    """Fail where a number of the full report is not seen in its place."""
    with in_words():
        data = once(variant, edition, name, host)
        document = document_of(full_report(edition), variant=variant, plugins=host)
        seen = host.renderer(name).visible(data)
        found = (
            _lost_number(document, data)
            if seen is None
            else misplaced_number(document, seen)
        )
    if found:
        _fail("testing.number", found, plugin, variant, edition, name)


def require_same_words(
    plugin: str | Path, variant: str, edition: str, name: str, host: PluginHost
) -> None:
    """Fail at the first word that only one of a format and plain text shows.

    A format that cannot tell what a reader sees is not judged.
    """
    if host.renderer(name).visible(once(variant, edition, name, host)) is None:
        pytest.skip(say("testing.invisible", format=name))
    with in_words():
        document = document_of(full_report(edition), variant=variant, plugins=host)
        seen = [
            seen_in(once(variant, edition, format_name, host), format_name, host)
            for format_name in (REFERENCE, name)
        ]
        found = first_difference(document, *seen)
    if found:
        _fail("testing.words", found, plugin, variant, edition, name)


def _lost_number(document: Document, data: bytes) -> Difference | None:
    """Give the first number that stands nowhere in an output nobody can take apart."""
    text = squeezed(data.decode("utf-8", errors="replace"))
    for unit in units_of(document):
        if unit.is_number and unit.text not in text:
            return Difference(address=unit.address, one=unit.text, other="")
    return None


def _fail(
    key: str,
    found: Difference,
    plugin: str | Path,
    variant: str,
    edition: str,
    name: str,
) -> None:
    fail(
        key,
        plugin=name_of(plugin),
        variant=variant,
        edition=edition,
        format=name,
        address=found.address,
        one=found.one,
        other=found.other,
    )
