"""The pieces of a report in Markdown, each apart from the next by an empty line."""

from collections.abc import Container, Iterable, Iterator

from govreport import Block, Document, Image
from govreport_markdown.escaping import bold, escaped, opening, url
from govreport_markdown.tables import chart_blocks, table_blocks

__all__ = ["page"]

RULE = "---"
"""What parts the signature from the last chapter."""


def page(document: Document, files: Container[str]) -> str:
    """Give `document` as Markdown; an image that is not in `files` is only named."""
    return "\n\n".join(_pieces(document, files)) + "\n"


def _pieces(document: Document, files: Container[str]) -> Iterator[str]:
    yield _heading(1, _in_one_line(document.title))
    yield from map(opening, document.subtitle)
    for block in document.blocks:
        yield from _block(block, files)
    if document.attachments:
        yield "附件："
        yield "\n".join(_items(document.attachments))
    if document.signature:
        yield RULE
        yield from map(opening, document.signature.lines)


def _block(block: Block, files: Container[str]) -> Iterator[str]:
    match block.kind:
        case "heading":
            yield _heading(block.level + 1, block.text)
        case "paragraph" if block.lead:
            yield bold(block.lead) + escaped(block.text)
        case "paragraph":
            yield opening(block.text)
        case "image":
            yield from _image(block, files)
        case "chart":
            yield from chart_blocks(block)
        case "table":
            yield from table_blocks(block)


def _image(image: Image, files: Container[str]) -> Iterator[str]:
    if image.path in files:
        yield f"![{escaped(image.alt or image.caption)}]({url(image.path)})"
    else:
        yield opening(image.stand_in)
    if image.caption:
        yield opening(image.caption)


def _heading(level: int, text: str) -> str:
    return f"{'#' * level} {escaped(text.strip())}"


def _items(texts: Iterable[str]) -> Iterator[str]:
    return (f"{number}. {opening(text)}" for number, text in enumerate(texts, 1))


def _in_one_line(lines: Iterable[str]) -> str:
    """Join the lines of a title, with a blank between Latin letters or digits."""
    title = ""
    for line in lines:
        apart = title and title[-1].isascii() and line[:1].isascii()
        title += f" {line}" if apart else line
    return title
