"""The objects of a PDF put into bytes once, before pydyf would do so twice.

pydyf asks every object for its bytes when it writes it, and again for the identifier of
an archive file. The bytes are the same.
"""

import re
from collections.abc import Callable
from typing import Any

from pydyf import PDF, Array, Dictionary, Object, Stream, String

__all__ = ["write_objects_once"]


_PLAIN = re.compile(r"[ -'*-\[\]-~]*").fullmatch


class _Written(Object):
    """An object whose bytes are known."""

    data = b""
    compressible = False

    def __init__(self, item: Any) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.number, self.generation = item.number, item.generation
        self.compressible = item.compressible
        self.data = item.data if isinstance(item, Stream) else _bytes(item)


def write_objects_once(pdf: PDF) -> None:
    """Put the bytes of every object in its place; none may be changed later."""
    pdf.objects = [item if item.free == "f" else _Written(item) for item in pdf.objects]


def _bytes(item: Any) -> bytes:
    """Give what pydyf makes of an object, what is frequent at first hand."""
    write = _WRITERS.get(type(item), _as_pydyf)
    return write(item)


def _as_pydyf(item: Any) -> bytes:
    data: bytes = Array([item]).data
    return data[1:-1]


def _dictionary(item: Any) -> bytes:
    pairs = [b"/%b %b" % (_bytes(key), _bytes(value)) for key, value in item.items()]
    return b"<<%b>>" % b"".join(pairs)


def _string(item: Any) -> bytes:
    text = item.string
    if type(text) is str and _PLAIN(text):
        return b"(%b)" % text.encode()
    return _as_pydyf(item)


_WRITERS: dict[type, Callable[[Any], bytes]] = {
    bytes: lambda item: item,
    str: lambda item: item.encode("ascii"),
    int: lambda item: b"%d" % item,
    Array: lambda item: b"[%b]" % b" ".join([_bytes(child) for child in item]),
    Dictionary: _dictionary,
    String: _string,
}
