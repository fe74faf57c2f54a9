"""The JSON of an official table, written at once from the numbers of its form."""

from collections.abc import Callable
from decimal import Decimal
from functools import cache
from operator import attrgetter
from typing import Any

from govreport.codec.canonical import Encoded
from govreport.values.form import fields, leaves

__all__ = ["encoded_table"]


def encoded_table(table: Any) -> Encoded:
    """Give the JSON of what cattrs makes of `table`: all rows, blanks as null."""
    form: type = type(table)
    return _writer(form)(table)


@cache
def _writer(form: type) -> Callable[[Any], Encoded]:
    skeleton, whole = _skeleton(form, "%s"), _skeleton(form, "%d")
    found = leaves(form, "table")
    numbers_of = attrgetter(*(leaf.address.removeprefix("table.") for leaf in found))
    may_be_whole = not any(leaf.number.is_exact for leaf in found)

    def write(table: Any) -> Encoded:
        numbers = numbers_of(table)
        if may_be_whole:
            try:
                return Encoded(whole % numbers)
            except TypeError:  # one is None
                pass
        return Encoded(skeleton % tuple(map(_number, numbers)))

    return write


def _skeleton(form: type, number: str) -> str:
    """Give the JSON of a form with `number` in place of every one."""
    rows = (
        f'"{item.name}":{_skeleton(item.form, number) if item.form else number}'
        for item in fields(form)
    )
    return "{" + ",".join(rows) + "}"


def _number(value: int | Decimal | None) -> str:
    if value is None:
        return "null"
    return format(value, "f") if isinstance(value, Decimal) else str(value)
