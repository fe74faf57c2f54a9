"""What a file states, gathered under the keys of an input file, each with its place."""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import define, field

from govreport.diagnostics import Diagnostic, Fact, Severity, Where
from govreport.loading.tree import Path, PlacedTree

__all__ = ["Statement"]


@define(kw_only=True, eq=False)
class Statement:
    """The plain data of a report as it is put together, and what was left out of it."""

    name: str
    values: dict[Path, Any] = field(factory=dict)
    places: dict[Path, Where] = field(factory=dict)
    files: dict[str, bytes] = field(factory=dict)
    problems: list[Diagnostic] = field(factory=list)

    def state(self, path: Path, value: object, where: Where | None = None) -> None:
        """State a value; one that is stated already stands."""
        if path in self.values:
            return
        self.values[path] = value
        if where is not None:
            self.places[path] = where

    def states(self, name: str) -> bool:
        """Whether anything is stated of the field `name`."""
        return any(path[0] == name for path in self.values)

    def tell(
        self,
        message: str,
        where: Where | None = None,
        *,
        address: str = "",
        related: tuple[str, ...] = (),
        severity: Severity = Severity.WARNING,
        **facts: Fact,
    ) -> None:
        """Note what could not be read, or only with a doubt."""
        problem = Diagnostic(
            code=message.partition(".")[0],
            message=message,
            severity=severity,
            address=address,
            related=related,
            facts=facts,
        )
        self.problems.append(problem.at(where))

    def tree(self) -> PlacedTree:
        """Give what is stated as the tree of an input file."""
        plain: dict[str, Any] = {}
        for path, value in self.values.items():
            _put(plain, path, value)
        return PlacedTree(name=self.name, plain=_listed(plain), places=self._around())

    def _around(self) -> Mapping[Path, Where]:
        """Give the place of every value, and of every part around it: its first."""
        places = dict(self.places)
        for path, where in self.places.items():
            for length in range(1, len(path)):
                places.setdefault(path[:length], where)
        return places


def _put(plain: dict[Any, Any], path: Path, value: object) -> None:
    for step in path[:-1]:
        plain = plain.setdefault(step, {})
    plain[path[-1]] = value


def _listed(plain: Any) -> Any:
    """Give lists where the keys are indices; gaps are closed."""
    if not isinstance(plain, dict):
        return plain
    items = {key: _listed(value) for key, value in plain.items()}
    if items and all(isinstance(key, int) for key in items):
        return [items[key] for key in _ordered(items)]
    return items


def _ordered(items: Mapping[Any, Any]) -> Iterator[Any]:
    return iter(sorted(items))
