"""Canonical JSON: UTF-8, keys in the order of the form, decimals exact.

The json module can read a number exactly but not write one, so writing is done here.
"""

import json
from decimal import Decimal
from typing import Any

__all__ = ["decode_json", "encode_json"]


def encode_json(plain: Any) -> str:
    """Give plain data as JSON text; a decimal is written digit by digit."""
    match plain:
        case dict():
            pairs = (
                f"{encode_json(str(k))}:{encode_json(v)}" for k, v in plain.items()
            )
            return "{" + ",".join(pairs) + "}"
        case list() | tuple():
            return "[" + ",".join(encode_json(item) for item in plain) + "]"
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
