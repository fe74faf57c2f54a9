"""The four kinds of number in the official tables, each strict.

Nothing is coerced: 3.7, true and "12" are refused as a count, a float is refused as
an amount. A blank cell is None, which is not 0.
"""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import NewType

from attrs import frozen

__all__ = [
    "AMOUNT",
    "AMOUNT_UNIT",
    "CHANGE",
    "COUNT",
    "OUTLAY",
    "Amount",
    "Change",
    "Count",
    "Number",
    "NumberKind",
    "Outlay",
    "amount_from_text",
]

Count = NewType("Count", int)
"""A whole number of 0 or more, in 件 (items)."""

Change = NewType("Change", int)
"""A whole number that may be negative, such as 本年增/减 of edition 2019."""

Amount = NewType("Amount", Decimal)
"""An exact decimal of 0 or more with at most four places, in 万元."""

Outlay = NewType("Outlay", Decimal)
"""An exact decimal as an `Amount` is, in a unit that the report states beside it."""

Number = Count | Change | Amount | Outlay

AMOUNT_UNIT = "万元"
"""The unit of every `Amount`: 10,000 yuan (表二 本年收费金额)."""

COUNT_DIGITS = 12
AMOUNT_DIGITS = 16
AMOUNT_PLACES = 4

_AMOUNT_TEXT = re.compile(
    rf"(0|[1-9]\d{{0,{AMOUNT_DIGITS - 1}}})(\.\d{{1,{AMOUNT_PLACES}}})?"
)


@frozen
class NumberKind:
    """A kind of number: its name, whether a value is one, and is an exact decimal."""

    name: str
    accepts: Callable[[object], bool]
    is_exact: bool = False


def amount_from_text(text: str) -> Amount | None:
    """Give the exact amount that `text` writes, or None where it writes none."""
    return Amount(Decimal(text)) if _AMOUNT_TEXT.fullmatch(text) else None


def _is_count(value: object) -> bool:
    return type(value) is int and 0 <= value < 10**COUNT_DIGITS


def _is_change(value: object) -> bool:
    return type(value) is int and abs(value) < 10**COUNT_DIGITS


def _is_amount(value: object) -> bool:
    if not isinstance(value, Decimal):
        return False
    return _AMOUNT_TEXT.fullmatch(str(value)) is not None


COUNT = NumberKind("count", _is_count)
CHANGE = NumberKind("change", _is_change)
AMOUNT = NumberKind("amount", _is_amount, is_exact=True)
OUTLAY = NumberKind("outlay", _is_amount, is_exact=True)
