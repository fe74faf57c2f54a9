"""Which texts of a page are words of the official form."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from govreport.editions import EDITIONS
from govreport.recognition import SeenTable, find_chapters
from govreport.recognition.spots import known_of

__all__ = ["chapter_places", "has_labels", "is_official"]

ENOUGH = 2
"""One label may be a word like any other (其他, 规章)."""

LONGEST = 60
MOST = 80
"""How many texts of a table are looked at: labels come first."""


def chapter_places(texts: Sequence[str]) -> list[int]:
    """Give the places in `texts` of the headings of chapters, in order."""
    found = {
        chapter.at
        for edition in EDITIONS.values()
        for chapter in find_chapters(texts, edition)
    }
    return sorted(found)


def has_labels(texts: Iterable[str]) -> bool:
    """Whether several of `texts` are labels of numbers in the official tables."""
    seen = 0
    for _, text in zip(range(MOST), texts, strict=False):
        seen += len(text) <= LONGEST and _is_label(text)
        if seen >= ENOUGH:
            return True
    return False


def is_official(table: SeenTable) -> bool:
    """Whether `table` is one of the form, or a part of one."""
    return has_labels(cell.text for cell in table.cells if not cell.is_blank)


@lru_cache(maxsize=1024)
def _is_label(text: str) -> bool:
    for edition in EDITIONS.values():
        words = known_of(edition).words(text)
        if words.row or words.column or words.band or words.corner:
            return True
    return False
