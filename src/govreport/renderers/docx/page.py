"""The room for text on a page of a Word file, whoever set the page up."""

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Length, Mm

__all__ = ["TWIPS", "text_area"]

TWIPS = 20
"""Twips in a point."""

A4 = (Mm(210), Mm(297))
"""The page where none is stated."""

LEAST = Mm(20).pt
"""What a page has at least, where its margins leave less or nothing."""


def text_area(word: WordDocument) -> tuple[float, float]:
    """Give the width and height of the text of the first section, in points.

    Where the text runs in columns, the width is that of one.
    """
    page = word.sections[0]
    width = _between(
        page.page_width or A4[0], page.left_margin, page.right_margin, page.gutter
    )
    height = _between(page.page_height or A4[1], page.top_margin, page.bottom_margin)
    return max(LEAST, _one_column(page, width)), max(LEAST, height)


def _between(whole: Length, *margins: Length | None) -> float:
    return float(whole.pt - sum(abs(margin.pt) for margin in margins if margin))


def _one_column(page: Section, width: float) -> float:
    columns = page._sectPr.find(qn("w:cols"))  # noqa: SLF001  # python-docx has no name for it
    if columns is None:
        return width
    count = _whole(columns.get(qn("w:num"))) or 1
    space = _whole(columns.get(qn("w:space"))) / TWIPS
    return (width - space * (count - 1)) / count


def _whole(value: str | None) -> int:
    return int(value) if value and value.isascii() and value.isdigit() else 0
