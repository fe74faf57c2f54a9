"""Tables that ruled lines draw: the cells between the lines, and what they span."""

from bisect import bisect
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import pairwise

from attrs import define, evolve, field, frozen

from govreport.diagnostics import Place
from govreport.readers.pdf.letters import Letter, lines_of
from govreport.recognition import SeenCell, SeenTable

__all__ = ["NEAR", "Box", "Ruled", "RuledCell", "edges_of", "is_near", "ruled"]

Box = tuple[float, float, float, float]
"""Left, top, right and bottom."""

NEAR = 2.5
"""Lines no farther apart than this, in points, are one."""


@frozen(kw_only=True)
class RuledCell:
    """A cell: its rows counted from 0, its edges on the left and the right."""

    row: int
    rowspan: int
    x0: float
    x1: float
    text: str
    place: Place = field(eq=False)

    @property
    def end(self) -> int:
        """The row behind it."""
        return self.row + self.rowspan

    def stands_over(self, other: "RuledCell") -> bool:
        """Whether it is as wide as `other`, in the same columns."""
        return is_near(self.x0, other.x0) and is_near(self.x1, other.x1)


@define(slots=False, frozen=True)
class Ruled:
    """A table on one page or over several."""

    cells: tuple[RuledCell, ...]
    box: Box
    page: int
    letters: tuple[Letter, ...] = ()

    @cached_property
    def edges(self) -> list[float]:
        """Where its columns begin and end."""
        return edges_of(x for cell in self.cells for x in (cell.x0, cell.x1))

    @cached_property
    def height(self) -> int:
        """How many rows there are."""
        return max(cell.end for cell in self.cells)

    @property
    def is_one_column(self) -> bool:
        """Whether it may be no table, but a frame around lines of text."""
        return len(self.edges) <= 2  # noqa: PLR2004  # the edges of one column

    def row(self, number: int) -> list[RuledCell]:
        """Give the cells that begin in a row, from left to right."""
        begun = (cell for cell in self.cells if cell.row == number)
        return sorted(begun, key=lambda cell: cell.x0)

    def seen(self, name: str) -> SeenTable:
        """Give the grid of this table in the file `name`."""
        return SeenTable(tuple(self._seen(cell, name) for cell in self.cells))

    def _seen(self, cell: RuledCell, name: str) -> SeenCell:
        left, right = nearest(self.edges, cell.x0), nearest(self.edges, cell.x1)
        return SeenCell(
            row=cell.row,
            column=left,
            rowspan=cell.rowspan,
            colspan=max(right - left, 1),
            text=cell.text,
            where=evolve(cell.place, file=name),
        )


def ruled(
    boxes: Iterable[Box],
    letters: Sequence[Letter],
    page: int,
    number: int,
    spilt: float = 0,
) -> tuple[Ruled | None, list[Letter]]:
    """Give the table that `boxes` make, and those of `letters` that are in no box.

    `number` counts the tables of the page from 1; so far below a table that the page
    cuts, letters may be `spilt` that are in its last cells.
    """
    boxes = sorted(boxes, key=lambda box: (box[1], box[0]))
    columns = edges_of(x for box in boxes for x in (box[0], box[2]))
    rows = edges_of(y for box in boxes for y in (box[1], box[3]))
    spans = [_spans(box, columns, rows) for box in boxes]
    spans = [span for span in dict.fromkeys(spans) if span[0] < span[1]]
    spans = [(top, end, left, right) for top, end, left, right in spans if left < right]
    reach = [*rows[:-1], *(row + spilt for row in rows[-1:])]
    inside, outside = _sorted_in(letters, spans, columns, reach)
    if not spans:
        return None, outside
    cells = []
    counted = dict.fromkeys(range(len(rows)), 0)
    for at, (top, end, left, right) in enumerate(spans):
        counted[top] += 1
        place = Place(file="", page=page, table=number, row=top + 1, cell=counted[top])
        cells.append(
            RuledCell(
                row=top,
                rowspan=end - top,
                x0=columns[left],
                x1=columns[right],
                text="\n".join(line.text for line in lines_of(inside[at], page)),
                place=place,
            )
        )
    box = (columns[0], rows[0], columns[-1], rows[-1])
    within = tuple(letter for group in inside for letter in group)
    return Ruled(tuple(cells), box, page, within), outside


def _spans(
    box: Box, columns: Sequence[float], rows: Sequence[float]
) -> tuple[int, int, int, int]:
    """Give the rows and the columns that a box begins and ends at."""
    return (
        nearest(rows, box[1]),
        nearest(rows, box[3]),
        nearest(columns, box[0]),
        nearest(columns, box[2]),
    )


def _sorted_in(
    letters: Iterable[Letter],
    spans: Sequence[tuple[int, int, int, int]],
    columns: Sequence[float],
    rows: Sequence[float],
) -> tuple[list[list[Letter]], list[Letter]]:
    """Give the letters in each cell, and those in none."""
    at = {
        (row, column): number
        for number, (top, end, left, right) in enumerate(spans)
        for row in range(top, end)
        for column in range(left, right)
    }
    inside: list[list[Letter]] = [[] for _ in spans]
    outside: list[Letter] = []
    for letter in letters:
        x, y = letter.middle
        number = at.get((bisect(rows, y) - 1, bisect(columns, x) - 1))
        (outside if number is None else inside[number]).append(letter)
    return inside, outside


def edges_of(values: Iterable[float]) -> list[float]:
    """Give each of `values` once, those that are near to each other as one."""
    ordered = sorted(values)
    if not ordered:
        return []
    groups = [[ordered[0]]]
    for last, value in pairwise(ordered):
        if value - last > NEAR:
            groups.append([])
        groups[-1].append(value)
    return [sum(group) / len(group) for group in groups]


def nearest(edges: Sequence[float], value: float) -> int:
    """Give the number of the edge that is nearest to `value`."""
    at = bisect(edges, value)
    around = [place for place in (at - 1, at) if 0 <= place < len(edges)]
    return min(around, key=lambda place: abs(edges[place] - value))


def is_near(one: float, other: float) -> bool:
    """Whether two edges on different pages are in line."""
    return abs(one - other) <= 2 * NEAR
