"""A sheet of any layout as blocks: tables, and what stands above and below them.

Cells that touch are one region; a blank cell belongs to it where it has a frame. A
row with one text over the whole width is a paragraph, unless it is an official label.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby

from attrs import define, field

from govreport.diagnostics import Place
from govreport.editions import EDITIONS
from govreport.readers.xlsx.grid import Piece
from govreport.recognition import SeenBlock, SeenCell, SeenParagraph, SeenTable, Unseen
from govreport.recognition.spots import known_of

__all__ = ["Regions", "seen_table"]

MOST_COLUMNS = 256
MOST_PLACES = 100_000
"""A larger table is no official one, and is not laid out."""

LONGEST_LABEL = 60
EXCERPT = 40


@define(eq=False)
class Regions:
    """Divides the pieces of one sheet; `unseen` gathers what cannot be given."""

    file: str
    sheet: str
    unseen: list[Unseen] = field(factory=list, init=False)

    def blocks(self, pieces: Iterable[Piece]) -> Iterator[SeenBlock]:
        """Give the blocks from top to bottom, side by side ones from left to right."""
        for band in _runs(pieces, lambda p: (p.row, p.row + p.rowspan)):
            for region in _runs(band, lambda p: (p.column, p.column + p.colspan)):
                if any(piece.text for piece in region):
                    yield from self._region(region)

    def place(self, place: tuple[int, int]) -> Place:
        """Give the place of a cell in the file."""
        row, column = place
        return Place(file=self.file, sheet=self.sheet, row=row, cell=column)

    def _region(self, region: Sequence[Piece]) -> Iterator[SeenBlock]:
        if len({piece.column for piece in region}) == 1:
            yield from self._paragraphs(region)
            return
        rows = _rows(region)
        inside = _framed_rows(rows)
        spanned = _spanned(region)
        for is_table, numbers in groupby(
            range(len(rows)),
            key=lambda n: (
                rows[n][0].row in spanned
                or _is_of_table(rows[n], is_inside=n in inside)
            ),
        ):
            found = [piece for number in numbers for piece in rows[number]]
            if is_table:
                yield from self._table(found)
            else:
                yield from self._paragraphs(found)

    def _table(self, pieces: list[Piece]) -> Iterator[SeenBlock]:
        if not any(piece.text for piece in pieces):
            return
        bottom = max(p.row + p.rowspan for p in pieces) - pieces[0].row
        right = max(p.column + p.colspan for p in pieces) - min(
            p.column for p in pieces
        )
        if right > MOST_COLUMNS or bottom * right > MOST_PLACES:
            where = self.place(pieces[0].place)
            self.unseen.append(Unseen(message="unseen.large-table", where=where))
            return
        yield seen_table(pieces, self.place)

    def _paragraphs(self, pieces: Iterable[Piece]) -> Iterator[SeenBlock]:
        for _, row in groupby(pieces, key=lambda piece: piece.row):
            told = [piece for piece in row if piece.text]
            for line in "  ".join(piece.text for piece in told).split("\n"):
                if line.strip():
                    yield SeenParagraph(
                        text=line.strip(), where=self.place(told[0].place)
                    )


def seen_table(
    pieces: Sequence[Piece], place: Callable[[tuple[int, int]], Place]
) -> SeenTable:
    """Give pieces as a table that begins where the first of them do.

    What they leave open is blank. `place` gives the place of a cell of the sheet.
    """
    top = min(piece.row for piece in pieces)
    left = min(piece.column for piece in pieces)
    cells = [
        SeenCell(
            row=piece.row - top,
            column=piece.column - left,
            rowspan=piece.rowspan,
            colspan=piece.colspan,
            text=piece.text,
            where=place(piece.place),
        )
        for piece in pieces
    ]
    rows = {piece.row - top: piece.place[0] for piece in pieces}
    columns = {piece.column - left: piece.place[1] for piece in pieces}
    covered = {spot for cell in cells for spot in cell.places}
    cells += [
        SeenCell(row=row, column=column, where=place((rows[row], columns[column])))
        for row in rows
        for column in columns
        if (row, column) not in covered
    ]
    return SeenTable(tuple(cells))


def _runs(
    pieces: Iterable[Piece], extent: Callable[[Piece], tuple[int, int]]
) -> Iterator[list[Piece]]:
    """Give the pieces in runs that follow each other without a gap."""
    run: list[Piece] = []
    end = -1
    for piece in sorted(pieces, key=lambda piece: extent(piece)[0]):
        start, stop = extent(piece)
        if run and start > end:
            yield sorted(run, key=lambda piece: (piece.row, piece.column))
            run = []
        run.append(piece)
        end = max(end, stop) if len(run) > 1 else stop
    if run:
        yield sorted(run, key=lambda piece: (piece.row, piece.column))


def _rows(region: Sequence[Piece]) -> list[list[Piece]]:
    """Give the pieces that begin in each row."""
    return [list(row) for _, row in groupby(region, key=lambda piece: piece.row)]


def _spanned(region: Sequence[Piece]) -> set[int]:
    """Give the rows that a piece covers and does not begin in."""
    return {
        row
        for piece in region
        for row in range(piece.row + 1, piece.row + piece.rowspan)
    }


def _framed_rows(rows: Sequence[Sequence[Piece]]) -> range:
    """Give the rows from the first to the last with a frame; without any, all rows."""
    framed = [n for n, row in enumerate(rows) if any(p.cell.is_framed for p in row)]
    return range(framed[0], framed[-1] + 1) if framed else range(len(rows))


def _is_of_table(row: Sequence[Piece], *, is_inside: bool) -> bool:
    """Whether a row is one of a table, and not a title, a note or who filled it in."""
    told = [piece for piece in row if piece.text]
    if not told:
        return True
    if is_inside and (len(row) > 1 or row[0].rowspan > 1):
        return True
    if not is_inside and any(_is_number(piece.text) for piece in told):
        return True
    return any(_is_label(piece.text) for piece in told)


def _is_number(text: str) -> bool:
    return all(char.isdecimal() or char in ".-, " for char in text)


@lru_cache(maxsize=4096)
def _is_label(text: str) -> bool:
    """Whether a text heads a row, a column or a band in some edition."""
    if len(text) > LONGEST_LABEL:
        return False
    words = [known_of(edition).words(text) for edition in EDITIONS.values()]
    return any(w.row or w.column or w.band or w.corner for w in words)
