"""A document as it was found somewhere: what a reader of the file sees, of no format.

Paragraphs, tables as grids of texts with spans, and images, in reading order.
"""

from collections.abc import Iterator, Mapping
from functools import cached_property

from attrs import define, field, frozen

from govreport.diagnostics import Fact, Where

__all__ = [
    "SeenBlock",
    "SeenCell",
    "SeenDocument",
    "SeenImage",
    "SeenParagraph",
    "SeenTable",
    "Stated",
    "Unseen",
]


@frozen(kw_only=True)
class SeenCell:
    """A cell where it begins; `row` and `column` count from 0.

    `text` has a line for each paragraph. `where` is its place in the file.
    """

    row: int
    column: int
    rowspan: int = 1
    colspan: int = 1
    text: str = ""
    where: Where | None = field(default=None, eq=False)

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


@frozen(kw_only=True)
class SeenParagraph:
    """A paragraph in one line, and where it stands.

    `level` is 0 for a title, 1 for a heading of a chapter and so on, where the format
    itself tells so; None where it does not.
    """

    text: str
    level: int | None = None
    where: Where | None = field(default=None, eq=False)


@frozen(kw_only=True)
class SeenImage:
    """An image: a file name for it, its alternative text, and its bytes if known."""

    name: str
    alt: str = ""
    data: bytes | None = None
    where: Where | None = field(default=None, eq=False)


SeenBlock = SeenParagraph | SeenTable | SeenImage


@frozen
class Stated:
    """A value that a file states outright under the name of a field."""

    value: object
    where: Where | None = field(default=None, eq=False)


@frozen(kw_only=True)
class Unseen:
    """What is in a file and cannot be given as a block; `message` words it."""

    message: str
    facts: Mapping[str, Fact] = field(factory=dict)
    where: Where | None = None


@frozen(kw_only=True)
class SeenDocument:
    """All that a reader gives of one file.

    `stated` holds fields that the file names outright, by the path of the input file,
    as `("agency",)` or `("overview", "platforms", "body", 0)`; its keys may be English
    or Chinese. `unseen` lists what the reader had to leave out.
    """

    blocks: tuple[SeenBlock, ...]
    stated: Mapping[tuple[str | int, ...], Stated] = field(factory=dict)
    unseen: tuple[Unseen, ...] = ()

    @property
    def paragraphs(self) -> Iterator[SeenParagraph]:
        """The paragraphs in order."""
        return (block for block in self.blocks if isinstance(block, SeenParagraph))

    @property
    def tables(self) -> Iterator[SeenTable]:
        """The tables in order."""
        return (block for block in self.blocks if isinstance(block, SeenTable))
