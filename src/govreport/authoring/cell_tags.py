"""A placeholder in each cell of a form that an official number belongs to."""

from collections.abc import Iterable, Sequence
from typing import Any

from attrs import frozen
from docx.oxml.parser import OxmlElement

from govreport.authoring.word_looks import put_text
from govreport.authoring.word_tables import WordTable, children, text_of
from govreport.recognition import Placed

__all__ = ["CellTags", "tag_cells"]

_HELD = (
    ".//w:drawing | .//w:pict | .//w:object | .//w:fldChar | .//w:fldSimple | .//w:tbl"
)
_UNSEEN = "\u200b\u200c\u200d\u2060\ufeff"


@frozen(kw_only=True)
class CellTags:
    """The addresses that have their placeholder, and the cells with something else."""

    placed: tuple[str, ...]
    occupied: tuple[Placed, ...]


def tag_cells(tables: Sequence[WordTable], places: Iterable[Placed]) -> CellTags:
    """Put the placeholders in; a cell that is not blank is left as it is."""
    placed, occupied = [], []
    for place in places:
        cell = tables[place.table].cells[place.cell.row, place.cell.column]
        if _tag(cell, f"{{{{ {place.address} }}}}"):
            placed.append(place.address)
        else:
            occupied.append(place)
    return CellTags(placed=tuple(placed), occupied=tuple(occupied))


def _tag(cell: Any, tag: str) -> bool:
    """Give whether `tag` stands in the cell now."""
    text = "".join(text_of(cell).split()).strip(_UNSEEN)
    if text == "".join(tag.split()):
        return True
    if text or cell.xpath(_HELD):
        return False
    paragraph = next(children(cell, "w:p"), None)
    if paragraph is None:
        paragraph = OxmlElement("w:p")
        cell.append(paragraph)
    put_text(paragraph, tag)
    return True
