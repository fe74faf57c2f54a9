"""Where the title and the headings of the chapters stand in the body of a form."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import frozen
from docx.oxml.ns import qn

from govreport.editions import Chapter, FormatEdition
from govreport.readers.docx.tables import text_of
from govreport.recognition import Nearness, compact, nearness_to
from govreport.recognition.chapters import LONGEST

__all__ = ["Heading", "find_headings", "find_title", "heading_tag"]

_TITLE = re.compile(
    r".*政府信息公开(?:工作)?年度报告(?:格式)?(?:模板|模版|样式|样本|文本)?"
)


@frozen(kw_only=True, eq=False)
class Heading:
    """The paragraph that is the heading of a chapter.

    `doubt` tells that its words are not quite those of the format, `is_tagged` that
    the placeholder stands there already.
    """

    chapter: Chapter
    paragraph: Any
    doubt: bool = False
    is_tagged: bool = False


def heading_tag(chapter: Chapter) -> str:
    """Give the placeholder of the heading of `chapter`."""
    return f"{{{{ document.chapters.{chapter.key}.heading.text }}}}"


def find_headings(blocks: Iterable[Any], edition: FormatEdition) -> list[Heading]:
    """Give the headings in the order of the form; two alike are none."""
    paragraphs = [block for block in blocks if block.tag == qn("w:p")]
    words = {p: text for p in paragraphs if (text := text_of(p).strip())}
    found = [
        heading
        for number in range(1, len(edition.chapters) + 1)
        if (heading := _heading(words, edition, number))
    ]
    place = {paragraph: number for number, paragraph in enumerate(paragraphs)}
    return sorted(found, key=lambda heading: place[heading.paragraph])


def _heading(
    words: Mapping[Any, str], edition: FormatEdition, number: int
) -> Heading | None:
    chapter = edition.chapters[number - 1]
    tagged = [p for p, text in words.items() if text == heading_tag(chapter)]
    if tagged:
        return Heading(chapter=chapter, paragraph=tagged[0], is_tagged=True)
    by_nearness: dict[int, list[Any]] = {}
    for paragraph, text in words.items():
        nearness = nearness_to(text, edition, number)
        if nearness is not None:
            by_nearness.setdefault(nearness, []).append(paragraph)
    if not by_nearness:
        return None
    nearest = min(by_nearness)
    alike = by_nearness[nearest]
    if len(alike) > 1:
        return None
    return Heading(chapter=chapter, paragraph=alike[0], doubt=nearest >= Nearness.CLOSE)


def find_title(blocks: Iterable[Any]) -> Any:
    """Give the first paragraph that reads like the title of a report, or None."""
    for block in blocks:
        text = compact(text_of(block))
        if block.tag == qn("w:p") and len(text) <= LONGEST and _TITLE.fullmatch(text):
            return block
    return None
