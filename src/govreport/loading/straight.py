"""Data that is written as the codec writes it, read without looking for what is not so.

Most JSON is such: made by a program, English keys, no abbreviations. All else, and all
that has anything wrong with it, is left to the careful reading, which alone tells what
and where. Where both can read, both give the same.
"""

from collections.abc import Mapping
from typing import Any

from govreport.codec import fill_totals, from_plain
from govreport.editions import FormatEdition
from govreport.loading.files import names_files
from govreport.loading.tree import Tree
from govreport.report import Report

__all__ = ["read_straight"]


def read_straight(tree: Tree, edition: FormatEdition) -> Report | None:
    """Give the report that `tree` states in so many words; None for all others."""
    plain = tree.plain
    if tree.problems or tree.has_bare or not isinstance(plain, dict):
        return None
    if names_files(plain) or not _are_known(plain.get("notes"), edition):
        return None
    stated = {**plain, **_tables(plain, edition)}
    fill_totals(stated, edition)
    try:
        return from_plain(stated)
    except Exception:  # noqa: BLE001  # whatever it is, the careful reading tells it
        return None


def _are_known(notes: object, edition: FormatEdition) -> bool:
    """Whether remarks are on numbers of the edition alone."""
    if notes is None:
        return True
    return isinstance(notes, dict) and notes.keys() <= edition.leaves.keys()


def _tables(plain: Mapping[str, Any], edition: FormatEdition) -> dict[str, Any]:
    """Give copies of the tables, to fill the totals in."""
    keys = [table.key for table in edition.tables]
    return {key: _copied(plain[key]) for key in keys if key in plain}


def _copied(part: Any) -> Any:
    if not isinstance(part, dict):
        return part
    return {key: _copied(value) for key, value in part.items()}
