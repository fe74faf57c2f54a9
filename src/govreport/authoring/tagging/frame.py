"""Title, preamble, chapters and the end of a form, each with its placeholders."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from attrs import define, field, frozen
from docx.oxml.ns import nsmap, qn
from docx.oxml.parser import OxmlElement

from govreport.authoring.tagging.blocks import block_loop, ending, note_loop, subtitle
from govreport.authoring.tagging.headings import (
    Heading,
    find_headings,
    find_title,
    heading_tag,
)
from govreport.authoring.tagging.slots import slot_of, words_of
from govreport.authoring.tagging.word_looks import Look, control, put_text
from govreport.editions import Chapter, FormatEdition
from govreport.readers.docx.tables import blocks_of, text_of

__all__ = ["Frame", "tag_frame"]


@frozen(kw_only=True)
class Frame:
    """What became of the frame.

    `chapters` are the keys of those that were placed, `missing` those without a
    heading, `occupied` those whose text leaves no room, with the text; `left` are
    other texts that will be in every report, `doubts` headings in other words.
    """

    has_title: bool
    chapters: tuple[str, ...]
    missing: tuple[Chapter, ...]
    occupied: tuple[tuple[Chapter, str], ...]
    left: tuple[str, ...]
    doubts: tuple[tuple[str, Chapter], ...]


def tag_frame(body: Any, edition: FormatEdition, styles: Mapping[str, str]) -> Frame:
    """Put the placeholders of the frame into `body`, and tell what became of it."""
    return _Tagger(body=body, edition=edition, styles=styles).tag()


@define(kw_only=True)
class _Tagger:
    body: Any
    edition: FormatEdition
    styles: Mapping[str, str]
    occupied: list[tuple[Chapter, str]] = field(factory=list, init=False)
    left: list[str] = field(factory=list, init=False)

    def tag(self) -> Frame:
        blocks = blocks_of(self.body)
        headings = find_headings(blocks, self.edition)
        found = {heading.chapter.key for heading in headings}
        begins = blocks.index(headings[0].paragraph) if headings else len(blocks)
        doubts = [(text_of(h.paragraph), h.chapter) for h in headings if h.doubt]
        regions = list(_regions(blocks, headings))
        look = self._look(regions)
        has_title = self._title(blocks[:begins])
        for heading, region in regions:
            self._chapter(heading, region, look)
        if headings and not all(heading.is_tagged for heading in headings):
            self._around(headings[0].paragraph, look)
        occupied = {chapter.key for chapter, _ in self.occupied}
        return Frame(
            has_title=has_title,
            chapters=tuple(c.key for c in self._chapters(found - occupied)),
            missing=tuple(c for c in self.edition.chapters if c.key not in found),
            occupied=tuple(self.occupied),
            left=tuple(self.left),
            doubts=tuple(doubts),
        )

    def _chapters(self, keys: set[str]) -> Iterator[Chapter]:
        return (chapter for chapter in self.edition.chapters if chapter.key in keys)

    def _look(self, regions: Sequence[tuple[Heading, Sequence[Any]]]) -> Look:
        """Give the look of prose: that of the first hint, else of a plain heading."""
        for heading, region in regions:
            if (
                self._is_prose(heading.chapter)
                and (slot := slot_of(region)) is not None
            ):
                return Look.of(slot)
        if regions:
            return Look.of(regions[0][0].paragraph).plain()
        return Look(paragraph=None, run=None)

    def _is_prose(self, chapter: Chapter) -> bool:
        return chapter.key not in {table.key for table in self.edition.tables}

    def _title(self, blocks: Sequence[Any]) -> bool:
        """Put in the title; give whether it is there. Other text is left and told."""
        if any("document.title" in text_of(block) for block in blocks):
            return True
        title = find_title(blocks)
        others = [block for block in blocks if block is not title]
        self.left += [text for block in others if (text := words_of(block))]
        if title is None:
            return False
        below = Look.of(title).plain()
        title.addprevious(control("for line in document.title"))
        put_text(title, "{{ line }}")
        _add_behind(title, [control("endfor"), *subtitle(below)])
        return True

    def _chapter(self, heading: Heading, region: Sequence[Any], look: Look) -> None:
        """Put in the heading of a chapter and, where it is prose, its blocks."""
        if not heading.is_tagged:
            _keep_with_next(heading.paragraph)
            _stop_counting(heading.paragraph)
            put_text(heading.paragraph, heading_tag(heading.chapter))
        if not self._is_prose(heading.chapter):
            self._notes(heading.chapter, region)
            return
        blocks = f"document.chapters.{heading.chapter.key}.blocks"
        if any(f"for block in {blocks} " in text_of(block) for block in region):
            return
        slot = slot_of(region)
        texts = [text for b in region if b is not slot and (text := words_of(b))]
        if slot is None and texts:
            self.occupied.append((heading.chapter, texts[0]))
            return
        self.left += texts
        own = look if slot is None else Look.of(slot)
        place = heading.paragraph if slot is None else slot
        _add_behind(place, list(block_loop(blocks, own, self.styles)))
        if slot is not None:
            slot.getparent().remove(slot)

    def _notes(self, chapter: Chapter, region: Sequence[Any]) -> None:
        """Put the notes of a variant below the last table of a chapter."""
        tables = [block for block in region if block.tag == qn("w:tbl")]
        notes = f"document.chapters.{chapter.key}.notes"
        if tables and not any(f"in {notes} " in text_of(block) for block in region):
            _add_behind(tables[-1], list(note_loop(notes, self.styles)))

    def _around(self, first: Any, look: Look) -> None:
        """Put the preamble before the first chapter, and the end behind the last."""
        for paragraph in block_loop("document.preamble", look, self.styles):
            first.addprevious(paragraph)
        final = self.body.find("w:sectPr", nsmap)
        for paragraph in ending(look):
            if final is None:
                self.body.append(paragraph)
            else:
                final.addprevious(paragraph)


def _regions(
    blocks: Sequence[Any], headings: Sequence[Heading]
) -> Iterator[tuple[Heading, Sequence[Any]]]:
    """Give each heading with the blocks between it and the next."""
    starts = [blocks.index(heading.paragraph) for heading in headings]
    for heading, (start, end) in zip(
        headings, pairwise([*starts, len(blocks)]), strict=True
    ):
        yield heading, blocks[start + 1 : end]


def _add_behind(place: Any, paragraphs: Sequence[Any]) -> None:
    for paragraph in reversed(paragraphs):
        place.addnext(paragraph)


def _keep_with_next(heading: Any) -> None:
    heading.get_or_add_pPr().get_or_add_keepNext().val = True


def _stop_counting(heading: Any) -> None:
    """Keep Word from numbering a heading, which brings its own number."""
    properties = heading.get_or_add_pPr()
    numbering = properties.get_or_add_numPr()
    for child in list(numbering):
        numbering.remove(child)
    none = OxmlElement("w:numId")
    none.set(qn("w:val"), "0")
    numbering.append(none)
