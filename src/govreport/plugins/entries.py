"""The plugins that are installed: which are wanted, and where the code of each lies."""

import inspect
import os
from collections.abc import Iterator
from importlib.metadata import EntryPoint
from importlib.util import find_spec
from pathlib import Path

from govreport.plugins.plugin import Plugin

__all__ = [
    "is_strict",
    "plugin_of_entry",
    "roots_of_entry",
    "roots_of_module",
    "wanted_plugins",
]


def wanted_plugins() -> frozenset[str] | None:
    """Give which plugins the environment limits loading to, None for all."""
    wanted = os.environ.get("GOVREPORT_LOAD_PLUGINS")
    if wanted is None:
        return None
    return frozenset(name.strip() for name in wanted.split(",") if name.strip())


def is_strict() -> bool:
    """Whether the environment makes a broken plugin fatal."""
    return os.environ.get("GOVREPORT_STRICT_PLUGINS", "") not in ("", "0")


def plugin_of_entry(entry: EntryPoint) -> Plugin:
    """Give what an entry point says of its plugin before that is loaded."""
    distribution = entry.dist
    return Plugin(
        name=entry.name,
        distribution=distribution.name if distribution else "",
        version=distribution.version if distribution else "",
    )


def roots_of_entry(entry: EntryPoint) -> tuple[Path, ...]:
    """Give the folder of the package, or the file, that an entry point leads to."""
    return tuple(_roots_of_package(entry.module.partition(".")[0]))


def roots_of_module(module: object) -> tuple[Path, ...]:
    """Give the file of a module, or of the class of an object."""
    given = module if inspect.ismodule(module) else type(module)
    try:
        return (Path(inspect.getfile(given)),)
    except (OSError, TypeError):
        return ()


def _roots_of_package(name: str) -> Iterator[Path]:
    try:
        spec = find_spec(name)
    except (ImportError, ValueError):
        return
    if spec is None:
        return
    if spec.submodule_search_locations:
        yield from map(Path, spec.submodule_search_locations)
    elif spec.origin:
        yield Path(spec.origin)
