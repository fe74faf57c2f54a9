"""Single numbers of an official table, strict, and parts of one filled with a value."""

from collections.abc import Callable, Mapping
from typing import Any

from govreport.codec import InvalidValue
from govreport.codec.scalars import read_amount, read_change, read_count
from govreport.loading.notes import Notes
from govreport.loading.outlays import read_typed_outlay
from govreport.loading.scalars import as_number
from govreport.loading.tree import Path
from govreport.values.form import Field, fields
from govreport.values.numbers import AMOUNT, CHANGE, COUNT, OUTLAY, NumberKind

__all__ = ["ZERO", "filled", "read_cell"]

ZERO = ("zero", "全零")
"""What stands for a whole table, or any part of one, of zeros."""

_READERS: Mapping[NumberKind, Callable[[object], Any]] = {
    COUNT: read_count,
    CHANGE: read_change,
    AMOUNT: read_amount,
}


def read_cell(notes: Notes, column: Field, value: Any, path: Path) -> Any:
    """Give the number of one cell; None where it is blank or cannot be read."""
    if value is None:
        return None
    if value in ZERO:
        return 0
    assert column.number is not None
    try:
        if column.number is OUTLAY:
            return read_typed_outlay(notes, as_number(value), path)
        return _READERS[column.number](as_number(value))
    except InvalidValue as wrong:
        notes.problem(wrong.code, wrong.message, path, **wrong.facts)
        return None


def filled(form: type, value: int | None) -> dict[str, Any]:
    """Give a part of a table with `value` in every cell."""
    return {
        item.name: filled(item.form, value) if item.form else value
        for item in fields(form)
    }
