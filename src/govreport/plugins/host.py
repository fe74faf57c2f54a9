"""The plugins of a process: loaded one by one, a broken one kept apart with its reason.

A broken plugin fails only what asks for it. `GOVREPORT_LOAD_PLUGINS=a,b` loads those
alone (empty: none); `GOVREPORT_STRICT_PLUGINS=1` makes a broken one fatal.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, partial
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import Any

import pluggy
from attrs import evolve

from govreport.checks import Check
from govreport.errors import PluginError, UnknownName
from govreport.plugins import builtin, hookspecs
from govreport.plugins.entries import (
    is_strict,
    plugin_of_entry,
    roots_of_entry,
    roots_of_module,
    wanted_plugins,
)
from govreport.plugins.files import load_file, refuse_file
from govreport.plugins.guarding import guarded
from govreport.plugins.judging import KINDS, judge_functions, judged, unknown_hook
from govreport.plugins.markers import PROJECT
from govreport.plugins.plugin import BrokenPlugin, Plugin, place_of
from govreport.plugins.tracing import Trace, trace_calls
from govreport.readers import Reader
from govreport.renderers import Renderer
from govreport.variants import VariantCatalogue

__all__ = ["PluginHost"]

BUILT_IN = PROJECT
"""The name of the built-in plugin."""


class PluginHost:
    """Loads plugins and collects what they give, each kind when first asked for.

    `modules` are plugins that need no entry point, by name; `files` are Python files,
    each a plugin that is called by its stem. `trace` is told each call of a hook in
    one line. Raises `RequestError` for a file that is not there, and `PluginError`
    where two plugins have one name.
    """

    def __init__(
        self,
        modules: Mapping[str, object] | None = None,
        *,
        files: Iterable[Path | str] = (),
        load: Iterable[str] | None = None,
        strict: bool | None = None,
        trace: Trace | None = None,
    ) -> None:
        self._load = wanted_plugins() if load is None else frozenset(load)
        self._strict = is_strict() if strict is None else strict
        self._manager = pluggy.PluginManager(PROJECT)
        self._manager.add_hookspecs(hookspecs)
        if trace is not None:
            trace_calls(self._manager, trace)
        self._plugins: dict[str, Plugin] = {}
        self._roots: dict[str, tuple[Path, ...]] = {}
        self._given: dict[tuple[str, str], dict[str, Any]] = {}
        self._register_all({BUILT_IN: builtin, **(modules or {})})
        for entry in self._entry_points():
            self._register(plugin_of_entry(entry), entry.load, roots_of_entry(entry))
        for path in map(Path, files):
            refuse_file(path)
            plugin = Plugin(name=path.stem, file=str(path))
            self._register(plugin, partial(load_file, path), (path.resolve(),))

    @property
    def plugins(self) -> tuple[Plugin, ...]:
        """Every plugin that was found, broken ones included, by name."""
        return tuple(self._plugins[name] for name in sorted(self._plugins))

    def plugin(self, name: str) -> Plugin:
        """Give what is known of one plugin; `UnknownName` lists those there are."""
        if name not in self._plugins:
            raise UnknownName("plugin", name, self._plugins)
        return self._plugins[name]

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

    @cached_property
    def readers(self) -> Mapping[str, Reader]:
        """The readers of all plugins by format; two of one suffix are an error."""
        readers = self._collect("readers")
        givers: dict[str, str] = {}
        for name, reader in readers.items():
            for suffix in reader.suffixes:
                if suffix in givers:
                    first = givers[suffix]
                    raise PluginError(
                        "plugin.twice.suffix", name=suffix, first=first, second=name
                    )
                givers[suffix] = name
        return readers

    def ask_all(self) -> None:
        """Ask every plugin for all that it gives, so that a broken one shows."""
        for kind in KINDS:
            for plugin in self.plugins:
                self._ask(plugin.name, kind)

    def renderer(self, name: str) -> Renderer:
        """Give the renderer of a format; `UnknownName` lists those there are."""
        if name not in self.renderers:
            raise UnknownName("format", name, self.renderers)
        return self.renderers[name]

    def _entry_points(self) -> Iterator[EntryPoint]:
        for entry in sorted(entry_points(group=PROJECT), key=lambda e: e.name):
            if self._load is None or entry.name in self._load:
                yield entry

    def _register_all(self, modules: Mapping[str, object]) -> None:
        for name, module in modules.items():
            roots = roots_of_module(module)
            self._register(Plugin(name=name), partial(_itself, module), roots)

    def _register(
        self, plugin: Plugin, load: Callable[[], object], roots: tuple[Path, ...]
    ) -> None:
        name = plugin.name
        if name in self._plugins:
            raise PluginError(
                "plugin.twice",
                name=name,
                first=self._plugins[name].origin,
                second=plugin.origin,
            )
        self._plugins[name], self._roots[name] = plugin, roots
        try:
            hooks = self._hooks(load(), name)
        except Exception as error:  # noqa: BLE001  # any plugin may raise anything
            if self._manager.has_plugin(name):
                self._manager.unregister(name=name)
            self._break(name, error)
        else:
            self._plugins[name] = evolve(plugin, hooks=hooks)

    def _hooks(self, module: object, name: str) -> tuple[str, ...]:
        """Register a module and give its hooks; refuse one that there is not."""
        judge_functions(module)
        hash(module)  # pluggy keeps the plugins that are asked in a set
        try:
            self._manager.register(module, name=name)
        except pluggy.PluginValidationError as error:
            detail = " ".join(str(error).split())
            raise PluginError("plugin.hook-invalid", detail=detail) from error
        callers = self._manager.get_hookcallers(module) or ()
        hooks = tuple(sorted(caller.name for caller in callers))
        for hook in hooks:
            if unknown := unknown_hook(hook):
                raise unknown
        return hooks

    def _break(self, name: str, error: Exception) -> None:
        """Keep the reason why a plugin is broken, or raise where that is fatal."""
        place = place_of(error, self._roots[name])
        plugin = evolve(self._plugins[name], error=error, place=place)
        self._plugins[name] = plugin
        if self._strict or name == BUILT_IN:
            raise BrokenPlugin(plugin) from error

    def _collect(self, kind: str) -> dict[str, Any]:
        """Give what the plugins register, by name; one name from two is an error."""
        given: dict[str, Any] = {}
        givers: dict[str, str] = {}
        for plugin in self.plugins:
            for name, item in self._ask(plugin.name, kind).items():
                if name in givers:
                    raise PluginError(
                        f"plugin.twice.{kind}",
                        name=name,
                        first=givers[name],
                        second=plugin.name,
                    )
                given[name], givers[name] = item, plugin.name
        return dict(sorted(given.items()))

    def _ask(self, name: str, kind: str) -> dict[str, Any]:
        """Ask one plugin for one kind, once; a broken one gives nothing."""
        if self._plugins[name].is_broken:
            return {}
        if (name, kind) not in self._given:
            try:
                given = self._answer(name, kind)
            except Exception as error:  # noqa: BLE001  # any plugin may raise anything
                self._break(name, error)
                return {}
            self._given[name, kind] = given
            plugin = self._plugins[name]
            listed = {**plugin.given, kind: tuple(sorted(given))}
            self._plugins[name] = evolve(plugin, given=listed)
        return self._given[name, kind]

    def _answer(self, name: str, kind: str) -> dict[str, Any]:
        """Give what one plugin's hook gives, by name; a check is guarded."""
        others = [
            module
            for other, module in self._manager.list_name_plugin()
            if other != name and module is not None
        ]
        hook = f"govreport_register_{kind}"
        if hook not in self._plugins[name].hooks:
            return {}
        # pluggy leaves None out of the results
        results = self._manager.subset_hook_caller(hook, others)() or [None]
        given = judged(kind, results[0], built_in=name == BUILT_IN)
        if kind == "checks":
            roots = self._roots[name]
            return {code: guarded(c, name, roots) for code, c in given.items()}
        return given


def _itself(module: object) -> object:
    return module
