"""What can be wrong between the layers of a lineage, each told where it was said."""

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from govreport.diagnostics import Diagnostic
from govreport.editions import FormatEdition
from govreport.variants.layer import Path
from govreport.variants.merging import Merged
from govreport.variants.names import heads_of, rows_of
from govreport.variants.settings import Settings

__all__ = ["inconsistencies"]

PROSE = ("overview", "improvement", "other_matters")

ADDED = "extras."
"""How the address of a row begins that a variant adds."""


def inconsistencies(
    merged: Merged, settings: Settings, edition: FormatEdition
) -> Iterator[Diagnostic]:
    """Give every name that stands for nothing in the lineage."""
    for number, paragraph in enumerate(settings.preamble.paragraphs):
        for place, name in enumerate(paragraph):
            here: Path = ("preamble", "paragraphs", number, place)
            yield from _unless_named(merged, here, name, ("preamble", "sentences"))
    for chapter in PROSE:
        known = heads_of(chapter)
        for place, name in enumerate(getattr(settings, chapter).order):
            if name not in known:
                here = (chapter, "order", place)
                yield from _unless_named(merged, here, name, (chapter, "heads"))
    earlier = set(rows_of(edition))
    for name, row in settings.extra_rows.items():
        if row.after not in earlier:
            here = ("extra_rows", name, "after")
            yield _problem(merged, here, row.after, earlier, "VAR109")
        earlier.add(ADDED + name)


def _unless_named(
    merged: Merged, here: Path, name: str, within: Path
) -> Iterator[Diagnostic]:
    """Give a problem where no layer ever had `name` in the mapping `within`."""
    if (*within, name) not in merged.named:
        depth = len(within)
        known = {
            str(path[depth])
            for path in merged.named
            if path[:depth] == within and len(path) > depth
        }
        yield _problem(merged, here, name, known, "VAR110")


def _problem(
    merged: Merged, here: Path, name: str, known: set[str], code: str
) -> Diagnostic:
    close = get_close_matches(name, known, n=1)
    facts: dict[str, Any] = {"key": name, "suggestion": close[0] if close else ""}
    message = f"{code}.suggest" if close else code
    origin = merged.origin(here)
    assert origin is not None
    return origin.variant.problem(code, origin.path, message, **facts)
