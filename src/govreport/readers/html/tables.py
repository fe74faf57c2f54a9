"""Tables of a page: those that hold facts, and those that only lay the page out."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

from attrs import frozen

from govreport.diagnostics import Fact, Position
from govreport.readers.html.elements import is_block, is_hidden
from govreport.readers.html.gathering import Gathering
from govreport.readers.html.grid import lay_out, own_cells
from govreport.readers.html.known import chapter_places, has_labels
from govreport.readers.html.lines import tidied
from govreport.recognition import SeenCell, SeenTable, Unseen

__all__ = ["is_layout", "seen_table", "texts_around"]

MOST_CELLS = 20_000
"""The three official tables have 400 cells."""

LOOKED_AT = 400
"""How many cells tell what a table is for."""

SHOWN = 40
"""How many characters of what is left out are shown."""


@frozen
class _Content:
    """What is in one cell, and what of it no cell can hold."""

    text: str
    left_out: tuple[tuple[str, str, Any], ...]


def is_layout(table: Any) -> bool:
    """Whether a table only lays out what is in its cells, the article perhaps."""
    cells = list(islice(own_cells(table), LOOKED_AT))
    if len(cells) == 1 or table.get("role") in ("presentation", "none"):
        return True
    if has_labels(_own_text(cell) for cell in cells):
        return False
    if next(table.iterdescendants("table"), None) is not None:
        return True
    lines = [line for cell in cells for line in _content(cell).text.split("\n")]
    return bool(chapter_places(lines))


def seen_table(table: Any, name: str) -> Iterator[SeenTable | Unseen]:
    """Give a table, and what in its cells or around them no table can hold."""
    laid = lay_out(table)
    at = Position(name, table.sourceline or 1, 1)
    if len(laid) > MOST_CELLS or len(laid) < sum(1 for _ in own_cells(table)):
        facts: dict[str, Fact] = {"got": _excerpt(table), "limit": MOST_CELLS}
        yield Unseen(message="page.large-table", facts=facts, where=at)
        return
    cells = []
    for place in laid:
        where = Position(name, place.element.sourceline or 1, 1)
        content = _content(place.element)
        cells.append(
            SeenCell(
                row=place.row,
                column=place.column,
                rowspan=place.rowspan,
                colspan=place.colspan,
                text=content.text,
                where=where,
            )
        )
        for key, got, element in content.left_out:
            line = Position(name, element.sourceline or 1, 1)
            yield Unseen(message=key, facts={"got": got}, where=line)
    if cells:
        yield SeenTable(tuple(cells))


def texts_around(table: Any) -> Iterator[str]:
    """Give the captions of a table, and what is in it but in none of its cells."""
    from lxml import etree

    gathering = Gathering()
    walker = etree.iterwalk(table, events=("start", "end", "comment", "pi"))
    for event, element in walker:
        if event == "start":
            gathering.break_line()
            if element.tag in ("td", "th") or is_hidden(element):
                walker.skip_subtree()
            else:
                gathering.add(element.text, 0)
        elif element is not table:
            gathering.break_line()
            gathering.add(element.tail, 0)
    lines = (tidied(line) for line in gathering.lines)
    yield from (line for line in lines if line)


def _own_text(cell: Any) -> str:
    return _content(cell).text


def _content(cell: Any) -> _Content:
    """Give the text of `cell`, a line for each paragraph and each break."""
    from lxml import etree

    gathering = Gathering()
    left_out = []
    walker = etree.iterwalk(cell, events=("start", "end", "comment", "pi"))
    for event, element in walker:
        if event == "start":
            if element.tag == "table" and element is not cell:
                left_out.append(("page.nested-table", _excerpt(element), element))
                walker.skip_subtree()
            elif element.tag == "img":
                got = element.get("alt") or element.get("src", "")[:SHOWN]
                left_out.append(("page.picture-in-cell", got, element))
                walker.skip_subtree()
            elif is_hidden(element):
                walker.skip_subtree()
            else:
                _break(element, cell, gathering)
                gathering.add(element.text, 0)
        elif element is not cell:
            if event == "end":
                _break(element, cell, gathering)
            gathering.add(element.tail, 0)
    lines = (tidied(line) for line in gathering.lines)
    return _Content("\n".join(line for line in lines if line), tuple(left_out))


def _break(element: Any, cell: Any, gathering: Gathering) -> None:
    if element is not cell and is_block(element):
        gathering.break_line()


def _excerpt(element: Any) -> str:
    """Give the beginning of what is in `element`."""
    text = ""
    for piece in element.itertext():
        text += "".join(piece.split())
        if len(text) > SHOWN:
            return text[:SHOWN] + "…"
    return text
