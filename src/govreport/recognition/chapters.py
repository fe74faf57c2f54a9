"""Where the chapters of a report begin, by their headings."""

from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from functools import cache

from attrs import frozen

from govreport.editions import Chapter, FormatEdition
from govreport.recognition.labels import Nearness, Vocabulary, compact
from govreport.values.numbering import hanzi

__all__ = ["LONGEST", "FoundChapter", "find_chapters", "nearness_to"]

LONGEST = 60
"""A heading is no longer than this."""

KIN = 0.6
"""How alike the words under the right number must be (五、存在问题及改进情况)."""


@frozen(kw_only=True)
class FoundChapter:
    """A chapter and the number of the text that heads it.

    `doubt` tells that its words are not quite those of the format.
    """

    chapter: Chapter
    at: int
    doubt: bool


def find_chapters(
    texts: Sequence[str], edition: FormatEdition, words: Mapping[str, str] | None = None
) -> list[FoundChapter]:
    """Give the chapters whose headings are among `texts`, in order.

    `words` are the headings as a region words them, by the key of the chapter. Of
    several texts alike the last that leaves the chapters in order is taken: a list of
    contents comes first.
    """
    found: list[FoundChapter] = []
    limit = len(texts)
    for number, chapter in reversed([*enumerate(edition.chapters, 1)]):
        own = (words or {}).get(chapter.key, "")
        near = {
            at: nearness
            for at, text in enumerate(texts)
            if (nearness := _nearness(text, edition, number, own)) is not None
        }
        if not near:
            continue
        nearest = [at for at in near if near[at] == min(near.values())]
        at = max((at for at in nearest if at < limit), default=nearest[-1])
        limit = min(limit, at)
        doubt = near[at] >= Nearness.CLOSE
        found.append(FoundChapter(chapter=chapter, at=at, doubt=doubt))
    return sorted(found, key=lambda chapter: chapter.at)


def _nearness(text: str, edition: FormatEdition, number: int, own: str) -> int | None:
    if own and len(text) <= LONGEST and compact(text).endswith(compact(own)):
        start = compact(text).removesuffix(compact(own))
        if start in ("", hanzi(number), str(number)):
            return Nearness.SAME
    return nearness_to(text, edition, number)


def nearness_to(text: str, edition: FormatEdition, number: int) -> int | None:
    """Give how near `text` is to the heading of a chapter, None where it is another's.

    `number` counts the chapters from 1. The number on its own proves nothing; with
    most of the words it does.
    """
    if not text or len(text) > LONGEST:
        return None
    chapter = edition.chapters[number - 1]
    official = f"{hanzi(number)}、{chapter.heading}"
    if compact(text) == compact(official):
        return Nearness.SAME
    match = _headings(edition).match(text)
    if match is not None:
        is_of_chapter = chapter.heading in match.labels
        return max(match.nearness, Nearness.WORDS) if is_of_chapter else None
    if not text.lstrip().startswith(f"{hanzi(number)}、"):
        return None
    alike = SequenceMatcher(None, compact(text), compact(official), autojunk=False)
    return Nearness.CLOSE + 1 if alike.ratio() >= KIN else None


@cache
def _headings(edition: FormatEdition) -> Vocabulary:
    return Vocabulary(chapter.heading for chapter in edition.chapters)
