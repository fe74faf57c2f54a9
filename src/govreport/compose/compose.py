"""Step 4 itself: from facts, edition and variant to a fully worded `Document`."""

from collections.abc import Iterator

from govreport.compose.document import Block, Document, Heading, Paragraph, Section
from govreport.compose.frame import signature, subtitle_lines, title_lines
from govreport.compose.grids import official_table
from govreport.compose.patterns import filled, year_facts
from govreport.compose.preamble import chapter_words, preamble
from govreport.compose.prose import prose_chapter
from govreport.editions import FormatEdition
from govreport.report import Report
from govreport.values.numbering import numbered
from govreport.variants import Settings

__all__ = ["compose"]


def compose(report: Report, edition: FormatEdition, settings: Settings) -> Document:
    """Give the document that `report` makes in `edition`, dressed by `settings`."""
    opening = preamble(report, edition, settings)
    is_before = settings.preamble.place == "before"
    words = chapter_words(edition, settings)
    return Document(
        title=title_lines(report, settings),
        subtitle=subtitle_lines(report, settings),
        preamble=opening if is_before else (),
        sections=tuple(
            Section(
                heading=_heading(settings, number, key, words[key]),
                blocks=(
                    *(opening if not is_before and number == 1 else ()),
                    *_blocks(report, edition, settings, key, words[key]),
                ),
            )
            for number, key in enumerate(words, 1)
        ),
        signature=signature(report, settings),
        attachments=tuple(a.title or a.path for a in report.attachments),
    )


def _heading(settings: Settings, number: int, key: str, words: str) -> Heading:
    style = settings.chapter
    text = numbered(style.number, number) + words + style.end
    return Heading(level=1, text=text, address=key)


def _blocks(
    report: Report, edition: FormatEdition, settings: Settings, key: str, words: str
) -> Iterator[Block]:
    """Give a chapter: its official table and the notes below it, or its prose."""
    if key not in {table.key for table in edition.tables}:
        yield from prose_chapter(report, key, settings)
        return
    yield official_table(report, edition.table(key), words, settings)
    for number, note in enumerate(settings.notes.get(key, ())):
        text = filled(note, year_facts(report))
        yield Paragraph(text=text, style="note", address=f"{key}.note[{number}]")
