"""What the variant prints of a report: nothing is dropped or left blank in silence."""

from collections.abc import Iterator

from govreport.checks.check import Check, Context
from govreport.diagnostics import Diagnostic, Severity
from govreport.messages import titles
from govreport.report import Contact, Report, Signature
from govreport.values.labels import label_of

__all__ = ["CHECKS"]

_PARTS = {"contact": Contact, "signature": Signature}


def _unprinted_extras(context: Context) -> Iterator[Diagnostic]:
    """Find extra numbers that no row of the variant prints."""
    for name in context.report.extras:
        if name not in context.extras:
            yield Diagnostic(
                code="OGI131",
                severity=Severity.WARNING,
                address=f"extras.{name}",
                facts={"name": name, "variant": context.variant},
            )


def _missing_extras(context: Context) -> Iterator[Diagnostic]:
    """Find rows of the variant without a number, or with one of another kind."""
    for name, kind in context.extras.items():
        number = context.report.extras.get(name)
        if number is None or not kind.accepts(number):
            yield Diagnostic(
                code="OGI132",
                severity=Severity.WARNING,
                address=f"extras.{name}",
                message="OGI132" if number is None else f"OGI132.{kind.name}",
                facts={
                    "name": name,
                    "variant": context.variant,
                    "stated": str(number),
                },
            )


def _unprinted_facts(context: Context) -> Iterator[Diagnostic]:
    """Find what the report states of itself and no sentence of the variant prints."""
    for address in context.unprinted:
        yield Diagnostic(
            code="OGI133",
            severity=Severity.WARNING,
            address=address,
            facts={"name": _words(address), "variant": context.variant},
        )


def _words(address: str) -> str:
    """Give the official words for a field of the report, or a part of one."""
    field, _, part = address.partition(".")
    words = label_of(Report, field)
    return f"{words}→{label_of(_PARTS[field], part)}" if part else words


CHECKS = tuple(
    Check(
        code=code,
        title=titles(code),
        severity=Severity.WARNING,
        basis="",
        run=run,
    )
    for code, run in (
        ("OGI131", _unprinted_extras),
        ("OGI132", _missing_extras),
        ("OGI133", _unprinted_facts),
    )
)
