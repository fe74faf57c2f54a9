"""What the editions print above the rows of their tables, as a text has it.

A text taken out of Word has the labels in reading order and tells nothing of columns.
Where the heads are those of the format, one after the other, the columns are its own.
"""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from attrs import frozen

from govreport.editions import EDITIONS
from govreport.editions.grid import Grid, GridCell, grid_of
from govreport.recognition import Vocabulary, compact

__all__ = ["Form", "forms", "is_row_label"]


@frozen
class Form:
    """Heads and what stands below them: `numbers` are the columns of each row.

    `band` is the title of a part of 表二. `height` counts the rows of the heads, a
    band not among them.
    """

    band: GridCell | None
    heads: tuple[GridCell, ...]
    numbers: tuple[int, ...]
    width: int
    label_columns: int
    height: int

    @property
    def first(self) -> Sequence[str]:
        """The labels with one of which it can begin."""
        heads = self.heads[: 2 if self.heads[0].role == "corner" else 1]
        return [cell.label for cell in (self.band, *heads) if cell]


@cache
def forms() -> dict[str, tuple[Form, ...]]:
    """Give every form of the editions by each label that it can begin with."""
    found: dict[str, dict[Form, None]] = {}
    for edition in EDITIONS.values():
        for table in edition.tables:
            for form in _forms(grid_of(table)):
                for label in form.first:
                    found.setdefault(compact(label), {})[form] = None
    return {label: tuple(forms) for label, forms in found.items()}


def _forms(grid: Grid) -> Iterator[Form]:
    """Give the one form of a grid, or that of each of its bands."""
    bands = [cell for cell in grid.cells if cell.role == "band"]
    tops: list[GridCell | None] = [*bands] or [None]
    ends = [band.row for band in bands[1:]] + [grid.height]
    for band, end in zip(tops, ends, strict=True):
        top = band.row + 1 if band else 0
        rows = [cell for cell in grid.cells if top <= cell.row < end]
        rows.sort(key=lambda cell: (cell.row, cell.column))
        heads = [c for c in rows if c.role in ("corner", "column-head")]
        numbers = [c for c in rows if c.role == "number"]
        first = min(cell.row for cell in numbers)
        yield Form(
            band=_moved(band, band.row) if band else None,
            heads=tuple(_moved(cell, top) for cell in heads),
            numbers=tuple(cell.column for cell in numbers if cell.row == first),
            width=grid.width,
            label_columns=grid.label_columns,
            height=first - top,
        )


def _moved(cell: GridCell, top: int) -> GridCell:
    """Give a head as if its form began the table, and belonged to any edition."""
    return GridCell(
        row=cell.row - top,
        column=cell.column,
        rowspan=cell.rowspan,
        colspan=cell.colspan,
        role=cell.role,
        label=cell.label,
        address="",
    )


@cache
def _row_labels() -> Vocabulary:
    return Vocabulary(
        cell.label
        for edition in EDITIONS.values()
        for table in edition.tables
        for cell in grid_of(table).cells
        if cell.role == "row-head"
    )


@lru_cache(maxsize=4096)
def is_row_label(text: str) -> bool:
    """Whether a text is the label of a row in any edition, or nearly one."""
    return _row_labels().match(text) is not None
