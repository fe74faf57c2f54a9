"""How a paragraph of a form looks, and paragraphs of placeholders that look alike."""

from collections.abc import Sequence
from copy import deepcopy
from typing import Any

from attrs import frozen
from docx.oxml.ns import nsmap, qn
from docx.oxml.parser import OxmlElement

__all__ = ["Look", "blank", "control", "put_text", "styled"]

_REVISIONS = ("w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange")
_OF_A_HINT = ("w:color", "w:highlight")
_BEHIND_OUTLINE = ("w:divId", "w:cnfStyle", "w:rPr", "w:sectPr", "w:pPrChange")
_KEPT = {qn("w:pPr"), qn("w:bookmarkStart"), qn("w:bookmarkEnd")}
_SHAPES = ".//w:drawing | .//w:pict | .//w:object"


@frozen(kw_only=True, eq=False)
class Look:
    """The w:pPr and the w:rPr of a paragraph, None where it states none."""

    paragraph: Any
    run: Any

    @classmethod
    def of(cls, paragraph: Any) -> "Look":
        """Give the look of a paragraph that holds a hint of what to write there."""
        properties = deepcopy(paragraph.find("w:pPr", nsmap))
        if properties is not None:
            _drop(properties, ("w:sectPr", "w:pPrChange"))
        run = _run_properties(paragraph)
        if run is not None:
            _drop(run, _OF_A_HINT)
        return cls(paragraph=properties, run=run)

    def plain(self) -> "Look":
        """Give this look without the type of a heading: that of text below it."""
        run = deepcopy(self.run)
        if run is not None:
            _drop(run, ("w:b", "w:bCs", "w:sz", "w:szCs"))
        return Look(paragraph=self.paragraph, run=run)

    def write(self, *texts: str) -> Any:
        """Give a paragraph; all texts but the last lead in, in bold."""
        return _paragraph(
            deepcopy(self.paragraph),
            [(text, self._bold()) for text in texts[:-1]]
            + [(texts[-1], deepcopy(self.run))],
        )

    def signature(self, text: str) -> Any:
        """Give a line at the right, two characters from the edge of the text."""
        properties = self._properties()
        _drop(properties, ("w:ind",))
        indent = properties.get_or_add_ind()
        indent.set(qn("w:rightChars"), "200")
        properties.get_or_add_jc().set(qn("w:val"), "right")
        return _paragraph(properties, [(text, deepcopy(self.run))])

    def heading(self, text: str) -> Any:
        """Give a heading of the second level: bold, and kept with what follows."""
        properties = self._properties()
        properties.get_or_add_keepNext().val = True
        _drop(properties, ("w:outlineLvl",))
        level = OxmlElement("w:outlineLvl")
        level.set(qn("w:val"), "1")
        properties.insert_element_before(level, *_BEHIND_OUTLINE)
        return _paragraph(properties, [(text, self._bold())])

    def _properties(self) -> Any:
        if self.paragraph is None:
            return OxmlElement("w:pPr")
        return deepcopy(self.paragraph)

    def _bold(self) -> Any:
        run: Any = OxmlElement("w:rPr") if self.run is None else deepcopy(self.run)
        run.get_or_add_b().val = True
        return run


def styled(style: str, text: str, **properties: str) -> Any:
    """Give a paragraph of a named style; `properties` are further ones, by value."""
    paragraph = OxmlElement("w:pPr")
    for name, value in {"pStyle": style, **properties}.items():
        element = OxmlElement(f"w:{name}")
        element.set(qn("w:val"), value)
        paragraph.append(element)
    return _paragraph(paragraph, [(text, None)] if text else [])


def control(statement: str) -> Any:
    """Give a paragraph that steers the rendering and is not in the result."""
    return _paragraph(None, [(f"{{%p {statement} %}}", None)])


def blank() -> Any:
    """Give an empty paragraph."""
    return _paragraph(None, [])


def put_text(paragraph: Any, text: str, size: int | None = None) -> None:
    """Put `text` into a paragraph in one run that looks like its first one.

    Where there is no run, the mark of the paragraph says how it looks, and `size` is
    the most that is made of it, in half points.
    """
    has_run = bool(paragraph.xpath(".//w:r"))
    run = _run(text, _run_properties(paragraph))
    if size and not has_run:
        _shrink(run.find("w:rPr", nsmap), size)
    place = None
    for child in list(paragraph):
        if child.tag not in _KEPT and not child.xpath(_SHAPES):
            place = place if place is not None else paragraph.index(child)
            paragraph.remove(child)
    paragraph.insert(len(paragraph) if place is None else place, run)


def _run_properties(paragraph: Any) -> Any:
    """Give a copy of the w:rPr of the first run with text, or of the paragraph mark."""
    runs: Sequence[Any] = paragraph.xpath(".//w:r")
    first = next((run for run in runs if _words(run)), runs[0] if runs else None)
    found = None if first is None else first.find("w:rPr", nsmap)
    if first is None:
        found = paragraph.find("w:pPr/w:rPr", nsmap)
    if found is None:
        return None
    properties = deepcopy(found)
    _drop(properties, _REVISIONS)
    return properties


def _shrink(properties: Any, size: int) -> None:
    stated = "".join(properties.xpath("w:sz/@w:val"))
    if stated.isascii() and stated.isdigit() and int(stated) <= size:
        return
    _drop(properties, ("w:szCs",))
    properties.get_or_add_sz().set(qn("w:val"), str(size))


def _words(run: Any) -> str:
    """Give the text of a run without white space around it."""
    return "".join(node.text or "" for node in run.iter(qn("w:t"))).strip()


def _drop(element: Any, names: Sequence[str]) -> None:
    for name in names:
        for child in element.findall(qn(name)):
            element.remove(child)


def _paragraph(properties: Any, runs: Sequence[tuple[str, Any]]) -> Any:
    paragraph = OxmlElement("w:p")
    if properties is not None:
        paragraph.append(properties)
    for text, look in runs:
        paragraph.append(_run(text, look))
    return paragraph


def _run(text: str, properties: Any) -> Any:
    """Give a run; the hint keeps “ ” — … in the Chinese font."""
    run = OxmlElement("w:r")
    look: Any = OxmlElement("w:rPr") if properties is None else properties
    look.get_or_add_rFonts().set(qn("w:hint"), "eastAsia")
    run.append(look)
    node = OxmlElement("w:t")
    node.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    node.text = text
    run.append(node)
    return run
