"""A table that govreport drew, put together again.

What labels lead a row is told by how deep they stand.
"""

from collections.abc import Sequence
from functools import cached_property

from attrs import define, evolve, field, frozen

from govreport.diagnostics import Position
from govreport.readers.text.cells import Builder, Seen
from govreport.readers.text.frames import Frame, Piece
from govreport.readers.text.rows import Row, rows_of
from govreport.recognition import SeenTable, Unseen

__all__ = ["drawn_table", "is_table"]

INDENT = 2
"""How much deeper each level of labels stands."""


def is_table(lines: Sequence[tuple[int, str]]) -> bool:
    """Whether rules part `lines` into cells, in every band of them."""
    frame = Frame(lines)
    return len(frame.edges) > 1 and all(len(b.edges) > 1 for b in frame.bands)


def drawn_table(
    lines: Sequence[tuple[int, str]], name: str
) -> tuple[SeenTable, tuple[Unseen, ...]]:
    """Give the table that `lines` of the file `name` draw, and what it cannot hold."""
    reading = _Reading(Frame(lines), name)
    for row in reading.rows:
        reading.add(row)
    reading.close(0)
    return reading.builder.table, tuple(reading.builder.unseen)


@frozen
class _Parent:
    """A label above deeper ones: its level, its text, and the row it begins in."""

    level: int
    seen: Seen
    row: int


@define(slots=False)
class _Reading:
    frame: Frame
    name: str
    builder: Builder = field(factory=Builder)
    parents: list[_Parent] = field(factory=list)
    above: dict[tuple[int, int], int] = field(factory=dict)

    @cached_property
    def rows(self) -> list[Row]:
        return [row for band in self.frame.bands for row in rows_of(band)]

    @cached_property
    def is_labelled(self) -> bool:
        """Whether rows of numbers are led by labels at the left edge."""
        labels = (row.all_labels[:1] for row in self.rows if row.is_body)
        left = self.frame.edges[0] + 1
        return any(label.start == left for found in labels for label in found)

    @cached_property
    def label_columns(self) -> int:
        """How many columns the labels take: one more than the deepest level."""
        levels = [self._level(p, row) for row in self.rows for p in row.all_labels]
        return max(levels, default=0) + 1

    def _level(self, label: Piece, row: Row) -> int:
        if not self.is_labelled or not row.is_body:
            return 0
        return (label.start - self.frame.edges[0] - 1) // INDENT

    def add(self, row: Row) -> None:
        """Add a row: with its numbers, of labels alone, or of what has none."""
        if row.is_body and self.is_labelled and not row.all_labels:
            if row.texts:
                self._leave_out(row)
            return
        if row.lines:
            self._add_labels(row)
            self._add_cells(row)
            self.builder.row += 1
            return
        self.close(0)
        for label in row.all_labels:
            self.builder.put(self._seen([label]), 0, colspan=self._end(row))
            self.builder.row += 1

    def _leave_out(self, row: Row) -> None:
        """Leave out numbers without a label, which may be those of the row above."""
        texts = [self._seen(pieces) for pieces in row.texts.values()]
        where = Position(self.name, row.line, 1)
        self.builder.leave_out("OGI145.text-label", texts, where)
        self.builder.drop_blanks()
        self.above = {}

    def _add_labels(self, row: Row) -> None:
        labels = row.all_labels
        if not row.is_body:
            self.close(0)
        for label in labels:
            level = self._level(label, row)
            self.close(level)
            if label is labels[-1]:
                span = self.label_columns - level
                self.builder.put(self._seen([label]), level, colspan=span)
            else:
                parent = _Parent(level, self._seen([label]), self.builder.row)
                self.parents.append(parent)

    def close(self, level: int) -> None:
        """Put the labels that lead no further row."""
        while self.parents and self.parents[-1].level >= level:
            parent = self.parents.pop()
            rowspan = max(1, self.builder.row - parent.row)
            self.builder.put(parent.seen, parent.level, row=parent.row, rowspan=rowspan)

    def _add_cells(self, row: Row) -> None:
        """Add what stands between the rules, and the blanks."""
        texts = dict(row.texts)
        is_led = bool(row.all_labels)
        first = texts.pop((0,), []) if is_led else []
        if first and not row.label:
            where = Position(self.name, row.line, 1)
            self.builder.leave_out("OGI145.text-label", [self._seen(first)], where)
        taken = {cell for cells in texts for cell in cells}
        above, self.above = self.above, {}
        for cells, pieces in texts.items():
            self._put(row, cells, self._seen(pieces))
        for cell in range(int(is_led), len(row.intervals)):
            if cell not in taken:
                self._put_blank(row, cell, above)

    def _put_blank(
        self, row: Row, cell: int, above: dict[tuple[int, int], int]
    ) -> None:
        """Put a blank cell, or go on with the cell above that no rule parts from it."""
        edges = row.band.edges[cell], row.band.edges[cell + 1]
        between = {edge for edge in row.band.ruled if edges[0] <= edge < edges[1]}
        if row.is_first and not between and edges in above:
            number = above[edges]
            longer = self.builder.cells[number]
            self.builder.cells[number] = evolve(longer, rowspan=longer.rowspan + 1)
            self.above[edges] = number
            return
        where = Position(self.name, row.line, row.intervals[cell][0] + 1)
        self._put(row, (cell,), Seen("", where))

    def _put(self, row: Row, cells: tuple[int, ...], seen: Seen) -> None:
        edges = row.band.edges[cells[0]], row.band.edges[cells[-1] + 1]
        first, end = map(self.frame.edges.index, edges)
        column = first + self.label_columns - 1 if first else 0
        end += self.label_columns - 1
        self.above[edges] = len(self.builder.cells)
        self.builder.put(seen, column, colspan=end - column)

    def _end(self, row: Row) -> int:
        return self.frame.edges.index(row.band.edges[-1]) + self.label_columns - 1

    def _seen(self, pieces: Sequence[Piece]) -> Seen:
        """Join the texts of one cell."""
        where = Position(self.name, pieces[0].line, pieces[0].start + 1)
        return Seen("\n".join(piece.text for piece in pieces), where)
