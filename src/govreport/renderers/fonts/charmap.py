"""The character map of a font, asked for single characters as HarfBuzz asks it.

To read the whole of it, as fontTools does, takes longer than to set a page, and to
import fontTools as long as a table. Only the two formats that fonts are made with are
read here.
"""

import sys
from array import array
from bisect import bisect_left
from collections.abc import Callable
from struct import error as TooShort  # noqa: N812  # what it says of a table
from struct import iter_unpack, unpack_from
from typing import BinaryIO

__all__ = ["character_map", "glyph_finder"]

Finder = Callable[[int], bool]

_PREFERRED = ((3, 10), (0, 6), (0, 4), (3, 1), (0, 3), (0, 2), (0, 1), (0, 0))
"""Platform and encoding of the Unicode maps, in the order of HarfBuzz and fontTools."""


_COLLECTION = b"ttcf"
_FONTS = (b"OTTO", b"\0\1\0\0", b"true")
"""What the file of a font begins with, or the part of a collection that is one."""


def character_map(file: BinaryIO, number: int) -> bytes | None:
    """Give the table `cmap` of a font, or of that with `number` in a collection.

    None where there is none, or the file is none of a font.
    """
    try:
        head = file.read(12)
        if head.startswith(_COLLECTION):
            file.seek(12 + 4 * number)
            file.seek(unpack_from(">L", file.read(4))[0])
            head = file.read(12)
        if not head.startswith(_FONTS):
            return None
        tables = file.read(16 * unpack_from(">H", head, 4)[0])
        for tag, _, start, length in iter_unpack(">4s3L", tables):
            if tag == b"cmap":
                file.seek(start)
                return file.read(length)
    except TooShort:
        pass
    return None


def glyph_finder(table: bytes) -> Finder | None:
    """Give what tells whether a code point has a glyph, from a table `cmap`.

    None where the map is damaged or of a format that is not read here.
    """
    try:
        start = _start_of_best(table)
        if start is None:
            return None
        match unpack_from(">H", table, start)[0]:
            case 4:
                return _segments(table, start)
            case 12:
                return _groups(table, start)
    except TooShort:
        pass
    return None


def _start_of_best(table: bytes) -> int | None:
    (count,) = unpack_from(">H", table, 2)
    records = (unpack_from(">HHL", table, 4 + 8 * number) for number in range(count))
    starts: dict[tuple[int, int], int] = {}
    for platform, encoding, start in records:
        starts.setdefault((platform, encoding), start)
    return next((starts[kind] for kind in _PREFERRED if kind in starts), None)


def _segments(table: bytes, start: int) -> Finder:
    """Read format 4: segments of the basic plane, some with a list of glyphs."""
    (double,) = unpack_from(">H", table, start + 6)
    ends, starts, deltas, offsets = (
        _numbers("H", table, start + at + number * double, double // 2)
        for number, at in enumerate((14, 16, 16, 16))
    )
    offsets_at = start + 16 + 3 * double

    def has_glyph(code: int) -> bool:
        number = bisect_left(ends, code)
        if number >= len(ends) or code < starts[number]:
            return False
        if not offsets[number]:
            return (code + deltas[number]) & 0xFFFF != 0
        at = offsets_at + 2 * (number + code - starts[number]) + offsets[number]
        glyph = int.from_bytes(table[at : at + 2], "big")
        return glyph != 0 and (glyph + deltas[number]) & 0xFFFF != 0

    return has_glyph


def _groups(table: bytes, start: int) -> Finder:
    """Read format 12: groups of all planes, whose glyphs follow one another."""
    (count,) = unpack_from(">L", table, start + 12)
    groups = _numbers("I", table, start + 16, 3 * count)
    starts, ends, glyphs = groups[::3], groups[1::3], groups[2::3]

    def has_glyph(code: int) -> bool:
        number = bisect_left(ends, code)
        if number >= len(ends) or code < starts[number]:
            return False
        return glyphs[number] + code - starts[number] != 0

    return has_glyph


def _numbers(code: str, table: bytes, start: int, count: int) -> "array[int]":
    numbers = array(code)
    end = start + count * numbers.itemsize
    if end > len(table):
        raise TooShort
    numbers.frombytes(table[start:end])
    if sys.byteorder == "little":
        numbers.byteswap()
    return numbers
