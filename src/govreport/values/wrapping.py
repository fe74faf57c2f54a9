"""Breaking a text into lines by the rules of Chinese typesetting (GB/T 15834).

A closing mark never begins a line and an opening one never ends it. Latin words and
numbers stay whole. A line is broken at a space only between two of these; there a
space must have been, so that the lines can be joined to the same text again.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from govreport.values.widths import character_width, text_width

__all__ = ["is_continued", "joined", "wrapped"]

NOT_AT_START = frozenset("，。、；：？！）》〉】〕」』”’］｝…—～·％‰℃,.;:?!)]}%")
NOT_AT_END = frozenset("（《〈【〔「『“‘［｛￥([{$")

_LATIN = r"[!-~\u00a1-\u024f]"
_ATOM = re.compile(rf"{_LATIN}+|.", re.DOTALL)
_GAP = re.compile(rf"(?<={_LATIN}) (?={_LATIN})")


def wrapped(text: str, width: int, *, indent: str = "") -> list[str]:
    """Give the lines of `text`, none wider than `width`, the first after `indent`.

    What the rules keep together and is wider than a line is cut where it must be.
    """
    lines: list[str] = []
    line, used, gap = indent, text_width(indent), ""
    for unit in _units(text.replace("\t", " ")):
        if unit == " ":
            gap = unit
            continue
        needed = text_width(gap + unit)
        if used + needed > width and line.strip():
            lines.append(line)
            line, used, gap, needed = "", 0, "", text_width(unit)
        line, used, gap = line + gap + unit, used + needed, ""
        if used > width:
            *full, line = _cut(line, width)
            lines.extend(full)
            used = text_width(line)
    return [*lines, line]


def joined(lines: Sequence[str], width: int) -> str:
    """Give the text that `wrapped` made `lines` of."""
    text = lines[0]
    for before, line in pairwise(lines):
        text += _gap(before, line, width) + line
    return text


def is_continued(before: str, after: str, width: int) -> bool:
    """Whether a line may go on in the next: what begins there had no room in it."""
    if not before or not after:
        return False
    first = next(_units(after))
    gap = _gap(before, after, width)
    return text_width(before + gap + first) > width


def _gap(before: str, after: str, width: int) -> str:
    """Give the space that was dropped between two lines, if there was one."""
    if not _GAP.search(f"{before[-1:]} {after[:1]}"):
        return ""
    was_cut = text_width(before) == width and len(list(_units(before.strip()))) == 1
    return "" if was_cut else " "


def _units(text: str) -> Iterator[str]:
    """Give the pieces of `text` between which a line may be broken."""
    for number, words in enumerate(_GAP.split(text)):
        if number:
            yield " "
        unit = ""
        for atom in _ATOM.findall(words):
            if unit and not _belong_together(unit, atom):
                yield unit
                unit = ""
            unit += atom
        if unit:
            yield unit


def _belong_together(before: str, after: str) -> bool:
    return (
        before[-1].isspace()
        or after.isspace()
        or before[-1] in NOT_AT_END
        or after[0] in NOT_AT_START
        or not character_width(after[0])
    )


def _cut(text: str, width: int) -> list[str]:
    """Cut `text` into lines regardless of what it says."""
    lines, used = [""], 0
    for character in text:
        used += character_width(character)
        if used > width:
            lines.append("")
            used = character_width(character)
        lines[-1] += character
    return lines
