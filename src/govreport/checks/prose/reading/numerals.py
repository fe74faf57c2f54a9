"""Numbers as prose writes them: 36, 0.5, 三十六, 两百零三."""

import re
from decimal import Decimal

__all__ = ["NUMBER", "number_in"]

NUMBER = (
    r"(?:(?<![\d.])\d{1,16}(?:\.\d{1,4})?(?![\d.])"
    "|[零〇一二两三四五六七八九十百千万]{1,12})"
)
"""What a number looks like, in digits or in Chinese numerals; none is longer."""

_DIGITS = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_WEIGHTS = {"十": 10, "百": 100, "千": 1000}
_DIGIT = "[一二两三四五六七八九]"
_TENS = f"{_DIGIT}?十{_DIGIT}?"
_HUNDREDS = f"{_DIGIT}百(?:零{_DIGIT}|{_DIGIT}十{_DIGIT}?)?"
_THOUSANDS = f"{_DIGIT}千(?:零{_DIGIT}|零{_TENS}|{_HUNDREDS})?"
_BELOW = f"(?:{_THOUSANDS}|{_HUNDREDS}|{_TENS}|{_DIGIT})"
_REGULAR = (
    f"零|〇|{_BELOW}|{_BELOW}万(?:零(?:{_HUNDREDS}|{_TENS}|{_DIGIT})|{_THOUSANDS})?"
)
"""No 三百五 or 两万三: whether 350 or 305 is meant is not certain."""


def number_in(words: str) -> Decimal | None:
    """Give the number that `words` write, None where they are no regular number."""
    if re.fullmatch(r"\d+(\.\d+)?", words):
        return Decimal(words)
    if not re.fullmatch(_REGULAR, words):
        return None
    above, _, below = words.rpartition("万")
    return Decimal(_small(above) * 10_000 + _small(below))


def _small(words: str) -> int:
    total, digit = 0, 0
    for character in words:
        if character in _WEIGHTS:
            total += (digit or 1) * _WEIGHTS[character]
            digit = 0
        else:
            digit = _DIGITS[character]
    return total + digit
