"""The codes of what is wrong with waivers, so that they are listed and explained.

They are told once all checks have run and their findings are held against the waivers;
no check can tell them by itself.
"""

from collections.abc import Iterator

from govreport.checks.check import Check, Context
from govreport.diagnostics import Diagnostic, Severity
from govreport.messages import titles

__all__ = ["CHECKS"]


def _told_afterwards(_: Context) -> Iterator[Diagnostic]:
    return iter(())


CHECKS = tuple(
    Check(
        code=code,
        title=titles(code),
        severity=severity,
        basis="",
        run=_told_afterwards,
    )
    for code, severity in (
        ("OGI180", Severity.ERROR),
        ("OGI181", Severity.WARNING),
        ("OGI182", Severity.WARNING),
    )
)
