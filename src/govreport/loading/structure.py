"""Plain data as a report, whatever is wrong with it: the rest is read nonetheless."""

from collections.abc import Mapping
from typing import Any

from govreport.codec import (
    InvalidReport,
    InvalidValue,
    edition_of,
    fill_totals,
    from_plain,
)
from govreport.editions import FormatEdition, edition_in_force
from govreport.loading.notes import Notes
from govreport.loading.tree import Path, dotted
from govreport.report import Report

__all__ = ["AGENCY_STAND_IN", "structured", "told_edition"]

AGENCY_STAND_IN = "〔机关名称〕"
"""Stands for an agency that cannot be read, so that its tables can be checked."""

_REQUIRED = ("agency", "year")


def told_edition(stated: Mapping[str, Any]) -> FormatEdition:
    """Give the edition that `stated` is in; failing that, the newest dated one."""
    for names in (("edition", "year"), ("year",)):
        try:
            return edition_of({name: stated.get(name) for name in names})
        except InvalidReport:
            continue
    return edition_in_force()


def structured(notes: Notes, plain: dict[str, Any]) -> tuple[Report, bool]:
    """Give the report that `plain` states, and whether it has stand-ins.

    What is wrong is noted and left out, again until nothing is: a part without a
    field that it needs is left out as a whole.
    """
    fill_totals(plain, notes.edition)
    removed: set[Path] = set()
    while True:
        try:
            report = from_plain(plain)
        except InvalidReport as invalid:
            if not all(path for path, _ in invalid.found):
                raise
            for path, wrong in invalid.found:
                _note(notes, path, wrong, removed)
            for path, _ in invalid.found:
                _remove(notes, plain, path, removed)
        else:
            return report, any((name,) in removed for name in _REQUIRED)


def _note(notes: Notes, path: Path, wrong: InvalidValue, removed: set[Path]) -> None:
    follows = any(path[:length] in removed for length in range(1, len(path) + 1))
    is_known = wrong.code == "OGI108" and notes.is_marred(path)
    if not follows and not is_known:
        notes.problem(wrong.code, wrong.message, path, **wrong.facts)


def _remove(
    notes: Notes, plain: dict[str, Any], path: Path, removed: set[Path]
) -> None:
    """Take out the cell, the field, or the part of a chapter, that is wrong."""
    name, holder = str(path[0]), plain
    part = path[:1]
    if dotted(path) in notes.edition.leaves:
        part = path
        for step in path[:-1]:
            holder = holder[str(step)]
        holder[str(path[-1])] = None
    elif (
        len(path) > 1 and isinstance(plain.get(name), dict) and path[:2] not in removed
    ):
        part = path[:2]
        plain[name].pop(path[1], None)
    else:
        plain.pop(name, None)
    removed.add(part)
    if part == ("agency",):
        plain["agency"] = AGENCY_STAND_IN
    elif part == ("year",):
        plain["year"] = notes.edition.first_year or edition_in_force().first_year
