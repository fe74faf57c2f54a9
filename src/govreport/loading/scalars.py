"""What a plain (unquoted) YAML scalar means: nothing but JSON's numbers and words.

012, 1e5, 0x1F, 1_000, yes and 2025-01-20 stay the text they are, amounts stay exact.
"""

import re
from decimal import Decimal

from govreport.values.remarks import UNITS

__all__ = [
    "UNIT_SIGNS",
    "Bare",
    "as_number",
    "resolve",
    "to_half_width",
    "whole_number",
]

UNIT_SIGNS = "".join(dict.fromkeys("".join(UNITS)))
"""The signs of the units that may be typed behind a number."""

_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]*)")
_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]*)\.[0-9]+")
_WORDS = {"": None, "~": None, "null": None, "true": True, "false": False}

LONGEST_WHOLE_NUMBER = 30
"""Digits beyond which a whole number is kept as an exact decimal.

No count is as long, and Python takes quadratic time for long ones.
"""

_HALF_WIDTH = str.maketrans(
    "０１２３４５６７８９．－［］（），、\u3000", "0123456789.-[](),, "
)


class Bare(str):
    """Text that stood without quotes, so that a number typed full-width is told."""

    __slots__ = ()


def resolve(text: str) -> object:
    """Give the value that an unquoted scalar stands for."""
    if text in _WORDS:
        return _WORDS[text]
    if _WHOLE.fullmatch(text):
        return whole_number(text)
    if _DECIMAL.fullmatch(text):
        return Decimal(text)
    return Bare(text)


def whole_number(text: str) -> int | Decimal:
    """Give the whole number that `text` writes in JSON's way."""
    return int(text) if len(text) <= LONGEST_WHOLE_NUMBER else Decimal(text)


def to_half_width(text: str) -> str:
    """Give `text` with full-width digits, points, brackets and commas typed plainly."""
    return text.translate(_HALF_WIDTH)


def as_number(value: object) -> object:
    """Give the number that an unquoted `value` writes in full-width digits.

    Anything else is given back as it is: quoted digits are text.
    """
    if not isinstance(value, Bare):
        return value
    read = resolve(to_half_width(value).strip())
    return read if type(read) in (int, Decimal) else value
