"""Which official label a text stands for, in spite of how it is typed.

White space, the width of characters, quotation marks and punctuation do not count.
Numbering and a remark in brackets may be missing or added. A character may be wrong,
two in a long label; that is a doubt, and is told.
"""

import re
import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher
from enum import IntEnum

from attrs import field, frozen

__all__ = ["Match", "Nearness", "Vocabulary", "compact"]

SHORTEST_DOUBT = 4
"""Below this length another character makes another word (规章, 其他)."""

LONG = 12
"""From this length on two characters may differ."""

SHORTENED = 8
"""From this length on a text may be a label that lacks some of its characters."""

LACKING = 4
"""The part of a label that may be lacking is one in so many."""

_NUMBERING = re.compile(
    r"\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+[、.,:]"
    r"|\(\d{1,2}\)|\d{1,2}[、.,:)]|\d{1,2}(?=[^\d年])"
)
_REMARK = re.compile(r"\([^()]*\)$")
_BRACKETS = str.maketrans("〔【[〕】]", "((()))")


class Nearness(IntEnum):
    """How near a text is to a label; only the last leaves a doubt."""

    SAME = 0
    WORDS = 1
    CLOSE = 2


@frozen
class Match:
    """The official labels that a text may stand for, and how near it is to them."""

    labels: frozenset[str]
    nearness: Nearness


@frozen
class _Form:
    """A text as it is compared: with all, without numbering, without its remark."""

    full: str
    bare: str
    core: str

    @property
    def has_remark(self) -> bool:
        return self.core != self.bare


def compact(text: str) -> str:
    """Give the letters and digits of `text` alone, in half width."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(char for char in plain if unicodedata.category(char)[0] in "LN")


def _form(text: str) -> _Form:
    plain = unicodedata.normalize("NFKC", text).translate(_BRACKETS)
    plain = "".join(plain.split())
    numbering = _NUMBERING.match(plain)
    bare = plain[numbering.end() :] if numbering else plain
    core = _REMARK.sub("", bare) or bare
    return _Form(compact(plain), compact(bare), compact(core))


def _once(labels: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(labels))


@frozen(eq=False)
class Vocabulary:
    """The official labels of one kind, and which of them a text stands for."""

    labels: tuple[str, ...] = field(converter=_once)
    _forms: dict[str, _Form] = field(init=False)

    @_forms.default
    def _read_labels(self) -> dict[str, _Form]:
        return {label: _form(label) for label in self.labels}

    def match(self, text: str) -> Match | None:
        """Give the labels that `text` stands for, None where there are none."""
        seen = _form(text)
        if not seen.bare:
            return None
        forms = self._forms.items()
        if same := [label for label, form in forms if form.full == seen.full]:
            return Match(frozenset(same), Nearness.SAME)
        if words := [label for label, form in forms if _has_words(form, seen)]:
            return Match(frozenset(words), Nearness.WORDS)
        close = self._closest(seen) or self._shortened(seen)
        return Match(frozenset([close]), Nearness.CLOSE) if close else None

    def _closest(self, seen: _Form) -> str | None:
        """Give the one label that `seen` differs from by a slip, None for several."""
        most = _most_edits(seen)
        counts = {
            label: _edits(form, seen, most) for label, form in self._forms.items()
        }
        least = min(counts.values(), default=most + 1)
        closest = [label for label, count in counts.items() if count == least]
        return closest[0] if least <= most and len(closest) == 1 else None

    def _shortened(self, seen: _Form) -> str | None:
        """Give the one label of which `seen` lacks some characters (法律行政止公开)."""
        if len(seen.bare) < SHORTENED:
            return None
        whole = [
            label for label, form in self._forms.items() if _lacks_some(form, seen)
        ]
        return whole[0] if len(whole) == 1 else None


def _lacks_some(form: _Form, seen: _Form) -> bool:
    """Whether all of `seen` is in a label in order, and most of the label in it."""
    rest = iter(form.bare)
    return LACKING * (len(form.bare) - len(seen.bare)) <= len(form.bare) and all(
        char in rest for char in seen.bare
    )


def _has_words(form: _Form, seen: _Form) -> bool:
    """Whether the words are the same; two different remarks are not."""
    if form.bare == seen.bare:
        return True
    return form.core == seen.core and not (form.has_remark and seen.has_remark)


def _most_edits(seen: _Form) -> int:
    length = len(seen.bare)
    if length < SHORTEST_DOUBT or seen.bare.isdigit():
        return 0
    return 2 if length >= LONG else 1


def _edits(form: _Form, seen: _Form, most: int) -> int:
    """Count the characters that differ, up to `most`; other remarks count as one."""
    if form.core == seen.core:
        return 1
    edits = _difference(form.bare, seen.bare, most)
    if form.has_remark and seen.has_remark:
        return edits
    return min(edits, _difference(form.core, seen.core, most))


def _difference(one: str, other: str, most: int) -> int:
    if abs(len(one) - len(other)) > most:
        return most + 1
    codes = SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    return sum(
        max(end - start, other_end - other_start)
        for tag, start, end, other_start, other_end in codes
        if tag != "equal"
    )
