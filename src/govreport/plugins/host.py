"""The plugins of a process: loaded one by one, a broken one kept apart with its reason.

A broken plugin fails only what asks for it. `GOVREPORT_LOAD_PLUGINS=a,b` loads those
alone (empty: none); `GOVREPORT_STRICT_PLUGINS=1` makes a broken one fatal.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, partial
from importlib.metadata import EntryPoint, entry_points
from typing import Any

import pluggy
from attrs import evolve, frozen

from govreport.checks import Check
from govreport.errors import PluginError, UnknownName
from govreport.plugins import builtin, hookspecs
from govreport.plugins.markers import PROJECT
from govreport.renderers import Renderer
from govreport.variants import VariantCatalogue

__all__ = ["Plugin", "PluginHost"]

BUILT_IN = PROJECT
"""The name of the built-in plugin."""

_NAMES: Mapping[str, Callable[[Any], str]] = {
    "variants": lambda variant: variant.id,
    "renderers": lambda renderer: renderer.format,
    "checks": lambda check: check.code,
}
"""How each kind of thing that plugins register is named."""


@frozen(kw_only=True)
class Plugin:
    """What is known of one plugin; `reason` says why a broken one is broken."""

    name: str
    distribution: str = ""
    version: str = ""
    hooks: tuple[str, ...] = ()
    reason: str = ""

    @property
    def is_broken(self) -> bool:
        """Whether the plugin could not be loaded or raised when it was asked."""
        return bool(self.reason)


def _given(module: object) -> object:
    return module


class PluginHost:
    """Loads plugins and collects what they give, each kind when first asked for.

    `modules` are plugins that need no entry point, by name.
    """

    def __init__(
        self,
        modules: Mapping[str, object] | None = None,
        *,
        load: Iterable[str] | None = None,
        strict: bool | None = None,
    ) -> None:
        environment = os.environ
        wanted = environment.get("GOVREPORT_LOAD_PLUGINS")
        if load is None and wanted is not None:
            load = [name.strip() for name in wanted.split(",") if name.strip()]
        self._load = None if load is None else frozenset(load)
        self._strict = (
            environment.get("GOVREPORT_STRICT_PLUGINS", "") not in ("", "0")
            if strict is None
            else strict
        )
        self._manager = pluggy.PluginManager(PROJECT)
        self._manager.add_hookspecs(hookspecs)
        self._plugins: dict[str, Plugin] = {}
        self._register(Plugin(name=BUILT_IN), partial(_given, builtin))
        for name, module in sorted((modules or {}).items()):
            self._register(Plugin(name=name), partial(_given, module))
        for entry in self._entry_points():
            distribution = entry.dist
            plugin = Plugin(
                name=entry.name,
                distribution=distribution.name if distribution else "",
                version=distribution.version if distribution else "",
            )
            self._register(plugin, entry.load)

    @property
    def plugins(self) -> tuple[Plugin, ...]:
        """Every plugin that was found, broken ones included, by name."""
        return tuple(self._plugins[name] for name in sorted(self._plugins))

    @cached_property
    def variants(self) -> VariantCatalogue:
        """The variants of all plugins."""
        return VariantCatalogue(self._collect("variants").values())

    @cached_property
    def renderers(self) -> Mapping[str, Renderer]:
        """The renderers of all plugins by format."""
        return self._collect("renderers")

    @cached_property
    def checks(self) -> Mapping[str, Check]:
        """The checks of all plugins by code."""
        return self._collect("checks")

    def ask_all(self) -> None:
        """Ask every plugin for all that it gives, so that a broken one shows."""
        for kind in _NAMES:
            for plugin in self.plugins:
                self._ask(plugin, kind)

    def renderer(self, name: str) -> Renderer:
        """Give the renderer of a format; `UnknownName` lists those there are."""
        if name not in self.renderers:
            raise UnknownName("format", name, self.renderers)
        return self.renderers[name]

    def _entry_points(self) -> Iterator[EntryPoint]:
        for entry in sorted(entry_points(group=PROJECT), key=lambda e: e.name):
            if self._load is None or entry.name in self._load:
                yield entry

    def _register(self, plugin: Plugin, load: Callable[[], object]) -> None:
        if plugin.name in self._plugins:
            raise PluginError(
                "plugin.twice",
                kind="plugin",
                name=plugin.name,
                first=self._plugins[plugin.name].distribution or BUILT_IN,
                second=plugin.distribution,
            )
        self._plugins[plugin.name] = plugin
        try:
            module = load()
            self._manager.register(module, name=plugin.name)
            self._manager.check_pending()
        except Exception as error:  # noqa: BLE001  # any plugin may raise anything
            if self._manager.has_plugin(plugin.name):
                self._manager.unregister(name=plugin.name)
            self._break(plugin.name, error)
        else:
            callers = self._manager.get_hookcallers(module) or ()
            hooks = tuple(sorted(caller.name for caller in callers))
            self._plugins[plugin.name] = evolve(plugin, hooks=hooks)

    def _break(self, name: str, error: Exception) -> None:
        """Keep the reason why a plugin is broken, or raise where that is fatal."""
        reason = f"{type(error).__name__}: {error}".splitlines()[0]
        self._plugins[name] = evolve(self._plugins[name], reason=reason)
        if self._strict or name == BUILT_IN:
            raise PluginError("plugin.broken", name=name, reason=reason) from error

    def _collect(self, kind: str) -> dict[str, Any]:
        """Give what the plugins register, by name; one name from two is an error."""
        given: dict[str, Any] = {}
        givers: dict[str, str] = {}
        for plugin in self.plugins:
            for name, item in self._ask(plugin, kind).items():
                if name in givers:
                    raise PluginError(
                        "plugin.twice",
                        kind=kind,
                        name=name,
                        first=givers[name],
                        second=plugin.name,
                    )
                given[name], givers[name] = item, plugin.name
        return dict(sorted(given.items()))

    def _ask(self, plugin: Plugin, kind: str) -> dict[str, Any]:
        """Ask one plugin for one kind; one that raises is broken and gives nothing."""
        if plugin.is_broken:
            return {}
        others = [
            module
            for name, module in self._manager.list_name_plugin()
            if name != plugin.name and module is not None
        ]
        hook = f"govreport_register_{kind}"
        try:
            results = self._manager.subset_hook_caller(hook, others)()
            return {_NAMES[kind](item): item for given in results for item in given}
        except Exception as error:  # noqa: BLE001  # any plugin may raise anything
            self._break(plugin.name, error)
            return {}
