"""The chapters of a document: their prose, and what stands beside the tables."""

from collections.abc import Iterator

from attrs import define

from govreport.diagnostics import Severity
from govreport.editions import Chapter, FormatEdition
from govreport.recognition import SeenBlock, SeenTable, compact
from govreport.transcribing.frame import text_of, where_of
from govreport.transcribing.outline import Outline
from govreport.transcribing.prose import EXCERPT, state_chapter
from govreport.transcribing.statement import Statement
from govreport.variants import ChapterStyle, Settings

__all__ = ["Chapters"]


@define(kw_only=True, eq=False)
class Chapters:
    """The six chapters as far as they are there; `official` are the tables read."""

    statement: Statement
    outline: Outline
    edition: FormatEdition
    settings: Settings | None
    official: tuple[SeenTable, ...]

    @property
    def read(self) -> tuple[Chapter, ...]:
        """The chapters that were found, by a heading or by their own field."""
        return tuple(
            chapter
            for chapter in self.edition.chapters
            if chapter.key in self.outline.chapters
            or (self.statement.states(chapter.key) and self._is_prose(chapter))
        )

    def state(self) -> None:
        """State every chapter in prose; tell what is missing and what is left over."""
        for found in self.outline.found:
            if found.doubt:
                self._tell_heading(found.chapter)
        for key, blocks in self.outline.chapters.items():
            chapter = next(c for c in self.edition.chapters if c.key == key)
            if self._is_prose(chapter):
                self._state_prose(key, list(self._without_official(blocks)))
            else:
                self._tell_beside_table(key, blocks)
        read = self.read
        missing = [c for c in self.edition.chapters if c not in read]
        if not read:
            self.statement.tell("OGI144.none")
            return
        for chapter in missing:
            self.statement.tell("OGI144", heading=self._heading(chapter))

    def _is_prose(self, chapter: Chapter) -> bool:
        return chapter.key not in {table.key for table in self.edition.tables}

    def _without_official(self, blocks: tuple[SeenBlock, ...]) -> Iterator[SeenBlock]:
        return (b for b in blocks if not any(b is table for table in self.official))

    def _state_prose(self, key: str, blocks: list[SeenBlock]) -> None:
        if self.statement.states(key):
            return
        style: ChapterStyle | None = getattr(self.settings, key, None)
        state_chapter(
            self.statement,
            key,
            blocks,
            style,
            opens_with_preamble=key == "overview" and self._opens_with_preamble,
        )

    @property
    def _opens_with_preamble(self) -> bool:
        """Whether the variant prints the preamble within the first chapter."""
        is_within = self.settings and self.settings.preamble.place == "overview"
        return bool(is_within) and not self.statement.states("preamble")

    def _tell_beside_table(self, key: str, blocks: tuple[SeenBlock, ...]) -> None:
        """Tell the words beside a table that the variant would not print itself."""
        notes = self.settings.notes.get(key, ()) if self.settings else ()
        caption = next(c.heading for c in self.edition.chapters if c.key == key)
        usual = {compact(words) for words in (caption, *notes)}
        for block in self._without_official(blocks):
            text = text_of(block)
            if text and compact(text) not in usual:
                where = where_of(block)
                self.statement.tell("OGI145", where, text=text[:EXCERPT])

    def _tell_heading(self, chapter: Chapter) -> None:
        heading = self.outline.headings[chapter.key]
        self.statement.tell(
            "OGI146",
            heading.where,
            address=chapter.key,
            severity=Severity.NOTICE,
            text=heading.text.strip(),
            heading=self._heading(chapter),
        )

    def _heading(self, chapter: Chapter) -> str:
        words = self.settings.headings if self.settings else {}
        return words.get(chapter.key, chapter.heading)
