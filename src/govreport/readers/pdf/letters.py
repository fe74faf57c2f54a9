"""Letters of a page, and the lines that they make."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from statistics import median
from typing import Any

from attrs import define, field, frozen

__all__ = ["Letter", "Line", "letter_of", "lines_of", "text_of"]

UNKNOWN = "□"
"""What stands for a letter whose font does not tell which it is."""

_UNKNOWN = re.compile(r"\(cid:\d+\)|[\ufffd\ue000-\uf8ff]")
_RADICALS = re.compile("[\u2e80-\u2fdf\uf900-\ufaff]")
"""Characters that a font gives in place of the usual ones that look the same."""

_WIDE = re.compile(
    "[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff“”‘’…—]"
)

GAP = 0.2
"""The part of its size between two letters that is a space."""

CHASM = 2.5
"""The part of its size between two letters of any kind that is a space."""


@frozen
class Letter:
    """A letter and its box; `top` counts from the top of the page."""

    text: str
    x0: float
    x1: float
    top: float
    bottom: float

    @property
    def size(self) -> float:
        """How high it is."""
        return self.bottom - self.top

    @property
    def middle(self) -> tuple[float, float]:
        """The middle of its box."""
        return (self.x0 + self.x1) / 2, (self.top + self.bottom) / 2


@define(slots=False)
class Line:
    """Letters side by side, on one page."""

    letters: Sequence[Letter]
    page: int
    text: str = field(init=False)
    x0: float = field(init=False)
    x1: float = field(init=False)
    top: float = field(init=False)
    bottom: float = field(init=False)
    size: float = field(init=False)

    def __attrs_post_init__(self) -> None:
        inked = [each for each in self.letters if each.text.strip()] or self.letters
        self.text = text_of(self.letters)
        self.x0 = min(each.x0 for each in inked)
        self.x1 = max(each.x1 for each in inked)
        self.top = min(each.top for each in inked)
        self.bottom = max(each.bottom for each in inked)
        self.size = median(each.size for each in inked)


def letter_of(char: Any) -> Letter:
    """Give a letter as pdfplumber tells of it."""
    text = _UNKNOWN.sub(UNKNOWN, char["text"])
    text = _RADICALS.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    return Letter(text, char["x0"], char["x1"], char["top"], char["bottom"])


def lines_of(letters: Iterable[Letter], page: int) -> list[Line]:
    """Give the lines that `letters` make, from the top, without blank ones."""
    rows: list[list[Letter]] = []
    height = 0.0
    for letter in sorted(letters, key=lambda each: each.middle[1]):
        middle = letter.middle[1]
        if rows and middle - height < letter.size / 2:
            rows[-1].append(letter)
        else:
            rows.append([letter])
            height = middle
    lines = (Line(sorted(row, key=lambda each: each.x0), page) for row in rows)
    return [line for line in lines if line.text]


def text_of(letters: Sequence[Letter]) -> str:
    """Give the text of a line. Spaces that part Chinese from anything are not kept."""
    text = ""
    last: Letter | None = None
    is_parted = False
    for letter in letters:
        if not letter.text.strip():
            is_parted = True
            continue
        if last is not None and _is_space(last, letter, is_parted=is_parted):
            text += " "
        text += letter.text
        last, is_parted = letter, False
    return text.strip()


def _is_space(left: Letter, right: Letter, *, is_parted: bool) -> bool:
    gap = (right.x0 - left.x1) / max(left.size, right.size, 1)
    if gap > CHASM:
        return True
    is_wide = _WIDE.match(left.text[-1]) or _WIDE.match(right.text[0])
    return not is_wide and (is_parted or gap > GAP)
