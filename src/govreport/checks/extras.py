"""Numbers of a variant's own rows that no row prints: nothing is dropped in silence."""

from collections.abc import Iterator

from govreport.checks.check import Check, Context
from govreport.diagnostics import Diagnostic, Severity
from govreport.messages import titles

__all__ = ["CHECKS"]


def _unprinted_extras(context: Context) -> Iterator[Diagnostic]:
    for name in context.report.extras:
        yield Diagnostic(
            code="OGI131",
            severity=Severity.WARNING,
            address=f"extras.{name}",
            facts={"name": name, "variant": context.variant},
        )


CHECKS = (
    Check(
        code="OGI131",
        title=titles("OGI131"),
        severity=Severity.WARNING,
        basis="",
        run=_unprinted_extras,
    ),
)
