"""The body of a Word file as paragraphs, tables and images in reading order."""

from collections.abc import Iterator, Sequence
from itertools import count
from typing import Any

from attrs import define, evolve, field
from docx.oxml.ns import qn

from govreport.diagnostics import Place
from govreport.readers.docx.numbering import Numbering
from govreport.readers.docx.package import Package
from govreport.readers.docx.styles import Styles
from govreport.readers.docx.tables import WordTable, blocks_of, text_of, word_table
from govreport.readers.docx.texts import BREAK, FALLBACK, visible_text
from govreport.recognition import (
    SeenBlock,
    SeenImage,
    SeenParagraph,
    SeenTable,
    Unseen,
)

__all__ = ["Body"]

EXCERPT = 40
MOST_CELLS = 20_000
"""All official tables together have 400."""

_BLIP = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
_CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}chart"
_PROPERTIES = (
    "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
)
_OLD_IMAGE = "{urn:schemas-microsoft-com:vml}imagedata"
_BOX = qn("w:txbxContent")


@define(eq=False)
class Body:
    """Walks through the body once; `unseen` gathers what cannot be given."""

    package: Package
    unseen: list[Unseen] = field(factory=list, init=False)
    _styles: Styles = field(init=False)
    _numbering: Numbering = field(init=False)
    _paragraphs: Iterator[int] = field(factory=lambda: count(1), init=False)
    _tables: Iterator[int] = field(factory=lambda: count(1), init=False)
    _cells: int = field(default=0, init=False)

    def __attrs_post_init__(self) -> None:
        self._styles = Styles(self.package.part_of_kind("styles"))
        root = self.package.part_of_kind("numbering")
        self._numbering = Numbering(root, self._styles.numbering)

    def blocks(self) -> tuple[SeenBlock, ...]:
        """Give the blocks in order; call once."""
        found = tuple(self._blocks(blocks_of(self.package.body)))
        self._footnotes()
        return found

    def _blocks(self, elements: Sequence[Any]) -> Iterator[SeenBlock]:
        for element in elements:
            if element.tag == qn("w:p"):
                yield from self._paragraph(element)
            else:
                yield from self._table(element)

    def _paragraph(self, paragraph: Any) -> Iterator[SeenBlock]:
        where = self._place(paragraph=next(self._paragraphs))
        number = self._numbering.number(paragraph)
        level = self._styles.level(paragraph)
        text = visible_text(paragraph)
        for line in f"{number}{text}".split(BREAK) if text.strip() else ():
            if line.strip():
                yield SeenParagraph(text=line.strip(), level=level, where=where)
        yield from self._drawings(paragraph, where)

    def _table(self, table: Any) -> Iterator[SeenBlock]:
        word = word_table(table)
        inside = _only_cell(word)
        if inside is not None and inside.find(f".//{qn('w:tbl')}") is not None:
            yield from self._blocks(blocks_of(inside))  # a table that only lays out
            return
        number = next(self._tables)
        self._cells += len(word.cells)
        if self._cells > MOST_CELLS:
            self._leave_out("unseen.large-table", self._place(table=number))
            return
        yield self._seen(word, number)
        for place, element in word.cells.items():
            yield from self._within_cell(element, number, place, word)

    def _seen(self, word: WordTable, number: int) -> SeenTable:
        cells = []
        for cell in word.seen.cells:
            count = word.order[cell.row, cell.column]
            where = self._place(table=number, row=cell.row + 1, cell=count)
            cells.append(evolve(cell, where=where))
        return SeenTable(tuple(cells))

    def _within_cell(
        self, cell: Any, number: int, place: tuple[int, int], word: WordTable
    ) -> Iterator[SeenBlock]:
        where = self._place(table=number, row=place[0] + 1, cell=word.order[place])
        for nested in cell.iter(qn("w:tbl")):
            text = " ".join(text_of(c) for c in nested.iter(qn("w:tc")))
            self._leave_out("unseen.nested-table", where, text)
        for paragraph in cell.iter(qn("w:p")):
            yield from self._drawings(paragraph, where)

    def _drawings(self, paragraph: Any, where: Place) -> Iterator[SeenBlock]:
        """Give the images in a paragraph; tell its boxes and charts."""
        for element in _shown(paragraph):
            if element.tag == _BLIP:
                yield from self._image(element, qn("r:embed"), where)
            elif element.tag == _OLD_IMAGE:
                yield from self._image(element, qn("r:id"), where)
            elif element.tag == _CHART:
                self._leave_out("unseen.chart", where, _alternative(element))
            elif element.tag == _BOX:
                text = " ".join(text_of(p) for p in element.iter(qn("w:p")))
                if text.strip():
                    self._leave_out("unseen.box", where, text)

    def _image(self, element: Any, key: str, where: Place) -> Iterator[SeenBlock]:
        identifier = element.get(key) or ""
        name = self.package.target_of(identifier)
        yield SeenImage(
            name=name or "image",
            alt=_alternative(element),
            data=self.package.media(identifier),
            where=where,
        )

    def _footnotes(self) -> None:
        """Tell the words of notes at the foot of a page or the end of the text."""
        for kind, tag in (("footnotes", "w:footnote"), ("endnotes", "w:endnote")):
            root = self.package.part_of_kind(kind)
            for note in () if root is None else root.findall(qn(tag)):
                text = " ".join(text_of(p) for p in note.iter(qn("w:p")))
                if text.strip():
                    where = Place(file=self.package.name, part=kind)
                    self._leave_out("unseen.note", where, text)

    def _leave_out(self, message: str, where: Place, text: str = "") -> None:
        shown = " ".join(text.split())[:EXCERPT]
        self.unseen.append(Unseen(message=message, facts={"text": shown}, where=where))

    def _place(
        self,
        *,
        paragraph: int | None = None,
        table: int | None = None,
        row: int | None = None,
        cell: int | None = None,
    ) -> Place:
        return Place(
            file=self.package.name,
            paragraph=paragraph,
            table=table,
            row=row,
            cell=cell,
        )


def _only_cell(word: WordTable) -> Any:
    """Give the cell of a table that has only one."""
    return next(iter(word.cells.values())) if len(word.cells) == 1 else None


def _shown(paragraph: Any) -> Iterator[Any]:
    """Give every element of a paragraph; a drawing for old programs repeats another.

    What stands in a box is not looked into.
    """
    waiting = list(paragraph)[::-1]
    while waiting:
        element = waiting.pop()
        if element.tag == FALLBACK:
            continue
        yield element
        if element.tag != _BOX:
            waiting.extend(list(element)[::-1])


def _alternative(element: Any) -> str:
    """Give the alternative text of the drawing that an element stands in."""
    for parent in element.iterancestors():
        found = parent.find(_PROPERTIES)
        if found is not None:
            return str(found.get("descr") or "").strip()
        if parent.tag == qn("w:p"):
            break
    return ""
