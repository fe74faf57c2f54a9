"""The value of a cell as the text that stands for it."""

import datetime as dt
import re
from decimal import Decimal, InvalidOperation

__all__ = ["date_text", "is_date_format", "number_text"]

SIGNIFICANT = 15
"""The digits that Excel itself shows; what is beyond is noise of reckoning."""

LONGEST = 40
"""The most digits that a number is written out with."""

MOST_DAYS = 2_958_465
"""9999-12-31, the last day that Excel knows."""

_BUILT_IN = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
_DATE_LETTERS = re.compile("[ymdhs年月日]", re.IGNORECASE)


def number_text(stored: str, *, is_percent: bool = False) -> str:
    """Give the digits of a stored number, exact, without a needless .0 or exponent."""
    try:
        number = Decimal(stored.strip())
    except InvalidOperation:
        return stored.strip()
    if not number.is_finite() or abs(number.adjusted()) > LONGEST:
        return stored.strip()
    number = Decimal(f"{number:.{SIGNIFICANT}g}") * (100 if is_percent else 1)
    if number == number.to_integral_value():
        text = str(int(number))
    else:
        text = f"{number:f}".rstrip("0").rstrip(".")
    return f"{text}%" if is_percent else text


def is_date_format(number: int, code: str) -> bool:
    """Whether a number format shows a day or a time."""
    if code:
        return bool(
            _DATE_LETTERS.search(_LITERAL.sub("", code.split(";", maxsplit=1)[0]))
        )
    return number in _BUILT_IN


def date_text(stored: str, *, since_1904: bool) -> str | None:
    """Give the day that a stored number counts; None where it is none.

    Excel counts a 29th of February 1900, so that earlier days are one off.
    """
    try:
        days = float(stored)
    except ValueError:
        return None
    if not 1 <= days <= MOST_DAYS:
        return None
    start = dt.datetime(1904, 1, 1) if since_1904 else dt.datetime(1899, 12, 30)  # noqa: DTZ001
    moment = start + dt.timedelta(days=days)
    time = f" {moment:%H:%M}" if days % 1 else ""
    return f"{moment.year}年{moment.month}月{moment.day}日{time}"
