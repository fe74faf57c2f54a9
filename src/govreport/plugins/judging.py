"""What plugins give, held against what each hook asks for.

A plugin may give anything; what is not what it should be is refused with the hook, the
item and what is wrong with it, before anything else meets it.
"""

import inspect
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from attrs import frozen

from govreport.checks import Check
from govreport.errors import PluginError, nearest
from govreport.plugins import hookspecs
from govreport.readers import Reader
from govreport.renderers import Renderer
from govreport.variants import Variant

__all__ = ["KINDS", "judge_functions", "judged", "unknown_hook"]

PREFIX = "govreport_register_"
OWN_PREFIX = "OGI"
CODE = re.compile(r"[A-Z]{2,}\d{3}")


@frozen(kw_only=True)
class Kind:
    """One kind of thing: its class, how one is named, and what else it must be.

    What keeps a protocol is told by its attributes.
    """

    type: type
    name: Callable[[Any], str]
    faults: Callable[[Any], Iterator[PluginError]]

    def is_one(self, item: object) -> bool:
        """Whether `item` has the right class, if the kind is a class."""
        return self.type in (Renderer, Reader) or isinstance(item, self.type)


def judged(kind: str, given: object, *, built_in: bool) -> dict[str, Any]:
    """Give what a hook gave, by name; raise `PluginError` where it cannot be used."""
    hook, expected = f"{PREFIX}{kind}", KINDS[kind].type.__name__
    if not isinstance(given, Iterable) or isinstance(given, str | bytes | Mapping):
        raise PluginError("plugin.no-list", hook=hook, got=_told(given), kind=expected)
    named: dict[str, Any] = {}
    for number, item in enumerate(given, 1):
        if not KINDS[kind].is_one(item) or inspect.isclass(item):
            raise PluginError(
                "plugin.not-one",
                hook=hook,
                number=number,
                got=_told(item),
                kind=expected,
            )
        for fault in KINDS[kind].faults(item):
            raise fault
        name = KINDS[kind].name(item)
        if kind == "checks" and not built_in and name.startswith(OWN_PREFIX):
            raise PluginError("plugin.prefix", hook=hook, name=name, prefix=OWN_PREFIX)
        if name in named:
            raise PluginError("plugin.same", hook=hook, name=name)
        named[name] = item
    return named


def judge_functions(module: object) -> None:
    """Refuse a function that is named like a hook and is not marked as one."""
    for name in dir(module):
        function = inspect.getattr_static(module, name)
        if not name.startswith(PREFIX) or not callable(function):
            continue
        if not hasattr(function, "govreport_impl"):
            raise unknown_hook(name) or PluginError("plugin.unmarked", hook=name)


def unknown_hook(name: str) -> PluginError | None:
    """Give the error for a hook that there is not, None for one that there is."""
    known = tuple(hookspecs.__all__)
    if name in known:
        return None
    suggestion = nearest(name, known)
    key = "plugin.hook.suggest" if suggestion else "plugin.hook"
    return PluginError(key, hook=name, suggestion=suggestion, known=known)


def _told(item: object) -> str:
    """Give what an item is, in the words of Python."""
    if item is None:
        return "None"
    return item.__name__ if isinstance(item, type) else type(item).__name__


def _no_faults(item: object) -> Iterator[PluginError]:
    del item
    yield from ()


_ATTRIBUTES: Mapping[str, type] = MappingProxyType(Renderer.__annotations__)
_METHODS = ("render", "extract", "visible")

_READER_ATTRIBUTES: Mapping[str, type] = MappingProxyType(
    {"format": str, "suffixes": tuple, "title": str}
)
_READER_METHODS = ("accepts", "read")


def _faults_of_renderer(item: object) -> Iterator[PluginError]:
    yield from _faults_of_protocol(item, "renderers", _ATTRIBUTES, _METHODS)
    yield from _faults_of_suffix(_name_of(item), getattr(item, "suffix", ""))


def _faults_of_reader(item: object) -> Iterator[PluginError]:
    yield from _faults_of_protocol(item, "readers", _READER_ATTRIBUTES, _READER_METHODS)
    for suffix in getattr(item, "suffixes", ()) or ("",):
        yield from _faults_of_suffix(_name_of(item), suffix)


def _faults_of_protocol(
    item: object, hook: str, attributes: Mapping[str, type], methods: tuple[str, ...]
) -> Iterator[PluginError]:
    name = _name_of(item)
    lacking = [a for a in (*attributes, *methods) if not hasattr(item, a)]
    if lacking:
        yield PluginError(
            "plugin.lacks", hook=PREFIX + hook, name=name, lacking=tuple(lacking)
        )
    for attribute, kind in attributes.items():
        value = getattr(item, attribute, None)
        if not isinstance(value, kind):
            yield _wrong(name, attribute, kind.__name__, value)
    for method in methods:
        if not callable(getattr(item, method, None)):
            yield _wrong(name, method, "function", getattr(item, method, None))


def _name_of(item: object) -> str:
    return str(getattr(item, "format", _told(item)))


def _faults_of_suffix(name: str, suffix: object) -> Iterator[PluginError]:
    if not re.fullmatch(r"\.[^\s/\\]+", str(suffix)):
        yield PluginError("plugin.suffix", name=name, suffix=str(suffix))


def _faults_of_check(check: Check) -> Iterator[PluginError]:
    code = str(check.code)
    if not CODE.fullmatch(code):
        yield PluginError("plugin.code", name=code)
    if not isinstance(check.title, Mapping):
        yield _wrong(code, "title", "mapping", check.title)
    elif lacking := tuple(x for x in ("zh", "en") if not check.title.get(x)):
        yield PluginError("plugin.title", name=code, lacking=lacking)
    if not callable(check.run):
        yield _wrong(code, "run", "function", check.run)


def _wrong(name: str, attribute: str, kind: str, value: object) -> PluginError:
    return PluginError(
        "plugin.attribute", name=name, attribute=attribute, kind=kind, got=_told(value)
    )


KINDS: Mapping[str, Kind] = {
    "variants": Kind(type=Variant, name=lambda v: v.id, faults=_no_faults),
    "renderers": Kind(
        type=Renderer, name=lambda r: r.format, faults=_faults_of_renderer
    ),
    "checks": Kind(type=Check, name=lambda c: c.code, faults=_faults_of_check),
    "readers": Kind(type=Reader, name=lambda r: r.format, faults=_faults_of_reader),
}
"""The kinds of things that plugins give, by the ending of the hook's name."""
