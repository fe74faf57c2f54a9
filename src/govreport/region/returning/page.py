"""The page of a 退回意见: margins, fonts and tables (GB/T 9704—2012)."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

__all__ = ["add_paragraph", "add_table", "new_page"]


@frozen
class _Style:
    """How a paragraph looks: font, size in points, indent of its first line."""

    font: str
    size: float
    indent: float = 0
    place: str = "LEFT"


STYLES = {
    "title": _Style("方正小标宋简体", 22, place="CENTER"),
    "addressee": _Style("仿宋", 16),
    "body": _Style("仿宋", 16, indent=32),
    "heading": _Style("黑体", 16, indent=32),
    "signature": _Style("仿宋", 16, place="RIGHT"),
    "head": _Style("黑体", 10.5, place="CENTER"),
    "cell": _Style("宋体", 10.5),
}
MARGINS = {"top": 37, "bottom": 35, "left": 28, "right": 26}
"""Millimetres, of a page of A4."""

WIDTHS = (14, 38, 66, 38)
"""Millimetres of the columns: number, place, finding, basis."""

LINE = 28
"""Points from line to line."""


def new_page() -> "Document":
    """Give an empty document of A4 pages."""
    from docx import Document
    from docx.shared import Mm

    page = Document()
    section = page.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    for side, width in MARGINS.items():
        setattr(section, f"{side}_margin", Mm(width))
    page.core_properties.author = "govreport"
    page.core_properties.comments = ""
    return page


def add_paragraph(page: "Document", style: str, text: str) -> None:
    """Add a paragraph in one of `STYLES`."""
    from docx.shared import Pt

    paragraph = page.add_paragraph()
    _write(paragraph, text, STYLES[style])
    paragraph.paragraph_format.line_spacing = Pt(LINE + 8 if style == "title" else LINE)
    if style == "title":
        paragraph.paragraph_format.space_after = Pt(LINE)
    if style == "heading":
        paragraph.paragraph_format.keep_with_next = True
        paragraph.paragraph_format.space_after = Pt(LINE / 4)


def add_table(
    page: "Document", heads: Sequence[str], rows: Sequence[Sequence[str]]
) -> None:
    """Add a table whose head stands on every page, and whose rows do not split."""
    from docx.shared import Mm, Pt

    table = page.add_table(rows=0, cols=len(heads), style="Table Grid")
    table.autofit = False
    for column, width in zip(table.columns, WIDTHS, strict=True):
        column.width = Mm(width)
    for number, texts in enumerate([heads, *rows]):
        row = table.add_row()
        _mark(row, "w:cantSplit")
        if not number:
            _mark(row, "w:tblHeader")
        for cell, text, width in zip(row.cells, texts, WIDTHS, strict=True):
            cell.width = Mm(width)
            style = STYLES["cell" if number else "head"]
            _write(cell.paragraphs[0], text, style)
    page.add_paragraph().paragraph_format.space_after = Pt(0)


def _mark(row: object, name: str) -> None:
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement(name))  # type: ignore[attr-defined]  # noqa: SLF001


def _write(paragraph: "Paragraph", text: str, style: _Style) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml.ns import qn
    from docx.shared import Pt

    paragraph.alignment = getattr(WD_ALIGN_PARAGRAPH, style.place)
    paragraph.paragraph_format.first_line_indent = Pt(style.indent)
    paragraph.paragraph_format.space_after = Pt(0)
    run = paragraph.add_run(text)
    run.font.name = style.font
    run.font.size = Pt(style.size)
    run.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), style.font)
