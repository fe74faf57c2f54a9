"""The cells of tables in the structure of a tagged PDF, as the page states them.

WeasyPrint guesses the heads of a cell by its column, and guesses wrong where heads are
merged or stand in the middle of a table. The page in HTML says them in `id` and
`headers`; they are carried over here. A cell that spans more rows than its page has is
tagged by WeasyPrint as if they were all there, which PDF/UA forbids. The tags are
reached through the boxes of the cells, which are not public.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from govreport.renderers.pdf.boxes import boxes_of

if TYPE_CHECKING:
    from weasyprint import Document

__all__ = ["end_spans_with_page", "state_table_heads"]

SCOPES = {"row": "/Row"}
"""What the scope of a head is called in a PDF; all others are heads of columns."""


def state_table_heads(document: "Document") -> None:
    """Set ID, Scope and Headers of every tagged cell, before the PDF is written.

    Heads that repeat on each page are told apart by its number.
    """
    from pydyf import Array, String

    for number, page in enumerate(document.pages):
        cells = list(_tagged_cells(page))
        for attributes, tag in cells:
            if "scope" in attributes:
                tag["ID"] = String(_identifier(number, attributes["id"]))
                tag["A"]["Scope"] = SCOPES.get(attributes["scope"], "/Column")
        here = {attributes.get("id") for attributes, _ in cells}
        for attributes, tag in cells:
            heads = [
                head for head in attributes.get("headers", "").split() if head in here
            ]
            if heads:
                names = (String(_identifier(number, head)) for head in heads)
                tag["A"]["Headers"] = Array(names)


def end_spans_with_page(document: "Document") -> None:
    """Let no tagged cell span rows beyond those that its table has on the page."""
    for page in document.pages:
        for box in boxes_of(page):
            if box.element_tag == "table":
                _end_spans(list(_rows(box)))


def _end_spans(rows: list[Any]) -> None:
    for number, row in enumerate(rows):
        for cell in row.children:
            if cell.rowspan > len(rows) - number:
                cell.mark["A"]["RowSpan"] = len(rows) - number


def _rows(box: Any) -> Iterator[Any]:
    for child in box.children:
        if child.element_tag == "tr":
            yield child
        elif child.element_tag in ("thead", "tbody"):
            yield from _rows(child)


def _tagged_cells(page: Any) -> Iterator[tuple[Any, Any]]:
    """Give the attributes of each cell in HTML, and its element in the structure."""
    for box in boxes_of(page):
        if box.element_tag in ("th", "td") and hasattr(box, "mark"):
            yield box.element.attrib, box.mark


def _identifier(page: int, head: str) -> str:
    return f"{page}.{head}"
