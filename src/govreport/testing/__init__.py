"""For the tests of plugins: fixtures for pytest, and the suite that each must pass.

Fixtures come by themselves where govreport is installed (`pip install
"govreport[test]"`): `zero_report`, `full_report`, `govreport_plugins`, `words_of`.
`PluginConformance` is subclassed. All is imported when it is first used, so that pytest
starts as fast as without.
"""

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from govreport.testing.cases import Case, findings_of, judge_case, read_cases
    from govreport.testing.conformance import PluginConformance
    from govreport.testing.reports import full_report, numbered, zero_report
    from govreport.testing.words import words_of

_HOMES = {
    "Case": "cases",
    "PluginConformance": "conformance",
    "findings_of": "cases",
    "full_report": "reports",
    "judge_case": "cases",
    "numbered": "reports",
    "read_cases": "cases",
    "words_of": "words",
    "zero_report": "reports",
}
"""Where each public name lives."""

__all__ = [
    "Case",
    "PluginConformance",
    "findings_of",
    "full_report",
    "judge_case",
    "numbered",
    "read_cases",
    "words_of",
    "zero_report",
]

if find_spec("pytest") is None:
    from govreport.messages import word

    raise ImportError(
        word("testing.no-pytest", {}) + word("testing.no-pytest", {}, "en")
    )


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used."""
    if name not in _HOMES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names."""
    return __all__
