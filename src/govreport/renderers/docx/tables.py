"""Tables of the same shape, which differ in their numbers alone, written once.

Numbers decide where a table is cut only where one takes more than a line; such a table
is written by itself.
"""

import re
from collections.abc import Callable, Hashable
from functools import lru_cache
from operator import attrgetter

from attrs import evolve, frozen

from govreport.compose.document import Cell, Table
from govreport.renderers.docx.fitting import lines_of
from govreport.renderers.docx.literal import SPECIAL, Unproven, Xml, as_lxml
from govreport.renderers.docx.styles import CellStyle, TableStyles
from govreport.renderers.docx.table import write_run, write_table

__all__ = ["TableWriter"]

SHAPES_KEPT = 64
RUNS_KEPT = 1024
"""How many different numbers are kept as runs for one width of cell."""

_SHAPE = attrgetter("role", "row", "column", "rowspan", "colspan")
_SLOT = re.compile(r"<\?number (\d+)\?>")

_Run = Callable[[str], str | None]
"""Gives a number as a run, None where it takes more than a line."""


@frozen(kw_only=True)
class _Shape:
    """A table without its numbers: what stands around each, and how it is written.

    `numbers` are the places of the numbers among those of the table, in the order in
    which they stand in `pieces`, where every other piece is one. A number is written
    again below a cut.
    """

    pieces: tuple[str, ...]
    numbers: tuple[int, ...]
    runs: tuple[_Run, ...]


class TableWriter:
    """Writes tables in the styles of one template, each shape once."""

    def __init__(self, styles: TableStyles) -> None:
        self._styles = styles
        self._shapes: dict[Hashable, _Shape] = {}

    def write(self, table: Table) -> Xml:
        """Give `table` as lxml writes what `write_table` gives."""
        cells = [cell for row in table.rows for cell in row.cells]
        texts = [cell.text for cell in cells if cell.role == "number"]
        key = _key(table, cells)
        shape = self._shapes.get(key)
        if shape is None:
            shape = self._kept(key, table, cells)
        runs = [
            run(texts[number])
            for run, number in zip(shape.runs, shape.numbers, strict=True)
        ]
        if None in runs:
            _refuse_special(table)
            return Xml.of(as_lxml(write_table(table, self._styles)))
        pieces: list[str | None] = [""] * (2 * len(runs) + 1)
        pieces[::2], pieces[1::2] = shape.pieces, runs
        return Xml.of("".join(pieces))  # type: ignore[arg-type]  # no run is None

    def _kept(self, key: Hashable, table: Table, cells: list[Cell]) -> _Shape:
        if len(self._shapes) >= SHAPES_KEPT:
            self._shapes.clear()
        _refuse_special(table)
        shape = self._shapes[key] = _shaped(table, cells, self._styles)
        return shape


def _key(table: Table, cells: list[Cell]) -> Hashable:
    """Give all that decides how a table is written, its numbers left out."""
    return (
        table.title,
        table.head_rows,
        table.official,
        table.widths,
        tuple([row.group for row in table.rows]),
        tuple(map(_SHAPE, cells)),
        tuple([cell.text for cell in cells if cell.role != "number"]),
    )


def _shaped(table: Table, cells: list[Cell], styles: TableStyles) -> _Shape:
    numbers = [cell for cell in cells if cell.role == "number"]
    index = {(cell.row, cell.column): at for at, cell in enumerate(numbers)}
    slots: list[tuple[int, _Run]] = []
    kinds: dict[Hashable, _Run] = {}

    def slot(cell: Cell, style: CellStyle, room: float) -> str:
        if cell.role != "number":
            return write_run(cell, style, room)
        whole = table.places[cell.row][cell.column]
        kind = (style, room, whole.column, whole.colspan)
        if kind not in kinds:
            kinds[kind] = _runs(whole, table, styles, room)
        slots.append((index[whole.row, whole.column], kinds[kind]))
        return f"<?number {len(slots) - 1}?>"

    one_line = _with_numbers(table, "0")
    pieces = _SLOT.split(as_lxml(write_table(one_line, styles, slot)))
    return _Shape(
        pieces=tuple(pieces[::2]),
        numbers=tuple(number for number, _ in slots),
        runs=tuple(run for _, run in slots),
    )


def _refuse_special(table: Table) -> None:
    texts = (table.title, *(cell.text for cell in table.cells))
    if any(SPECIAL.search(text) for text in texts):
        raise Unproven


def _with_numbers(table: Table, text: str) -> Table:
    """Give `table` with `text` in place of every number."""
    rows = [
        evolve(
            row,
            cells=tuple(
                evolve(cell, text=text) if cell.role == "number" else cell
                for cell in row.cells
            ),
        )
        for row in table.rows
    ]
    return evolve(table, rows=tuple(rows))


def _runs(cell: Cell, table: Table, styles: TableStyles, room: float) -> _Run:
    """Give what writes a number into cells as wide as `cell`."""
    style = styles.cells[cell.role]

    @lru_cache(maxsize=RUNS_KEPT)
    def run(text: str) -> str | None:
        number = evolve(cell, text=text)
        if SPECIAL.search(text) or lines_of(number, table, styles) > 1:
            return None
        return as_lxml(write_run(number, style, room))

    return run
