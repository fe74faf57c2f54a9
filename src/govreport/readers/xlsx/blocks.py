"""The rows of a sheet in prose as the blocks, sections and lists of an input file."""

from collections.abc import Callable, Mapping, Sequence

from attrs import define, evolve, field, frozen

from govreport.diagnostics import Place
from govreport.loading.scalars import Bare
from govreport.readers.xlsx.sections import Kind
from govreport.recognition import Stated, Unseen, compact

__all__ = ["EXCERPT", "Blocks", "Line"]

EXCERPT = 40
"""The most characters of a text that are shown in a message."""

Path = tuple[str | int, ...]


@frozen(kw_only=True)
class Line:
    """A row: its section, its kind and its values, None where they are not known."""

    section: Path | None
    kind: Kind | None
    values: tuple[str, ...]
    where: Place


@define(kw_only=True, eq=False)
class Blocks:
    """Puts rows together; `stated` are the values by path, `unseen` what has no place.

    `names` leads from the official words for a number to its address.
    """

    names: Mapping[str, str]
    stated: dict[Path, Stated] = field(factory=dict, init=False)
    unseen: list[Unseen] = field(factory=list, init=False)
    _counts: dict[Path, int] = field(factory=dict, init=False)
    _last: tuple[Path | None, Kind | None] = field(default=(None, None), init=False)

    def add(self, line: Line) -> None:
        """Add a row."""
        values = list(line.values)
        while not values[-1]:
            values.pop()
        section, kind = line.section, line.kind
        if section is None or kind is None or not self._fits(section, kind):
            self._leave_out(line, values, 0)
            return
        used = _ADDED[kind](self, section, line)
        self._leave_out(line, values, used)
        self._last = section, kind

    @staticmethod
    def _fits(section: Path, kind: Kind) -> bool:
        """Whether rows of a kind belong in a section."""
        own = _OF_SECTION.get(str(section[0]))
        if own is not None:
            return kind in own
        if kind is Kind.HEADING:
            return section[-1] == "body"
        return kind not in _ELSEWHERE

    def _leave_out(self, line: Line, values: Sequence[str], used: int) -> None:
        """Tell the values of a row beyond those that were used, at the first."""
        left = [n for n, text in enumerate(values) if n >= used and text]
        if left:
            text = " ".join(values[number] for number in left)[:EXCERPT]
            where = evolve(line.where, cell=(line.where.cell or 1) + left[0])
            unseen = Unseen(message="unseen.fact", facts={"text": text}, where=where)
            self.unseen.append(unseen)

    def _state(self, line: Line, path: Path, value: object) -> None:
        self.stated.setdefault(path, Stated(value, line.where))

    def _next(self, path: Path) -> Path:
        """Give the path of the next value of a list."""
        number = self._counts.get(path, 0)
        self._counts[path] = number + 1
        return (*path, number)

    def _going_on(self, section: Path, line: Line, *kinds: Kind) -> Path:
        """Give the path of the block that a row goes on with, else of a new one."""
        body = self._body(section, line)
        if self._last[0] == section and self._last[1] in kinds:
            return (*body, self._counts[body] - 1)
        return self._next(body)

    def _body(self, section: Path, line: Line) -> Path:
        """Give where blocks go: in a list of sections, to the body of the latest."""
        if section != ("extra_sections",):
            return section
        if not self._counts.get(section):
            self._state(line, (*self._next(section), "heading"), "")
        return (*section, self._counts[section] - 1, "body")

    def heading(self, section: Path, line: Line) -> int:
        """State the heading of a part of a chapter."""
        self._state(line, (*section[:-1], "heading"), line.values[0])
        return 1

    def paragraph(self, section: Path, line: Line) -> int:
        """State a paragraph, or one for each line of the cell."""
        path = self._next(self._body(section, line))
        self._state(line, path, {"paragraph": line.values[0]})
        return 1

    def first_item(self, section: Path, line: Line) -> int:
        """State the first item of a new list."""
        path = self._next(self._body(section, line))
        self._state(line, (*self._next((*path, "items")),), line.values[0])
        return 1

    def item(self, section: Path, line: Line) -> int:
        """State an item that goes on with the list above it."""
        path = self._going_on(section, line, Kind.ITEM, Kind.FIRST_ITEM)
        self._state(line, (*self._next((*path, "items")),), line.values[0])
        return 1

    def figure(self, section: Path, line: Line) -> int:
        """State an image: path, caption, alternative text."""
        path = (*self._next(self._body(section, line)), "figure")
        self._state_parts(line, path, ("path", "caption", "alt"))
        return 3

    def chart(self, section: Path, line: Line) -> int:
        """State a chart: kind, caption, unit, alternative text; its numbers follow."""
        path = (*self._next(self._body(section, line)), "chart")
        self._state_parts(line, path, ("kind", "caption", "unit", "alt"))
        return 4

    def datum(self, section: Path, line: Line) -> int:
        """State a number of the chart above."""
        path = self._going_on(section, line, Kind.CHART, Kind.DATUM)
        label, number = line.values[:2]
        self._state(line, (*path, "chart", "data", label), Bare(number))
        return 2

    def caption(self, section: Path, line: Line) -> int:
        """State the caption of a table; its rows follow."""
        path = (*self._next(self._body(section, line)), "table")
        self._state(line, (*path, "caption"), line.values[0])
        return 1

    def table_row(self, section: Path, line: Line) -> int:
        """State a row of a table, the first as its header, which tells its width."""
        kinds = Kind.CAPTION, Kind.TABLE_ROW
        path = (*self._going_on(section, line, *kinds), "table")
        header = self.stated.get((*path, "header"))
        if header is None:
            cells = list(line.values)
            while not cells[-1]:
                cells.pop()
            self._state(line, (*path, "header"), cells)
            self.stated[*path, "rows"] = Stated([], line.where)
            return len(cells)
        width = len(header.value)  # type: ignore[arg-type]  # it is a list
        self.stated[*path, "rows"].value.append(list(line.values[:width]))  # type: ignore[attr-defined]
        return width

    def section(self, section: Path, line: Line) -> int:
        """State where a section of its own begins: heading, chapter, what follows."""
        path = self._next(section)
        self._state(line, (*path, "heading"), line.values[0])
        self._state_parts(line, path, ("", "chapter", "before"))
        return 3

    def attachment(self, section: Path, line: Line) -> int:
        """State an attachment: path and title."""
        self._state_parts(line, self._next(section), ("path", "title"))
        return 2

    def note(self, section: Path, line: Line) -> int:
        """State a remark: the number by its official words or address, the words."""
        name = line.values[0]
        address = self.names.get(compact(name), name)
        self._state(line, (*section, address), line.values[1])
        return 2

    def number(self, section: Path, line: Line) -> int:
        """State a number of a row that the variant adds: its name, the number."""
        name, number = line.values[:2]
        if number:
            self._state(line, (*section, name), Bare(number))
        return 2

    def _state_parts(self, line: Line, path: Path, names: Sequence[str]) -> None:
        for name, value in zip(names, line.values, strict=False):
            if name and value:
                self._state(line, (*path, name), value)


_ADDED: Mapping[Kind, Callable[[Blocks, Path, Line], int]] = {
    Kind.HEADING: Blocks.heading,
    Kind.PARAGRAPH: Blocks.paragraph,
    Kind.ITEM: Blocks.item,
    Kind.FIRST_ITEM: Blocks.first_item,
    Kind.FIGURE: Blocks.figure,
    Kind.CHART: Blocks.chart,
    Kind.DATUM: Blocks.datum,
    Kind.CAPTION: Blocks.caption,
    Kind.TABLE_ROW: Blocks.table_row,
    Kind.SECTION: Blocks.section,
    Kind.ATTACHMENT: Blocks.attachment,
    Kind.NOTE: Blocks.note,
    Kind.NUMBER: Blocks.number,
}
"""What each kind of row states; the number of cells that it took is given back."""

_ELSEWHERE = {Kind.SECTION, Kind.ATTACHMENT, Kind.NOTE, Kind.NUMBER}
_OF_SECTION: Mapping[str, set[Kind]] = {
    "attachments": {Kind.ATTACHMENT},
    "notes": {Kind.NOTE},
    "extras": {Kind.NUMBER},
    "extra_sections": set(Kind)
    - {Kind.HEADING, Kind.ATTACHMENT, Kind.NOTE, Kind.NUMBER},
}
"""The kinds that some sections hold; all others hold blocks."""
