"""The fixtures that govreport brings to pytest; each imports what it needs itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from govreport import PluginHost, Report

__all__ = ["full_report", "govreport_plugins", "words_of", "zero_report"]


def _edition(request: pytest.FixtureRequest) -> str:
    return str(getattr(request, "param", "2021"))


@pytest.fixture
def zero_report(request: pytest.FixtureRequest) -> Report:
    """A report whose every number is 0; parametrize it with another edition."""
    from govreport.testing import reports

    return reports.zero_report(_edition(request))


@pytest.fixture
def full_report(request: pytest.FixtureRequest) -> Report:
    """A report that states all there is, in numbers that are all different.

    Parametrize it, indirectly, with another edition than 2021.
    """
    from govreport.testing import reports

    return reports.full_report(_edition(request))


@pytest.fixture
def govreport_plugins(request: pytest.FixtureRequest) -> PluginHost:
    """The plugins that are installed, and the file that the class tests, if it does."""
    from govreport.testing.hosts import host_of

    return host_of(getattr(request.cls, "plugin", None))


@pytest.fixture
def words_of(govreport_plugins: PluginHost) -> Callable[..., str]:
    """A function that gives what a reader sees: `words_of(report, format, variant)`."""
    from govreport.testing import words

    return partial(words.words_of, plugins=govreport_plugins)
