"""A zip written from parts that are deflated already; the clock is never read."""

from collections.abc import Iterable
from struct import Struct
from typing import Protocol

__all__ = ["write_zip"]

_VERSION = 20
"""What a program must know to read it: 2.0, which deflates."""

_UTF8 = 0x800
"""The flag of a name that is not ASCII."""

_DEFLATED = 8
_TIME, _DATE = 0, 0x21
"""Midnight of 1980-01-01, the first date that a zip can hold."""

_LOCAL = Struct("<4s5H3I2H")
_CENTRAL = Struct("<4s6H3I5H2I")
_END = Struct("<4s4H2IH")


class Entry(Protocol):
    """What stands in a zip: the deflated bytes, and the sum and size of the plain."""

    @property
    def deflated(self) -> bytes:
        """The bytes as they stand in the zip."""

    @property
    def crc(self) -> int:
        """The CRC-32 of the plain bytes."""

    @property
    def size(self) -> int:
        """How many plain bytes there are."""


def write_zip(entries: Iterable[tuple[str, Entry]]) -> bytes:
    """Give the zip of `entries` in their order."""
    pieces: list[bytes] = []
    directory: list[bytes] = []
    at = 0
    for name, entry in entries:
        path = name.encode()
        described = _described(name, entry)
        head = _LOCAL.pack(b"PK\3\4", _VERSION, *described, len(path), 0)
        pieces += (head, path, entry.deflated)
        fixed = (b"PK\1\2", _VERSION, _VERSION, *described, len(path))
        directory += (_CENTRAL.pack(*fixed, 0, 0, 0, 0, 0, at), path)
        at += len(head) + len(path) + len(entry.deflated)
    listed = b"".join(directory)
    count = len(directory) // 2
    end = _END.pack(b"PK\5\6", 0, 0, count, count, len(listed), at, 0)
    return b"".join([*pieces, listed, end])


def _described(name: str, entry: Entry) -> tuple[int, ...]:
    flags = 0 if name.isascii() else _UTF8
    deflated = len(entry.deflated)
    return flags, _DEFLATED, _TIME, _DATE, entry.crc, deflated, entry.size
