"""Reading a variant.yaml: one layer, every mistake located and reported at once."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from importlib.resources.abc import Traversable
from types import UnionType
from typing import Any, Literal, cast, get_args, get_origin, get_type_hints

import attrs
from attrs import frozen

from govreport.diagnostics import Diagnostic
from govreport.editions import EDITIONS
from govreport.editions.edition import CHAPTERS
from govreport.editions.grid import grid_of
from govreport.errors import VariantError
from govreport.loading import Tree, read_tree
from govreport.report import Improvement, Overview
from govreport.variants.settings import FONT_ROLES, SLOT, Settings, slots_of

__all__ = ["FILE_NAME", "Variant", "read_variant"]

FILE_NAME = "variant.yaml"

Path = tuple[str | int, ...]


@frozen(kw_only=True)
class Variant:
    """One layer: a folder with a variant.yaml and any template it overrides.

    `overlay` is what the file says of `Settings`; `divisions` are the prefixes of
    division codes (GB/T 2260) whose reports it suits.
    """

    id: str
    name: str
    parent: str | None = None
    divisions: tuple[str, ...] = ()
    evidence: str = ""
    folder: Traversable
    overlay: Mapping[str, Any] = {}


def read_variant(folder: Traversable) -> Variant:
    """Read the variant in `folder`; raise `VariantError` with all that is wrong."""
    file = folder / FILE_NAME
    if not file.is_file():
        raise VariantError("variant.no-file", variant=folder.name, file=FILE_NAME)
    tree = read_tree(file.read_text(encoding="utf-8"), f"{folder.name}/{FILE_NAME}")
    problems = [*tree.problems, *_Reader(tree).problems()]
    if problems:
        raise VariantError("variant.invalid", problems, variant=folder.name)
    plain = dict(cast("dict[str, Any]", tree.plain))
    own = {name: plain.pop(name) for name in _OWN_KEYS if name in plain}
    own["divisions"] = tuple(str(prefix) for prefix in own.get("divisions", ()))
    return Variant(folder=folder, overlay=plain, **own)


_OWN_KEYS: Mapping[str, Any] = {
    "id": str,
    "name": str,
    "parent": str | None,
    "divisions": tuple[str, ...],
    "evidence": str,
}


@cache
def _cell_addresses() -> frozenset[str]:
    return frozenset(
        cell.address
        for edition in EDITIONS.values()
        for table in edition.tables
        for cell in grid_of(table).cells
        if cell.role != "number"
    )


_NAMES: Mapping[Path, frozenset[str]] = {
    ("headings",): frozenset(chapter.key for chapter in CHAPTERS),
    ("overview", "heads"): frozenset(a.name for a in attrs.fields(Overview)),
    ("improvement", "heads"): frozenset(a.name for a in attrs.fields(Improvement)),
    ("other_matters", "heads"): frozenset(),
    ("fonts",): frozenset(FONT_ROLES),
}
"""What the free mappings of variant.yaml may hold, cells apart."""


def _known_keys(path: Path) -> frozenset[str]:
    """Give the keys that a free mapping of variant.yaml may hold."""
    return _NAMES[path] if path in _NAMES else _cell_addresses()


@frozen
class _Reader:
    """Holds a variant.yaml against `Settings` and gives what does not fit."""

    tree: Tree

    def problems(self) -> Iterator[Diagnostic]:
        if not isinstance(self.tree.plain, dict):
            yield self._problem((), "VAR102", "VAR102.mapping")
            return
        for name in ("id", "name"):
            if name not in self.tree.plain:
                yield self._problem((), "VAR105", key=name)
        kinds = {**_OWN_KEYS, **get_type_hints(Settings)}
        slots = {a.name: slots_of(a) for a in attrs.fields(Settings)}
        yield from self._keys(self.tree.plain, (), kinds, slots)

    def _keys(
        self,
        plain: Mapping[str, Any],
        path: Path,
        kinds: Mapping[str, Any],
        slots: Mapping[str, tuple[str, ...] | None],
    ) -> Iterator[Diagnostic]:
        for name, value in plain.items():
            here = (*path, name)
            if name in kinds:
                yield from self._value(value, here, kinds[name], slots.get(name))
            else:
                yield self._unknown(here, frozenset(kinds), "VAR101")

    def _value(
        self, value: Any, path: Path, kind: Any, slots: tuple[str, ...] | None
    ) -> Iterator[Diagnostic]:
        if attrs.has(kind):
            if not isinstance(value, dict):
                yield self._problem(path, "VAR102", "VAR102.mapping")
                return
            inner = {a.name: slots_of(a) for a in attrs.fields(kind)}
            yield from self._keys(value, path, get_type_hints(kind), inner)
        elif get_origin(kind) is tuple:
            items = value if isinstance(value, list) else [value]
            for index, item in enumerate(items):
                yield from self._text(item, (*path, index), slots)
        elif get_origin(kind) is Literal:
            if value not in get_args(kind):
                known = tuple(get_args(kind))
                yield self._problem(path, "VAR106", known=known)
        elif get_origin(kind) is UnionType or kind is str:
            if not (value is None and kind is not str):
                yield from self._text(value, path, slots)
        else:
            yield from self._free_mapping(value, path)

    def _free_mapping(self, value: Any, path: Path) -> Iterator[Diagnostic]:
        """Judge a mapping from names or addresses to text, or null to take away."""
        if not isinstance(value, dict):
            yield self._problem(path, "VAR102", "VAR102.mapping")
            return
        known = _known_keys(path)
        for name, text in value.items():
            if name not in known:
                yield self._unknown((*path, name), known, "VAR104")
            if text is not None:
                yield from self._text(text, (*path, name), None)

    def _text(
        self, value: Any, path: Path, slots: tuple[str, ...] | None
    ) -> Iterator[Diagnostic]:
        number = path[0] == "divisions" and type(value) is int
        if not isinstance(value, str) and not number:
            yield self._problem(path, "VAR102", "VAR102.text")
            return
        if slots is None:
            return
        for slot in SLOT.findall(value):
            if slot not in slots:
                known = tuple(f"{{{name}}}" for name in slots)
                yield self._problem(path, "VAR103", slot=f"{{{slot}}}", known=known)

    def _unknown(self, path: Path, known: frozenset[str], code: str) -> Diagnostic:
        close = get_close_matches(str(path[-1]), known, n=1)
        message = f"{code}.suggest" if close else code
        return self._problem(
            path, code, message, key=str(path[-1]), suggestion=close[0] if close else ""
        )

    def _problem(
        self, path: Path, code: str, message: str | None = None, **facts: Any
    ) -> Diagnostic:
        address = ".".join(str(step) for step in path)
        return Diagnostic(
            code=code,
            address=address,
            message=message or code,
            facts={"address": address, **facts},
            position=self.tree.position(path),
        )
