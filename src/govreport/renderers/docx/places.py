"""The paragraphs of a part of a Word file: their text, and where each stands."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from attrs import evolve, frozen
from docx.oxml.ns import qn

from govreport.diagnostics import Place

__all__ = ["Box", "WordParagraph", "paragraphs", "part_name"]

_PARAGRAPH = qn("w:p")
_TABLE = qn("w:tbl")
_ROW = qn("w:tr")
_CELL = qn("w:tc")
_TEXT = qn("w:t")

_PAIRS = (("{{", "}}"), ("{%", "%}"), ("{#", "#}"))


@frozen(kw_only=True, eq=False)
class Box:
    """What a paragraph stands in: the part itself, or a cell of a row of a table.

    `around` is the box that the table itself stands in.
    """

    table: Any = None
    row: Any = None
    cell: Any = None
    around: "Box | None" = None


@frozen(kw_only=True, eq=False)
class WordParagraph:
    """A paragraph: its element, place and box, and the elements that hold its text.

    The text is as docxtpl reads it: tabs and breaks are no part of it.
    """

    element: Any
    place: Place
    box: Box
    texts: tuple[Any, ...]

    @property
    def text(self) -> str:
        """The text of the paragraph."""
        return "".join(text.text or "" for text in self.texts)

    @property
    def is_paired(self) -> bool:
        """Whether each tag is closed in it; docxtpl would take one to the next end."""
        text = self.text
        return all(text.count(left) == text.count(right) for left, right in _PAIRS)


def paragraphs(root: Any, file: str, part: str) -> list[WordParagraph]:
    """Give the paragraphs of a part in the order of the file.

    A table in a cell, and a text box, have the place of what is around them.
    """
    walker = _Walker()
    found = list(walker.below(root, Place(file=file, part=part), Box()))
    cells = Counter(_cell_of(paragraph.place) for paragraph in found)
    return [
        evolve(paragraph, place=evolve(paragraph.place, paragraph=None))
        if paragraph.place.table and cells[_cell_of(paragraph.place)] == 1
        else paragraph
        for paragraph in found
    ]


def part_name(path: str) -> str:
    """Give what a part is called in a place: header1 for /word/header1.xml."""
    return path.rpartition("/")[2].removesuffix(".xml")


def _cell_of(place: Place) -> Place:
    return evolve(place, paragraph=None)


class _Walker:
    """Counts tables and paragraphs on its way through a part."""

    def __init__(self) -> None:
        self._counted: Counter[Place] = Counter()
        self._tables = 0

    def below(self, element: Any, place: Place, box: Box) -> Iterator[WordParagraph]:
        for child in element:
            if child.tag == _PARAGRAPH:
                yield from self._paragraph(child, place, box)
            elif child.tag == _TABLE:
                yield from self._table(child, place, box)
            else:
                yield from self.below(child, place, box)

    def _paragraph(
        self, element: Any, place: Place, box: Box
    ) -> Iterator[WordParagraph]:
        if place.paragraph is None:
            self._counted[place] += 1
            place = evolve(place, paragraph=self._counted[place])
        texts = tuple(_own(element, _TEXT))
        yield WordParagraph(element=element, place=place, box=box, texts=texts)
        for inner in _own(element, _PARAGRAPH, _TABLE):
            yield from self.below((inner,), place, Box(around=box))

    def _table(self, table: Any, place: Place, box: Box) -> Iterator[WordParagraph]:
        nested = place.table is not None or place.paragraph is not None
        if not nested:
            self._tables += 1
        for row_number, row in enumerate(_own(table, _ROW), 1):
            for cell_number, cell in enumerate(_own(row, _CELL), 1):
                here = place
                if not nested:
                    here = evolve(
                        place, table=self._tables, row=row_number, cell=cell_number
                    )
                inside = Box(table=table, row=row, cell=cell, around=box)
                yield from self.below(cell, here, inside)


def _own(element: Any, *wanted: str) -> Iterator[Any]:
    """Give the nearest elements below `element` that are wanted.

    What stands in another paragraph or table below is not its own.
    """
    for child in element:
        if child.tag in wanted:
            yield child
        elif child.tag not in (_PARAGRAPH, _TABLE):
            yield from _own(child, *wanted)
