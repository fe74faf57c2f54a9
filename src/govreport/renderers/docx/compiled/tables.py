"""Tables of the same shape, which differ in their numbers alone, written once.

Numbers decide where a table is cut only where one takes more than a line; such a table
is written by itself.
"""

import re
from collections.abc import Callable, Hashable, Sequence
from operator import getitem, itemgetter

from attrs import evolve, field, frozen

from govreport.compose.document import Cell, Table
from govreport.renderers.docx.compiled.kept import Kept
from govreport.renderers.docx.compiled.literal import SPECIAL, Unproven, as_lxml
from govreport.renderers.docx.fitting import lines_of
from govreport.renderers.docx.styles import CellStyle, TableStyles
from govreport.renderers.docx.table import write_run, write_table

__all__ = ["TableWriter"]

SHAPES_KEPT = 64
RUNS_KEPT = 1024
"""How many different numbers are kept as runs for one width of cell."""

_SLOT = re.compile(rb"<\?number (\d+)\?>")


_Runs = Kept[bytes | None]
"""Gives a number as a run, None for one that takes more than a line."""

_Picker = Callable[[Sequence[str]], tuple[str, ...]]


@frozen(kw_only=True)
class _Shape:
    """A table without its numbers: what stands around each, and how it is written.

    `runs` write the numbers in the order in which they stand in `pieces`, where every
    other piece is one; `numbers` are their places among the cells. A number is written
    again below a cut.
    """

    pieces: tuple[bytes, ...]
    runs: tuple[_Runs, ...]
    numbers: _Picker


@frozen(kw_only=True)
class _Frame:
    """Where the cells of a table stand, and its shape for the words in them.

    `words` are the cells that hold no number.
    """

    places: Sequence[Sequence[object]]
    words: _Picker
    shapes: dict[Hashable, _Shape] = field(factory=dict)


class TableWriter:
    """Writes tables in the styles of one template, each shape once."""

    def __init__(self, styles: TableStyles) -> None:
        self._styles = styles
        self._frames: dict[Hashable, _Frame] = {}

    def write(self, table: Table) -> bytes:
        """Give `table` as lxml writes what `write_table` gives."""
        cells = [cell for row in table.rows for cell in row.cells]
        texts = [cell.text for cell in cells]
        shape = self._shape(table, cells, texts)
        numbers = shape.numbers(texts)
        pieces: list[bytes | None] = [b""] * (2 * len(numbers) + 1)
        pieces[::2], pieces[1::2] = shape.pieces, map(getitem, shape.runs, numbers)
        if None in pieces:
            _refuse_special(table)
            return as_lxml(write_table(table, self._styles)).encode()
        return b"".join(pieces)  # type: ignore[arg-type]  # none is None

    def _shape(self, table: Table, cells: list[Cell], texts: list[str]) -> _Shape:
        frame = self._frame(table, cells)
        words = frame.words(texts)
        shape = frame.shapes.get(words)
        if shape is None:
            if len(frame.shapes) >= SHAPES_KEPT:
                frame.shapes.clear()
            _refuse_special(table)
            shape = frame.shapes[words] = _shaped(table, cells, self._styles)
        return shape

    def _frame(self, table: Table, cells: list[Cell]) -> _Frame:
        title, size = table.title, len(cells)
        key = (title, table.head_rows, table.official, table.widths, size)
        frame, places = self._frames.get(key), _places(table, cells)
        if frame is None or frame.places != places:
            if len(self._frames) >= SHAPES_KEPT:
                self._frames.clear()
            words = [at for at, cell in enumerate(cells) if cell.role != "number"]
            frame = self._frames[key] = _Frame(places=places, words=_picker(words))
        return frame


def _picker(places: Sequence[int]) -> _Picker:
    """Give what picks the texts at some places; itemgetter gives one alone bare."""
    if len(places) > 1:
        return itemgetter(*places)
    return lambda texts: tuple(texts[place] for place in places)


def _places(table: Table, cells: list[Cell]) -> Sequence[Sequence[object]]:
    """Give what decides how a table is written beside its words and numbers.

    As lists, which are compared without being hashed.
    """
    return (
        [row.group for row in table.rows],
        [cell.role for cell in cells],
        [cell.row for cell in cells],
        [cell.column for cell in cells],
        [cell.rowspan for cell in cells],
        [cell.colspan for cell in cells],
    )


def _shaped(table: Table, cells: list[Cell], styles: TableStyles) -> _Shape:
    index = {(cell.row, cell.column): at for at, cell in enumerate(cells)}
    slots: list[tuple[_Runs, int]] = []
    kinds: dict[Hashable, _Runs] = {}

    def slot(cell: Cell, style: CellStyle, room: float) -> str:
        if cell.role != "number":
            return write_run(cell, style, room)
        whole = table.places[cell.row][cell.column]
        kind = (style, room, whole.column, whole.colspan)
        if kind not in kinds:
            kinds[kind] = _runs(whole, table, styles, room)
        slots.append((kinds[kind], index[whole.row, whole.column]))
        return f"<?number {len(slots) - 1}?>"

    one_line = _with_numbers(table, "0")
    pieces = _SLOT.split(as_lxml(write_table(one_line, styles, slot)).encode())[::2]
    return _Shape(
        pieces=tuple(pieces),
        runs=tuple(runs for runs, _ in slots),
        numbers=_picker([number for _, number in slots]),
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


def _runs(cell: Cell, table: Table, styles: TableStyles, room: float) -> _Runs:
    """Give what writes a number into cells as wide as `cell`."""
    style = styles.cells[cell.role]

    def run(text: str) -> bytes | None:
        """Give a number as a run, None where it takes more than a line."""
        number = evolve(cell, text=text)
        if SPECIAL.search(text) or lines_of(number, table, styles) > 1:
            return None
        return as_lxml(write_run(number, style, room)).encode()

    return Kept(run, RUNS_KEPT)
