"""A table of the document as WordprocessingML, with true merges.

Elements stand in the order of the schema, without which Word calls a file damaged.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate, pairwise

from attrs import define
from markupsafe import Markup

from govreport.compose.document import Cell, Table
from govreport.renderers.cutting import cut
from govreport.renderers.docx.fitting import (
    FULL_WIDTH,
    narrowing,
    page_cuts,
    side_indent,
)
from govreport.renderers.docx.page import TWIPS
from govreport.renderers.docx.styles import CellStyle, TableStyles
from govreport.renderers.docx.text import word_text

__all__ = ["RunWriter", "write_run", "write_table"]

RunWriter = Callable[[Cell, CellStyle, float], str]
"""What gives the run of a cell, in a style and with so much room."""


def write_run(cell: Cell, style: CellStyle, room: float) -> str:
    """Give the text of a cell; the hint keeps “ ” — … in the Chinese font."""
    if not cell.text:
        return ""
    percent = narrowing(cell, style, room)
    narrower = f'<w:w w:val="{percent}"/>' if percent < FULL_WIDTH else ""
    return (
        f'<w:r><w:rPr><w:rFonts w:hint="eastAsia"/>{narrower}</w:rPr>'
        f'<w:t xml:space="preserve">{word_text(cell.text)}</w:t></w:r>'
    )


def write_table(
    table: Table, styles: TableStyles, write: RunWriter = write_run
) -> Markup:
    """Give `table` as a w:tbl that is as wide as the text of the page."""
    cuts = page_cuts(table, styles) if table.official and table.head_rows else ()
    writer = _Writer(table=cut(table, cuts), styles=styles, cuts=cuts, run=write)
    return Markup("".join(writer.write()))  # noqa: S704  # every text in it is escaped


@define(kw_only=True, slots=False, frozen=True)
class _Writer:
    """Writes one table in the styles of one template.

    `cuts` are the rows that begin a new page; merged labels stand there again.
    """

    table: Table
    styles: TableStyles
    cuts: tuple[int, ...]
    run: RunWriter

    def write(self) -> Iterator[str]:
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in self.widths)
        yield (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="{word_text(self.styles.table)}"/>'
            f'<w:tblW w:w="{sum(self.widths)}" w:type="dxa"/><w:jc w:val="center"/>'
            '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0000"/>'
            f'<w:tblCaption w:val="{word_text(self.table.title)}"/></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>"
        )
        for number in range(len(self.table.rows)):
            yield from self._row(number)
        yield "</w:tbl>"

    @cached_property
    def widths(self) -> Sequence[int]:
        """The widths of the columns in twips; what is rounded off is not lost."""
        unit = self.styles.width * TWIPS / sum(self.table.widths)
        edges = accumulate(self.table.widths, initial=0)
        return [
            round(right * unit) - round(left * unit) for left, right in pairwise(edges)
        ]

    @cached_property
    def stays_whole(self) -> bool:
        """Whether the rows stay on one page.

        They do where a head above all of them would have to be repeated, and a page
        has room for them.
        """
        return self.table.official and self.table.head_rows > 0 and not self.cuts

    def _row(self, row: int) -> Iterator[str]:
        repeated = "<w:tblHeader/>" if row < self.table.head_rows else ""
        yield f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>"
        for column, cell in enumerate(self.table.places[row]):
            if column == cell.column:
                yield self._cell(cell, row)
        yield "</w:tr>"

    def _cell(self, cell: Cell, row: int) -> str:
        style = self.styles.cells[cell.role]
        width = sum(self.widths[cell.column : cell.column + cell.colspan])
        properties = f'<w:tcW w:w="{width}" w:type="dxa"/>'
        if cell.colspan > 1:
            properties += f'<w:gridSpan w:val="{cell.colspan}"/>'
        if cell.rowspan > 1:
            merge = "restart" if row == cell.row else "continue"
            properties += f'<w:vMerge w:val="{merge}"/>'
        if style.fill:
            properties += f'<w:shd w:val="clear" w:color="auto" w:fill="{style.fill}"/>'
        room = width / TWIPS - self.styles.padding
        return (
            f"<w:tc><w:tcPr>{properties}</w:tcPr>"
            f"<w:p><w:pPr>{self._paragraph(cell, style, room, row)}</w:pPr>"
            f"{self.run(cell, style, room) if row == cell.row else ''}</w:p></w:tc>"
        )

    def _paragraph(self, cell: Cell, style: CellStyle, room: float, row: int) -> str:
        keep = "<w:keepNext/>" if self._keeps_with_next(row) else ""
        indent = round(side_indent(cell, style, room) * TWIPS)
        narrow = f'<w:ind w:left="{indent}" w:right="{indent}"/>' if indent else ""
        begins_page = "<w:pageBreakBefore/>" if row in self.cuts else ""
        return f'<w:pStyle w:val="{word_text(style.id)}"/>{keep}{begins_page}{narrow}'

    def _keeps_with_next(self, row: int) -> bool:
        """Whether a row stays on the page of the next one, as those of a group do."""
        rows = self.table.rows
        if row == len(rows) - 1:
            return False
        if self.stays_whole or row < self.table.head_rows:
            return True
        return rows[row].group == rows[row + 1].group
