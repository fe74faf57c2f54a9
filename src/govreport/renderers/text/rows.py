"""The texts of one row of a table, placed line by line.

Two texts never share a line unless each stands there whole, so the row reads as the
sequence of its cells. A label that is too long for its column stands on lines of its
own; any other text steps over the columns to its right.
"""

from collections.abc import Iterable, Mapping

from attrs import field, frozen

from govreport.compose.document import Cell, Row
from govreport.renderers.text.columns import INDENT, Columns, cell_text
from govreport.renderers.text.frame import Placed
from govreport.values.widths import text_width
from govreport.values.wrapping import wrapped

__all__ = ["PlacedRow", "number_widths", "placed_row"]

Span = tuple[int, int]


@frozen
class PlacedRow:
    """The lines of labels alone, and below them the lines between the rules."""

    labels: list[list[Placed]] = field(factory=list)
    lines: list[list[Placed]] = field(factory=lambda: [[]])


def placed_row(row: Row, columns: Columns, numbers: Mapping[Span, int]) -> PlacedRow:
    """Place the texts of `row`; `numbers` is what `number_widths` gives."""
    placed = PlacedRow()
    cells = [cell for cell in row.cells if cell.text]
    labels = [c for c in cells if c.column + c.colspan <= columns.label_columns]
    others = cells[len(labels) :]
    for label in labels:
        is_last = label is labels[-1]
        _place_label(label, columns, placed, shares_line=is_last)
    for cell in others:
        _place(cell, columns, numbers, placed.lines)
    return placed


def number_widths(cells: Iterable[Cell], columns: Columns) -> dict[Span, int]:
    """Give for each span of columns the widest number that fits into it.

    Numbers are set flush right in a block of that width in the middle of their span.
    """
    widest: dict[Span, int] = {}
    for cell in cells:
        place = columns.place(cell)
        width = text_width(cell_text(cell))
        if cell.role == "number" and width <= place[1]:
            widest[place] = max(width, widest.get(place, 0))
    return widest


def _place_label(
    cell: Cell, columns: Columns, placed: PlacedRow, *, shares_line: bool
) -> None:
    start, room = columns.place(cell)
    text = cell_text(cell)
    if cell.role == "corner":
        indent = max(0, (room - text_width(text)) // 2)
    else:
        indent = cell.column * INDENT
    if shares_line and indent + text_width(text) <= room:
        placed.lines[0].append(Placed(start + indent, text))
        return
    end = columns.edges[-1]
    for line in wrapped(text, end - start - indent):
        placed.labels.append([Placed(start + indent, line)])


def _place(
    cell: Cell,
    columns: Columns,
    numbers: Mapping[Span, int],
    lines: list[list[Placed]],
) -> None:
    """Add a text to the last of `lines`, or to new ones where it meets another."""
    text = cell_text(cell)
    width = text_width(text)
    start, room = columns.place(cell)
    end = columns.edges[-1]
    if width > room:
        start = max(1, min(start, end - width))
    elif cell.role == "text":
        start += 1
    else:
        block = numbers.get((start, room), width) if cell.role == "number" else width
        start += (room - block) // 2 + block - width
    for line in wrapped(text, end - start):
        if lines[-1] and start <= lines[-1][-1].end:
            lines.append([])
        lines[-1].append(Placed(start, line))
