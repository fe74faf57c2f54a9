"""The file of a new report: what must be filled first, what is optional last."""

from collections.abc import Iterable, Iterator

import attrs

from govreport.authoring.new_report.added import AddedNumber
from govreport.authoring.new_report.beginning import Beginning
from govreport.authoring.new_report.example import example_of, prose_of
from govreport.authoring.new_report.lines import (
    beside,
    blocks_of,
    comment,
    meaning,
    optional,
)
from govreport.authoring.new_report.tables import BLANK, table_lines
from govreport.messages import Language, word
from govreport.report import Improvement, Overview, Report
from govreport.values.labels import label_of

__all__ = ["new_report"]

_ORDINALS = "一二三四五六"

_STATED = ("agency", "year")
"""What stands at the head of every new report."""


def new_report(
    beginning: Beginning,
    name: str,
    language: Language,
    added: Iterable[AddedNumber] = (),
    schema: str | None = None,
) -> str:
    """Give the text of a new report, to be called `name`; `schema` is beside it."""
    page = _Page(beginning, language, tuple(added))
    head = [f"# yaml-language-server: $schema={schema}"] if schema else []
    lines = [*head, *page.introduction(name), *page.facts()]
    lines += [*page.chapters(), *page.options(), *page.ways_of_prose()]
    return "\n".join(lines) + "\n"


class _Page:
    """Writes the parts of the file in one language."""

    def __init__(
        self, beginning: Beginning, language: Language, added: tuple[AddedNumber, ...]
    ) -> None:
        self.beginning = beginning
        self.report = beginning.report
        self.language = language
        self.added = added
        self.stated = blocks_of(self.report, language)
        self.bare = blocks_of(self.report, language, told=False)

    def introduction(self, name: str) -> Iterator[str]:
        """Give what the file is and how it is filled."""
        edition = self.report.format_edition
        facts = {
            "year": self.report.year,
            "edition": edition.id,
            "notice": edition.notice,
            "file": name,
        }
        for line in self._say("new.head", **facts).split("\n"):
            yield f"# {line}".rstrip()

    def facts(self) -> Iterator[str]:
        """Give the agency, the year and all else that is known."""
        yield from self._banner("new.facts")
        for name in _STATED:
            yield from comment(self._named(name))
            yield self._line(name)
        for name, lines in self.stated.items():
            if name not in (*_STATED, "format_version", *self._chapter_names()):
                yield from lines
        if self.added:
            yield from comment(meaning("extras", self.language))
            yield beside(
                f"{self._key(Report, 'extras')}:", self._other(Report, "extras")
            )
            for number in self.added:
                yield beside(f"  {number.name}: {BLANK}", number.label)

    def chapters(self) -> Iterator[str]:
        """Give the six chapters, blank."""
        edition = self.report.format_edition
        tables = {table.key: table for table in edition.tables}
        for ordinal, chapter in zip(_ORDINALS, edition.chapters, strict=True):
            yield from self._heading(f"{ordinal}、{chapter.heading}")
            yield from comment(meaning(chapter.key, self.language))
            key = f"{self._key(Report, chapter.key)}:"
            if chapter.key in tables:
                yield beside(key, self._other(Report, chapter.key))
                yield from table_lines(self.report, tables[chapter.key], self.language)
            elif chapter.key == "overview":
                yield beside(key, self._other(Report, chapter.key))
                yield from self._parts(Overview)
            elif chapter.key == "improvement":
                yield from self._items_told()
                yield beside(key, self._other(Report, chapter.key))
                yield from self._parts(Improvement)
            else:
                yield beside(f"{key} {BLANK}", self._other(Report, chapter.key))

    def options(self) -> Iterator[str]:
        """Give every other key with an example, commented out."""
        yield from self._banner("new.options")
        examples = self._examples()
        for attribute in attrs.fields(Report):
            name = attribute.name
            if name not in examples:
                continue
            yield ""
            yield from comment(meaning(name, self.language))
            if name == "extra_sections" and self.beginning.headings:
                headings = self._say("new.headings", headings=self.beginning.headings)
                yield from comment(headings)
            yield from optional(examples[name])

    def _examples(self) -> dict[str, list[str]]:
        """Give an example of each optional key that this report does not state."""
        examples = blocks_of(example_of(self.report), self.language)
        edition = f'{self._key(Report, "edition")}: "{self.report.edition}"'
        examples["edition"] = [beside(edition, self._other(Report, "edition"))]
        for name in (*_STATED, *self.stated, *(("extras",) if self.added else ())):
            if name != "format_version":
                examples.pop(name, None)
        return examples

    def ways_of_prose(self) -> Iterator[str]:
        """Give an example of a passage with a heading of its own and of each block."""
        yield from self._banner("new.prose")
        example = blocks_of(prose_of(self.report), self.language)["overview"]
        for line in "\n".join(example).split("\n"):
            yield f"#   {line}"

    def _chapter_names(self) -> tuple[str, ...]:
        return tuple(chapter.key for chapter in self.report.format_edition.chapters)

    def _line(self, name: str) -> str:
        if name == "agency" and not self.beginning.has_agency:
            return f"{self._key(Report, name)}: {BLANK}"
        return self.bare[name][0]

    def _parts(self, record: type) -> Iterator[str]:
        """Give the parts of a chapter, each blank below what it is for."""
        carried = self._carried()
        for attribute in attrs.fields(record):
            name = attribute.name
            told = f"{self._other(record, name)}：{meaning(name, self.language)}"
            yield from comment(told, "  ")
            if name == "prior_improvements" and self.beginning.plans:
                yield from self._plans()
            if name == "prior_problems" and carried:
                yield from carried
            else:
                yield f"  {self._key(record, name)}: {BLANK}"

    def _carried(self) -> list[str]:
        """Give the problems of last year, as far as they were carried."""
        return self.bare.get("improvement", [])[1:]

    def _plans(self) -> Iterator[str]:
        yield from comment(self._say("new.plans"), "  ")
        for plan in self.beginning.plans:
            first, *rest = comment(plan, "  ")
            yield first.replace("# ", "#   - ", 1)
            yield from (line.replace("# ", "#     ", 1) for line in rest)

    def _items_told(self) -> Iterator[str]:
        example = self._key(Improvement, "current_problems")
        for line in self._say("new.items", example=example).split("\n"):
            yield f"# {line}"

    def _banner(self, key: str) -> Iterator[str]:
        yield from self._heading(self._say(key))

    def _heading(self, text: str) -> Iterator[str]:
        yield ""
        yield f"# —— {text} ——"

    def _named(self, name: str) -> str:
        return f"{self._other(Report, name)}：{meaning(name, self.language)}"

    def _say(self, key: str, **facts: object) -> str:
        return word(key, facts, self.language)  # type: ignore[arg-type]  # all are facts

    def _key(self, record: type, name: str) -> str:
        return label_of(record, name) if self.language == "zh" else name

    def _other(self, record: type, name: str) -> str:
        return name if self.language == "zh" else label_of(record, name)
