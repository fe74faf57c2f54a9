"""What loading gives: a report, where everything in it stood, and what was wrong."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from pathlib import Path as FilePath

from attrs import define, field, frozen

from govreport.diagnostics import Diagnostic, Where
from govreport.loading.tree import Path, PlacedTree, Tree, dotted
from govreport.report import Report

__all__ = ["Coverage", "Positions", "Source"]


@define(frozen=True, slots=False, eq=False)
class Positions(Mapping[str, Where]):
    """The place of every address that a file states, found when first asked for.

    Addresses are those of numbers, of texts and of the parts that hold them. A total
    that was filled has no place of its own. `places` gives for each the path in the
    tree, and the distance from there.
    """

    _tree: Tree | PlacedTree
    _places: Callable[[], Mapping[Path, tuple[Path, int]]]

    @cached_property
    def _found(self) -> dict[str, Where]:
        return {
            dotted(path): position
            for path, (raw, offset) in self._places().items()
            if (position := self._tree.position(raw, offset)) is not None
        }

    def __getitem__(self, address: str) -> Where:
        return self._found[address]

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)


@frozen(kw_only=True)
class Coverage:
    """How much of a foreign file was read: of its numbers, and of its chapters."""

    numbers: int
    of_numbers: int
    chapters: int
    of_chapters: int

    @property
    def is_whole(self) -> bool:
        """Whether every number and every chapter was found."""
        return self.numbers == self.of_numbers and self.chapters == self.of_chapters


@frozen(kw_only=True)
class Source:
    """A report as it was loaded, beside the problems of its reading.

    A cell that could not be read is None and its problem is listed; an optional part
    that could not be read is left at its default. `positions` maps an address to its
    place in the file. `files` holds the images and attachments that it names, by the
    path as written; one that cannot be used is not there. `folder` is where its file
    lies, None for what was no file. A `provisional` report has a stand-in for its
    agency or its year, so that its tables can be checked; it must not be rendered.
    `coverage` tells how much of a file was read whose report had to be recognised.
    """

    report: Report
    files: Mapping[str, bytes] = field(factory=dict)
    positions: Mapping[str, Where] = field(factory=dict)
    problems: tuple[Diagnostic, ...] = ()
    name: str = ""
    folder: FilePath | None = None
    provisional: bool = False
    coverage: Coverage | None = None

    def place_of(self, address: str) -> Where | None:
        """Give where `address` stands, or else the nearest part around it.

        A number that was left out, or filled, has no place of its own.
        """
        while address and address not in self.positions:
            address = address[: max(address.rfind("."), address.rfind("["), 0)]
        return self.positions.get(address)

    @property
    def stand_ins(self) -> tuple[str, ...]:
        """The addresses whose problems nobody can let stand."""
        return ("agency", "year") if self.provisional else ()
