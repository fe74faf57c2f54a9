"""Every text of a report with its address, as a finding names it."""

from collections.abc import Iterator

import attrs
from attrs import frozen

from govreport.checks.prose.reading.clauses import squeezed
from govreport.report import Improvement, Overview, Passage, Report
from govreport.values.narrative import (
    Chart,
    Figure,
    Items,
    Narrative,
    Paragraph,
    SmallTable,
)

__all__ = ["Text", "frame_texts", "prose_texts", "words_of"]

CHAPTERS = ("overview", "improvement", "other_matters")
"""The chapters in prose."""


@frozen(kw_only=True)
class Text:
    """One paragraph or item: `part` is the address of what it belongs to.

    `words` are squeezed: without white space, with full-width marks.
    """

    address: str
    part: str
    chapter: str
    words: str


def prose_texts(report: Report) -> Iterator[Text]:
    """Give the paragraphs and items of the chapters in prose, in order."""
    for chapter in CHAPTERS:
        for part, body in _parts(report, chapter):
            for address, words in _addressed(body, part):
                yield Text(
                    address=address, part=part, chapter=chapter, words=squeezed(words)
                )


def frame_texts(report: Report) -> Iterator[Text]:
    """Give what the report itself says around its chapters: title, bases, signature."""
    lines = [("title", line) for line in report.title]
    lines += [
        (f"legal_bases[{index}]", basis)
        for index, basis in enumerate(report.legal_bases)
    ]
    if report.signature:
        lines += [("signature", line) for line in report.signature.agencies]
    for address, words in lines:
        part = address.partition("[")[0]
        yield Text(address=address, part=part, chapter=part, words=squeezed(words))


def words_of(report: Report, chapter: str) -> str:
    """Give all the words of a chapter: heads, paragraphs, captions, small tables."""
    heads = [extra.heading for extra in report.extra_sections]
    parts = [extra.chapter for extra in report.extra_sections]
    said = [head for head, part in zip(heads, parts, strict=True) if part == chapter]
    for _, body in _parts(report, chapter):
        for block in body.blocks:
            said += _words(block)
    return squeezed("\n".join(said))


def _parts(report: Report, chapter: str) -> Iterator[tuple[str, Narrative]]:
    content: Overview | Improvement | Narrative = getattr(report, chapter)
    if isinstance(content, Narrative):
        yield chapter, content
    else:
        for attribute in attrs.fields(type(content)):
            part: Passage | Narrative = getattr(content, attribute.name)
            body = part.body if isinstance(part, Passage) else part
            yield f"{chapter}.{attribute.name}", body
    for index, extra in enumerate(report.extra_sections):
        if extra.chapter == chapter:
            yield f"extra_sections[{index}]", extra.body


def _addressed(body: Narrative, address: str) -> Iterator[tuple[str, str]]:
    for index, block in enumerate(body.blocks):
        here = f"{address}[{index}]"
        match block:
            case Paragraph(text):
                yield here, text
            case Items(items):
                for number, item in enumerate(items):
                    yield f"{here}.items[{number}]", item
            case _:
                continue


def _words(block: object) -> list[str]:
    match block:
        case Paragraph(text):
            return [text]
        case Items(items):
            return list(items)
        case Figure() | Chart():
            return [block.caption, block.alt]
        case SmallTable():
            return [block.caption, *block.header, *(c for r in block.rows for c in r)]
        case _:
            return []
