"""That a plugin loads, and that nobody else claims its names."""

from pathlib import Path

from govreport.plugins import BrokenPlugin, PluginHost
from govreport.testing.conformance.words import in_words, require
from govreport.testing.hosts import name_of

__all__ = ["OfLoading"]


class OfLoading:
    """The tests of how a plugin loads."""

    plugin: str | Path

    def test_the_plugin_is_installed_and_not_broken(
        self, govreport_plugins: PluginHost
    ) -> None:
        """It is found, every hook is known, and each gives what it should."""
        with in_words():
            plugin = govreport_plugins.plugin(name_of(self.plugin))
            if plugin.is_broken:
                raise BrokenPlugin(plugin)

    def test_the_plugin_gives_something(self, govreport_plugins: PluginHost) -> None:
        """A plugin that nothing came of may have forgotten its hooks."""
        with in_words():
            plugin = govreport_plugins.plugin(name_of(self.plugin))
        given = plugin.variants + plugin.formats + plugin.checks + plugin.readers
        require(given, "testing.gives-nothing", plugin=plugin.name)

    def test_no_other_plugin_claims_its_names(
        self, govreport_plugins: PluginHost
    ) -> None:
        """Ids, formats, codes and endings are each given by one plugin alone."""
        with in_words():
            _ = govreport_plugins.variants
            _ = govreport_plugins.renderers
            _ = govreport_plugins.checks
            _ = govreport_plugins.readers
