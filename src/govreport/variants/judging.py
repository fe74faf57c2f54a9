"""Holds a variant.yaml against what one may say and gives all that does not fit."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from types import NoneType, UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints

import attrs
from attrs import evolve, frozen

from govreport.diagnostics import Diagnostic
from govreport.editions import EDITIONS, FormatEdition
from govreport.loading import Tree
from govreport.variants.keys import SLOT, names_of, slots_of
from govreport.variants.layer import Header, Path
from govreport.variants.names import names_of_kind, rows_of
from govreport.variants.settings import ExtraRow, Settings

__all__ = ["problems_of"]

REQUIRED = ("id", "name")


def problems_of(tree: Tree) -> Iterator[Diagnostic]:
    """Give every mistake of one file; what depends on its ancestors is left out."""
    judge = _Judge(tree=tree)
    if not isinstance(tree.plain, dict):
        yield judge.problem((), "VAR102", "VAR102.mapping")
        return
    for name in REQUIRED:
        if name not in tree.plain:
            yield judge.problem((), "VAR105", key=name)
    yield from judge.record(tree.plain, (), (Header, Settings))


@frozen(kw_only=True)
class _Judge:
    """Walks through a file; `edition` is set within an overlay for one edition."""

    tree: Tree
    edition: FormatEdition | None = None

    def record(
        self, plain: Any, path: Path, classes: tuple[type, ...]
    ) -> Iterator[Diagnostic]:
        """Judge a mapping with the keys of `classes`."""
        if not isinstance(plain, dict):
            yield self.problem(path, "VAR102", "VAR102.mapping")
            return
        kinds = {n: k for cls in classes for n, k in get_type_hints(cls).items()}
        declared = {a.name: a for cls in classes for a in attrs.fields(cls)}
        for name, value in plain.items():
            if name in kinds:
                yield from self.value(value, (*path, name), kinds[name], declared[name])
            else:
                yield self.unknown((*path, name), frozenset(kinds), "VAR101")
        if ExtraRow in classes:
            yield from self.row(plain, path)

    def value(
        self, plain: Any, path: Path, kind: Any, declared: "attrs.Attribute[Any]"
    ) -> Iterator[Diagnostic]:
        """Judge a value of the type `kind`."""
        if attrs.has(kind):
            yield from self.record(plain, path, (kind,))
        elif get_origin(kind) is tuple:
            items = plain if isinstance(plain, list) else [plain]
            for index, item in enumerate(items):
                here = (*path, index)
                yield from self.value(item, here, get_args(kind)[0], declared)
        elif get_origin(kind) is Literal:
            if plain not in get_args(kind):
                yield self.problem(path, "VAR106", known=tuple(get_args(kind)))
        elif get_origin(kind) is UnionType:
            if plain is not None or NoneType not in get_args(kind):
                yield from self.text(plain, path, declared)
        elif kind is str:
            yield from self.text(plain, path, declared)
        else:
            yield from self.mapping(plain, path, get_args(kind)[1], declared)

    def mapping(
        self, plain: Any, path: Path, kind: Any, declared: "attrs.Attribute[Any]"
    ) -> Iterator[Diagnostic]:
        """Judge a mapping from free names; null takes a name away."""
        if not isinstance(plain, dict):
            yield self.problem(path, "VAR102", "VAR102.mapping")
            return
        names_kind = names_of(declared) or ""
        chapter = str(path[-2]) if len(path) > 1 else ""
        names = names_of_kind(names_kind, chapter, self.edition)
        for name, value in plain.items():
            here = (*path, name)
            judge = self
            if not names.accept(name):
                yield self.unknown(here, names.known, "VAR104")
            elif names_kind == "edition":
                judge = evolve(self, edition=EDITIONS[name])
            if value is not None:
                yield from judge.value(value, here, kind, declared)

    def text(
        self, plain: Any, path: Path, declared: "attrs.Attribute[Any]"
    ) -> Iterator[Diagnostic]:
        """Judge a text and the slots in it."""
        number = path[0] == "divisions" and type(plain) is int
        if not isinstance(plain, str) and not number:
            yield self.problem(path, "VAR102", "VAR102.text")
            return
        slots = slots_of(declared)
        if slots is None:
            return
        for slot in SLOT.findall(str(plain)):
            if slot not in slots:
                known = tuple(f"{{{name}}}" for name in slots)
                yield self.problem(path, "VAR103", slot=f"{{{slot}}}", known=known)

    def row(self, plain: Mapping[str, Any], path: Path) -> Iterator[Diagnostic]:
        """Judge the row that an extra row is to follow."""
        after = plain.get("after")
        if not isinstance(after, str) or after.startswith("extras."):
            return
        editions = (self.edition,) if self.edition else tuple(EDITIONS.values())
        having = [e for e in editions if after in rows_of(e)]
        here = (*path, "after")
        if not having:
            known = frozenset().union(*map(rows_of, editions))
            yield self.unknown(here, known, "VAR109", value=after)
        elif len(having) < len(editions):
            names = tuple(edition.id for edition in having)
            yield self.problem(
                here, "VAR109", "VAR109.edition", key=after, editions=names
            )

    def unknown(
        self, path: Path, known: frozenset[str], code: str, *, value: str | None = None
    ) -> Diagnostic:
        """Give the problem of a name, or of a value, that is not among `known`."""
        name = str(path[-1]) if value is None else value
        close = get_close_matches(name, known, n=1)
        message = f"{code}.suggest" if close else code
        suggestion = close[0] if close else ""
        return self.problem(path, code, message, key=name, suggestion=suggestion)

    def problem(
        self, path: Path, code: str, message: str | None = None, **facts: Any
    ) -> Diagnostic:
        """Give a problem of the value at `path`."""
        address = ".".join(str(step) for step in path)
        return Diagnostic(
            code=code,
            address=address,
            message=message or code,
            facts={"address": address, **facts},
            position=self.tree.position(path),
        )
