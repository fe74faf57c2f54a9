"""Column widths of a printed table: the official ones, where every number fits."""

import re
from collections.abc import Iterator

from attrs import field, frozen

from govreport.compose.document import Cell, Table
from govreport.values.described import words

__all__ = ["Columns", "fitted_columns"]

_UNBROKEN = re.compile(r"[\d.,%-]+")

GIVEN_UP = 0.4
"""The part of a column of labels that may go to columns of numbers."""

DIGIT = 0.56
"""The width of a digit in ems: half an em in most fonts for tables, 0.56 at most."""

TOLERANCE = 0.5
"""Room beside a number, in points: what is drawn is rounded here and there."""


@frozen
class Columns:
    """Widths of columns, and the font size at which numbers fit, in points."""

    widths: tuple[float, ...] = field(
        metadata=words("各列的宽度（%）", "the widths of the columns in percent")
    )
    size: float = field(
        metadata=words("数字的字号（磅）", "the size of the numbers in points")
    )


def fitted_columns(
    table: Table, *, room: float, size: float, smallest: float, padding: float
) -> Columns:
    """Give columns that keep every number on one line.

    Official widths are kept where they suffice. Else columns that lack room take it
    from those that have some to spare, and only then do numbers become smaller.
    Lengths are in points; `padding` is that of both sides of a cell.
    """
    unit = room / sum(table.widths)
    official = tuple(width * unit for width in table.widths)
    while True:
        needs = _needs(table, official, size, padding)
        lack = sum(max(0.0, n - w) for n, w in zip(needs, official, strict=True))
        spare = sum(max(0.0, w - n) for n, w in zip(needs, official, strict=True))
        if lack <= spare or size <= smallest:
            return Columns(tuple(_shared_out(needs, official, lack, spare)), size)
        size -= 0.5


def _needs(
    table: Table, official: tuple[float, ...], size: float, padding: float
) -> list[float]:
    """Give the least width of each column."""
    labels = range(table.label_columns)
    needs = [
        width * (1 - GIVEN_UP) if column in labels else 2 * size + padding
        for column, width in enumerate(official)
    ]
    for cell in table.cells:
        if cell.role == "number" and cell.colspan == 1:
            width = _digits(cell) * size * DIGIT + padding + TOLERANCE
            needs[cell.column] = max(needs[cell.column], width)
    return needs


def _digits(cell: Cell) -> int:
    return max(map(len, _UNBROKEN.findall(cell.text)), default=0)


def _shared_out(
    needs: list[float], official: tuple[float, ...], lack: float, spare: float
) -> Iterator[float]:
    """Move room from columns that have some to spare to those that lack it."""
    part = min(1.0, lack / spare) if spare else 0.0
    for need, width in zip(needs, official, strict=True):
        yield need if need > width else width - (width - need) * part
