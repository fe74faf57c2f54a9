"""A zip written from parts that are made ready; the clock is never read."""

from collections.abc import Iterable
from struct import Struct
from typing import NamedTuple

from govreport.renderers.docx.deflating import crc32, deflated

__all__ = ["Entry", "entry", "write_zip"]

_VERSION = 20
"""What a program must know to read it: 2.0, which deflates."""

_UTF8 = 0x800
"""The flag of a name that is not ASCII."""

_DEFLATED = 8
_TIME, _DATE = 0, 0x21
"""Midnight of 1980-01-01, the first date that a zip can hold."""

_LOCAL = Struct("<4s5H3I2H")
_CENTRAL = Struct("<4s6H3I5HI")
_OFFSET = Struct("<I")
_END = Struct("<4s4H2IH")


class Entry(NamedTuple):
    """A part as it stands in a zip, wherever in it: made once for many files.

    `local` is all of the part with its head, `listed` what the directory says of it
    before the place where it stands, `path` its name.
    """

    local: bytes
    listed: bytes
    path: bytes


def entry(name: str, part: bytes) -> Entry:
    """Give the part called `name`; equal parts give equal bytes."""
    data, path = deflated(part), name.encode()
    flags = 0 if name.isascii() else _UTF8
    sizes = (crc32(part), len(data), len(part), len(path))
    said = (flags, _DEFLATED, _TIME, _DATE, *sizes)
    head = _LOCAL.pack(b"PK\3\4", _VERSION, *said, 0)
    return Entry(
        local=b"".join((head, path, data)),
        listed=_CENTRAL.pack(b"PK\1\2", _VERSION, _VERSION, *said, 0, 0, 0, 0, 0),
        path=path,
    )


def write_zip(entries: Iterable[Entry]) -> bytes:
    """Give the zip of `entries` in their order."""
    pieces: list[bytes] = []
    directory: list[bytes] = []
    at = 0
    for part in entries:
        pieces.append(part.local)
        directory += (part.listed, _OFFSET.pack(at), part.path)
        at += len(part.local)
    listed, count = b"".join(directory), len(pieces)
    end = _END.pack(b"PK\5\6", 0, 0, count, count, len(listed), at, 0)
    return b"".join([*pieces, listed, end])
