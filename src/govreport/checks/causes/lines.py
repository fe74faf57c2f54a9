"""The rows and columns in which numbers stand side by side, and may slip."""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from attrs import frozen

from govreport.editions import FormatEdition
from govreport.values.form import Leaf

__all__ = ["Line", "Lines", "lines_of"]

Line = tuple[str, ...]
"""The addresses of one printed row or column, in order."""


@frozen(kw_only=True)
class Lines:
    """The lines of an edition's tables that relations tie together.

    `rows` and `columns` are those of 表三, a neighbour beside the next. `bands` are the
    single printed row of 表四, and the groups of which it consists.
    """

    rows: tuple[Line, ...]
    columns: tuple[Line, ...]
    bands: tuple[Line, ...]

    @property
    def all(self) -> tuple[Line, ...]:
        """Every line."""
        return self.rows + self.columns + self.bands

    def neighbouring_cells(self) -> Iterator[tuple[str, str]]:
        """Give each two cells side by side or one above the other, once."""
        yield from dict.fromkeys(
            (first, second) for line in self.all for first, second in pairwise(line)
        )

    def neighbouring_lines(self) -> Iterator[tuple[Line, Line]]:
        """Give each two rows or columns of 表三 side by side."""
        yield from pairwise(self.rows)
        yield from pairwise(self.columns)


@cache
def lines_of(edition: FormatEdition) -> Lines:
    """Give the lines of `edition`, derived from its form and its relations."""
    related = {a for relation in edition.relations for a in relation.addresses}
    leaves = [leaf for a, leaf in edition.leaves.items() if a in related]
    in_rows = [leaf for leaf in leaves if leaf.path[0].orientation == "row"]
    in_bands = [leaf for leaf in leaves if leaf.path[0].orientation == "column"]
    return Lines(
        rows=_grouped(in_rows, [leaf.parent for leaf in in_rows]),
        columns=_grouped(in_rows, [leaf.path[-1].name for leaf in in_rows]),
        bands=(
            *_grouped(in_bands, [leaf.address.split(".")[0] for leaf in in_bands]),
            *_grouped(in_bands, [leaf.parent for leaf in in_bands]),
        ),
    )


def _grouped(leaves: list[Leaf], keys: list[str]) -> tuple[Line, ...]:
    lines: dict[str, list[str]] = {}
    for leaf, key in zip(leaves, keys, strict=True):
        lines.setdefault(key, []).append(leaf.address)
    return tuple(map(tuple, lines.values()))
