"""Objects of a PDF as bytes, as pydyf makes them, at a third of the time.

What is not among the types that occur all the time is left to pydyf, a subclass of one
of them as well.
"""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

from pydyf import Array, Dictionary, String

__all__ = ["all_bytes", "bytes_of"]

_PLAIN = re.compile(r"[ -'*-\[\]-~]*").fullmatch
"""Finds text of ASCII in which nothing has to be escaped."""


def bytes_of(item: Any) -> bytes:
    """Give the bytes of one object, or of what stands in one."""
    return _WRITERS.get(type(item), _as_pydyf)(item)


def all_bytes(items: Iterable[Any]) -> list[bytes]:
    """Give the bytes of each."""
    return [item if type(item) is bytes else bytes_of(item) for item in items]


def _as_pydyf(item: Any) -> bytes:
    data: bytes = Array([item]).data
    return data[1:-1]


def _dictionary(item: Any) -> bytes:
    names = map(_name, item)
    pairs = zip(names, all_bytes(item.values()), strict=True)
    return b"<<%b>>" % b"".join([part for pair in pairs for part in pair])


@lru_cache(maxsize=256)
def _name(key: str | bytes) -> bytes:
    return b"/%b " % bytes_of(key)


def _float(item: Any) -> bytes:
    if item.is_integer():
        return b"%d" % int(item)
    return f"{item:f}".rstrip("0").encode()


def _string(item: Any) -> bytes:
    text = item.string
    if type(text) is str and _PLAIN(text):
        return b"(%b)" % text.encode()
    return _as_pydyf(item)


_WRITERS: dict[type, Callable[[Any], bytes]] = {
    bytes: lambda item: item,
    str: lambda item: item.encode("ascii"),
    int: lambda item: b"%d" % item,
    float: _float,
    Array: lambda item: b"[%b]" % b" ".join(all_bytes(item)),
    Dictionary: _dictionary,
    String: _string,
}
