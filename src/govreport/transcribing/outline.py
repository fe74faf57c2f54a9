"""How the blocks of a document divide: title, preamble, chapters, and the ending."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from attrs import frozen

from govreport.diagnostics import Where
from govreport.editions import FormatEdition
from govreport.recognition import (
    FoundChapter,
    SeenBlock,
    SeenDocument,
    SeenParagraph,
    compact,
    find_chapters,
)
from govreport.transcribing.title import Title, find_title

__all__ = ["Ending", "Outline", "date_in", "outline_of"]

SHORTEST_AGENCY = 3
"""A shorter line is not taken for the name of who signs."""

_DATE = re.compile(r"[（(]?\s*(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日\s*[）)]?")


@frozen(kw_only=True)
class Ending:
    """Who signs, and the date below, as paragraphs."""

    agencies: tuple[SeenParagraph, ...] = ()
    date: SeenParagraph | None = None


@frozen(kw_only=True)
class Outline:
    """The parts of a document; `before` is what stands above the title."""

    title: Title | None
    title_where: Where | None
    before: tuple[SeenBlock, ...]
    preamble: tuple[SeenBlock, ...]
    found: tuple[FoundChapter, ...]
    headings: Mapping[str, SeenParagraph]
    chapters: Mapping[str, tuple[SeenBlock, ...]]
    ending: Ending

    @property
    def outside(self) -> tuple[SeenBlock, ...]:
        """What stands above and below the title, outside of every chapter."""
        return (*self.before, *self.preamble)


def outline_of(
    document: SeenDocument, edition: FormatEdition, words: Mapping[str, str]
) -> Outline:
    """Divide `document`; `words` are the headings of chapters as the variant has them.

    Blocks before the title, or before the first chapter where there is no title, are
    no part of a chapter.
    """
    blocks = [b for b in document.blocks if _says_something(b)]
    texts = [b.text.strip() if isinstance(b, SeenParagraph) else "" for b in blocks]
    found = find_chapters(texts, edition, words)
    starts = [chapter.at for chapter in found]
    first = starts[0] if starts else len(blocks)
    opening = blocks[:first]
    title, before, preamble = _opening(opening)
    title_line = opening[len(before)] if title else None
    chapters = {
        chapter.chapter.key: tuple(blocks[start + 1 : end])
        for chapter, (start, end) in zip(
            found, pairwise([*starts, len(blocks)]), strict=True
        )
    }
    headings = {chapter.chapter.key: blocks[chapter.at] for chapter in found}
    ending = Ending()
    if found:
        last = found[-1].chapter.key
        agency = title.agency if title else None
        chapters[last], ending = _without_ending(chapters[last], agency or "")
    return Outline(
        title=title,
        title_where=title_line.where if isinstance(title_line, SeenParagraph) else None,
        before=before,
        preamble=preamble,
        found=tuple(found),
        headings={k: b for k, b in headings.items() if isinstance(b, SeenParagraph)},
        chapters=chapters,
        ending=ending,
    )


def _says_something(block: SeenBlock) -> bool:
    return not isinstance(block, SeenParagraph) or bool(block.text.strip())


def _opening(
    blocks: Sequence[SeenBlock],
) -> tuple[Title | None, tuple[SeenBlock, ...], tuple[SeenBlock, ...]]:
    """Give the title, what stands above it, and what stands below."""
    paragraphs = [block for block in blocks if isinstance(block, SeenParagraph)]
    title = find_title(paragraphs)
    if title is None:
        return None, (), tuple(blocks)
    start = blocks.index(paragraphs[title.start])
    end = blocks.index(paragraphs[title.end - 1]) + 1
    return title, tuple(blocks[:start]), tuple(blocks[end:])


def date_in(text: str) -> str | None:
    """Give the date that a text consists of, as 2025-01-20; None for other text."""
    found = _DATE.fullmatch(text.strip())
    if found is None:
        return None
    return f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}"


def _without_ending(
    blocks: tuple[SeenBlock, ...], agency: str
) -> tuple[tuple[SeenBlock, ...], Ending]:
    """Take the signature from the end of the last chapter: agencies and a date."""
    rest = list(blocks)
    date: SeenParagraph | None = None
    match rest:
        case [*_, SeenParagraph(text=text) as last] if date_in(text):
            date = last
            rest.pop()
    agencies: list[SeenParagraph] = []
    while rest:
        line = rest[-1]
        if not isinstance(line, SeenParagraph) or not _names(line.text, agency):
            break
        agencies.insert(0, line)
        rest.pop()
    return tuple(rest), Ending(agencies=tuple(agencies), date=date)


def _names(text: str, agency: str) -> bool:
    """Whether a line at the end is the agency, or one of several that report."""
    words = compact(text)
    return len(words) >= SHORTEST_AGENCY and words in compact(agency)
