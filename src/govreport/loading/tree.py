"""Any input text as plain data that remembers where each part of it stood."""

from collections.abc import Callable, Mapping
from functools import cached_property

from attrs import define, frozen

from govreport.diagnostics import Diagnostic, Position, Where

__all__ = [
    "MAX_DEPTH",
    "MAX_NODES",
    "Path",
    "PlacedTree",
    "Spot",
    "Tree",
    "as_plain",
    "dotted",
    "unlocated",
]

Path = tuple[str | int, ...]
"""The keys and indices that lead from the top to a value, as the text spells them."""


MAX_DEPTH = 24
"""The deepest address of a report has nine steps."""

MAX_NODES = 20_000
"""A full report has about 400 nodes; reading 20,000 takes a second or two."""


@frozen
class Spot:
    """Where a value and its key begin: line and column of each, from 1.

    The place of a list, a mapping or nothing is that of its key, where a reader looks
    for it. A value without a key (the top, or one of a list) lends it its own place.
    """

    value: tuple[int, int]
    key: tuple[int, int]


def unlocated() -> Mapping[Path, Spot]:
    """Give no spots: what is known of data that never was text."""
    return {}


@define(kw_only=True, slots=False, eq=False)
class Tree:
    """Plain data, what is wrong with its writing, and where everything stands.

    `plain` holds dicts, lists, text, int, Decimal, bool and None; unquoted text of
    YAML is `Bare`, and a tree that may hold some `has_bare`. `addresses` of `problems`
    are the dotted path as it is spelt.
    `trailing` holds the path of every list that ends in a comma.
    """

    name: str
    plain: object
    problems: tuple[Diagnostic, ...] = ()
    locate: Callable[[], Mapping[Path, Spot]] = unlocated
    trailing: frozenset[Path] = frozenset()
    has_bare: bool = False

    @cached_property
    def spots(self) -> Mapping[Path, Spot]:
        """The place of every value; of JSON it is found when first asked for."""
        return self.locate()

    def position(self, path: Path, offset: int = 0) -> Position | None:
        """Give the place of the value at `path`, or of the nearest one around it."""
        while path not in self.spots and path:
            path, offset = path[:-1], 0
        spot = self.spots.get(path)
        if spot is None:
            return None
        line, column = spot.value
        return Position(self.name, line, column + offset)

    def key_position(self, path: Path) -> Position | None:
        """Give the place of the key of the value at `path`."""
        spot = self.spots.get(path)
        return Position(self.name, *spot.key) if spot else self.position(path)


@define(kw_only=True, slots=False, eq=False)
class PlacedTree:
    """Plain data whose values were found in a file of another kind, each at a place."""

    name: str
    plain: object
    places: Mapping[Path, Where]
    problems: tuple[Diagnostic, ...] = ()
    trailing: frozenset[Path] = frozenset()

    def position(self, path: Path, offset: int = 0) -> Where | None:
        """Give the place of the value at `path`, or of the nearest one around it."""
        del offset
        while path not in self.places and path:
            path = path[:-1]
        return self.places.get(path)

    def key_position(self, path: Path) -> Where | None:
        """Give the place of the value at `path`: a value found has no key."""
        return self.position(path)


def as_plain(value: object) -> object:
    """Give data from a caller's hand as a tree holds it: dicts, keys of text, lists."""
    match value:
        case Mapping():
            return {str(key): as_plain(item) for key, item in value.items()}
        case list() | tuple():
            return [as_plain(item) for item in value]
        case _:
            return value


def dotted(path: Path) -> str:
    """Give a path as an address: names joined by dots, indices in brackets."""
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            text += f".{step}" if text else step
    return text
