"""The rows of a drawn table, and which text stands in which of their cells.

A row is a line, with lines of labels alone above it and lines below it of what had no
room. A text too long for its cell covers the rules to its right; at the right edge it
is moved to the left.
"""

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise

from attrs import define, evolve, field

from govreport.readers.text.frames import Band, Line, Piece

__all__ = ["Row", "is_number", "rows_of"]

_NUMBER = re.compile(
    r"[-−—–/]|[-−]?\d+(?:[.,．，]\d+)*\s*(?:[（(].*|[万亿]?元(?:[（(].*)?)?"
)
"""What stands where a number is: a dash, or a number with a remark behind it."""


def is_number(text: str) -> bool:
    """Whether a text may be a number, blank or with a remark."""
    return not text or bool(_NUMBER.fullmatch(text))


LONGEST = 400
"""A remark in brackets that is longer is not looked for in further lines."""


@define(slots=False)
class Row:
    """The texts of one row: labels on lines of their own, then those between rules.

    A remark in brackets goes on in the next line until it is closed.
    """

    band: Band
    is_first: bool
    labels: list[Piece] = field(factory=list)
    lines: list[Line] = field(factory=list)
    pieces: list[Piece] = field(factory=list)

    def add(self, line: Line) -> None:
        """Add a line of texts between the rules."""
        self.lines.append(line)
        for piece in line.pieces:
            if self.is_open:
                last = self.pieces[-1]
                self.pieces[-1] = evolve(last, text=last.text + piece.text)
            else:
                self.pieces.append(piece)

    @property
    def is_open(self) -> bool:
        """Whether a remark in brackets goes on in the next line."""
        text = self.pieces[-1].text if self.pieces else ""
        is_short = 0 < len(text) < LONGEST
        return is_short and is_number(text) and text.count("（") > text.count("）")

    @property
    def line(self) -> int:
        """The line of the file in which it begins."""
        return self.labels[0].line if self.labels else self.lines[0].number

    @cached_property
    def intervals(self) -> tuple[tuple[int, int], ...]:
        """Where each cell begins and ends between its rules."""
        return tuple((start + 1, end) for start, end in pairwise(self.band.edges))

    @cached_property
    def texts(self) -> dict[tuple[int, ...], list[Piece]]:
        """The texts by the cells, mostly one, in which each may stand."""
        taken = {self._cell(piece) for piece in self.pieces}
        found: dict[tuple[int, ...], list[Piece]] = {}
        for piece in self.pieces:
            cell = self._cell(piece)
            places = self._possible(piece, taken) if cell is None else (cell,)
            found.setdefault(places, []).append(piece)
        return found

    @property
    def is_body(self) -> bool:
        """Whether numbers stand behind the first cell, or nothing."""
        behind = [p for places, p in self.texts.items() if places != (0,)]
        return len(self.intervals) > 1 and all(
            is_number(piece.text) for pieces in behind for piece in pieces
        )

    @property
    def label(self) -> Piece | None:
        """The text of the first cell, unless it is a number."""
        first = self.texts.get((0,), [])
        if not first or is_number(first[0].text):
            return None
        return evolve(first[0], text="".join(piece.text for piece in first))

    @property
    def all_labels(self) -> list[Piece]:
        """The labels that lead the row, the outermost first."""
        joined: list[Piece] = []
        for piece in self.labels:
            if joined and joined[-1].start == piece.start:
                joined[-1] = evolve(joined[-1], text=joined[-1].text + piece.text)
            else:
                joined.append(piece)
        return [*joined, *filter(None, [self.label])]

    def takes(self, line: Line) -> bool:
        """Whether a line without a label goes on with this row."""
        if not self.lines or not line.pieces or self.is_open:
            return True
        last = self.lines[-1].pieces
        if not all(is_number(piece.text) for piece in (*last[1:], *line.pieces)):
            return True
        return any(self._cell_around(p) is None for p in (*last[-1:], line.pieces[0]))

    def _cell_around(self, piece: Piece) -> int | None:
        cells = enumerate(self.intervals)
        around = (n for n, (s, e) in cells if s <= piece.start and piece.end <= e)
        return next(around, None)

    def _cell(self, piece: Piece) -> int | None:
        """Give the cell that a text lies in or begins, None for one that was moved."""
        around = self._cell_around(piece)
        if around is not None or not self.intervals:
            return around
        if piece.end >= self.band.edges[-1]:
            return None
        if piece.start == self.intervals[0][0] and is_number(piece.text):
            return None
        begins = (n for n, (s, _) in enumerate(self.intervals) if s == piece.start)
        return next(begins, None)

    def _possible(self, piece: Piece, taken: set[int | None]) -> tuple[int, ...]:
        """Give the cells of which a text that was moved may be; all, if of none."""
        room = piece.end - piece.start
        first = 1 if self.labels and len(self.intervals) > 1 else 0
        possible = tuple(
            number
            for number, (start, end) in enumerate(self.intervals)
            if number >= first
            and piece.start <= start
            and room > end - start
            and number not in taken
        )
        return possible or tuple(range(len(self.intervals)))


def rows_of(band: Band) -> Iterator[Row]:
    """Give the rows of a band: another one begins with each label."""
    row = Row(band, is_first=True)
    for line in band.lines:
        if _begins(row, line):
            yield row
            row = Row(band, is_first=False)
        if _is_label(row, line):
            text = " ".join(piece.text for piece in line.pieces)
            row.labels.append(evolve(line.pieces[0], text=text))
        else:
            row.add(line)
    yield row


def _begins(row: Row, line: Line) -> bool:
    """Whether a line begins another row than `row`."""
    first = line.pieces[0] if line.pieces else Piece(0, 0, "", line.number)
    start = first.start
    if _is_label(row, line):
        return bool(row.lines) or bool(row.labels and start < row.labels[-1].start)
    inner = row.band.edges[1:-1]
    has_label = bool(inner) and start < inner[0] and not is_number(first.text)
    has_label = has_label and not row.is_open
    if row.lines:
        return has_label or not row.takes(line)
    return bool(row.labels) and has_label and start <= row.labels[-1].start


def _is_label(row: Row, line: Line) -> bool:
    """Whether a line holds a label alone: no rule is seen within it."""
    inner = row.band.edges[1:-1]
    if not inner or not line.pieces or line.edges.intersection(inner):
        return False
    return not row.is_open and not any(is_number(p.text) for p in line.pieces)
