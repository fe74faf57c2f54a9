"""The heads within a chapter: how they are numbered, and which part each begins."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence

from attrs import frozen

from govreport.recognition import SeenBlock, SeenParagraph, compact
from govreport.values.numbering import hanzi

__all__ = ["Head", "find_heads", "improvement_part", "overview_part"]

LONGEST = 40
"""A head has no more characters; a run-in one ends at the first full stop."""

NUMBERING = 4
"""A number in front of a head has no more characters: （十一）."""

SHORT = 25
"""A head without a number is no longer than this."""

_HANZI = "[一二三四五六七八九十]{1,3}"
_STYLES = (
    (re.compile(rf"[（(]({_HANZI})[）)][、.．]?\s*"), hanzi),
    (re.compile(r"[（(](\d{1,2})[）)][、.．]?\s*"), str),
    (re.compile(r"(\d{1,2})[、.．](?!\d)\s*"), str),
)
"""How heads are numbered in published reports, and how such a number is written."""

_LEAD = re.compile(r"([^。；;：:]{1,40})(?:[。：:]\s*|$)")
_ITEM = re.compile(rf"{_HANZI}是")
_ABOUT = re.compile("[^，,、]{2,20}(?:情况|方面)")
_MARKS = "。：:．.；; "


@frozen(kw_only=True)
class Head:
    """A head: which block holds it, its words without number, and text run in."""

    at: int
    words: str
    rest: str


def find_heads(
    blocks: Sequence[SeenBlock],
    part_of: Callable[[str], str | None],
    usual: Collection[str] = (),
) -> list[Head]:
    """Give the heads of a chapter: numbered from one, or in the words of its parts.

    `usual` are the heads that the variant has. Of several ways to read them that one
    is taken which finds most of the parts.
    """
    ways = [list(_numbered(blocks, style, write)) for style, write in _STYLES]
    ways.sort(key=lambda heads: heads[0].at if heads else len(blocks))
    ways += [
        list(_usual(blocks, usual)),
        list(_unnumbered(blocks, part_of)),
        list(_running_in(blocks, part_of)),
    ]
    return max(ways, key=lambda heads: len({part_of(h.words) for h in heads} - {None}))


def _numbered(
    blocks: Sequence[SeenBlock], style: re.Pattern[str], write: Callable[[int], str]
) -> Iterator[Head]:
    number = 1
    for at, block in enumerate(blocks):
        if not isinstance(block, SeenParagraph):
            continue
        text = block.text.strip()
        found = style.match(text)
        if found is None or found[1] != write(number):
            continue
        lead = _LEAD.match(text, found.end())
        if lead is None:
            continue
        number += 1
        yield Head(at=at, words=lead[1].strip(), rest=text[lead.end() :].strip())


def _usual(blocks: Sequence[SeenBlock], usual: Collection[str]) -> Iterator[Head]:
    """Give the heads that are in the variant's words, each once, numbered or not."""
    left = set(usual) - {""}
    for at, block in enumerate(blocks):
        text = block.text.strip() if isinstance(block, SeenParagraph) else ""
        for words in sorted(left, key=len, reverse=True):
            start = text.find(words)
            end = start + len(words)
            is_alone = not text[end:].strip(_MARKS) or text[end] in "。：:"
            if 0 <= start <= NUMBERING and is_alone:
                left.discard(words)
                yield Head(at=at, words=words, rest=text[end:].lstrip(_MARKS))
                break


def _unnumbered(
    blocks: Sequence[SeenBlock], part_of: Callable[[str], str | None]
) -> Iterator[Head]:
    seen: set[str] = set()
    for at, block in enumerate(blocks):
        if not isinstance(block, SeenParagraph):
            continue
        words = block.text.strip().strip(_MARKS)
        part = part_of(words) if 0 < len(words) <= SHORT else None
        is_line = not re.search("[，。；：、,;:]", words)
        if part is not None and part not in seen and is_line:
            seen.add(part)
            yield Head(at=at, words=words, rest="")


def _running_in(
    blocks: Sequence[SeenBlock], part_of: Callable[[str], str | None]
) -> Iterator[Head]:
    """Give the heads that begin a paragraph without a number, or behind 一是."""
    seen: set[str] = set()
    for at, block in enumerate(blocks):
        if not isinstance(block, SeenParagraph):
            continue
        text = _ITEM.sub("", block.text.strip(), count=1)
        lead = _LEAD.match(text)
        words = lead[1].strip() if lead else ""
        part = part_of(words) if _ABOUT.fullmatch(words) else None
        if lead is not None and part is not None and part not in seen:
            seen.add(part)
            yield Head(at=at, words=words, rest=text[lead.end() :].strip())


def overview_part(words: str) -> str | None:
    """Give the aspect of 一、总体情况 that a head is about, None for another."""
    text = compact(words)
    if "依申请" in text:
        return "disclosure_on_request"
    if "主动公开" in text:
        return "proactive_disclosure"
    if "平台" in text:
        return "platforms"
    if "信息管理" in text or "信息资源管理" in text:
        return "information_management"
    return "oversight" if "监督" in text or "保障" in text else None


_PRIOR = re.compile("上一?年|去年|前一年")
_NEXT = re.compile("下一?年|下一步|明年|来年|下阶段|打算|计划|举措|措施|思路|方向")
_TROUBLE = re.compile("问题|不足|困难|差距|短板")
_CURE = re.compile("改进|整改|解决|落实|完善")


def improvement_part(words: str) -> str | None:
    """Give the part of 五 that a head is about, None where it says none."""
    text = compact(words)
    prior, trouble = _PRIOR.search(text), _TROUBLE.search(text)
    if prior and _CURE.search(text):
        return "prior_improvements"
    if trouble and not _CURE.search(text):
        return "prior_problems" if prior else "current_problems"
    if _NEXT.search(text) or _CURE.search(text):
        return "planned_measures"
    return None
