"""OGI702: 现行有效 follows from last year's, 制发 and 废止; softly, in two readings."""

import re
from collections.abc import Iterator

from govreport.checks.check import Check, Context
from govreport.checks.compared.previous import last_year, place_of, terms_of
from govreport.diagnostics import Diagnostic, Severity
from govreport.editions import YearRelation, edition_in_force
from govreport.messages import titles

__all__ = ["CHECKS"]

_BASIS = (
    f"{edition_in_force().notice}，表二：“本年制发件数”、“本年废止件数”、“现行有效件数”"
)

_REVISED = re.compile(r"修订\s*(\d{1,6})\s*件")
"""A remark such as 其中修订16件: how many of those 制发 replace one in force."""


def _stock_otherwise(context: Context) -> Iterator[Diagnostic]:
    """Find 现行有效 that do not follow from last year's, in either reading of 制发."""
    if last_year(context) is None:
        return
    for relation in context.edition.year_relations:
        terms = terms_of(relation, context) if relation.code == "OGI702" else None
        if terms is None:
            continue
        stated, opening, added, removed = terms
        revised = _revised(relation, context)
        readings = {opening + added - removed, opening + added - revised - removed}
        if stated not in readings:
            yield _of_stock(relation, terms, revised, context)


def _revised(relation: YearRelation, context: Context) -> int:
    """Give how many of those 制发 the remarks call revisions of one in force."""
    remarks = (
        context.report.notes.get(a or "", "") for a in (relation.added, relation.stated)
    )
    found = [match for remark in remarks if (match := _REVISED.search(remark))]
    return int(found[0][1]) if found else 0


def _of_stock(
    relation: YearRelation,
    terms: tuple[int, int, int, int],
    revised: int,
    context: Context,
) -> Diagnostic:
    stated, opening, added, removed = terms
    expected = opening + added - removed
    return Diagnostic(
        code="OGI702",
        severity=Severity.WARNING,
        address=relation.stated,
        message="OGI702.revised" if revised else "OGI702",
        facts={
            "cell": str(context.edition.name(relation.stated)),
            "stated": str(stated),
            "opening": str(opening),
            "added": str(added),
            "removed": str(removed),
            "revised": str(revised),
            "expected": str(expected),
            "without": str(expected - revised),
            "last_place": place_of(relation.opening, context),
        },
        related=tuple(a for a in (relation.added, relation.removed) if a),
        basis=_BASIS,
    )


CHECKS = (
    Check(
        code="OGI702",
        title=titles("OGI702"),
        severity=Severity.WARNING,
        basis=_BASIS,
        run=_stock_otherwise,
    ),
)
