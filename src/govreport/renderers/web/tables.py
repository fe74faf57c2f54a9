"""A table as HTML writes it: its row groups, and which heads each number has."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import groupby, pairwise

from attrs import define, field

from govreport.compose.document import Cell, Row, Table
from govreport.renderers.cutting import cut
from govreport.values.described import in_chinese, words

__all__ = ["TableParts", "table_parts"]

HEAD_ROLES = ("band", "column-head", "corner", "row-head")
"""Roles of the cells that are written as `th`."""


@define(kw_only=True, slots=False, frozen=True)
class TableParts:
    """The rows of a table: the head that repeats on each page, and the bodies."""

    table: Table = field(metadata=words("表", "the table"))
    head: tuple[Row, ...] = field(
        metadata=words("表头各行，每页重印", "the rows that repeat on each page")
    )
    bodies: tuple[tuple[Row, ...], ...] = field(
        metadata=words("表体各组的行", "the rows of each body")
    )

    @in_chinese("单元格用 th 还是 td")
    def tag(self, cell: Cell) -> str:
        """Give the element of `cell`."""
        return "th" if cell.role in HEAD_ROLES else "td"

    @in_chinese("表头单元格的 scope")
    def scope(self, cell: Cell) -> str:
        """Give what a head is the head of; a spanning head covers all it spans."""
        match cell.role:
            case "band":
                return "rowgroup"
            case "row-head":
                return "row"
            case _:
                return "col"

    @in_chinese("表头单元格的 id")
    def head_id(self, cell: Cell) -> str:
        """Give the id of a head, unique where the same label stands twice."""
        return f"{self.table.key}.r{cell.row}c{cell.column}"

    @in_chinese("一个数字的 headers")
    def head_ids(self, cell: Cell) -> str:
        """Give the ids of the heads of a number, as the attribute `headers` does."""
        return " ".join(self.head_id(head) for head in self.heads(cell))

    @in_chinese("一个数字的各级表头，由外到内")
    def heads(self, cell: Cell) -> Iterator[Cell]:
        """Give the heads of a number, outermost first: band, columns, then rows."""
        group = self.table.rows[cell.row].group
        for head in self._heads:
            if head.role == "row-head":
                if head.row <= cell.row < head.row + head.rowspan:
                    yield head
            elif _share_a_column(head, cell) and (
                head.row < self.table.head_rows
                or self.table.rows[head.row].group == group
            ):
                yield head

    @cached_property
    def _heads(self) -> tuple[Cell, ...]:
        roles = ("band", "column-head", "row-head")
        return tuple(cell for cell in self.table.cells if cell.role in roles)


def table_parts(table: Table, cuts: Iterable[int] = ()) -> TableParts:
    """Give the parts of `table`: a body for each band, else one between two cuts."""
    cuts = sorted(cuts)
    table = cut(table, cuts)
    rows = table.rows[table.head_rows :]
    if any(cell.role == "band" for cell in table.cells):
        bodies = tuple(tuple(band) for _, band in groupby(rows, lambda row: row.group))
    else:
        edges = (table.head_rows, *cuts, len(table.rows))
        bodies = tuple(table.rows[start:end] for start, end in pairwise(edges))
    return TableParts(table=table, head=table.rows[: table.head_rows], bodies=bodies)


def _share_a_column(one: Cell, other: Cell) -> bool:
    return (
        one.column < other.column + other.colspan
        and other.column < one.column + one.colspan
    )
