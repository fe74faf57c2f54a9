"""What an expression of a template gives: types as annotations write them.

`Any` is what is not known, and is not judged.
"""

import inspect
from collections.abc import (
    Callable,
    Collection,
    Hashable,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from functools import cache, cached_property
from itertools import chain
from types import GenericAlias, NoneType, UnionType
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

import attrs
from attrs import frozen

from govreport.renderers.variables import Branch

__all__ = [
    "Module",
    "Path",
    "Typed",
    "is_text",
    "item",
    "many",
    "member",
    "members",
    "parts_of",
    "result",
    "union",
]

Path = tuple[str | int, ...]

_ITERABLES = (tuple, list, Iterator, Iterable, Sequence, Collection)
_ATOMS = (str, int, float, bool)


@frozen
class Module:
    """Another template that was imported: the names that it defines."""

    name: str
    names: frozenset[str]


@frozen
class Typed:
    """What an expression gives, and the names that lead to it from a variable.

    The path is empty where they are not known; any item of a list is `*`.
    """

    kind: Any = Any
    path: Path = ()


def union(*kinds: Any) -> Any:
    """Give the kind of what is of one of several kinds."""
    parts = dict.fromkeys(chain.from_iterable(parts_of(kind) for kind in kinds))
    if Any in parts or not parts:
        return Any
    return parts.popitem()[0] if len(parts) == 1 else Union[tuple(parts)]  # noqa: UP007  # made at run time


def many(kind: Any) -> Any:
    """Give the kind of a list of what is of a kind."""
    return GenericAlias(tuple, (kind, ...))


def parts_of(kind: Any) -> tuple[Any, ...]:
    """Give the kinds of a union, without None."""
    if get_origin(kind) in (Union, UnionType):
        return tuple(part for part in get_args(kind) if part is not NoneType)
    return (kind,)


def members(kind: Any) -> frozenset[str] | None:
    """Give the names below what is of a kind, None where any may be there."""
    found: set[str] = set()
    for part in parts_of(kind):
        names = _members(part)
        if names is None:
            return None
        found |= names
    return frozenset(found)


def member(kind: Any, name: str) -> Any:
    """Give what stands below a kind by a name that it has."""
    return union(
        *(
            _member(part, name)
            for part in parts_of(kind)
            if (names := _members(part)) is None or name in names
        )
    )


def item(kind: Any) -> Any:
    """Give what comes out of a kind one by one."""
    return union(*map(_item, parts_of(kind)))


def result(kind: Any) -> Any:
    """Give what calling a kind gives."""
    if get_origin(kind) is Callable or _is_callable(kind):
        return get_args(kind)[1]
    return Any


def is_text(kind: Any) -> bool:
    """Say whether what is of a kind may be printed; what is not known may."""
    return all(map(_is_text, parts_of(kind)))


def _is_text(kind: Any) -> bool:
    if isinstance(kind, Branch):
        return kind.is_number
    if isinstance(kind, Module) or _is_callable(kind):
        return False
    origin = get_origin(kind) or kind
    if origin in _ITERABLES or origin is Mapping:
        return False
    return not attrs.has(kind) or hasattr(kind, "__html__")


def _is_callable(kind: Any) -> bool:
    origin = get_origin(kind)
    return isinstance(origin, type) and issubclass(origin, Callable)  # type: ignore[arg-type]  # an ABC


def _members(kind: Any) -> frozenset[str] | None:
    if isinstance(kind, Branch | Module):
        return frozenset(kind.names)
    origin = get_origin(kind) or kind
    if not isinstance(origin, type) or origin is Any or _is_callable(kind):
        return None
    if issubclass(origin, Mapping | dict):
        return None
    names = {name for name in dir(origin) if not name.startswith("_")}
    if attrs.has(origin):
        names |= {attribute.name for attribute in attrs.fields(origin)}
    return frozenset(names)


def _member(kind: Any, name: str) -> Any:
    if isinstance(kind, Branch):
        return kind.names[name]
    origin: Any = get_origin(kind) or kind
    if not isinstance(origin, type) or origin in _ATOMS:
        return Any
    if issubclass(origin, Mapping):
        return _of_mapping(kind, name)
    return _hint(cast("Hashable", origin), name)


def _of_mapping(kind: Any, name: str) -> Any:
    key, value = get_args(kind) or (Any, Any)
    given = {
        "get": value,
        "items": many(GenericAlias(tuple, (key, value))),
        "keys": many(key),
        "values": many(value),
    }
    return Callable[..., given[name]] if name in given else Any


@cache
def _hint(owner: Any, name: str) -> Any:
    """Give what an attribute, property or method of a class is annotated with."""
    found = inspect.getattr_static(owner, name, None)
    if isinstance(found, property):
        return _hints(found.fget).get("return", Any)
    if isinstance(found, cached_property):
        return _hints(found.func).get("return", Any)
    if inspect.isfunction(found):
        return Callable[..., _hints(found).get("return", Any)]
    return _hints(owner).get(name, Any)


def _hints(owner: Any) -> Mapping[str, Any]:
    try:
        return get_type_hints(owner)
    except (NameError, TypeError):
        return {}


def _item(kind: Any) -> Any:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is tuple and arguments[1:] not in ((), (...,)):
        return union(*arguments)
    if origin in _ITERABLES and arguments:
        return arguments[0]
    if origin is Mapping:
        return arguments[0]
    return str if kind is str else Any
