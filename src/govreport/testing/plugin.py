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
    """Give a report whose every number is 0.

    Parametrize it, indirectly, with another edition than 2021.
    """
    from govreport.testing import reports

    return reports.zero_report(_edition(request))


@pytest.fixture
def full_report(request: pytest.FixtureRequest) -> Report:
    """Give a report that states all there is, in numbers that are all different.

    Parametrize it, indirectly, with another edition than 2021.
    """
    from govreport.testing import reports

    return reports.full_report(_edition(request))


@pytest.fixture
def govreport_plugins(request: pytest.FixtureRequest) -> PluginHost:
    """Give the plugins that are installed, with the file that the class tests."""
    from govreport.testing.hosts import host_of

    return host_of(getattr(request.cls, "plugin", None))


@pytest.fixture
def words_of(govreport_plugins: PluginHost) -> Callable[..., str]:
    """Give the function `words_of(report, format, variant)`: what a reader sees."""
    from govreport.testing import words

    return partial(words.words_of, plugins=govreport_plugins)
