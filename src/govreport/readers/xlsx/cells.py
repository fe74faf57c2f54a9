"""One sheet of a workbook: what stands in its cells, and which are merged."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import define, field, frozen

from govreport.readers.xlsx.package import Package, local
from govreport.readers.xlsx.references import Area, area_of, place_of
from govreport.readers.xlsx.styles import PLAIN, CellStyle
from govreport.readers.xlsx.values import date_text, number_text

__all__ = ["Cell", "Sheet", "read_sheet", "text_of"]

MOST_MERGES = 10_000

MOST_FRAMED = 20_000
"""The cells of a sheet that are read, those that are blank within a frame too."""

MOST_HIDDEN = 100_000
"""How many hidden rows or columns are told apart; a range of columns counts as many."""


@frozen(kw_only=True)
class Cell:
    """A cell that says something, or has a frame.

    `unreckoned` tells that its formula has no value, `error` the error that it gives.
    """

    text: str = ""
    is_framed: bool = False
    is_formula: bool = False
    error: str = ""

    @property
    def is_unreckoned(self) -> bool:
        """Whether its formula has no value yet."""
        return self.is_formula and not self.text and not self.error


@define(kw_only=True, eq=False)
class Sheet:
    """The cells by row and column, from 1; `merges` are areas of more than one cell.

    `told` counts those with text. `hidden_rows` and `hidden_columns` are not shown.
    `is_cut` tells that there is more than was read, `others` what there is besides
    cells: drawing, comments.
    """

    title: str
    cells: dict[tuple[int, int], Cell] = field(factory=dict)
    merges: list[Area] = field(factory=list)
    hidden_rows: set[int] = field(factory=set)
    hidden_columns: set[int] = field(factory=set)
    told: int = 0
    is_cut: bool = False
    others: tuple[str, ...] = ()

    def text(self, row: int, column: int) -> str:
        """Give what a cell says, empty for one that is not there."""
        cell = self.cells.get((row, column))
        return cell.text if cell else ""

    def is_hidden(self, row: int, column: int) -> bool:
        """Whether a cell is in a row or column that is not shown."""
        return row in self.hidden_rows or column in self.hidden_columns


def read_sheet(
    package: Package,
    title: str,
    part: str,
    texts: Sequence[str],
    styles: Sequence[CellStyle],
    *,
    since_1904: bool,
    most: int,
) -> Sheet:
    """Read the cells of one sheet, at most `most` of those with text."""
    kinds = {relation.kind for relation in package.relations(part).values()}
    others = tuple(sorted(kinds & {"drawing", "comments"}))
    sheet = Sheet(title=title, others=others)
    reading = _Reading(texts, styles, since_1904)
    last = 0
    for tag, element in package.elements(part, "row", "mergeCell", "col"):
        if tag == "row":
            last = _number(element.get("r")) or last + 1
            _read_row(sheet, element, last, reading, most)
        elif tag == "col":
            _read_column(sheet, element)
        else:
            _read_merge(sheet, element)
    return sheet


def text_of(item: Any) -> str:
    """Give the text of an si or is, without the readings above its characters."""
    pieces = (
        node.text or ""
        for node in item.iter("{*}t")
        if local(node.getparent()) != "rPh"
    )
    return "".join(pieces).replace("_x000D_", "").replace("\r\n", "\n")


@frozen
class _Reading:
    """What the cells of all sheets refer to."""

    texts: Sequence[str]
    styles: Sequence[CellStyle]
    since_1904: bool

    def cell(self, element: Any) -> Cell:
        """Give the cell that an element describes."""
        number = _number(element.get("s"))
        style = self.styles[number] if number < len(self.styles) else PLAIN
        kind = element.get("t", "n")
        parts: Mapping[str, Any] = {local(child): child for child in element}
        stored = (parts["v"].text or "") if "v" in parts else ""
        text = ""
        if kind == "inlineStr" and "is" in parts:
            text = text_of(parts["is"])
        elif stored:
            text = self._text(kind, stored, style)
        return Cell(
            text="" if kind == "e" else text.strip(),
            is_framed=style.is_framed,
            is_formula="f" in parts,
            error=stored if kind == "e" else "",
        )

    def _text(self, kind: str, stored: str, style: CellStyle) -> str:
        if kind == "s":
            number = _number(stored)
            return self.texts[number] if number < len(self.texts) else ""
        if kind == "b":
            return "TRUE" if stored == "1" else "FALSE"
        if kind != "n":
            return stored
        if style.is_date and (date := date_text(stored, since_1904=self.since_1904)):
            return date
        return number_text(stored, is_percent=style.is_percent)


def _read_row(
    sheet: Sheet, element: Any, row: int, reading: _Reading, most: int
) -> None:
    if element.get("hidden") in ("1", "true") and len(sheet.hidden_rows) < MOST_HIDDEN:
        sheet.hidden_rows.add(row)
    for place, item in _placed(element, row):
        cell = reading.cell(item)
        if not (cell.text or cell.error or cell.is_framed or cell.is_formula):
            continue
        if sheet.told >= most or len(sheet.cells) >= MOST_FRAMED:
            sheet.is_cut = True
            return
        sheet.cells[place] = cell
        sheet.told += bool(cell.text)


def _placed(element: Any, row: int) -> Iterator[tuple[tuple[int, int], Any]]:
    """Give the cells of a row with their places; one that names none is the next."""
    column = 0
    for item in element:
        if local(item) != "c":
            continue
        place = place_of(item.get("r", ""))
        column = place[1] if place else column + 1
        yield (row, column), item


def _read_column(sheet: Sheet, element: Any) -> None:
    if element.get("hidden") in ("1", "true"):
        first, last = _number(element.get("min")), _number(element.get("max"))
        sheet.hidden_columns.update(range(first, min(last, 16_384) + 1))


def _read_merge(sheet: Sheet, element: Any) -> None:
    area = area_of(element.get("ref", ""))
    if area is None or (area.top, area.left) == (area.bottom, area.right):
        return
    if len(sheet.merges) >= MOST_MERGES:
        sheet.is_cut = True
        return
    sheet.merges.append(area)


def _number(text: str | None) -> int:
    text = (text or "").strip()
    return int(text) if text.isdecimal() and text.isascii() and len(text) < 9 else 0  # noqa: PLR2004
