"""A workbook as a seen document, its own sheets by their names and others as found."""

from collections.abc import Iterator, Mapping

from attrs import define, field

from govreport.diagnostics import Place
from govreport.editions import EDITIONS
from govreport.loading.names import official_name
from govreport.readers.xlsx.cells import Sheet
from govreport.readers.xlsx.facts import read_facts
from govreport.readers.xlsx.grid import shown_of
from govreport.readers.xlsx.prose import read_prose
from govreport.readers.xlsx.references import Area
from govreport.readers.xlsx.regions import Regions, seen_table
from govreport.readers.xlsx.sections import CHECK, FACTS, GUIDE, PREFIX
from govreport.readers.xlsx.workbook import Workbook
from govreport.recognition import (
    SeenBlock,
    SeenDocument,
    SeenParagraph,
    Stated,
    Unseen,
    Vocabulary,
    compact,
)

__all__ = ["document_of"]

EXCERPT = 40
_TABLES = ("proactive", "requests", "remedies")

Path = tuple[str | int, ...]


def document_of(workbook: Workbook) -> SeenDocument:
    """Give all that the visible sheets show, in their order."""
    reading = _Reading(workbook)
    blocks = tuple(b for sheet in workbook.sheets for b in reading.blocks(sheet))
    for title in workbook.hidden:
        reading.leave_out("unseen.hidden-sheet", Place(file=workbook.name, sheet=title))
    if workbook.left_out:
        last = workbook.sheets[-1].title
        reading.leave_out("unseen.sheets", Place(file=workbook.name, sheet=last))
    return SeenDocument(
        blocks=blocks, stated=reading.stated, unseen=tuple(reading.unseen)
    )


@define(eq=False)
class _Reading:
    """Gathers what the sheets state and what has no place."""

    workbook: Workbook
    stated: dict[Path, Stated] = field(factory=dict, init=False)
    unseen: list[Unseen] = field(factory=list, init=False)

    def blocks(self, sheet: Sheet) -> Iterator[SeenBlock]:
        """Give the blocks of one sheet; state what it states."""
        if sheet.is_cut:
            self.leave_out("unseen.cut-sheet", self._place(sheet))
        self._tell_unreckoned(sheet)
        key, area = self._own(sheet)
        if key == GUIDE:
            return
        self._tell_hidden(sheet)
        for kind in sheet.others:
            self.leave_out(f"unseen.sheet-{kind}", self._place(sheet))
        if area is None:
            yield from self._foreign(sheet)
        elif key in _TABLES:
            yield from self._table(sheet, area)
        elif key == FACTS:
            self._facts(sheet, area.top)
        else:
            self._prose(sheet, key, area.top)

    def leave_out(self, message: str, where: Place, text: str = "") -> None:
        """Tell what is not read."""
        facts = {"text": " ".join(text.split())[:EXCERPT]}
        self.unseen.append(Unseen(message=message, facts=facts, where=where))

    def _own(self, sheet: Sheet) -> tuple[str, Area | None]:
        """Give what sheet of ours this is, and the area of what is filled in."""
        for name, (title, area) in self.workbook.names.items():
            if title == sheet.title and name.startswith(PREFIX):
                return name.removeprefix(PREFIX), area
        return "", None

    def _facts(self, sheet: Sheet, first: int) -> None:
        for found in read_facts(sheet, self.workbook.name, first):
            if isinstance(found, Unseen):
                self.unseen.append(found)
            else:
                self.stated.setdefault(*found)

    def _prose(self, sheet: Sheet, key: str, first: int) -> None:
        found = read_prose(sheet, self.workbook.name, key, first, _addresses())
        self.unseen += found.unseen
        for path, stated in found.stated.items():
            self.stated.setdefault(path, stated)

    def _table(self, sheet: Sheet, area: Area) -> Iterator[SeenBlock]:
        """Give the heading and the table; what checks it beside it is no part."""
        regions = Regions(self.workbook.name, sheet.title)
        shown = shown_of(sheet)
        inside = [p for p in shown.pieces if area.holds(*p.place)]
        for piece in shown.pieces:
            is_check = piece.cell.is_formula or compact(piece.text).startswith(CHECK)
            if not area.holds(*piece.place) and piece.text and not is_check:
                yield SeenParagraph(text=piece.text, where=regions.place(piece.place))
        if inside:
            yield seen_table(inside, regions.place)

    def _foreign(self, sheet: Sheet) -> Iterator[SeenBlock]:
        regions = Regions(self.workbook.name, sheet.title)
        blocks = list(regions.blocks(shown_of(sheet).pieces))
        words = {compact(b.text) for b in blocks if isinstance(b, SeenParagraph)}
        if blocks and _is_heading(sheet.title) and compact(sheet.title) not in words:
            yield SeenParagraph(text=sheet.title, where=self._place(sheet))
        yield from blocks
        self.unseen += regions.unseen

    def _tell_unreckoned(self, sheet: Sheet) -> None:
        """Tell formulas without a value and values that are errors, each with its cell.

        In a sheet of ours those beside the table only check it.
        """
        key, area = self._own(sheet)
        for place, cell in sheet.cells.items():
            if key and not (key in _TABLES and area and area.holds(*place)):
                continue
            row, column = place
            where = Place(
                file=self.workbook.name, sheet=sheet.title, row=row, cell=column
            )
            if cell.error:
                self.leave_out("unseen.error", where, cell.error)
            elif cell.is_unreckoned:
                self.leave_out("unseen.formula", where)

    def _tell_hidden(self, sheet: Sheet) -> None:
        hidden = [
            (place, cell)
            for place, cell in sheet.cells.items()
            if cell.text and sheet.is_hidden(*place)
        ]
        if hidden:
            (row, column), cell = hidden[0]
            where = Place(
                file=self.workbook.name, sheet=sheet.title, row=row, cell=column
            )
            self.leave_out("unseen.hidden-cells", where, cell.text)

    def _place(self, sheet: Sheet) -> Place:
        return Place(file=self.workbook.name, sheet=sheet.title)


def _is_heading(title: str) -> bool:
    chapters = [c.heading for e in EDITIONS.values() for c in e.chapters]
    return Vocabulary(chapters).match(title) is not None


def _addresses() -> Mapping[str, str]:
    """Give the address of each number by its official words, in every edition."""
    return {
        compact(official_name(tuple(address.split(".")), edition)): address
        for edition in EDITIONS.values()
        for address in edition.leaves
    }
