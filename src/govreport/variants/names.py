"""The names that the free mappings of variant.yaml may hold."""

import re
from collections.abc import Callable, Mapping
from functools import cache

import attrs

from govreport.editions import EDITIONS, FormatEdition
from govreport.editions.edition import CHAPTERS
from govreport.editions.grid import grid_of
from govreport.report import Improvement, Overview
from govreport.variants.settings import CONTACT_SLOTS, FONT_ROLES

__all__ = ["Names", "cells_of", "heads_of", "names_of_kind", "rows_of"]

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")

_PARTS: Mapping[str, type] = {"overview": Overview, "improvement": Improvement}


@attrs.frozen(kw_only=True)
class Names:
    """The names that are known, and whether another one is allowed beside them."""

    known: frozenset[str] = frozenset()
    allows: Callable[[str], bool] = bool

    def accept(self, name: str) -> bool:
        """Whether a mapping may hold `name`."""
        return name in self.known or self.allows(name)


def _no_other(_: str) -> bool:
    return False


def names_of_kind(kind: str, chapter: str, edition: FormatEdition | None) -> Names:
    """Give the names of a kind within `chapter`, in `edition` alone or in any."""
    if kind == "head":
        return Names(known=heads_of(chapter), allows=_is_a_heading)
    if kind == "row":
        return Names(allows=lambda name: "." not in name)
    if kind == "sentence":
        return Names()
    return Names(known=_known(kind, edition), allows=_no_other)


def _known(kind: str, edition: FormatEdition | None) -> frozenset[str]:
    editions = EDITIONS.values() if edition is None else (edition,)
    match kind:
        case "cell":
            return frozenset().union(*map(cells_of, editions))
        case "table":
            return frozenset(t.key for e in editions for t in e.tables)
        case "edition":
            return frozenset(EDITIONS)
        case "chapter":
            return frozenset(chapter.key for chapter in CHAPTERS)
        case "contact":
            return frozenset(CONTACT_SLOTS) - {"unit"}
        case _:
            return frozenset(FONT_ROLES)


def heads_of(chapter: str) -> frozenset[str]:
    """Give the parts of a chapter, none where it has none of its own."""
    part = _PARTS.get(chapter)
    return frozenset(a.name for a in attrs.fields(part)) if part else frozenset()


def _is_a_heading(name: str) -> bool:
    """Whether `name` can be the heading of a section that a report adds."""
    return not _IDENTIFIER.fullmatch(name)


@cache
def cells_of(edition: FormatEdition) -> frozenset[str]:
    """Give the address of every printed label of an edition."""
    return frozenset(
        cell.address
        for table in edition.tables
        for cell in grid_of(table).cells
        if cell.role != "number"
    )


@cache
def rows_of(edition: FormatEdition) -> frozenset[str]:
    """Give the address of every labelled row of an edition."""
    return frozenset(
        cell.address
        for table in edition.tables
        for cell in grid_of(table).cells
        if cell.role == "row-head"
    )
