"""Amounts with their unit typed behind them, as in 251000元.

The number goes into the cell, the unit into the notes of the report.
"""

import re
from typing import Any

from govreport.codec import InvalidValue
from govreport.codec.scalars import read_outlay, spoken
from govreport.loading.notes import Notes
from govreport.loading.scalars import resolve, to_half_width
from govreport.loading.tree import Path, dotted
from govreport.values.numbers import Outlay
from govreport.values.remarks import UNITS, bracketed, unit_in

__all__ = ["join_units", "read_typed_outlay"]

_TYPED = re.compile(r"(?P<number>[\d.]+)\s*(?P<unit>[^\d\s.,]+)")


def read_typed_outlay(notes: Notes, value: object, path: Path) -> Outlay:
    """Read an amount, and note the unit typed behind it."""
    text = to_half_width(value).strip() if isinstance(value, str) else ""
    typed = _TYPED.fullmatch(text)
    if typed is None:
        return read_outlay(value)
    if typed["unit"] not in UNITS:
        raise InvalidValue("OGI104", "OGI104.unit", got=spoken(value), known=UNITS)
    amount = read_outlay(resolve(typed["number"]))
    notes.units[path] = typed["unit"]
    return amount


def join_units(notes: Notes, read: dict[str, Any]) -> None:
    """Put the units that were typed into the notes that were read.

    A unit other than the one that the notes state is a problem, and the cell is blank.
    """
    for path, unit in notes.units.items():
        remarks = read.setdefault("notes", {})
        remark = remarks.get(dotted(path))
        if not remark:
            remarks[dotted(path)] = unit
        elif not isinstance(remark, str) or unit_in(remark) == unit:
            continue
        elif stated := unit_in(remark):
            notes.problem("OGI104", "OGI104.units", path, got=unit, stated=stated)
            _make_blank(read, path)
        else:
            remarks[dotted(path)] = unit + bracketed(remark)


def _make_blank(read: dict[str, Any], path: Path) -> None:
    for step in path[:-1]:
        read = read[str(step)]
    read[str(path[-1])] = None
