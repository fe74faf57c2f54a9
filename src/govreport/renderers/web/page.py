"""The page of a document in HTML, which the web and the PDF have in common."""

from collections import Counter
from collections.abc import Callable, Mapping

from attrs import field, frozen
from markupsafe import Markup

from govreport.compose.document import Document, Table
from govreport.errors import RenderError
from govreport.renderers.templates import render_template
from govreport.renderers.web.styles import Style
from govreport.renderers.web.tables import TableParts, table_parts
from govreport.renderers.web.widths import Columns, fitted_columns
from govreport.report import Report
from govreport.variants import Lineage

__all__ = ["TABLE_ROOM", "PrintLayout", "render_page"]

TABLE_ROOM = 156 / 25.4 * 72
"""The width of the text block of GB/T 9704-2012, 156 mm, in points."""

CELL_PADDING = 4.0
SMALLEST_NUMBER = 6.0


@frozen(kw_only=True)
class PrintLayout:
    """How the tables are printed: their font sizes in points, and where they are cut.

    `sizes` and `cuts` go by the key of the table; a cut is the number of a row.
    """

    sizes: Mapping[str, float] = field(factory=dict)
    cuts: Mapping[str, tuple[int, ...]] = field(factory=dict)

    def size(self, table: Table) -> float:
        """Give the font size of a table."""
        return self.sizes.get(table.key, 10)

    def parts(self, table: Table) -> TableParts:
        """Give the rows of a table as they are grouped."""
        return table_parts(table, self.cuts.get(table.key, ()))

    def columns(self, table: Table) -> Columns:
        """Give the widths of the columns in percent, and the size of the numbers."""
        columns = fitted_columns(
            table,
            room=TABLE_ROOM,
            size=self.size(table),
            smallest=SMALLEST_NUMBER,
            padding=CELL_PADDING,
        )
        total = sum(columns.widths)
        percent = tuple(round(width / total * 100, 3) for width in columns.widths)
        return Columns(percent, columns.size)


def render_page(
    document: Document,
    report: Report,
    lineage: Lineage,
    *,
    styles: tuple[Style, ...] = (),
    embedded: str = "",
    layout: PrintLayout | None = None,
) -> str:
    """Give the page that report.html.j2 makes of `document`.

    `embedded` is the content of the script element that carries the report's data.
    """
    _refuse_figures(document)
    return render_template(
        lineage,
        "report.html.j2",
        document=document,
        report=report,
        styles=styles,
        embedded=Markup(embedded),  # noqa: S704  # escaped by its maker
        layout=layout or PrintLayout(),
        unique=_unique_ids(),
    )


def _unique_ids() -> Callable[[str], str]:
    """Give a function that gives each address as an id, numbered when it comes again.

    The words of an empty chapter have the address of the chapter, for one.
    """
    seen: Counter[str] = Counter()

    def unique(address: str) -> str:
        seen[address] += 1
        return address if seen[address] == 1 else f"{address}~{seen[address]}"

    return unique


def _refuse_figures(document: Document) -> None:
    for block in document.blocks:
        if block.kind == "image":
            raise RenderError("figure", path=block.path, address=block.address)
