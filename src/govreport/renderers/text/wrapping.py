"""Breaking a text into lines by the rules of Chinese typesetting (GB/T 15834).

A closing mark never begins a line and an opening one never ends it. Latin words and
numbers stay whole. Spaces at a break are dropped; every other character is kept.
"""

import re
from collections.abc import Iterator

from govreport.renderers.text.widths import character_width, text_width

__all__ = ["wrapped"]

NOT_AT_START = frozenset("，。、；：？！）》〉】〕」』”’］｝…—～·％‰℃,.;:?!)]}%")
NOT_AT_END = frozenset("（《〈【〔「『“‘［｛￥([{$")

_ATOM = re.compile(r"\s+|[!-~\u00a1-\u024f]+|.")


def wrapped(text: str, width: int, *, indent: str = "") -> list[str]:
    """Give the lines of `text`, none wider than `width`, the first after `indent`.

    What the rules keep together and is wider than a line is cut where it must be.
    """
    lines: list[str] = []
    line, used, gap = indent, text_width(indent), ""
    for unit in _units(text):
        if unit.isspace():
            gap = unit.replace("\t", " ")
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


def _units(text: str) -> Iterator[str]:
    """Give the pieces of `text` between which a line may be broken."""
    unit = ""
    for atom in _ATOM.findall(text):
        if unit and not _belong_together(unit, atom):
            yield unit
            unit = ""
        unit += atom
    if unit:
        yield unit


def _belong_together(before: str, after: str) -> bool:
    if before.isspace() or after.isspace():
        return False
    return (
        before[-1] in NOT_AT_END
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
