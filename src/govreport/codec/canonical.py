"""Canonical JSON: UTF-8, keys in the order of the form, decimals exact.

The json module can read a number exactly but not write one, so writing is done here.
"""

import json
from decimal import Decimal
from typing import Any

from attrs import frozen

__all__ = ["Encoded", "decode_json", "encode_json"]

_MARK = "\0"
_MARKED = '"\\u0000"'


@frozen
class Encoded:
    """A value that is canonical JSON already; it stands in plain data for itself."""

    text: str


def encode_json(plain: Any) -> str:
    """Give plain data as JSON text; a decimal is written digit by digit.

    The json module writes a mark for whatever it cannot write, which is put in place
    of the marks.
    """
    texts: list[str] = []

    def marked(value: object) -> str:
        texts.append(_written(value))
        return _MARK

    text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"), default=marked)
    if not texts:
        return text
    pieces: list[str] = [""] * (2 * len(texts) + 1)
    between = text.split(_MARKED)
    if len(between) != len(texts) + 1:
        return _encoded(plain)
    pieces[::2], pieces[1::2] = between, texts
    return "".join(pieces)


def _written(value: object) -> str:
    match value:
        case Decimal():
            return format(value, "f")
        case Encoded(text):
            return text
        case _:
            message = f"expected plain data, got {value!r}"
            raise TypeError(message)


def _encoded(plain: Any) -> str:
    """Give the JSON of data with a NUL in a text, which a mark cannot be told from."""
    match plain:
        case dict():
            pairs = (f"{_encoded(str(k))}:{_encoded(v)}" for k, v in plain.items())
            return "{" + ",".join(pairs) + "}"
        case list() | tuple():
            return "[" + ",".join(_encoded(item) for item in plain) + "]"
        case Decimal() | Encoded():
            return _written(plain)
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
