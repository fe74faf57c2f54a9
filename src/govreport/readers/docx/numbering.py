"""The numbers that Word counts in front of paragraphs, 一、 and （一） among them."""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from typing import Any

from attrs import define, field, frozen
from docx.oxml.ns import qn

from govreport.values.numbering import hanzi

__all__ = ["Numbering"]

MOST = 99
"""A list of a report has no more items; beyond, digits are written."""

LAST_CIRCLED = 20
"""Unicode has ① to ⑳ in one row."""

_LEVEL = re.compile(r"%(\d)")
_CHINESE = (
    "chineseCounting",
    "chineseCountingThousand",
    "chineseLegalSimplified",
    "ideographDigital",
    "japaneseCounting",
    "japaneseDigitalTenThousand",
    "taiwaneseCounting",
    "taiwaneseCountingThousand",
)
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


@frozen(kw_only=True)
class _Level:
    """One level of a list: how its number is written, and what stands around it."""

    start: int
    form: str
    text: str


@define(eq=False)
class Numbering:
    """The lists of a file, and how far each has been counted.

    `root` is numbering.xml, `styles` the numbering that styles bring, by their id.
    """

    root: Any
    styles: Mapping[str, tuple[str, int]] = field(factory=dict)
    _counts: dict[str, dict[int, int]] = field(
        factory=lambda: defaultdict(dict), init=False
    )

    def number(self, paragraph: Any) -> str:
        """Give the number in front of the next paragraph; "" for none."""
        found = self._list_of(paragraph)
        if found is None or self.root is None:
            return ""
        key, level = found
        levels, list_id = self._levels(key)
        if level not in levels:
            return ""
        counts = self._counts[list_id]
        counts[level] = counts.get(level, levels[level].start - 1) + 1
        for deeper in [other for other in counts if other > level]:
            del counts[deeper]
        return _LEVEL.sub(
            lambda slot: self._written(levels, counts, int(slot[1]) - 1),
            levels[level].text,
        )

    def _list_of(self, paragraph: Any) -> tuple[str, int] | None:
        properties = paragraph.find(qn("w:pPr"))
        if properties is None:
            return None
        style = properties.find(qn("w:pStyle"))
        inherited = None if style is None else self.styles.get(style.get(qn("w:val")))
        numbered = properties.find(qn("w:numPr"))
        if numbered is None:
            return inherited
        key, level = _value(numbered, "w:numId"), _value(numbered, "w:ilvl")
        if key is None and inherited is not None:
            key = inherited[0]
        return None if key in (None, "0") else (str(key), int(level or 0))

    def _levels(self, key: str) -> tuple[Mapping[int, _Level], str]:
        """Give the levels of a list, and the name under which it is counted."""
        number = _named(self.root, "w:num", "w:numId", key)
        base = None if number is None else _value(number, "w:abstractNumId")
        if number is None or base is None:
            return {}, key
        abstract = _named(self.root, "w:abstractNum", "w:abstractNumId", base)
        levels = {} if abstract is None else _read_levels(abstract)
        own = number.findall(qn("w:lvlOverride"))
        for override in own:
            at = int(override.get(qn("w:ilvl"), "0"))
            start = _value(override, "w:startOverride")
            if at in levels and start and start.isdecimal():
                old = levels[at]
                levels[at] = _Level(start=int(start), form=old.form, text=old.text)
        return levels, f"num {key}" if own else f"abstract {base}"

    @staticmethod
    def _written(
        levels: Mapping[int, _Level], counts: Mapping[int, int], level: int
    ) -> str:
        if level not in levels:
            return ""
        count = counts.get(level, levels[level].start)
        return _write(levels[level].form, count)


def _read_levels(abstract: Any) -> dict[int, _Level]:
    return {
        int(level.get(qn("w:ilvl"), "0")): _Level(
            start=int(_value(level, "w:start") or 1),
            form=_value(level, "w:numFmt") or "decimal",
            text=_value(level, "w:lvlText") or "",
        )
        for level in abstract.findall(qn("w:lvl"))
    }


def _write(form: str, count: int) -> str:
    if form in ("bullet", "none"):
        return ""
    if form in _CHINESE and 0 < count <= MOST:
        return hanzi(count)
    writers: Mapping[str, Callable[[int], str]] = {
        "lowerLetter": lambda n: chr(ord("a") + (n - 1) % 26),
        "upperLetter": lambda n: chr(ord("A") + (n - 1) % 26),
        "lowerRoman": _roman,
        "upperRoman": lambda n: _roman(n).upper(),
        "decimalEnclosedCircle": _circled,
        "decimalEnclosedCircleChinese": _circled,
    }
    return writers.get(form, str)(count)


def _circled(number: int) -> str:
    return chr(ord("①") + number - 1) if number <= LAST_CIRCLED else str(number)


def _roman(number: int) -> str:
    text = ""
    for value, letters in _ROMAN:
        while number >= value:
            text += letters
            number -= value
    return text


def _named(root: Any, tag: str, name: str, value: str) -> Any:
    return next((e for e in root.findall(qn(tag)) if e.get(qn(name)) == value), None)


def _value(element: Any, tag: str) -> str | None:
    child = element.find(qn(tag))
    return None if child is None else child.get(qn("w:val"))
