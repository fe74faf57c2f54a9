"""The edition of the form against the report's year: a doubt, never an error."""

from collections.abc import Iterator

from govreport.checks.check import Check, Context
from govreport.diagnostics import Diagnostic, Severity
from govreport.editions import edition_for_year, edition_in_force
from govreport.errors import UnknownName
from govreport.messages import titles

__all__ = ["CHECKS"]


def _unusual_edition(context: Context) -> Iterator[Diagnostic]:
    """Doubt an edition of another notice than the one for the year.

    An edition of the same notice, such as 2021-short, is as good as the usual one.
    """
    try:
        usual = edition_for_year(context.report.year)
    except UnknownName:
        return
    if context.edition.notice == usual.notice:
        return
    yield Diagnostic(
        code="OGI121",
        severity=Severity.WARNING,
        address="edition",
        facts={
            "year": context.report.year,
            "usual": usual.id,
            "notice": usual.notice,
            "edition": context.edition.id,
        },
        related=("year",),
        basis=usual.notice,
    )


CHECKS = (
    Check(
        code="OGI121",
        title=titles("OGI121"),
        severity=Severity.WARNING,
        basis=edition_in_force().notice,
        run=_unusual_edition,
    ),
)
