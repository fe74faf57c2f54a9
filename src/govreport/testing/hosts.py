"""The plugin that a class of tests is about, in the host that loads it."""

from functools import cache
from pathlib import Path

from govreport.plugins import PluginHost

__all__ = ["host_of", "name_of"]


def host_of(plugin: str | Path | None) -> PluginHost:
    """Give the installed plugins, with the one in the file `plugin` if it is a path."""
    return _host(plugin if isinstance(plugin, Path) else None)


def name_of(plugin: str | Path) -> str:
    """Give the name of a plugin; a file is called by its stem."""
    return plugin.stem if isinstance(plugin, Path) else plugin


@cache
def _host(file: Path | None) -> PluginHost:
    host = PluginHost(files=[file] if file else ())
    host.ask_all()
    return host
