"""A placeholder in each cell of a form that an official number belongs to."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from attrs import frozen
from docx.oxml.parser import OxmlElement

from govreport.authoring.tagging.word_looks import put_text
from govreport.readers.docx.tables import WordTable, children, text_of
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
    sizes = [_label_size(table) for table in tables]
    for place in places:
        cell = tables[place.table].cells[place.cell.row, place.cell.column]
        if _tag(cell, f"{{{{ {place.address} }}}}", sizes[place.table]):
            placed.append(place.address)
        else:
            occupied.append(place)
    return CellTags(placed=tuple(placed), occupied=tuple(occupied))


def _label_size(table: WordTable) -> int | None:
    """Give the size of the labels in half points: no number is to be larger.

    A blank cell often has that of the text around the table, too large for its column.
    """
    sizes = [
        str(size)
        for cell in table.cells.values()
        for size in cell.xpath(".//w:r[normalize-space(w:t)]/w:rPr/w:sz/@w:val")
    ]
    common = Counter(size for size in sizes if size.isascii() and size.isdigit())
    return int(common.most_common(1)[0][0]) if common else None


def _tag(cell: Any, tag: str, size: int | None) -> bool:
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
    put_text(paragraph, tag, size)
    return True
