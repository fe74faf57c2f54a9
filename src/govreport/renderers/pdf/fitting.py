"""Where official tables meet the ends of pages.

A table that one page cannot hold is set smaller, down to 8 pt. One that still does not
fit is cut between two groups of rows, so that its merged labels can be repeated on the
next page; WeasyPrint by itself would cut through them.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import evolve

from govreport.compose.document import Document, Row, Table
from govreport.renderers.web.page import PrintLayout

if TYPE_CHECKING:
    from weasyprint import Document as Pages

__all__ = ["fitted_pages"]

SIZES = (9.0, 8.0)
"""Font sizes to try, in points, after the usual one; below 8 pt is not readable."""

SetPages = Callable[[PrintLayout], "Pages"]


def fitted_pages(document: Document, set_pages: SetPages) -> "Pages":
    """Give the pages that `set_pages` makes with the best layout for the tables."""
    layout = PrintLayout()
    pages = set_pages(layout)
    for table in _tables_with_merged_labels(document):
        if _page_ends(table, pages):
            layout, pages = _fit(table, layout, pages, set_pages)
    return pages


def _fit(
    table: Table, layout: PrintLayout, pages: "Pages", set_pages: SetPages
) -> tuple[PrintLayout, "Pages"]:
    for size in SIZES:
        smaller = evolve(layout, sizes={**layout.sizes, table.key: size})
        tried = set_pages(smaller)
        if not _page_ends(table, tried):
            return smaller, tried
    cuts: tuple[int, ...] = ()
    while cut := next((e for e in _page_ends(table, pages) if e not in cuts), None):
        cuts = (*cuts, _border_before(table, cut, cuts))
        layout = evolve(layout, cuts={**layout.cuts, table.key: cuts})
        pages = set_pages(layout)
    return layout, pages


def _tables_with_merged_labels(document: Document) -> Iterator[Table]:
    for block in document.blocks:
        if block.kind == "table" and block.official:
            labels = (cell for cell in block.cells if cell.role == "row-head")
            if any(cell.rowspan > 1 for cell in labels):
                yield block


def _page_ends(table: Table, pages: "Pages") -> list[int]:
    """Give the rows that begin a new page, but for the table's first."""
    page_of = {
        anchor: number
        for number, page in enumerate(pages.pages)
        for anchor in page.anchors
    }
    rows = [
        (number, page_of[address])
        for number, row in enumerate(table.rows)
        if (address := _number_address(row))
    ]
    return [row for (_, before), (row, page) in pairwise(rows) if page != before]


def _number_address(row: Row) -> str:
    return next((cell.address for cell in row.cells if cell.role == "number"), "")


def _border_before(table: Table, row: int, cuts: tuple[int, ...]) -> int:
    """Give the border between groups at or above `row` and below the last cut.

    A group that fills a page by itself is cut at `row`.
    """
    first = max((cut for cut in cuts if cut < row), default=table.head_rows)
    borders = (
        number
        for number in range(row, first, -1)
        if table.rows[number].group != table.rows[number - 1].group
    )
    return next(borders, row)
