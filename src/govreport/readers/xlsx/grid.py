"""What is shown of a sheet: cells where they begin, merges as one, nothing hidden."""

from bisect import bisect_left
from collections.abc import Iterator

from attrs import frozen

from govreport.readers.xlsx.cells import Cell, Sheet
from govreport.readers.xlsx.references import Area

__all__ = ["MOST_MERGED", "Piece", "Shown", "shown_of"]

MOST_MERGED = 100_000
"""The most places that all merges may cover among the cells of one sheet."""

_Place = tuple[int, int]


@frozen(kw_only=True)
class Piece:
    """A cell or a merge; `row` and `column` count from 0, what is hidden left out.

    `place` is the place of its first cell in the sheet.
    """

    row: int
    column: int
    rowspan: int
    colspan: int
    cell: Cell
    place: _Place

    @property
    def text(self) -> str:
        """What it says."""
        return self.cell.text


@frozen(kw_only=True)
class Shown:
    """The pieces of a sheet, and the places with text that no one sees."""

    pieces: tuple[Piece, ...]
    unseen: tuple[_Place, ...]


def shown_of(sheet: Sheet, area: Area | None = None) -> Shown:
    """Give what is shown of `sheet`, or of an area of it."""
    merged = _merged(sheet)
    covered = {place: merge for merge in merged for place in _places(merge)}
    rows, columns = sorted(sheet.hidden_rows), sorted(sheet.hidden_columns)
    pieces, unseen = [], []
    for place, cell in sheet.cells.items():
        if area is not None and not area.holds(*place):
            continue
        merge = covered.get(place, Area(*place, *place))
        if place != (merge.top, merge.left):
            if cell.text:
                unseen.append(place)
            continue
        row, height = _visible(rows, merge.top, merge.bottom)
        column, width = _visible(columns, merge.left, merge.right)
        if height and width:
            pieces.append(
                Piece(
                    row=row,
                    column=column,
                    rowspan=height,
                    colspan=width,
                    cell=cell,
                    place=place,
                )
            )
        elif cell.text:
            unseen.append(place)
    pieces.sort(key=lambda piece: (piece.row, piece.column))
    return Shown(pieces=tuple(pieces), unseen=tuple(sorted(unseen)))


def _merged(sheet: Sheet) -> list[Area]:
    """Give the merges as far as there are cells, each with its first cell there."""
    bottom = max((row for row, _ in sheet.cells), default=0)
    right = max((column for _, column in sheet.cells), default=0)
    found, places = [], 0
    for merge in sheet.merges:
        if (merge.top, merge.left) not in sheet.cells:
            continue
        area = Area(
            merge.top, merge.left, min(merge.bottom, bottom), min(merge.right, right)
        )
        places += (area.bottom - area.top + 1) * (area.right - area.left + 1)
        if places > MOST_MERGED:
            sheet.is_cut = True
            break
        found.append(area)
    return found


def _places(area: Area) -> Iterator[_Place]:
    for row in range(area.top, area.bottom + 1):
        for column in range(area.left, area.right + 1):
            yield row, column


def _visible(hidden: list[int], first: int, last: int) -> tuple[int, int]:
    """Give where a run begins and how long it is, counted without what is hidden."""
    before = bisect_left(hidden, first)
    within = bisect_left(hidden, last + 1) - before
    return first - 1 - before, last - first + 1 - within
