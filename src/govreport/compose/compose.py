"""Step 4 itself: from facts, edition and variant to a fully worded `Document`."""

from govreport.compose.document import Block, Document, Heading, Section
from govreport.compose.grids import official_table
from govreport.compose.numbering import numbered
from govreport.compose.preamble import preamble, signature, title_lines
from govreport.compose.prose import prose_chapter
from govreport.editions import Chapter, FormatEdition
from govreport.report import Report
from govreport.variants import Settings

__all__ = ["compose"]


def compose(report: Report, edition: FormatEdition, settings: Settings) -> Document:
    """Give the document that `report` makes in `edition`, dressed by `settings`."""
    return Document(
        title=title_lines(report, settings),
        preamble=preamble(report, settings),
        sections=tuple(
            _section(report, edition, settings, number, chapter)
            for number, chapter in enumerate(edition.chapters, 1)
        ),
        signature=signature(report),
        attachments=tuple(a.title or a.path for a in report.attachments),
    )


def _section(
    report: Report,
    edition: FormatEdition,
    settings: Settings,
    number: int,
    chapter: Chapter,
) -> Section:
    words = settings.headings.get(chapter.key, chapter.heading)
    style = settings.chapter
    heading = numbered(style.number, number) + words + style.end
    blocks: tuple[Block, ...]
    if chapter.key in {table.key for table in edition.tables}:
        form = edition.table(chapter.key)
        blocks = (official_table(report, form, words, settings),)
    else:
        blocks = prose_chapter(report, chapter.key, settings)
    return Section(
        heading=Heading(level=1, text=heading, address=chapter.key), blocks=blocks
    )
