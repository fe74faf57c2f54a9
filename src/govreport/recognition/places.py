"""Which number stands at which cell of one foreign table."""

from functools import cached_property
from itertools import groupby

from attrs import define, frozen

from govreport.recognition.labels import Match
from govreport.recognition.layout import Layout, Path, is_understood
from govreport.recognition.seen import SeenCell
from govreport.recognition.spots import Spot

__all__ = ["CellReading", "TableReading"]


@frozen(kw_only=True)
class CellReading:
    """A cell that its labels lead to: the addresses they allow, and those labels.

    One address is a place; none or several mean that the labels do not suffice.
    """

    cell: SeenCell
    addresses: tuple[str, ...]
    labels: tuple[tuple[SeenCell, Match], ...]


@define(slots=False, frozen=True)
class TableReading:
    """One table read cell by cell."""

    layout: Layout

    @cached_property
    def cells(self) -> tuple[CellReading, ...]:
        """The cells to which official labels lead on both sides."""
        found = (self._read(cell) for cell in self.layout.table.cells)
        return tuple(reading for reading in found if reading)

    @cached_property
    def unknown(self) -> tuple[SeenCell, ...]:
        """The cells with text that is neither a label nor led to by labels."""
        read = {reading.cell for reading in self.cells}
        return tuple(
            cell
            for cell in self.layout.table.cells
            if not cell.is_blank
            and cell not in read
            and not self.layout.words[cell.text].is_label
            and not self._numbers_a_row(cell)
        )

    @property
    def is_official(self) -> bool:
        """Whether this is an official table, or a part of one."""
        texts = [cell for cell in self.layout.table.cells if not cell.is_blank]
        labels = sum(self.layout.words[cell.text].is_label for cell in texts)
        if labels == 0 or 2 * labels > len(texts):
            return labels > 0
        return any(len(reading.addresses) == 1 for reading in self.cells)

    def _read(self, cell: SeenCell) -> CellReading | None:
        """Read one cell; None where labels do not lead to all of it."""
        if any(self.layout.kinds[row] != "body" for row, _ in cell.places):
            return None
        if not cell.is_blank and self.layout.words[cell.text].is_label:
            return None
        found = [found for place in cell.places if (found := self._at(*place))]
        if not found:
            return None
        return CellReading(
            cell=cell,
            addresses=tuple({address: None for part in found for address in part[0]}),
            labels=tuple({label: None for part in found for label in part[1]}),
        )

    def _at(
        self, row: int, column: int
    ) -> tuple[list[str], list[tuple[SeenCell, Match]]] | None:
        """Give the addresses at a place and the labels that lead there."""
        above = self.layout.column_path(row, column)
        left = self.layout.row_path(row, column)
        if not is_understood(above):
            return None
        heads, sides = _matches(above), _matches(left)
        row_heads = sides if is_understood(left) else []
        spots = [
            spot
            for spot in self.layout.known.spots
            if _leads_to(spot.columns, heads)
            and (_leads_to(spot.rows, row_heads) if spot.rows else not sides)
            and self._is_in_band(spot, row)
        ]
        if not any(spot.rows for spot in spots):
            spots = spots if self._is_below_head(row) else []
            if not spots and not is_understood(left):
                return None
        if len(spots) > 1:
            merged = _matches(self.layout.columns_beside(row, column))
            spots = [spot for spot in spots if _names(spot.columns, merged)]
        labels = [(cell, match) for cell, match in (*left, *above) if match]
        return [spot.address for spot in spots], labels

    def _is_in_band(self, spot: Spot, row: int) -> bool:
        band = self.layout.bands[row]
        return band is None or not spot.band or spot.band in band.labels

    def _is_below_head(self, row: int) -> bool:
        """Whether a row without labels is that of its head: the next, or one in use."""
        if row == self.layout.heads[row].stop:
            return True
        return any(not cell.is_blank for cell in self.layout.table.row(row))

    def _numbers_a_row(self, cell: SeenCell) -> bool:
        """Whether a cell only counts the rows: a digit to the left of a label."""
        right = self.layout.table.row(cell.row)
        return cell.text.strip().isdigit() and any(
            other.column > cell.column
            and not other.is_blank
            and self.layout.words[other.text].row is not None
            for other in right
        )


def _matches(path: Path) -> list[Match]:
    """Give what the cells of a path stand for; a repeated label counts once."""
    return [match for match, _ in groupby(match for _, match in path if match)]


def _leads_to(labels: tuple[str, ...], matches: list[Match]) -> bool:
    """Whether heads end at the innermost of `labels` and contradict no other."""
    if not matches or labels[-1] not in matches[-1].labels:
        return False
    rest = iter(labels)
    return all(any(label in match.labels for label in rest) for match in matches)


def _names(labels: tuple[str, ...], matches: list[Match]) -> bool:
    """Whether each of the heads is one of `labels`."""
    return all(match.labels & set(labels) for match in matches)
