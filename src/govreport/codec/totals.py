"""Filling the totals that the input leaves out."""

from decimal import Decimal
from typing import Any

from govreport.editions import FormatEdition, Relation

__all__ = ["fill_totals"]

_ABSENT = object()


def fill_totals(plain: dict[str, Any], edition: FormatEdition) -> None:
    """Fill each total that `plain` omits and all of whose parts are stated, in place.

    A total that is stated, even as null, is left alone: null prints as a blank and is
    a finding, and a sum that does not add up is a finding, never a correction.
    """
    waiting = [relation for relation in edition.relations if relation.total]
    while waiting:
        left = [relation for relation in waiting if not _fill(plain, relation)]
        if len(left) == len(waiting):
            return
        waiting = left


def _fill(plain: dict[str, Any], relation: Relation) -> bool:
    """Fill one total; say whether it was filled or needs no filling."""
    assert relation.total
    if _get(plain, relation.total) is not _ABSENT:
        return True
    parts = [_get(plain, address) for address in relation.left]
    if any(type(part) not in (int, Decimal) for part in parts):
        return False
    _put(plain, relation.total, sum(parts))
    return True


def _get(plain: Any, address: str) -> Any:
    for name in address.split("."):
        if not isinstance(plain, dict) or name not in plain:
            return _ABSENT
        plain = plain[name]
    return plain


def _put(plain: dict[str, Any], address: str, value: object) -> None:
    *parents, name = address.split(".")
    for parent in parents:
        plain = plain.setdefault(parent, {})
    plain[name] = value
