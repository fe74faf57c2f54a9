"""The tables of a Word file as grids of texts, and the cells behind them.

Merges are read from gridSpan, vMerge and gridBefore. A table within a cell is not
looked into, only counted. Content controls and tracked insertions are looked through.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any

from attrs import evolve, frozen
from docx.oxml.ns import nsmap, qn

from govreport.readers.docx.texts import BREAK, visible_text
from govreport.recognition import SeenCell, SeenTable

__all__ = ["WordTable", "blocks_of", "children", "text_of", "word_table"]

SLIVER = 80
"""A column narrower than this, in twips, is a border that was not quite in line."""

MOST_COLUMNS = 63
"""What Word allows in a table."""

_LOOKED_THROUGH = {
    qn(name) for name in ("w:sdt", "w:sdtContent", "w:ins", "w:smartTag", "w:customXml")
}

_Place = tuple[int, int]


@frozen(kw_only=True, eq=False)
class WordTable:
    """A w:tbl: what is seen of it, and the w:tc of each place where a cell begins.

    `order` counts the cells of each row from 1, as they are counted on the page.
    """

    seen: SeenTable
    cells: Mapping[_Place, Any]
    order: Mapping[_Place, int]
    nested: int


@frozen(kw_only=True)
class _Piece:
    """A w:tc in its row, before vertical merges are told."""

    element: Any
    column: int
    colspan: int
    continues: bool


def children(element: Any, tag: str) -> Iterator[Any]:
    """Give the children called `tag`, those in content controls among them."""
    for child in element:
        if child.tag == qn(tag):
            yield child
        elif child.tag in _LOOKED_THROUGH:
            yield from children(child, tag)


def text_of(element: Any) -> str:
    """Give the text of a paragraph or a cell, a line for each paragraph."""
    if element.tag == qn("w:p"):
        return visible_text(element).replace(BREAK, " ")
    return "\n".join(text_of(paragraph) for paragraph in children(element, "w:p"))


def blocks_of(body: Any) -> list[Any]:
    """Give the paragraphs and tables of a body or a cell, those in controls too."""
    found: list[Any] = []
    for child in body:
        if child.tag in (qn("w:p"), qn("w:tbl")):
            found.append(child)
        elif child.tag in _LOOKED_THROUGH:
            found += blocks_of(child)
    return found


def word_table(table: Any) -> WordTable:
    """Give the grid of a w:tbl."""
    cells: dict[_Place, SeenCell] = {}
    elements: dict[_Place, Any] = {}
    order: dict[_Place, int] = {}
    above: dict[int, _Place] = {}
    for number, row in enumerate(_rows(table)):
        here: dict[int, _Place] = {}
        for count, piece in enumerate(row, 1):
            begun = above.get(piece.column) if piece.continues else None
            if begun is not None and cells[begun].colspan == piece.colspan:
                rowspan = number - begun[0] + 1
                cells[begun] = evolve(cells[begun], rowspan=rowspan)
            else:
                begun = (number, piece.column)
                cells[begun] = _seen(number, piece)
                elements[begun] = piece.element
                order[begun] = count
            here[piece.column] = begun
        above = here
    return WordTable(
        seen=SeenTable(tuple(cells.values())),
        cells=elements,
        order=order,
        nested=len(table.xpath(".//w:tbl")),
    )


def _seen(row: int, piece: _Piece) -> SeenCell:
    return SeenCell(
        row=row,
        column=piece.column,
        colspan=piece.colspan,
        text=text_of(piece.element),
    )


def _rows(table: Any) -> list[list[_Piece]]:
    """Give the cells of each row; slivers count only where a cell is no wider."""
    rows = list(children(table, "w:tr"))
    lines = _columns(table)
    pieces = [list(_row(row, lines)) for row in rows]
    if all(piece.colspan for row in pieces for piece in row):
        return pieces
    return [list(_row(row, range(len(lines)))) for row in rows]


def _columns(table: Any) -> Sequence[int]:
    """Give the column in which each grid line lies; slivers are in the one before."""
    widths = [_number(column, "w:w") for column in table.xpath("w:tblGrid/w:gridCol")]
    return list(accumulate((int(w >= SLIVER) for w in widths), initial=0))


def _row(row: Any, columns: Sequence[int]) -> Iterator[_Piece]:
    before = row.find("w:trPr/w:gridBefore", nsmap)
    line = min(_number(before, "w:val"), MOST_COLUMNS)
    for cell in children(row, "w:tc"):
        span = cell.find("w:tcPr/w:gridSpan", nsmap)
        start, line = line, line + min(max(1, _number(span, "w:val")), MOST_COLUMNS)
        merge = cell.find("w:tcPr/w:vMerge", nsmap)
        begin, end = _column(start, columns), _column(line, columns)
        yield _Piece(
            element=cell,
            column=begin,
            colspan=end - begin,
            continues=merge is not None and merge.get(qn("w:val")) != "restart",
        )


def _column(line: int, columns: Sequence[int]) -> int:
    """Give the column of a grid line; beyond the grid each is one of its own."""
    last = len(columns) - 1
    return columns[line] if line <= last else columns[last] + line - last


def _number(element: Any, name: str) -> int:
    value = None if element is None else element.get(qn(name))
    return int(value) if value and value.isdigit() and value.isascii() else 0
