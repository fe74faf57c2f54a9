"""What an edition prints around each of its numbers: the key to a foreign table."""

from collections.abc import Iterator, Mapping
from functools import cache

from attrs import frozen

from govreport.editions import FormatEdition
from govreport.editions.added_rows import AddedRow, with_added_rows
from govreport.editions.grid import Grid, GridCell, grid_of
from govreport.recognition.labels import Match, Vocabulary, compact

__all__ = ["OFFICIAL", "Known", "Spot", "Wording", "Words", "known_of"]


@frozen(kw_only=True)
class Spot:
    """A number of the form, and the labels that lead to it, the outermost first."""

    address: str
    band: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]


@frozen(kw_only=True)
class Wording:
    """How a region words an edition: the rows it adds, its own words for labels.

    `labels` pairs a wording with the official label that it stands for.
    """

    added: tuple[AddedRow, ...] = ()
    labels: tuple[tuple[str, str], ...] = ()


OFFICIAL = Wording()
"""The edition in its own words."""


@frozen(kw_only=True)
class Known:
    """An edition as the recogniser knows it; `own` are a region's words for labels."""

    edition: FormatEdition
    spots: tuple[Spot, ...]
    rows: Vocabulary
    columns: Vocabulary
    bands: Vocabulary
    corners: Vocabulary
    titles: Vocabulary
    own: Mapping[str, str]

    def words(self, text: str) -> "Words":
        """Give what `text` stands for in each place where labels are."""
        text = self.own.get(compact(text), text)
        return Words(
            row=self.rows.match(text),
            column=self.columns.match(text),
            band=self.bands.match(text),
            corner=self.corners.match(text),
            title=self.titles.match(text),
        )


@frozen(kw_only=True)
class Words:
    """What a text stands for as a row head, a column head, a band and so on."""

    row: Match | None
    column: Match | None
    band: Match | None
    corner: Match | None
    title: Match | None

    @property
    def is_label(self) -> bool:
        """Whether it stands for anything."""
        return any((self.row, self.column, self.band, self.corner, self.title))

    @property
    def heads_column(self) -> bool:
        """Whether it is rather a column head than a row head."""
        if self.column is None or self.row is None:
            return self.column is not None
        return self.column.nearness < self.row.nearness


@cache
def known_of(edition: FormatEdition, wording: Wording = OFFICIAL) -> Known:
    """Give the spots and the words of `edition`, as a region words it."""
    grids = [with_added_rows(grid_of(t), wording.added) for t in edition.tables]
    spots = [spot for grid in grids for spot in _spots(grid)]
    return Known(
        edition=edition,
        spots=tuple(spots),
        rows=Vocabulary(label for spot in spots for label in spot.rows),
        columns=Vocabulary(label for spot in spots for label in spot.columns),
        bands=Vocabulary(spot.band for spot in spots if spot.band),
        corners=Vocabulary(table.corner for table in edition.tables if table.corner),
        titles=Vocabulary(chapter.heading for chapter in edition.chapters),
        own={compact(words): label for words, label in wording.labels},
    )


def _spots(grid: Grid) -> Iterator[Spot]:
    for number in grid.cells:
        if number.role == "number":
            yield Spot(
                address=number.address,
                band=_band(grid, number),
                rows=tuple(
                    cell.label
                    for cell in _of_role(grid, "row-head")
                    if cell.row <= number.row < cell.row + cell.rowspan
                ),
                columns=tuple(
                    cell.label
                    for cell in _of_role(grid, "column-head")
                    if _stands_above(cell, number, grid)
                ),
            )


def _of_role(grid: Grid, role: str) -> Iterator[GridCell]:
    return (cell for cell in grid.cells if cell.role == role)


def _band(grid: Grid, number: GridCell) -> str:
    """Give the band that `number` stands under; there are none above a common head."""
    return "" if grid.head_rows else grid.groups[number.row]


def _stands_above(head: GridCell, number: GridCell, grid: Grid) -> bool:
    if not head.column <= number.column < head.column + head.colspan:
        return False
    if grid.head_rows:
        return head.row < grid.head_rows
    return grid.groups[head.row] == grid.groups[number.row]
