"""What the named styles and the page of a Word template say about tables.

Word in another language gives styles other ids but keeps their names, so styles are
found by name.
"""

from collections.abc import Iterator, Mapping

from attrs import frozen
from docx.document import Document as WordDocument
from docx.styles.style import BaseStyle

from govreport.compose.document import CellRole
from govreport.renderers.docx.page import TWIPS, text_area

__all__ = ["CellStyle", "MissingStyle", "TableStyles", "table_styles"]

TABLE = "年报表格"
"""The table style: borders, cell margins, vertical alignment."""

CELLS: Mapping[CellRole, str] = {
    "band": "表格分栏",
    "corner": "表头",
    "column-head": "表头",
    "row-head": "表格栏目",
    "number": "表格数字",
    "text": "表格文字",
}
"""The paragraph style of each role of cell."""

MARGIN = 108
"""The left and right margin of a cell, in twips, where no style states one."""

FONT_SIZE = 20
"""The size of a font, in half points, where no style states one."""


class MissingStyle(LookupError):
    """A style that the template does not have; the first argument is its name."""


@frozen(kw_only=True)
class CellStyle:
    """A paragraph style of cells: its id, font size in points, and background.

    The background is six hexadecimal digits; it fills the cell, not only the lines.
    """

    id: str
    size: float
    fill: str | None


@frozen(kw_only=True)
class TableStyles:
    """All that writing a table asks of a template; lengths are in points.

    `width` and `height` are those of the text on a page, `padding` is that of both
    sides of a cell together.
    """

    table: str
    cells: Mapping[CellRole, CellStyle]
    width: float
    height: float
    padding: float


def table_styles(word: WordDocument) -> TableStyles:
    """Read the styles; raise `MissingStyle` for one that is not there."""
    styles = {style.name: style for style in word.styles}
    for name in (TABLE, *CELLS.values()):
        if name not in styles:
            raise MissingStyle(name)
    width, height = text_area(word)
    return TableStyles(
        table=styles[TABLE].style_id,
        cells={role: _cell_style(styles[name]) for role, name in CELLS.items()},
        width=width,
        height=height,
        padding=_padding(styles[TABLE]),
    )


def _cell_style(style: BaseStyle) -> CellStyle:
    half_points = _stated(style, "w:rPr/w:sz/@w:val") or FONT_SIZE
    fill = _stated(style, "w:pPr/w:shd/@w:fill")
    return CellStyle(
        id=style.style_id,
        size=float(half_points) / 2,
        fill=None if fill == "auto" else fill,
    )


def _padding(style: BaseStyle) -> float:
    margins = "w:tblPr/w:tblCellMar"
    left = _stated(style, f"{margins}/w:left/@w:w | {margins}/w:start/@w:w")
    right = _stated(style, f"{margins}/w:right/@w:w | {margins}/w:end/@w:w")
    return sum(float(side or MARGIN) for side in (left, right)) / TWIPS


def _stated(style: BaseStyle, path: str) -> str | None:
    """Give what the style, or the nearest it is based on, states at `path`."""
    for ancestor in _lineage(style):
        if found := ancestor.element.xpath(path):
            return str(found[0])
    return None


def _lineage(style: BaseStyle) -> Iterator[BaseStyle]:
    current: BaseStyle | None = style
    while current is not None:
        yield current
        current = getattr(current, "base_style", None)
