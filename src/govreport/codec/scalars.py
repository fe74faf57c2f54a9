"""Strict reading of single values: nothing is coerced, text is text."""

import datetime as dt
import re
from decimal import Decimal
from enum import StrEnum
from typing import Any

from govreport.codec.invalid import InvalidValue
from govreport.editions import EDITIONS
from govreport.report import FORMAT_VERSION, YEARS
from govreport.values.narrative import CONTROL_CHARACTERS
from govreport.values.numbers import (
    AMOUNT,
    CHANGE,
    COUNT,
    OUTLAY,
    Amount,
    Change,
    Count,
    Outlay,
)

__all__ = [
    "read_amount",
    "read_change",
    "read_choice",
    "read_count",
    "read_date",
    "read_division",
    "read_edition",
    "read_extra",
    "read_format_version",
    "read_line",
    "read_outlay",
    "read_text",
    "read_year",
    "shortened",
    "spoken",
]

SPOKEN_LENGTH = 40
"""How much of a text a message shows."""

DIVISION_DIGITS = (2, 4, 6, 9, 12)

_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:[,，]\d{3})+")


def spoken(value: object) -> str:
    """Give a value as a message shows it: text in quotes, numbers bare."""
    match value:
        case None:
            return "~"
        case bool():
            return "true" if value else "false"
        case str():
            return f"“{shortened(value)}”"
        case dict():
            return "{…}"
        case list() | tuple():
            return "[…]"
        case _:
            return shortened(str(value))


def shortened(text: str) -> str:
    """Give the beginning of a text, as much of it as a message shows."""
    return text if len(text) <= SPOKEN_LENGTH else text[:SPOKEN_LENGTH] + "…"


def read_count(value: object, _: Any = None) -> Count:
    """Read a whole number of 0 or more."""
    if not COUNT.accepts(value):
        raise InvalidValue("OGI103", _count_message(value), got=spoken(value))
    return Count(value)  # type: ignore[arg-type]


def _count_message(value: object) -> str:
    match value:
        case bool():
            return "OGI103"
        case int():
            return "OGI103.negative" if value < 0 else "OGI103.huge"
        case Decimal() if value == value.to_integral_value() > 1:
            return "OGI103.huge"
        case str() if _THOUSANDS.fullmatch(value):
            return "OGI103.separator"
        case str() if value.strip().isdecimal():
            zeros = len(value.strip()) > 1 and value.strip().startswith("0")
            return "OGI103.leading-zero" if zeros else "OGI103.text"
        case _:
            return "OGI103"


def read_change(value: object, _: Any = None) -> Change:
    """Read a whole number of either sign."""
    if not CHANGE.accepts(value):
        raise InvalidValue("OGI103", "OGI103.change", got=spoken(value))
    return Change(value)  # type: ignore[arg-type]


def read_amount(value: object, _: Any = None) -> Amount:
    """Read an exact decimal of 0 or more with at most four places."""
    if type(value) is int:
        value = Decimal(value)
    if not AMOUNT.accepts(value):
        raise InvalidValue("OGI104", "OGI104", got=spoken(value))
    return Amount(value)  # type: ignore[arg-type]


def read_outlay(value: object, _: Any = None) -> Outlay:
    """Read an exact decimal as an amount is; its unit stands in the report's notes."""
    if type(value) is int:
        value = Decimal(value)
    if not OUTLAY.accepts(value):
        raise InvalidValue("OGI104", "OGI104.outlay", got=spoken(value))
    return Outlay(value)  # type: ignore[arg-type]


def read_extra(value: object, _: Any = None) -> int | Decimal:
    """Read a number of a variant's own row, whole or with decimals."""
    if type(value) is int and CHANGE.accepts(value):
        return value
    if isinstance(value, Decimal) and AMOUNT.accepts(abs(value)):
        return value
    raise InvalidValue("OGI104", "OGI104", got=spoken(value))


def read_text(value: object, _: Any = None) -> str:
    """Read text, which may have several lines."""
    if not isinstance(value, str):
        is_word = isinstance(value, bool | int | Decimal)
        message = "OGI106.number" if is_word else "OGI106.text"
        raise InvalidValue("OGI106", message, got=spoken(value))
    if found := CONTROL_CHARACTERS.search(value):
        raise InvalidValue(
            "OGI107",
            "OGI107",
            character=f"U+{ord(found[0]):04X}",
            before=value[max(0, found.start() - 10) : found.start()],
        )
    return value


def read_line(value: object, _: Any = None) -> str:
    """Read text of one line."""
    text = read_text(value).strip()
    if "\n" in text:
        raise InvalidValue("OGI106", "OGI106.line", got=spoken(text.split("\n")[0]))
    return text


def read_division(value: object) -> str:
    """Read an administrative division code (GB/T 2260), quoted or not."""
    text = str(value) if type(value) is int else value
    if not isinstance(text, str) or not (
        text.isascii() and text.isdecimal() and len(text) in DIVISION_DIGITS
    ):
        raise InvalidValue("OGI106", "OGI106.division", got=spoken(value))
    return str(text)


def read_year(value: object) -> int:
    """Read a report year."""
    if type(value) is not int or value not in YEARS:
        raise InvalidValue(
            "OGI109", "OGI109", got=spoken(value), first=YEARS[0], last=YEARS[-1]
        )
    return value


def read_edition(value: object) -> str:
    """Read the name of an edition, quoted or not."""
    name = str(value) if type(value) is int else value
    if not isinstance(name, str) or name not in EDITIONS:
        raise InvalidValue(
            "OGI110", "OGI110", got=spoken(value), known=tuple(sorted(EDITIONS))
        )
    return name


def read_format_version(value: object) -> int:
    """Read the version of the input format; a newer one is refused."""
    if type(value) is not int or value < 1:
        raise InvalidValue("OGI113", "OGI113.number", got=spoken(value))
    if value > FORMAT_VERSION:
        raise InvalidValue("OGI113", "OGI113", got=value, known=FORMAT_VERSION)
    return value


def read_date(value: object, _: Any = None) -> dt.date:
    """Read a date as 2025-01-20 or 2025年1月20日."""
    if type(value) is dt.date:
        return value
    if isinstance(value, str):
        text = value.strip()
        if text.endswith("日"):
            year, _year, rest = text[:-1].partition("年")
            month, _month, day = rest.partition("月")
            text = f"{year}-{month.zfill(2)}-{day.zfill(2)}"
        try:
            if len(text) == len("2025-01-20"):
                return dt.date.fromisoformat(text)
        except ValueError:
            pass
    raise InvalidValue("OGI111", "OGI111", got=spoken(value))


def read_choice(value: object, kind: type[StrEnum]) -> StrEnum:
    """Read one of a few words, English or Chinese."""
    for member in kind:
        if value in (member.value, getattr(member, "label", None)):
            return member
    known = tuple(f"{getattr(m, 'label', '')} {m.value}".strip() for m in kind)
    raise InvalidValue("OGI110", "OGI110", got=spoken(value), known=known)
