"""How the rows of a foreign table lie: bands, heads above columns, and the body."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Literal

from attrs import define

from govreport.recognition.labels import Match
from govreport.recognition.seen import SeenCell, SeenTable
from govreport.recognition.spots import Known, Words

__all__ = ["Layout", "Path", "is_understood"]

RowKind = Literal["band", "head", "body"]

Path = Sequence[tuple[SeenCell, Match | None]]
"""Cells with text that lead to a number, outermost first, and what each stands for."""


def is_understood(path: Path) -> bool:
    """Whether the innermost cell of a path is an official label."""
    return bool(path) and path[-1][1] is not None


@define(slots=False, frozen=True)
class Layout:
    """One table read by the words of one edition."""

    table: SeenTable
    known: Known

    @cached_property
    def words(self) -> Mapping[str, Words]:
        """What each text in the table stands for."""
        texts = {cell.text for cell in self.table.cells if not cell.is_blank}
        return {text: self.known.words(text) for text in texts}

    @cached_property
    def kinds(self) -> Sequence[RowKind]:
        """What each row is."""
        kinds: list[RowKind] = []
        leftmost = 0
        for row in range(self.table.height):
            begun = [cell for cell in self._texts(row) if cell.row == row]
            kinds.append(self._kind(begun, leftmost))
            if kinds[-1] == "head":
                leftmost = min(c.column for c in begun if self._heads_column(c))
        return kinds

    def _kind(self, begun: Sequence[SeenCell], leftmost: int) -> RowKind:
        """Tell a row by the cells that begin in it.

        The heads above it begin in the column `leftmost`. What stands alone to the
        left of that is a row head: 总计 without its number （七）, or an unknown 其他.
        """
        words = [self.words[cell.text] for cell in begun]
        heads = [cell for cell in begun if self._heads_column(cell)]
        if not heads and not any(word.row for word in words):
            return "band" if any(word.band for word in words) else "body"
        has_corner = any(word.corner for word in words)
        if len(heads) == 1 and heads[0].column < leftmost and not has_corner:
            return "body"
        return "head" if heads else "body"

    def _heads_column(self, cell: SeenCell) -> bool:
        return self.words[cell.text].heads_column

    def _texts(self, row: int) -> Iterator[SeenCell]:
        return (cell for cell in self.table.row(row) if not cell.is_blank)

    @cached_property
    def heads(self) -> Sequence[range]:
        """The rows of column heads that are nearest above each row."""
        found, start, end = [], 0, 0
        for row, kind in enumerate(self.kinds):
            if kind == "head" and end < row:
                start = row
            if kind == "head":
                end = row + 1
            found.append(range(start, min(end, row)))
        return found

    @cached_property
    def bands(self) -> Sequence[Match | None]:
        """What the nearest band above each row stands for."""
        found: list[Match | None] = []
        latest = None
        for row, kind in enumerate(self.kinds):
            if kind == "band":
                words = (self.words[cell.text].band for cell in self._texts(row))
                latest = next(match for match in words if match)
            found.append(latest)
        return found

    def column_path(self, row: int, column: int) -> Path:
        """Give the heads above a place."""
        places = ((above, column) for above in self.heads[row])
        return self._column_heads(self._cells(places))

    def columns_beside(self, row: int, column: int) -> Path:
        """Give the heads that blank ones above a place continue, were they merged."""
        found = []
        for above in self.heads[row]:
            if self._is_blank(above, column):
                left = ((above, beside) for beside in range(column - 1, -1, -1))
                found += list(self._cells(left))[:1]
        return self._column_heads(found)

    def row_path(self, row: int, column: int) -> Path:
        """Give the heads to the left of a place: cells that no column head governs."""
        places = (
            (row, beside)
            for beside in range(column)
            if not self.is_governed(row, beside)
        )
        cells = self._cells(places)
        return [(cell, self.words[cell.text].row) for cell in cells]

    def is_governed(self, row: int, column: int) -> bool:
        """Whether the innermost head above a place is an official one."""
        return column in self._governed[self.heads[row]]

    @cached_property
    def _governed(self) -> Mapping[range, frozenset[int]]:
        """The columns that each block of heads governs."""
        rows = {block: row for row, block in enumerate(self.heads)}
        return {
            block: frozenset(
                column
                for column in range(self.table.width)
                if is_understood(self.column_path(row, column))
            )
            for block, row in rows.items()
        }

    def _column_heads(self, cells: Iterable[SeenCell]) -> Path:
        return [(cell, self.words[cell.text].column) for cell in cells]

    def _cells(self, places: Iterable[tuple[int, int]]) -> Iterator[SeenCell]:
        """Give the cells with text at `places`, each once."""
        found = (self.table.places.get(place) for place in places)
        once = dict.fromkeys(cell for cell in found if cell is not None)
        return (cell for cell in once if not cell.is_blank)

    def _is_blank(self, row: int, column: int) -> bool:
        cell = self.table.places.get((row, column))
        return cell is None or cell.is_blank
