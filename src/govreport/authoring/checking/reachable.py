"""Every class that a template can reach from its variables, with what it offers."""

import inspect
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, get_args, get_origin

import attrs
from attrs import frozen

from govreport.authoring.checking.kinds import item, member, parts_of, result
from govreport.editions import FormatEdition
from govreport.messages import Language
from govreport.renderers.variables import Branch, Variable
from govreport.values.described import description
from govreport.values.labels import is_form
from govreport.values.narrative import Narrative

__all__ = ["Member", "Owner", "names_of", "reachable"]

_ENDS = (Narrative, FormatEdition)
"""Classes that a template has no need to look into: the document says it all."""


@frozen(kw_only=True)
class Member:
    """A field, property or method of a class: its kind and its meaning."""

    name: str
    kind: Any
    meaning: Mapping[Language, str] | None


@frozen(kw_only=True)
class Owner:
    """A class and the ways to it: `document.sections[].heading` for Heading."""

    cls: type
    paths: tuple[str, ...]
    members: tuple[Member, ...]


def reachable(variables: Iterable[Variable]) -> Iterator[Owner]:
    """Give each class once, in the order in which one comes to it."""
    waiting: list[tuple[Any, str]] = [(v.kind, v.name) for v in variables]
    found: dict[type, list[str]] = {}
    while waiting:
        kind, path = waiting.pop(0)
        for part in parts_of(kind):
            if not _is_open(part):
                waiting += _within(part, path)
                continue
            if part not in found:
                below = _members(part)
                waiting += [(member.kind, f"{path}.{member.name}") for member in below]
            found.setdefault(part, []).append(path)
    for cls, paths in found.items():
        yield Owner(cls=cls, paths=tuple(paths), members=tuple(_members(cls)))


def names_of(cls: type) -> Iterator[str]:
    """Give the public members that a class of this library itself declares."""
    yield from (a.name for a in attrs.fields(cls))
    for name, value in vars(cls).items():
        is_told = isinstance(value, property | cached_property)
        if not name.startswith("_") and (is_told or inspect.isfunction(value)):
            yield name


def _members(cls: type) -> list[Member]:
    return [
        Member(name=name, kind=member(cls, name), meaning=description(cls, name))
        for name in dict.fromkeys(names_of(cls))
    ]


def _is_open(kind: Any) -> bool:
    return (
        isinstance(kind, type)
        and attrs.has(kind)
        and kind not in _ENDS
        and not is_form(kind)
    )


def _within(kind: Any, path: str) -> Iterator[tuple[Any, str]]:
    """Give what a list, a mapping or a function gives, and the way to it."""
    if isinstance(kind, type | Branch):
        return
    if result(kind) is not Any:
        yield result(kind), f"{path}(…)"
    elif get_origin(kind) is Mapping:
        yield get_args(kind)[1], f"{path}[…]"
    elif item(kind) is not Any:
        yield item(kind), f"{path}[]"
