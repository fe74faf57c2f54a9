"""How much room text takes in a cell, reckoned from the size of its font alone.

A Chinese character is as wide as it is high, a digit half as wide. Lengths are in
points.
"""

import re
from itertools import groupby
from math import ceil

from govreport.compose.document import Cell, Table
from govreport.renderers.docx.styles import CellStyle, TableStyles

__all__ = ["FULL_WIDTH", "lines_of", "narrowing", "page_cuts", "side_indent"]

_UNBROKEN = re.compile(r"[!-~]+（?")
"""What stays on a line; LibreOffice tears no bracket from a number before it."""

SLACK = 0.5
"""What a font may be wider than reckoned."""

FULL_WIDTH = 100
NARROWEST = 40
"""How wide characters are, in percent; numbers are never narrower than this."""

NARROW = 3
"""In a column with room for so many characters, lines of two read better."""

LINE = 4 / 3
"""The height of a line, in sizes of its font."""

SPACING = 6
"""The height of a row beyond that of its lines."""

HEADING = 30
"""The room that the heading above a table takes."""


def narrowing(cell: Cell, style: CellStyle, room: float) -> int:
    """Give the width of characters, in percent, at which no number is broken.

    Word sets a number a quarter of a character apart from Chinese text beside it.
    """
    longest = max(_UNBROKEN.findall(cell.text), key=len, default="")
    needed = _width(longest, style) + SLACK
    if cell.text != longest:
        needed += style.size / 4
    if cell.role != "number" or needed <= room:
        return FULL_WIDTH
    return max(NARROWEST, int(FULL_WIDTH * room / needed))


def side_indent(cell: Cell, style: CellStyle, room: float) -> float:
    """Give the indent at both sides that makes lines of two characters out of three.

    The heads of narrow columns are words of two characters: 商业 企业.
    """
    characters = int(room / style.size)
    if (
        cell.role != "column-head"
        or characters != NARROW
        or len(cell.text) <= characters
    ):
        return 0
    return (room - 2 * style.size - SLACK) / 2


def page_cuts(table: Table, styles: TableStyles) -> tuple[int, ...]:
    """Give the rows with which `table` begins a new page, between two groups.

    None where a page has room for it and the heading above it.
    """
    rows = [
        max(_height(cell, table, styles) for cell in row.cells) for row in table.rows
    ]
    head = sum(rows[: table.head_rows])
    taken, cuts = HEADING + head, []
    start = table.head_rows
    for _, group in groupby(table.rows[start:], key=lambda row: row.group):
        end = start + len(list(group))
        needed = sum(rows[start:end])
        if taken + needed > styles.height and start > table.head_rows:
            cuts.append(start)
            taken = head
        taken += needed
        start = end
    return tuple(cuts)


def _height(cell: Cell, table: Table, styles: TableStyles) -> float:
    """Give the height that `cell` asks of a row; merged rows share it."""
    lines = lines_of(cell, table, styles)
    return (lines * styles.cells[cell.role].size * LINE + SPACING) / cell.rowspan


def lines_of(cell: Cell, table: Table, styles: TableStyles) -> int:
    """Give how many lines the text of `cell` takes, 1 where there is none."""
    style = styles.cells[cell.role]
    part = sum(table.widths[cell.column : cell.column + cell.colspan])
    room = styles.width * part / sum(table.widths) - styles.padding
    width = _width(cell.text, style) * narrowing(cell, style, room) / FULL_WIDTH
    return max(1, ceil(width / room))


def _width(text: str, style: CellStyle) -> float:
    return sum(style.size / (2 if character.isascii() else 1) for character in text)
