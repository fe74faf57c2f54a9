"""What the styles of a Word file bring: levels of headings, and numbering."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from attrs import define
from docx.oxml.ns import qn

__all__ = ["Styles"]

MOST_PARENTS = 16
"""A style is based on no more than a few others; a circle ends here."""

LAST_LEVEL = 8
"""The outline level 9 is that of body text."""


@define(slots=False, eq=False)
class Styles:
    """The paragraph styles of styles.xml, `root`."""

    root: Any

    @cached_property
    def _by_id(self) -> Mapping[str, Any]:
        found = () if self.root is None else self.root.findall(qn("w:style"))
        return {style.get(qn("w:styleId")): style for style in found}

    @cached_property
    def numbering(self) -> Mapping[str, tuple[str, int]]:
        """The list and the level that a style brings, by its id."""
        found = {}
        for name in self._by_id:
            numbered = self._inherited(name, "w:numPr")
            key = None if numbered is None else numbered.find(qn("w:numId"))
            if numbered is None or key is None or key.get(qn("w:val")) == "0":
                continue
            level = numbered.find(qn("w:ilvl"))
            at = 0 if level is None else int(level.get(qn("w:val"), "0"))
            found[name] = (key.get(qn("w:val")), at)
        return found

    def level(self, paragraph: Any) -> int | None:
        """Give the level of a heading, 0 for the title, None for other paragraphs."""
        properties = paragraph.find(qn("w:pPr"))
        if properties is None:
            return None
        style = properties.find(qn("w:pStyle"))
        name = "" if style is None else style.get(qn("w:val"), "")
        if self._name(name) == "title":
            return 0
        outline = properties.find(qn("w:outlineLvl"))
        if outline is None:
            outline = self._inherited(name, "w:outlineLvl")
        value = "" if outline is None else outline.get(qn("w:val"), "")
        level = int(value) if value.isdecimal() else LAST_LEVEL + 1
        return level + 1 if level <= LAST_LEVEL else None

    def _name(self, key: str) -> str:
        style = self._by_id.get(key)
        name = None if style is None else style.find(qn("w:name"))
        return "" if name is None else name.get(qn("w:val"), "").lower()

    def _inherited(self, key: str, tag: str) -> Any:
        """Give a property of a style, its own or that of those it is based on."""
        for _ in range(MOST_PARENTS):
            style = self._by_id.get(key)
            if style is None:
                return None
            found = style.find(f"{qn('w:pPr')}/{qn(tag)}")
            if found is not None:
                return found
            parent = style.find(qn("w:basedOn"))
            key = "" if parent is None else parent.get(qn("w:val"), "")
        return None
