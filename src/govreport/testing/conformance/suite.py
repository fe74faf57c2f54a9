"""The whole suite, and what each of its tests is run with."""

from collections.abc import Iterable

import pytest

from govreport.editions import EDITIONS
from govreport.errors import UnknownName
from govreport.plugins import Plugin
from govreport.testing.cases import read_cases
from govreport.testing.conformance.checks import OfChecks
from govreport.testing.conformance.formats import OfFormats
from govreport.testing.conformance.loading import OfLoading
from govreport.testing.conformance.readers import OfReaders
from govreport.testing.conformance.variants import OfVariants
from govreport.testing.conformance.words import say
from govreport.testing.hosts import host_of, name_of

__all__ = ["PluginConformance"]

THINGS = ("variant", "format_name", "own_format", "own_reader", "check", "case")
"""What a test is run once for each of, by the name of its argument."""


class PluginConformance(OfLoading, OfVariants, OfFormats, OfReaders, OfChecks):
    """What every plugin must do. Subclass it and set `plugin`.

    `plugin` is the name of an installed plugin, or the path of a Python file. `cases`
    is the folder with the cases of its checks, by default `cases` beside the tests;
    `samples` that with files for its readers, by default `samples` beside them; none
    may take its reader longer than `seconds`.
    """

    def pytest_generate_tests(self, metafunc: pytest.Metafunc) -> None:
        """Run a test once for each thing of the plugin that it is about."""
        for name in THINGS:
            if name in metafunc.fixturenames:
                metafunc.parametrize(name, _or_skipped(name, self._things(name)))
        if "edition" in metafunc.fixturenames:
            metafunc.parametrize("edition", list(EDITIONS))

    def _things(self, name: str) -> Iterable[object]:
        host = host_of(self.plugin)
        try:
            plugin = host.plugin(name_of(self.plugin))
        except UnknownName:
            plugin = Plugin(name="")
        match name:
            case "variant":
                return plugin.variants
            case "format_name":
                return [f for p in host.plugins for f in p.formats]
            case "own_format":
                return plugin.formats
            case "own_reader":
                return plugin.readers
            case "check":
                return plugin.checks
        return read_cases(self._folder())


def _or_skipped(name: str, things: Iterable[object]) -> list[object]:
    """Give what a test is run with; where there is nothing, why it is skipped."""
    found = [pytest.param(thing, id=str(thing)) for thing in things]
    reason = say("testing.nothing", kind=say(f"testing.kind.{name}"))
    return list(found or [pytest.param(None, marks=pytest.mark.skip(reason=reason))])
