"""The report among all that is on a page."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from attrs import frozen

from govreport.readers.html.flow import Found
from govreport.readers.html.furniture import is_furniture, is_signature
from govreport.readers.html.known import chapter_places, is_official
from govreport.recognition import SeenTable

__all__ = ["article"]

_TITLE = re.compile(r".{0,60}政府信息公开(?:工作)?年度?(?:工作)?报告.{0,20}", re.DOTALL)
_WITHOUT_ORGAN = re.compile(r"[\d〇○零一二三四五六七八九十]{4}年|政府信息公开")
_SENTENCE = re.compile("[。；！？>》»]")

TITLE_LINES = 3
LONGEST_ORGAN = 30

ENOUGH = 2
"""A link may be called as a chapter is."""


@frozen(kw_only=True)
class _Marks:
    """Where a report is surely: its title, chapters and official tables, by place."""

    title: int | None
    first: int
    last: int
    headings: frozenset[str]
    content: Any
    """The smallest element that holds the chapters and the tables."""

    scope: Any
    """The smallest that holds the title too."""


def article(found: Sequence[Found]) -> Sequence[Found]:
    """Give what belongs to the report; all where there are no chapters or tables.

    That is what the smallest element has that holds the chapters and tables, from the
    title on. Around it a preamble, a signature and attachments are kept.
    """
    marks = _marks(found)
    if marks is None:
        return found
    start = _start(found, marks)
    body = [
        (at, each)
        for at, each in enumerate(found)
        if at >= start and _is_within(each.element, marks.scope)
    ]
    end = _end(body, marks)
    return [each for at, each in body if at < end and not _is_around(at, each, marks)]


def _marks(found: Sequence[Found]) -> _Marks | None:
    texts = ["" if each.is_link else each.text for each in found]
    chapters = chapter_places(texts)
    sure = {*chapters, *_official_tables(found)}
    if len(sure) < ENOUGH:
        return None
    first, last = min(sure), max(sure)
    title = _title(texts, first)
    content = _common(found[at].element for at in sorted(sure))
    around = [content] if title is None else [content, found[title].element]
    return _Marks(
        title=title,
        first=first,
        last=last,
        headings=frozenset(texts[at] for at in chapters),
        content=content,
        scope=_common(around),
    )


def _official_tables(found: Sequence[Found]) -> Iterable[int]:
    for at, each in enumerate(found):
        if isinstance(each.block, SeenTable) and is_official(each.block):
            yield at


def _title(texts: Sequence[str], before: int) -> int | None:
    """Give where the title begins that is nearest above the first chapter."""
    for end in range(before, 0, -1):
        for start in range(end - 1, max(end - 1 - TITLE_LINES, -1), -1):
            lines = texts[start:end]
            if all(lines) and _is_title("".join(lines)):
                return start
    return None


def _is_title(text: str) -> bool:
    return bool(_TITLE.fullmatch(text)) and not _SENTENCE.search(text)


def _start(found: Sequence[Found], marks: _Marks) -> int:
    """Give where the report begins: with the organ, where that has its own line."""
    if marks.title is None:
        inside = (
            at for at, each in enumerate(found) if _is_within(each.element, marks.scope)
        )
        return min(inside, default=marks.first)
    title, above = found[marks.title], found[marks.title - 1]
    is_organ = (
        marks.title > 0
        and above.element.getparent() is title.element.getparent()
        and 0 < len(above.text) <= LONGEST_ORGAN
        and not above.is_link
        and not is_furniture(above.text)
        and _WITHOUT_ORGAN.match(title.text)
        and not _SENTENCE.search(above.text)
    )
    return marks.title - 1 if is_organ else marks.title


def _end(body: Sequence[tuple[int, Found]], marks: _Marks) -> int:
    """Give where the report has ended: where a site goes on with words of its own."""
    for at, each in body:
        if at <= marks.last:
            continue
        if each.text and is_furniture(each.text):
            return at
        is_outside = not _is_within(each.element, marks.content)
        if is_outside and (each.is_link or not is_signature(each.text)):
            return at
    return body[-1][0] + 1


def _is_around(at: int, each: Found, marks: _Marks) -> bool:
    """Whether something above the first chapter speaks of the page, or leads there."""
    if at >= marks.first:
        return False
    if each.is_link and (marks.title is None or each.text in marks.headings):
        return True
    is_outside = not _is_within(each.element, marks.content)
    return is_furniture(each.text) or (
        is_outside and at != marks.title and each.is_link
    )


def _common(elements: Iterable[Any]) -> Any:
    """Give the smallest element that holds all of `elements`."""
    chain: list[Any] | None = None
    for element in elements:
        own = [*reversed([*element.iterancestors()]), element]
        pairs = zip(own, own if chain is None else chain, strict=False)
        chain = [one for one, other in pairs if one is other]
    assert chain
    return chain[-1]


def _is_within(element: Any, whole: Any) -> bool:
    return element is whole or any(up is whole for up in element.iterancestors())
