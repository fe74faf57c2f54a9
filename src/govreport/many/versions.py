"""The versions that decide what an output looks like: ours, plugins', libraries'."""

import platform
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import metadata
from pathlib import Path

from govreport import __version__
from govreport.api import default_plugins
from govreport.errors import PluginError
from govreport.many.hashing import hash_of_file
from govreport.plugins import PluginHost

__all__ = ["LIBRARIES", "OtherVersions", "host_of", "refuse_other", "versions_of"]

LIBRARIES = (
    "docxtpl",
    "fonttools",
    "isal",
    "jinja2",
    "lxml",
    "matplotlib",
    "pillow",
    "pydyf",
    "weasyprint",
)
"""Packages that another version of may give other bytes."""

NONE = "-"
"""What stands for the version of a package that is not installed."""


class OtherVersions(PluginError):
    """A worker whose versions are not those of the process that sends it reports."""

    key = "many.versions"


def host_of(plugin_files: tuple[str, ...] = ()) -> PluginHost:
    """Give the plugins of this process, loaded once; `plugin_files` are more."""
    return _host_with(plugin_files) if plugin_files else default_plugins()


def versions_of(plugin_files: tuple[str, ...] = ()) -> Mapping[str, str]:
    """Give the versions in this process, by the name of the distribution.

    A plugin in a file has no version and is known by its hash.
    """
    return {"govreport": __version__, **_others(host_of(plugin_files))}


def refuse_other(wanted: Mapping[str, str], plugin_files: tuple[str, ...]) -> None:
    """Raise `OtherVersions` unless this process has the versions that are `wanted`."""
    found = versions_of(plugin_files)
    if differing := tuple(differences(wanted, found)):
        raise OtherVersions(worker=platform.node(), differences=differing)


def differences(wanted: Mapping[str, str], found: Mapping[str, str]) -> Iterator[str]:
    """Give each name whose version is another, with both versions."""
    for name in sorted({*wanted, *found}):
        here, there = wanted.get(name, NONE), found.get(name, NONE)
        if here != there:
            yield f"{name} {here} ≠ {there}"


@cache
def _host_with(plugin_files: tuple[str, ...]) -> PluginHost:
    return PluginHost(files=map(Path, plugin_files))


@cache
def _others(host: PluginHost) -> Mapping[str, str]:
    return {
        "python": ".".join(platform.python_version_tuple()[:2]),
        **{name: _installed(name) for name in LIBRARIES},
        **dict(_plugins(host)),
    }


def _plugins(host: PluginHost) -> Iterator[tuple[str, str]]:
    for plugin in host.plugins:
        if plugin.file:
            yield plugin.name, hash_of_file(Path(plugin.file)) or NONE
        elif plugin.distribution:
            yield plugin.distribution, plugin.version


def _installed(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return NONE
