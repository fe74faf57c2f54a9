"""Canonical JSON: UTF-8, keys in the order of the form, decimals exact.

The json module can read a number exactly but not write one, so writing is done here.
"""

import json
import re
from decimal import Decimal
from typing import Any

__all__ = ["decode_json", "encode_json"]


_MARK = "\0"
_MARKED = re.compile(r'"\\u0000([^"]*)"')


def encode_json(plain: Any) -> str:
    """Give plain data as JSON text; a decimal is written digit by digit.

    The json module writes each decimal as a marked text, of which a number is made.
    """
    decimals: list[str] = []

    def marked(value: object) -> str:
        if not isinstance(value, Decimal):
            message = f"expected plain data, got {value!r}"
            raise TypeError(message)
        decimals.append(format(value, "f"))
        return _MARK + decimals[-1]

    text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"), default=marked)
    if text.count("\\u0000") != len(decimals):
        return _encoded(plain)
    return _MARKED.sub(r"\1", text)


def _encoded(plain: Any) -> str:
    """Give the JSON of data with a NUL in a text, which a mark cannot be told from."""
    match plain:
        case dict():
            pairs = (f"{_encoded(str(k))}:{_encoded(v)}" for k, v in plain.items())
            return "{" + ",".join(pairs) + "}"
        case list() | tuple():
            return "[" + ",".join(_encoded(item) for item in plain) + "]"
        case Decimal():
            return format(plain, "f")
        case _:
            return json.dumps(plain, ensure_ascii=False)


def decode_json(text: str) -> Any:
    """Read what `encode_json` gives; a number with a point is an exact decimal.

    Raises `ValueError` for anything else. 1e999999999 would be written out in full.
    """
    return json.loads(text, parse_float=_exact)


def _exact(text: str) -> Decimal:
    if "e" in text.lower():
        message = f"expected a number without an exponent, got {text}"
        raise ValueError(message)
    return Decimal(text)
