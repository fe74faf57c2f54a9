"""The words of a paragraph that a reader of the page sees."""

from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import qn

__all__ = ["BREAK", "is_unseen", "visible_text"]

BREAK = "\n"
"""A line that was broken by hand within a paragraph."""

FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"

_UNSEEN = {
    qn("w:del"),
    qn("w:moveFrom"),
    qn("w:txbxContent"),
    qn("w:rPr"),
    qn("w:pPr"),
    FALLBACK,
}
"""What was deleted or moved, what stands in a box of its own, and mere looks."""

_TEXTS = {qn("w:t")}
_SPACES = {qn("w:tab"), qn("w:ptab")}
_BREAKS = {qn("w:br"), qn("w:cr")}
_HYPHEN = qn("w:noBreakHyphen")
_SYMBOLS = {"F0A8": "□", "F0FE": "☑", "F052": "☑", "F0A3": "□"}
"""Check boxes of the fonts Wingdings and Wingdings 2, which stand for choices."""


def visible_text(element: Any) -> str:
    """Give the words of a paragraph; a break of a line is a line break."""
    return "".join(_pieces(element))


def is_unseen(run: Any) -> bool:
    """Whether a run is hidden, as answers to a form sometimes are."""
    properties = run.find(qn("w:rPr"))
    hidden = None if properties is None else properties.find(qn("w:vanish"))
    return hidden is not None and hidden.get(qn("w:val"), "1") not in ("0", "false")


def _pieces(element: Any) -> Iterator[str]:
    for child in element:
        tag = child.tag
        if tag in _UNSEEN or (tag == qn("w:r") and is_unseen(child)):
            continue
        if tag in _TEXTS:
            yield child.text or ""
        elif tag in _SPACES:
            yield " "
        elif tag in _BREAKS:
            is_page = child.get(qn("w:type")) in ("page", "column")
            yield "" if is_page else BREAK
        elif tag == _HYPHEN:
            yield "-"
        elif tag == qn("w:sym"):
            yield _SYMBOLS.get(str(child.get(qn("w:char"))).upper(), "")
        elif len(child):
            yield from _pieces(child)
