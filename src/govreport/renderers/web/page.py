"""The page of a document in HTML, which the web and the PDF have in common."""

from base64 import b64encode
from collections import Counter
from collections.abc import Callable, Mapping

from attrs import field, frozen
from markupsafe import Markup

from govreport.compose.document import Document, Table
from govreport.renderers.pictures import Picture
from govreport.renderers.templates import render_template
from govreport.renderers.web.styles import Style
from govreport.renderers.web.tables import TableParts, table_parts
from govreport.renderers.web.widths import Columns, fitted_columns
from govreport.report import Report
from govreport.values.described import in_chinese, words
from govreport.variants import Lineage

__all__ = ["TABLE_ROOM", "PrintLayout", "Shown", "inlined", "render_page"]

TABLE_ROOM = 156 / 25.4 * 72
"""The width of the text block of GB/T 9704-2012, 156 mm, in points."""

CELL_PADDING = 4.0
SMALLEST_NUMBER = 6.0


@frozen(kw_only=True)
class PrintLayout:
    """How the tables are printed: their font sizes in points, and where they are cut.

    `sizes` and `cuts` go by the key of the table; a cut is the number of a row.
    """

    sizes: Mapping[str, float] = field(
        factory=dict,
        metadata=words(
            "各表字号（磅），按表的名称",
            "the font size of a table in points, by its key",
        ),
    )
    cuts: Mapping[str, tuple[int, ...]] = field(
        factory=dict,
        metadata=words(
            "各表在哪些行之前换页，按表的名称",
            "the rows before which a table is cut, by its key",
        ),
    )

    @in_chinese("一张表的字号（磅）")
    def size(self, table: Table) -> float:
        """Give the font size of a table."""
        return self.sizes.get(table.key, 10)

    @in_chinese("一张表分组后的各行")
    def parts(self, table: Table) -> TableParts:
        """Give the rows of a table as they are grouped."""
        return table_parts(table, self.cuts.get(table.key, ()))

    @in_chinese("一张表各列的宽度（%）和数字的字号（磅）")
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


@frozen
class Shown:
    """A picture in a page: where its bytes are, and its size in pixels."""

    url: str = field(
        metadata=words(
            "图片内容的地址，图片就在页内", "where its bytes are, in the page itself"
        )
    )
    width: int = field(metadata=words("宽（像素）", "its width in pixels"))
    height: int = field(metadata=words("高（像素）", "its height in pixels"))


def inlined(pictures: Mapping[str, Picture]) -> dict[str, Shown]:
    """Give pictures whose bytes are in the page itself."""
    return {address: _inlined(picture) for address, picture in pictures.items()}


def _inlined(picture: Picture) -> Shown:
    content = b64encode(picture.data).decode()
    url = f"data:{picture.media_type};base64,{content}"
    return Shown(url, picture.width, picture.height)


def render_page(
    document: Document,
    report: Report,
    lineage: Lineage,
    *,
    styles: tuple[Style, ...] = (),
    embedded: str = "",
    layout: PrintLayout | None = None,
    template: str = "report.html.j2",
    pictures: Mapping[str, Shown] | None = None,
) -> str:
    """Give the page that a template makes of `document`.

    `embedded` is the content of the script element that carries the report's data,
    `pictures` go by the address of their block.
    """
    return render_template(
        lineage,
        template,
        document=document,
        report=report,
        styles=styles,
        embedded=Markup(embedded),  # noqa: S704  # escaped by its maker
        layout=layout or PrintLayout(),
        unique=_unique_ids(),
        pictures=pictures or {},
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
