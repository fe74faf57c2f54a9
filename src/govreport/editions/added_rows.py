"""Rows that a variant adds to an official table: the grid with each in its place.

A row that is added changes nothing of the edition: its numbers are no part of the form
and stand in `report.extras`.
"""

from collections.abc import Iterable

from attrs import evolve, frozen

from govreport.editions.grid import Grid, GridCell

__all__ = ["EXTRAS", "AddedRow", "with_added_rows"]

EXTRAS = "extras"
"""The field of `Report` that holds the numbers, and the first part of an address."""


@frozen(kw_only=True)
class AddedRow:
    """A row called `name` that follows the row at the address `after`."""

    name: str
    label: str
    after: str

    @property
    def address(self) -> str:
        """The address of the row: that of its label."""
        return f"{EXTRAS}.{self.name}"


def with_added_rows(grid: Grid, rows: Iterable[AddedRow]) -> Grid:
    """Give `grid` with each of `rows` after the one it follows, if that is in it."""
    for row in rows:
        head = next((c for c in grid.cells if _is_head(c, row.after)), None)
        if head is not None:
            grid = _with_added_row(grid, row, head)
    return grid


def _is_head(cell: GridCell, address: str) -> bool:
    return cell.role == "row-head" and cell.address == address


def _with_added_row(grid: Grid, row: AddedRow, head: GridCell) -> Grid:
    """Add a row below `head`, its label in the same column, its cells alike."""
    last = head.row + head.rowspan - 1
    new = last + 1
    label = evolve(
        head,
        row=new,
        rowspan=1,
        colspan=grid.label_columns - head.column,
        label=row.label,
        address=row.address,
    )
    numbers = (
        evolve(cell, row=new, address=f"{row.address}.{_column(cell.address)}")
        for cell in grid.row(last)
        if cell.role == "number"
    )
    cells = [_moved(cell, head, new) for cell in grid.cells]
    groups = list(grid.groups)
    groups.insert(new, groups[last])
    return evolve(
        grid,
        cells=tuple(sorted([*cells, label, *numbers], key=lambda c: (c.row, c.column))),
        height=grid.height + 1,
        groups=tuple(groups),
    )


def _column(address: str) -> str:
    return address.rpartition(".")[2]


def _moved(cell: GridCell, head: GridCell, new: int) -> GridCell:
    """Give a cell below the new row one further down, one beside it one row longer."""
    if cell.row >= new:
        return evolve(cell, row=cell.row + 1)
    is_beside = cell.column < head.column and cell.row + cell.rowspan >= new
    return evolve(cell, rowspan=cell.rowspan + 1) if is_beside else cell
