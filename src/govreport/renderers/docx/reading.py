"""What a reader sees in a Word file, whichever program saved it last."""

from collections.abc import Sequence
from posixpath import normpath
from typing import Any

from docx.oxml.ns import nsmap, qn
from lxml import etree

from govreport.renderers.docx.packing import read_parts
from govreport.renderers.gathering import SeenTexts

__all__ = ["body_texts", "main_part"]

RELATIONSHIPS = "_rels/.rels"

_MAIN = "/officeDocument"
"""How the type of the relationship to the main part ends, strict or transitional."""

_UNSEEN = (
    qn("w:moveFrom"),
    qn("w:del"),
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
)
"""Text that was moved or deleted, and what repeats a drawing for old programs."""

_SPACES = (qn("w:tab"), qn("w:br"), qn("w:cr"))
_CELL = qn("w:tc")
_PARAGRAPH = qn("w:p")
_TEXT = qn("w:t")


def body_texts(data: bytes) -> Sequence[str]:
    """Give each paragraph with text and each cell, in reading order, merged ones once.

    Nothing is given where `data` is no Word file.
    """
    main = main_part(data)
    document = _xml(read_parts(data, lambda name: name == main), main)
    return () if document is None else _texts(document)


def main_part(data: bytes) -> str:
    """Give the name of the part that holds the body, empty where there is none."""
    root = _xml(read_parts(data, lambda name: name == RELATIONSHIPS), RELATIONSHIPS)
    if root is None:
        return ""
    targets = (item.get("Target", "") for item in root if _leads_to_main(item))
    return normpath(next(targets, "")).lstrip("/")


def _xml(parts: dict[str, bytes], name: str) -> Any:
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        return etree.fromstring(parts[name], parser)
    except (KeyError, etree.XMLSyntaxError):
        return None


def _leads_to_main(relationship: Any) -> bool:
    kind: str = relationship.get("Type", "")
    return kind.endswith(_MAIN)


def _texts(document: Any) -> Sequence[str]:
    seen = SeenTexts()
    walker = etree.iterwalk(document, events=("start", "end"))
    for event, element in walker:
        tag = element.tag
        is_cell = tag == _CELL and not _is_continued(element)
        if event == "end":
            if is_cell:
                seen.end_cell()
            elif tag == _PARAGRAPH:
                seen.end_paragraph()
        elif is_cell:
            seen.begin_cell()
        elif tag == _CELL or tag in _UNSEEN:
            walker.skip_subtree()
        elif tag == _TEXT:
            seen.add(element.text)
        elif tag in _SPACES:
            seen.add(" ")
    return seen.texts


def _is_continued(cell: Any) -> bool:
    """Whether a cell is covered by the one above it."""
    merge = cell.find("w:tcPr/w:vMerge", nsmap)
    return merge is not None and merge.get(qn("w:val"), "continue") == "continue"
