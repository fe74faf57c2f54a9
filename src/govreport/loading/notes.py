"""What reading gathers on the way: problems, and where each address was stated."""

from collections.abc import Mapping

from attrs import define, evolve, field, frozen

from govreport.diagnostics import Diagnostic, Fact, Where
from govreport.editions import FormatEdition
from govreport.loading.names import official_name
from govreport.loading.tree import Path, PlacedTree, Tree, dotted

__all__ = ["Misfit", "Notes"]


@frozen(kw_only=True)
class Misfit:
    """What the tables of the report's edition do not foresee, and others do.

    `fits` names the editions that do. `message` says so with `facts`, `follows` behind
    another; `otherwise` says what is wrong where no edition fits the whole report.
    `raw` is the key's place in the tree, where the key is what does not fit.
    """

    code: str
    message: str
    follows: str = "edition.follows"
    otherwise: str = "edition.mixed"
    path: Path
    raw: Path | None = None
    facts: Mapping[str, Fact] = field(factory=dict)
    fits: frozenset[str]


@define(kw_only=True, eq=False)
class Notes:
    """The problems of one reading and the places of what it read.

    `misfits` are told once all is read. `places` leads from the path of a value in the
    report to its path in the tree and, for a number within a row that was typed as one
    text, its distance in that text; `texts` does so from the address of each paragraph
    and item, as a finding in prose names it. `units` holds the unit that was typed
    behind a number, by the path of the number. `guesses` counts the keys for which the
    nearest known one was looked for.
    """

    tree: Tree | PlacedTree
    edition: FormatEdition
    problems: list[Diagnostic] = field(factory=list)
    misfits: list[Misfit] = field(factory=list)
    units: dict[Path, str] = field(factory=dict)
    places: dict[Path, tuple[Path, int]] = field(factory=dict)
    texts: dict[Path, tuple[Path, int]] = field(factory=dict)
    guesses: int = 0
    _marred: set[str] = field(factory=set, init=False)

    def place(self, path: Path, raw: Path, offset: int = 0) -> None:
        """Note that the value at `path` of the report is stated at `raw`."""
        self.places[path] = (raw, offset)

    def place_text(self, path: Path, raw: Path) -> None:
        """Note that the paragraph or item at `path` is stated at `raw`."""
        self.texts[path] = (raw, 0)

    def all_places(self) -> Mapping[Path, tuple[Path, int]]:
        """Give the places of values and of texts alike."""
        return {**self.places, **self.texts}

    def position(self, path: Path) -> Where | None:
        """Give the place of the value at `path`, or of the nearest one around it."""
        while path and path not in self.places:
            path = path[:-1]
        raw, offset = self.places.get(path, ((), 0))
        return self.tree.position(raw, offset)

    def problem(self, code: str, message: str, path: Path, /, **facts: Fact) -> None:
        """Note a problem of the value at `path`."""
        self._add(code, message, path, self.position(path), facts)

    def key_problem(
        self, code: str, message: str, path: Path, raw: Path, /, **facts: Fact
    ) -> None:
        """Note a problem of the key at `raw` in the tree, which is to state `path`."""
        self._add(code, message, path, self.tree.key_position(raw), facts)

    def place_of(self, misfit: Misfit) -> Where | None:
        """Give the place of what does not fit: the value, or its key."""
        if misfit.raw is None:
            return self.position(misfit.path)
        return self.tree.key_position(misfit.raw)

    def misfit_problem(
        self,
        misfit: Misfit,
        message: str,
        other: str,
        root: str | None = None,
        related: tuple[str, ...] = (),
    ) -> Diagnostic:
        """Note and give a problem of what fits the edition `other`."""
        facts = {**misfit.facts, "edition": self.edition.id, "other": other}
        at = self.place_of(misfit)
        self._add(misfit.code, message, misfit.path, at, facts)
        self.problems[-1] = evolve(self.problems[-1], root=root, related=related)
        return self.problems[-1]

    def _add(
        self,
        code: str,
        message: str,
        path: Path,
        at: Where | None,
        facts: Mapping[str, Fact],
    ) -> None:
        place = official_name(path, self.edition)
        self._marred.add(dotted(path))
        self.problems.append(
            Diagnostic(
                code=code,
                message=message,
                address=dotted(path),
                facts={"place": place, **facts},
            ).at(at)
        )

    def is_marred(self, path: Path) -> bool:
        """Whether a problem is known of the value at `path`."""
        return dotted(path) in self._marred

    def add_those_of_the_tree(self) -> None:
        """Note the problems of the tree under the addresses of the report."""
        if not self.tree.problems:
            return
        spelt = {dotted(raw): dotted(path) for path, (raw, _) in self.places.items()}
        for problem in self.tree.problems:
            address = spelt.get(problem.address, problem.address)
            self._marred.add(address)
            self.problems.append(evolve(problem, address=address))
