"""What a reader of a composed document sees, as if it came from some file."""

from govreport.compose import Document
from govreport.compose.document import Block, Table
from govreport.recognition import (
    SeenBlock,
    SeenCell,
    SeenDocument,
    SeenParagraph,
    SeenTable,
)


def seen(document: Document) -> SeenDocument:
    """Give `document` as paragraphs and tables in order, without its images."""
    blocks: list[SeenBlock] = [SeenParagraph(text=line) for line in document.title]
    blocks += [SeenParagraph(text=line) for line in document.subtitle]
    for block in document.blocks:
        blocks += _seen(block)
    for number, name in enumerate(document.attachments, 1):
        start = "附件：" if number == 1 else ""
        blocks.append(SeenParagraph(text=f"{start}{number}.{name}"))
    if document.signature:
        blocks += [SeenParagraph(text=line) for line in document.signature.lines]
    return SeenDocument(blocks=tuple(blocks))


def _seen(block: Block) -> list[SeenBlock]:
    match block.kind:
        case "heading":
            return [SeenParagraph(text=block.text)]
        case "paragraph":
            return [SeenParagraph(text=block.lead + block.text)]
        case "table":
            title = [] if block.official else [SeenParagraph(text=block.title)]
            return [*title, table(block)]
        case _:
            return [SeenParagraph(text=block.caption)]


def table(block: Table) -> SeenTable:
    """Give a table as a grid of texts."""
    return SeenTable(
        tuple(
            SeenCell(
                row=cell.row,
                column=cell.column,
                rowspan=cell.rowspan,
                colspan=cell.colspan,
                text=cell.text,
            )
            for cell in block.cells
        )
    )


def words(document: SeenDocument) -> list[str]:
    """Give the words of all paragraphs with any."""
    return [p.text for p in document.paragraphs if p.text.strip()]
