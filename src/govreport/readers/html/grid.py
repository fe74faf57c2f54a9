"""Tables as HTML lays them out: where each cell stands, and what it covers.

https://html.spec.whatwg.org/multipage/tables.html, forming a table.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from attrs import evolve, frozen

__all__ = ["Laid", "lay_out", "own_cells"]

MOST_COLUMNS = 1000
MOST_ROWS = 65534
"""What the standard clips spans to."""

_GROUPS = ("thead", "tbody", "tfoot")
_CELLS = ("td", "th")


@frozen
class Laid:
    """A cell of a page and the places that it covers."""

    element: Any
    row: int
    column: int
    rowspan: int
    colspan: int


def own_cells(table: Any) -> Iterator[Any]:
    """Give the cells of `table` itself, not of tables within it."""
    for rows in _row_groups(table):
        for row in rows:
            yield from row


def lay_out(table: Any) -> list[Laid]:
    """Give each cell of `table` with its place; spans beyond all cells are cut."""
    laid: list[Laid] = []
    top = 0
    for rows in _row_groups(table):
        laid += _lay_group(rows, top)
        top += len(rows)
    width = max((cell.column for cell in laid), default=0) + 1
    return [
        evolve(cell, colspan=min(cell.colspan, width - cell.column)) for cell in laid
    ]


def _lay_group(rows: Sequence[Sequence[Any]], top: int) -> Iterator[Laid]:
    """Lay out the rows of one group; no cell reaches beyond it."""
    taken: list[int] = []
    """The row up to which each column is taken from above."""
    for number, row in enumerate(rows):
        column = 0
        for element in row:
            while column < len(taken) and taken[column] > number:
                column += 1
            if column >= MOST_COLUMNS:
                break
            left = len(rows) - number
            height = min(_span(element, "rowspan", MOST_ROWS) or left, left)
            most = MOST_COLUMNS - column
            width = min(_span(element, "colspan", MOST_COLUMNS) or 1, most)
            yield Laid(element, top + number, column, height, width)
            taken.extend([0] * (column + width - len(taken)))
            for place in range(column, column + width):
                taken[place] = max(taken[place], number + height)
            column += width


def _row_groups(table: Any) -> list[list[Sequence[Any]]]:
    """Give the cells of the rows of each group; the feet come last.

    Rows on their own between groups are one. Cells without a row make one.
    """
    groups: list[list[Sequence[Any]]] = []
    feet: list[list[Sequence[Any]]] = []
    last: tuple[Any] | None = None
    for group, row in _rows(table):
        found = feet if group is not None and group.tag == "tfoot" else groups
        if last is None or last[0] is not group:
            found.append([])
        found[-1].append(row)
        last = (group,)
    return groups + feet


def _rows(table: Any) -> Iterator[tuple[Any, Sequence[Any]]]:
    """Give each row of a table, with the group that it stands in."""
    loose: list[Any] = []
    for element in _within(table, ("tr", *_CELLS)):
        if element.tag in _CELLS:
            loose.append(element)
            continue
        if loose:
            yield _group_of(loose[0], table), loose
            loose = []
        yield _group_of(element, table), [*_within(element, _CELLS)]
    if loose:
        yield _group_of(loose[0], table), loose


def _group_of(row: Any, table: Any) -> Any:
    parent = row.getparent()
    while parent is not table and parent.tag not in _GROUPS:
        parent = parent.getparent()
    return None if parent is table else parent


def _within(element: Any, tags: Sequence[str]) -> Iterator[Any]:
    """Give what is in `element` and has one of `tags`, not in tables within it."""
    from lxml import etree

    walker = etree.iterwalk(element, events=("start",))
    for _, each in walker:
        if each is element:
            continue
        if each.tag in tags:
            yield each
        if each.tag in tags or each.tag == "table":
            walker.skip_subtree()


def _span(element: Any, name: str, most: int) -> int:
    """Give a span as browsers read it; 0 is told from 1."""
    digits = ""
    for char in (element.get(name) or "").strip().removeprefix("+"):
        if not ("0" <= char <= "9"):
            break
        digits += char
    if not digits:
        return 1
    return min(int(digits[:9]), most)
