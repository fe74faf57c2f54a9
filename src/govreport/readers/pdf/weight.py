"""How much a PDF holds when unpacked; a small one may hold more than a machine."""

import re
import zlib
from collections.abc import Iterable, Iterator
from itertools import chain

__all__ = ["unpacks_beyond"]

_STREAM = re.compile(rb"stream\r?\n(?=[\x08-\x78])")
_PACKED = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda", b"\x48\x89", b"\x68\xde")
"""How what zlib has packed begins."""

CHUNK = 2**16
DEEPEST = 4
"""How often a stream may be packed in itself."""


def unpacks_beyond(data: bytes, limit: int) -> bool:
    """Whether the packed streams in `data` hold more than `limit` bytes."""
    room = limit
    for found in _STREAM.finditer(data):
        for piece in _unpacked(_chunks(data, found.end()), DEEPEST):
            room -= len(piece)
            if room < 0:
                return True
    return False


def _chunks(data: bytes, start: int) -> Iterator[bytes]:
    return (data[at : at + CHUNK] for at in range(start, len(data), CHUNK))


def _unpacked(pieces: Iterator[bytes], depth: int) -> Iterator[bytes]:
    """Give what `pieces` hold, nothing where they are not packed at first."""
    first = next(pieces, b"")
    if first.startswith(_PACKED):
        yield from _levels(chain([first], pieces), depth)


def _levels(pieces: Iterable[bytes], depth: int) -> Iterator[bytes]:
    """Give what `pieces` hold, and unpack that again where it is packed."""
    inner = _inflated(pieces)
    first = next(inner, b"")
    whole = chain([first], inner)
    if depth > 1 and first.startswith(_PACKED):
        yield from _levels(whole, depth - 1)
    else:
        yield from whole


def _inflated(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Unpack `pieces`; what follows an error is given as it is."""
    machine = zlib.decompressobj()
    for piece in pieces:
        waiting = piece
        while waiting and not machine.eof:
            try:
                yield machine.decompress(waiting, CHUNK)
            except zlib.error:
                return
            waiting = machine.unconsumed_tail
        if machine.eof:
            return
