"""What a file shows: the numbers by their address, and the paragraphs in order."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from attrs import frozen

from govreport.api import default_plugins, document_of, lineage_for
from govreport.compose import Document, as_table
from govreport.compose.document import Block, Chart, Image, Table
from govreport.diagnostics import Diagnostic, Where
from govreport.editions import FormatEdition
from govreport.loading import Source
from govreport.plugins import PluginHost
from govreport.readback import open_source, seen_in
from govreport.recognition import (
    SeenBlock,
    SeenDocument,
    SeenImage,
    SeenParagraph,
    SeenTable,
    compact,
    recognise,
)
from govreport.transcribing import Outline, outline_of, wording_of
from govreport.variants import Settings

__all__ = ["Shown", "ShownNumber", "ShownText", "shown_in"]

FRAME = ""
"""The chapter of what stands before the first: title and preamble."""

BETWEEN_CELLS = "｜"


@frozen(kw_only=True)
class ShownNumber:
    """The text of a number's cell, and its place."""

    text: str
    where: Where | None = None


@frozen(kw_only=True)
class ShownText:
    """A heading, a paragraph or a row of a small table; `chapter` is a key or empty."""

    text: str
    chapter: str = FRAME
    where: Where | None = None


@frozen(kw_only=True)
class Shown:
    """All that one file shows of its report.

    `problems` are those of reading it: what was not found or not understood there is
    in neither `numbers` nor `texts`. `stand_ins` are the words that a format without
    pictures shows in their place.
    """

    name: str
    edition: FormatEdition
    numbers: Mapping[str, ShownNumber]
    texts: tuple[ShownText, ...]
    problems: tuple[Diagnostic, ...] = ()
    is_foreign: bool = False
    stand_ins: frozenset[str] = frozenset()


def shown_in(
    source: Path | str,
    *,
    variant: str | Path | None = None,
    plugins: PluginHost | None = None,
) -> Shown:
    """Give what the file `source` shows; raise `LoadError` where it cannot be read."""
    host = plugins or default_plugins()
    path = Path(source)
    opened = open_source(path, variant=variant, plugins=host)
    lineage = lineage_for(opened, variant, plugins=host)
    settings = lineage.settings(opened.report.format_edition)
    seen = seen_in(path, plugins=host)
    if seen is None:
        document = document_of(opened, variant=variant, plugins=host)
        return _of_data(opened, document)
    return _of_document(opened, seen, settings)


def _of_data(source: Source, document: Document) -> Shown:
    cells = (
        cell
        for block in document.blocks
        if isinstance(block, Table) and block.official
        for cell in block.cells
        if cell.role == "number"
    )
    return Shown(
        name=source.name,
        edition=source.report.format_edition,
        numbers={
            cell.address: ShownNumber(
                text=cell.text, where=source.place_of(cell.address)
            )
            for cell in cells
        },
        texts=tuple(_texts_of(source, document)),
        problems=source.problems,
        stand_ins=frozenset(_stand_ins(document)),
    )


def _stand_ins(document: Document) -> Iterator[str]:
    for block in document.blocks:
        if isinstance(block, Image | Chart):
            for row in as_table(block).rows:
                yield BETWEEN_CELLS.join(cell.text for cell in row.cells)


def _texts_of(source: Source, document: Document) -> Iterator[ShownText]:
    yield ShownText(text=document.name, where=source.place_of("title"))
    yield from (ShownText(text=line) for line in document.subtitle)
    for block in document.preamble:
        yield from _texts_of_block(source, block, FRAME)
    for section in document.sections:
        chapter = section.heading.address
        yield from _texts_of_block(source, section.heading, chapter)
        for block in section.blocks:
            yield from _texts_of_block(source, block, chapter)
    for number, name in enumerate(document.attachments, 1):
        start = "附件：" if number == 1 else ""
        yield ShownText(text=f"{start}{number}.{name}", chapter=chapter)
    for line in document.signature.lines if document.signature else ():
        yield ShownText(text=line, chapter=chapter)


def _texts_of_block(source: Source, block: Block, chapter: str) -> Iterator[ShownText]:
    match block.kind:
        case "heading":
            texts = [block.text]
        case "paragraph":
            texts = [block.lead + block.text]
        case "image" | "chart":
            texts = [block.caption]
        case "table":
            rows = () if block.official else block.rows
            texts = [block.title] if rows else []
            texts += [BETWEEN_CELLS.join(c.text for c in row.cells) for row in rows]
    where = source.place_of(block.key if isinstance(block, Table) else block.address)
    for text in texts:
        if text:
            yield ShownText(text=text, chapter=chapter, where=where)


def _of_document(source: Source, seen: SeenDocument, settings: Settings) -> Shown:
    edition = source.report.format_edition
    tables = list(seen.tables)
    wording = wording_of(edition, settings, source.report.year)
    recognition = recognise(tables, edition, wording)
    official = [t for n, t in enumerate(tables) if n not in recognition.strangers]
    outline = outline_of(seen, edition, settings.headings)
    return Shown(
        name=source.name,
        edition=edition,
        numbers={
            placed.address: ShownNumber(
                text=placed.cell.text.strip(), where=placed.cell.where
            )
            for placed in recognition.placed
        },
        texts=tuple(_seen_texts(outline, official)),
        problems=source.problems,
        is_foreign=True,
    )


def _seen_texts(outline: Outline, official: list[SeenTable]) -> Iterator[ShownText]:
    for block in outline.before:
        yield from _seen_block(block, FRAME)
    if outline.title:
        text = "".join(outline.title.lines)
        yield ShownText(text=text, where=outline.title_where)
    for block in outline.preamble:
        yield from _seen_block(block, FRAME)
    last = FRAME
    for found in outline.found:
        last = found.chapter.key
        yield from _seen_block(outline.headings[last], last)
        for block in outline.chapters[last]:
            if not any(block is table for table in official):
                yield from _seen_block(block, last)
    for line in (*outline.ending.agencies, outline.ending.date):
        if line is not None:
            yield from _seen_block(line, last)


def _seen_block(block: SeenBlock, chapter: str) -> Iterator[ShownText]:
    match block:
        case SeenParagraph(text=text, where=where):
            if compact(text):
                yield ShownText(text=text.strip(), chapter=chapter, where=where)
        case SeenTable():
            for number in range(block.height):
                cells = [c for c in block.row(number) if c.row == number]
                text = BETWEEN_CELLS.join(" ".join(c.text.split()) for c in cells)
                where = next((cell.where for cell in cells if cell.where), None)
                yield ShownText(text=text, chapter=chapter, where=where)
        case SeenImage():
            return
