"""Where the columns of a drawn table stand.

A head that is wider than its column steps over the next one, whose own head then
stands a line lower. Where not all heads fit side by side, columns are widened to their
heads as far as there is room, every other one first.
"""

from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate

from attrs import define, frozen

from govreport.compose.document import Cell, Table
from govreport.values.widths import text_width

__all__ = [
    "INDENT",
    "Columns",
    "cell_text",
    "crowded_columns",
    "full_columns",
    "stepping_columns",
]

INDENT = 2
"""How much deeper each level of labels stands."""

LEAST = 4
"""The least width of any column."""

LONGEST_NUMBER = 12
"""A cell that says more than a number of this length steps over the next columns."""


@define(kw_only=True, frozen=True)
class Columns:
    """The drawn columns of a table, its label columns drawn as one.

    `label_columns` is how many of the table's columns the first drawn one stands for,
    0 where it has none; `widths` are the columns between the rules.
    """

    label_columns: int
    widths: tuple[int, ...]

    @cached_property
    def edges(self) -> tuple[int, ...]:
        """Where the rules stand, the outer ones included."""
        return tuple(accumulate((width + 1 for width in self.widths), initial=0))

    def drawn(self, column: int) -> int:
        """Give the drawn column in which a column of the table stands."""
        return max(0, column - self.label_columns + 1) if self.label_columns else column

    def place(self, cell: Cell) -> tuple[int, int]:
        """Give where `cell` begins, and how wide it is."""
        first = self.drawn(cell.column)
        last = self.drawn(cell.column + cell.colspan - 1)
        return self.edges[first] + 1, self.edges[last + 1] - self.edges[first] - 1


def cell_text(cell: Cell) -> str:
    """Give the text of `cell` without the line breaks that a wide page wants in it."""
    return cell.text.replace("\n", "").replace("\t", " ")


@frozen
class _Need:
    """What a column of numbers needs: for its whole head, and at the least."""

    full: int
    least: int


def full_columns(table: Table, width: int) -> Columns | None:
    """Give columns that fill `width`, as wide as their heads; None where too wide."""
    widths = [need.full for need in _needs(table)]
    spare = _spare(table, width, widths)
    return None if spare < 0 else _shared_out(table, widths, spare)


def stepping_columns(table: Table, width: int) -> Columns | None:
    """Give columns that fill `width`, heads stepping down, None where they cannot."""
    needs = _needs(table)
    widths = [need.least for need in needs]
    spare = _spare(table, width, widths)
    if spare < 0:
        return None
    for index in _order_of_widening(table):
        more = needs[index].full - needs[index].least
        if more <= spare:
            widths[index] += more
            spare -= more
    return _shared_out(table, widths, spare)


def crowded_columns(table: Table, width: int) -> Columns:
    """Give equal columns that fill `width`, whatever stands in them."""
    count = len(_number_columns(table))
    least = [0] * count
    share = _spare(table, width, least) // count
    return _shared_out(table, [share] * count, _spare(table, width, [share] * count))


def _number_columns(table: Table) -> range:
    return range(table.label_columns, len(table.widths))


def _spare(table: Table, width: int, widths: list[int]) -> int:
    """Give what is left of `width` beside rules, numbers and the least labels."""
    labels = LEAST + 1 if table.label_columns else 0
    return width - 1 - labels - sum(widths) - len(widths)


def _needs(table: Table) -> list[_Need]:
    return [_need(table, column) for column in _number_columns(table)]


def _need(table: Table, column: int) -> _Need:
    heads, numbers = [0], [LEAST]
    for cell in table.cells:
        if (cell.column, cell.colspan) == (column, 1):
            texts = numbers if cell.role == "number" else heads
            texts.append(text_width(cell_text(cell)))
    number = min(max(numbers), LONGEST_NUMBER)
    return _Need(full=max(*heads, number), least=max(-(-max(heads) // 2), number))


def _order_of_widening(table: Table) -> list[int]:
    """Give the columns of numbers, every other one of each group of heads first."""
    places: list[tuple[int, int, int]] = []
    group, position = None, 0
    for index, column in enumerate(_number_columns(table)):
        above = _group_head(table, column)
        position = position + 1 if above is group and index else 0
        group = above
        places.append((position % 2, position, index))
    return [index for *_, index in sorted(places)]


def _group_head(table: Table, column: int) -> Cell | None:
    """Give the lowest head that spans `column` and others."""
    heads = [row[column] for row in table.places[: table.head_rows]]
    return next((head for head in reversed(heads) if head.colspan > 1), None)


def _shared_out(table: Table, widths: list[int], spare: int) -> Columns:
    """Give of `spare` what they need to the labels, and the rest to the numbers."""
    labels: list[int] = []
    if table.label_columns:
        needed = max(_label_widths(table), default=0) + INDENT - LEAST
        more = min(spare, max(0, needed))
        more += (spare - more) % len(widths)
        labels, spare = [LEAST + more], spare - more
    share, rest = divmod(spare, len(widths))
    numbers = (width + share + (i < rest) for i, width in enumerate(widths))
    return Columns(label_columns=table.label_columns, widths=(*labels, *numbers))


def _label_widths(table: Table) -> Iterator[int]:
    for cell in table.cells:
        if cell.role == "row-head":
            yield cell.column * INDENT + text_width(cell_text(cell))
