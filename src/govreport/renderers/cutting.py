"""Cutting a table where a page ends, so that no merged label is lost."""

from collections.abc import Iterable, Iterator

from attrs import evolve

from govreport.compose.document import Cell, Table

__all__ = ["cut"]


def cut(table: Table, cuts: Iterable[int]) -> Table:
    """Give `table` with every cell that reaches over a cut repeated below it.

    A cut is the number of the row that begins a new page.
    """
    for row in cuts:
        pieces = [piece for cell in table.cells for piece in _pieces(cell, row)]
        rows = tuple(
            evolve(line, cells=_beginning_in(number, pieces))
            for number, line in enumerate(table.rows)
        )
        table = evolve(table, rows=rows)
    return table


def _pieces(cell: Cell, row: int) -> Iterator[Cell]:
    end = cell.row + cell.rowspan
    if cell.row < row < end:
        yield evolve(cell, rowspan=row - cell.row)
        yield evolve(cell, row=row, rowspan=end - row)
    else:
        yield cell


def _beginning_in(row: int, cells: Iterable[Cell]) -> tuple[Cell, ...]:
    beginning = (cell for cell in cells if cell.row == row)
    return tuple(sorted(beginning, key=lambda cell: cell.column))
