"""The plugins of this run: those that are installed, and the files of `--plugin`."""

from typing import TYPE_CHECKING, cast

import click

from govreport.cli.wording import note

if TYPE_CHECKING:
    from govreport.plugins import PluginHost

__all__ = ["broken_plugins", "keep_plugin_options", "plugin_files", "plugin_host"]

_OPTIONS = "govreport.plugin-options"
_HOST = "govreport.host"


def keep_plugin_options(
    ctx: click.Context, files: tuple[str, ...], *, trace: bool
) -> None:
    """Keep what the global options say of plugins until they are asked for."""
    ctx.find_root().meta[_OPTIONS] = (files, trace)


def plugin_host(*, forgiving: bool = False) -> "PluginHost":
    """Give the host of this run, made when a command first asks for it.

    A file of `--plugin` that is broken ends the run, unless the command is `forgiving`
    and shows what is broken.
    """
    ctx = click.get_current_context()
    meta = ctx.find_root().meta
    if _HOST not in meta:
        meta[_HOST] = _made(*meta.get(_OPTIONS, ((), False)))
    host = cast("PluginHost", meta[_HOST])
    if not forgiving:
        _refuse_broken_files(host)
    return host


def plugin_files() -> tuple[str, ...]:
    """Give the files of `--plugin`."""
    meta = click.get_current_context().find_root().meta
    files, _ = meta.get(_OPTIONS, ((), False))
    return tuple(files)


def broken_plugins() -> tuple[str, ...]:
    """Name the broken plugins of this run, where it has asked for plugins at all."""
    ctx = click.get_current_context(silent=True)
    host = ctx.find_root().meta.get(_HOST) if ctx else None
    if host is None:
        return ()
    return tuple(plugin.name for plugin in host.plugins if plugin.is_broken)


def _made(files: tuple[str, ...], trace: bool) -> "PluginHost":  # noqa: FBT001  # as kept
    from pathlib import Path

    from govreport.api import default_plugins
    from govreport.plugins import PluginHost

    if not files and not trace:
        return default_plugins()
    return PluginHost(files=map(Path, files), trace=note if trace else None)


def _refuse_broken_files(host: "PluginHost") -> None:
    from govreport.plugins import BrokenPlugin

    files = [plugin.name for plugin in host.plugins if plugin.file]
    if files:
        host.ask_all()
    for name in files:
        if (plugin := host.plugin(name)).is_broken:
            raise BrokenPlugin(plugin)
