"""A table as it was found somewhere: a grid of texts with spans, of no format."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from attrs import define, frozen

__all__ = ["SeenCell", "SeenTable"]


@frozen(kw_only=True)
class SeenCell:
    """A cell where it begins; `row` and `column` count from 0."""

    row: int
    column: int
    rowspan: int = 1
    colspan: int = 1
    text: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to read in it."""
        return not self.text.strip()

    @property
    def places(self) -> Iterator[tuple[int, int]]:
        """Every place that it covers."""
        for row in range(self.row, self.row + self.rowspan):
            for column in range(self.column, self.column + self.colspan):
                yield row, column


@define(slots=False, frozen=True)
class SeenTable:
    """The cells of one table. A place may be covered by no cell."""

    cells: tuple[SeenCell, ...]

    @property
    def size(self) -> int:
        """How many places the cells cover, reckoned without laying them out."""
        return sum(cell.rowspan * cell.colspan for cell in self.cells)

    @cached_property
    def places(self) -> Mapping[tuple[int, int], SeenCell]:
        """The cell at each place; where two overlap, the one that begins later."""
        return {place: cell for cell in self.cells for place in cell.places}

    @cached_property
    def height(self) -> int:
        """How many rows there are."""
        return max((cell.row + cell.rowspan for cell in self.cells), default=0)

    @cached_property
    def width(self) -> int:
        """How many columns there are."""
        return max((cell.column + cell.colspan for cell in self.cells), default=0)

    def row(self, number: int) -> tuple[SeenCell, ...]:
        """Give the cells that cover row `number`, from left to right, each once."""
        return self._once((number, column) for column in range(self.width))

    def _once(self, places: Iterator[tuple[int, int]]) -> tuple[SeenCell, ...]:
        found = (self.places[place] for place in places if place in self.places)
        return tuple(dict.fromkeys(found))
