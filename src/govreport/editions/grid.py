"""The printed grid of an official table, derived from its form class.

The grid is the blank form: every cell with its place, span, role, printed label and
address. Rows that share a `group` stand under a band with a head of their own (表二);
other tables have one head above all rows (表三), or no row labels at all (表四).
"""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby
from typing import Literal

from attrs import field, frozen

from govreport.editions.table import TableForm
from govreport.values.form import Field, fields

__all__ = ["Grid", "GridCell", "Role", "grid_of"]

Role = Literal["band", "corner", "column-head", "row-head", "number"]


@frozen(kw_only=True)
class GridCell:
    """One printed cell: its upper left place, its spans, and what stands in it.

    `address` is that of the number, or of the part of the form that a head names.
    """

    row: int
    column: int
    rowspan: int = 1
    colspan: int = 1
    role: Role
    label: str = ""
    address: str


@frozen(kw_only=True)
class Grid:
    """A printed table: `head_rows` rows repeat on a new page, as `label_columns` do.

    `groups` gives for each row the address of the outermost part it belongs to; a
    table is best cut between two rows of different groups.
    """

    cells: tuple[GridCell, ...]
    height: int
    width: int
    head_rows: int
    label_columns: int
    groups: tuple[str, ...]
    widths: tuple[int, ...]

    def row(self, number: int) -> tuple[GridCell, ...]:
        """Give the cells that begin in row `number`, from left to right."""
        return tuple(cell for cell in self.cells if cell.row == number)


@frozen(kw_only=True)
class _Line:
    """One printed row of numbers: the heads that lead to it and its columns."""

    heads: tuple[tuple[str, Field], ...]
    form: type
    address: str

    @property
    def group(self) -> str | None:
        return self.heads[0][1].group if self.heads else None


@frozen(kw_only=True)
class _Head:
    """A column head: what it says and what stands below it."""

    label: str
    address: str
    children: "tuple[_Head, ...]" = ()

    @property
    def width(self) -> int:
        return sum(child.width for child in self.children) or 1

    @property
    def depth(self) -> int:
        return 1 + max((child.depth for child in self.children), default=0)


@cache
def grid_of(table: TableForm) -> Grid:
    """Give the printed grid of `table`."""
    return _Writer(table).write()


def _lines(
    form: type, address: str, heads: tuple[tuple[str, Field], ...] = ()
) -> Iterator[_Line]:
    rows = [item for item in fields(form) if item.orientation == "row"]
    if not rows:
        yield _Line(heads=heads, form=form, address=address)
    for item in rows:
        assert item.form is not None
        here = f"{address}.{item.name}"
        yield from _lines(item.form, here, (*heads, (here, item)))


def _heads(form: type, address: str) -> tuple[_Head, ...]:
    heads: list[_Head] = []
    for group, members in groupby(fields(form), key=lambda item: item.group):
        columns = tuple(
            _Head(
                label=item.label,
                address=f"{address}.{item.name}",
                children=_heads(item.form, f"{address}.{item.name}")
                if item.form
                else (),
            )
            for item in members
        )
        if group:
            heads.append(
                _Head(label=group, address=f"{address}.{group}", children=columns)
            )
        else:
            heads.extend(columns)
    return tuple(heads)


def _numbers(form: type, address: str) -> Iterator[str]:
    for item in fields(form):
        here = f"{address}.{item.name}"
        if item.form:
            yield from _numbers(item.form, here)
        else:
            yield here


@frozen
class _Writer:
    """Writes the rows of one table from top to bottom."""

    table: TableForm
    cells: list[GridCell] = field(factory=list)
    groups: list[str] = field(factory=list)

    def write(self) -> Grid:
        lines = list(_lines(self.table.form, self.table.key))
        labels = max(len(line.heads) for line in lines)
        width = len(self.table.widths)
        head_rows = 0
        for group, members in groupby(lines, key=lambda line: line.group):
            band = list(members)
            if group:
                self._band(group, width)
            depth = self._column_heads(band[0], labels, width)
            head_rows = 0 if group else depth
            self._body(band, labels, width)
        return Grid(
            cells=tuple(self.cells),
            height=len(self.groups),
            width=width,
            head_rows=head_rows,
            label_columns=labels,
            groups=tuple(self.groups),
            widths=self.table.widths,
        )

    def _put(
        self, row: int, column: int, role: Role, head: _Head, **spans: int
    ) -> None:
        self.cells.append(
            GridCell(
                row=row,
                column=column,
                role=role,
                label=head.label,
                address=head.address,
                **spans,
            )
        )

    def _band(self, group: str, width: int) -> None:
        head = _Head(label=group, address=f"{self.table.key}.{group}")
        self._put(len(self.groups), 0, "band", head, colspan=width)
        self.groups.append(group)

    def _column_heads(self, line: _Line, labels: int, width: int) -> int:
        """Write the heads above the columns; give how many rows they take."""
        key = self.table.key
        heads = _heads(line.form, key)
        if self.table.columns_head:
            heads = (
                _Head(
                    label=self.table.columns_head,
                    address=f"{key}.columns",
                    children=heads,
                ),
            )
        depth = max(head.depth for head in heads)
        top = len(self.groups)
        if labels:
            corner = _Head(label=self.table.corner, address=f"{key}.corner")
            self._put(top, 0, "corner", corner, rowspan=depth, colspan=labels)
        self._head_row(heads, top, labels, depth, spare=width - labels)
        self.groups.extend([line.group or ""] * depth)
        return depth

    def _head_row(
        self, heads: Sequence[_Head], row: int, column: int, depth: int, spare: int
    ) -> None:
        """Write heads side by side; the last one takes the columns that are left."""
        spare -= sum(head.width for head in heads)
        for head in heads:
            last = head is heads[-1]
            rowspan = 1 if head.children else depth
            colspan = head.width + (spare if last else 0)
            self._put(
                row, column, "column-head", head, rowspan=rowspan, colspan=colspan
            )
            self._head_row(head.children, row + 1, column, depth - 1, head.width)
            column += head.width

    def _body(self, lines: Sequence[_Line], labels: int, width: int) -> None:
        top = len(self.groups)
        for offset, line in enumerate(lines):
            self._row_heads(lines, offset, top, labels)
            numbers = list(_numbers(line.form, line.address))
            spare = width - labels - len(numbers)
            for column, address in enumerate(numbers, labels):
                last = address == numbers[-1]
                self.cells.append(
                    GridCell(
                        row=top + offset,
                        column=column,
                        colspan=1 + (spare if last else 0),
                        role="number",
                        address=address,
                    )
                )
            self.groups.append(self._group_of(line))

    def _group_of(self, line: _Line) -> str:
        if line.group:
            return line.group
        return line.heads[min(1, len(line.heads) - 1)][0] if line.heads else ""

    def _row_heads(
        self, lines: Sequence[_Line], offset: int, top: int, labels: int
    ) -> None:
        """Write the labels of one row, save those that an earlier row spans."""
        heads = lines[offset].heads
        for level, (address, item) in enumerate(heads):
            if offset and _shares(lines[offset - 1], heads, level):
                continue
            rowspan = sum(_shares(line, heads, level) for line in lines[offset:])
            last = level == len(heads) - 1
            self._put(
                top + offset,
                level,
                "row-head",
                _Head(label=item.label, address=address),
                rowspan=rowspan,
                colspan=labels - level if last else 1,
            )


def _shares(line: _Line, heads: tuple[tuple[str, Field], ...], level: int) -> bool:
    return line.heads[: level + 1] == heads[: level + 1]
