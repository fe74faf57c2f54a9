"""The frame of a text: report.txt.j2 filled with lines that fit the width."""

from collections.abc import Sequence

from attrs import field, frozen

from govreport.compose import as_table
from govreport.compose.document import (
    Block,
    Chart,
    Document,
    Heading,
    Image,
    Paragraph,
    Table,
)
from govreport.renderers.templates import render_template
from govreport.renderers.text.tables import table_lines
from govreport.report import Report
from govreport.values.described import in_chinese, words
from govreport.values.widths import centred, right_aligned
from govreport.values.wrapping import wrapped
from govreport.variants import Lineage

__all__ = ["Page", "render_page"]

INDENT = "　　"
"""The two characters by which a paragraph is indented."""

RIGHT_MARGIN = 4
"""The columns to the right of a signature: two characters."""

_ALONE = {Table, Image, Chart}
"""What is written as a table, with an empty line before and after it."""


def render_page(
    document: Document, report: Report, lineage: Lineage, width: int
) -> str:
    """Give the text that report.txt.j2 makes of `document`, `width` columns wide."""
    text = render_template(
        lineage, "report.txt.j2", document=document, report=report, page=Page(width)
    )
    lines = [line.rstrip(" ") for line in text.split("\n")]
    return "\n".join(lines).strip("\n") + "\n"


@frozen
class Page:
    """What a template asks for to set texts `width` columns wide."""

    width: int = field(metadata=words("页宽（列）", "the width of the page in columns"))

    @in_chinese("正文各块")
    def blocks(self, blocks: Sequence[Block]) -> str:
        """Give headings, paragraphs and tables; a table stands by itself."""
        lines: list[str] = []
        before: Block | None = None
        for block in blocks:
            if before and not _ALONE.isdisjoint((type(before), type(block))):
                lines.append("")
            lines.extend(self._block(block))
            before = block
        return "\n".join(lines)

    @in_chinese("首行缩进的一段")
    def paragraph(self, text: str) -> str:
        """Give `text` in lines, the first one indented."""
        return "\n".join(wrapped(text, self.width, indent=INDENT))

    @in_chinese("顶格的一段")
    def flush(self, text: str) -> str:
        """Give `text` in lines from the left edge."""
        return "\n".join(wrapped(text, self.width))

    @in_chinese("居中的一段")
    def centred(self, text: str) -> str:
        """Give `text` in lines in the middle of the page."""
        return "\n".join(
            centred(line, self.width) for line in wrapped(text, self.width)
        )

    @in_chinese("居右的一段")
    def signature(self, text: str) -> str:
        """Give `text` in lines towards the right edge."""
        edge = self.width - RIGHT_MARGIN
        return "\n".join(right_aligned(line, edge) for line in wrapped(text, edge))

    def _block(self, block: Block) -> list[str]:
        match block:
            case Table():
                return table_lines(block, self.width)
            case Paragraph(style="note", text=text):
                return wrapped(text, self.width)
            case Paragraph(lead=lead, text=text):
                return wrapped(lead + text, self.width, indent=INDENT)
            case Image() | Chart():
                return table_lines(as_table(block), self.width)
            case Heading(text=text):
                return wrapped(text, self.width, indent=INDENT)
