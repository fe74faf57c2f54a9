"""Where cells are, as a workbook writes it: B5, A1:D4."""

import re

from attrs import frozen

__all__ = ["Area", "area_of", "place_of"]

MOST_ROWS = 1_048_576
MOST_COLUMNS = 16_384
"""What Excel has; a reference beyond is none."""

_CELL = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})")


@frozen
class Area:
    """The cells from one corner to the other, counted from 1, both within."""

    top: int
    left: int
    bottom: int
    right: int

    def holds(self, row: int, column: int) -> bool:
        """Whether a cell is within."""
        return self.top <= row <= self.bottom and self.left <= column <= self.right


def place_of(reference: str) -> tuple[int, int] | None:
    """Give row and column of a cell, from 1; None for what names none."""
    found = _CELL.fullmatch(reference)
    if found is None:
        return None
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    row = int(found[2])
    return (row, column) if row <= MOST_ROWS and column <= MOST_COLUMNS else None


def area_of(reference: str) -> Area | None:
    """Give the area that a reference names; None for what names none."""
    first, _, last = reference.partition(":")
    begin, end = place_of(first), place_of(last or first)
    if begin is None or end is None:
        return None
    (top, bottom), (left, right) = (
        sorted(pair) for pair in zip(begin, end, strict=True)
    )
    return Area(top, left, bottom, right)
