"""A table as lines of text: one grid, or one for each group of columns.

Read without white space and rules, a grid is the sequence of its cells, row by row.
"""

from collections.abc import Iterator
from itertools import groupby, pairwise

from govreport.compose.document import Cell, Table
from govreport.renderers.text.columns import (
    Columns,
    cell_text,
    crowded_columns,
    full_columns,
    stepping_columns,
)
from govreport.renderers.text.frame import Line, Rule, draw
from govreport.renderers.text.groups import grouped
from govreport.renderers.text.rows import PlacedRow, number_widths, placed_row
from govreport.values.widths import text_width
from govreport.values.wrapping import wrapped

__all__ = ["table_lines"]


def table_lines(table: Table, width: int) -> list[str]:
    """Give the lines of `table`, none wider than `width`.

    Heads that do not fit side by side step down; where that is not enough, there is a
    grid for each group of columns. A small table of the prose that is too wide is
    written out row by row.
    """
    if not table.official:
        return _small_table(table, width)
    columns = full_columns(table, width) or stepping_columns(table, width)
    if columns is None and (groups := grouped(table)):
        return [line for group in groups for line in table_lines(group, width)]
    return _grid(table, columns or crowded_columns(table, width))


def _small_table(table: Table, width: int) -> list[str]:
    columns = _natural_columns(table)
    fits = columns.edges[-1] < width
    lines = _grid(table, columns) if fits else _written_out(table, width)
    return [*(wrapped(table.title, width) if table.title else ()), *lines]


def _grid(table: Table, columns: Columns) -> list[str]:
    rows = list(_placed_rows(table, columns))
    lines: list[Line | Rule] = []
    for number, row in enumerate(rows):
        if _is_ruled_off(table, number):
            lines.append(_rule_above(table, number, row, columns))
        lines.extend(_row_lines(table, number, row, columns))
    lines.append(_full_rule(columns))
    return draw(lines, columns.edges)


def _placed_rows(table: Table, columns: Columns) -> Iterator[PlacedRow]:
    """Place all rows; numbers are in line with those under the same heads."""
    for _, members in groupby(table.rows, lambda row: table.head_rows or row.group):
        rows = list(members)
        cells = (cell for row in rows for cell in row.cells)
        numbers = number_widths(cells, columns)
        for row in rows:
            yield placed_row(row, columns, numbers)


def _row_lines(
    table: Table, number: int, row: PlacedRow, columns: Columns
) -> Iterator[Line | Rule]:
    outer = frozenset({0, len(columns.widths)})
    for texts in row.labels:
        yield Line(texts, outer)
    if row.labels and number < table.head_rows:
        yield _full_rule(columns)
    inner = {
        columns.drawn(column)
        for column, (before, after) in enumerate(pairwise(table.places[number]), 1)
        if before is not after and columns.drawn(column) > columns.drawn(column - 1)
    }
    for texts in row.lines:
        yield Line(texts, outer | inner)


def _is_ruled_off(table: Table, number: int) -> bool:
    """Whether a rule stands above a row: not within a group of rows of numbers."""
    if number == 0:
        return True
    above, row = table.rows[number - 1], table.rows[number]
    return above.group != row.group or not all(
        map(_is_body, (*above.cells, *row.cells))
    )


def _is_body(cell: Cell) -> bool:
    return cell.role in ("number", "text", "row-head")


def _rule_above(table: Table, number: int, row: PlacedRow, columns: Columns) -> Rule:
    if number == 0 or row.labels:
        return _full_rule(columns)
    above, here = table.places[number - 1], table.places[number]
    first = max(table.label_columns - 1, 0)
    return Rule([a is not h for a, h in zip(above[first:], here[first:], strict=True)])


def _full_rule(columns: Columns) -> Rule:
    return Rule([True] * len(columns.widths))


def _natural_columns(table: Table) -> Columns:
    """Give columns as wide as their widest cell, with a blank at either side."""
    widths = tuple(
        max(text_width(cell_text(row[column])) for row in table.places) + 2
        for column in range(len(table.widths))
    )
    return Columns(label_columns=0, widths=widths)


def _written_out(table: Table, width: int) -> Iterator[str]:
    """Give each row as lines of head and text."""
    head, *rows = table.rows
    for row in rows:
        for title, cell in zip(head.cells, row.cells, strict=True):
            yield from wrapped(f"{cell_text(title)}：{cell_text(cell)}", width)
        if row is not rows[-1]:
            yield ""
