"""OGI700: whether last year's report can be compared, and the terms that are.

It must be that of the same agency for the year before; else nothing is compared and
one finding says why.
"""

from collections.abc import Iterator
from typing import Any

from govreport.checks.check import Check, Context
from govreport.diagnostics import Diagnostic, Severity
from govreport.editions import YearRelation
from govreport.messages import titles
from govreport.report import Report
from govreport.values.form import value_at

__all__ = ["CHECKS", "last_year", "place_of", "terms_of"]

_LAW = "《中华人民共和国政府信息公开条例》第五十条"


def last_year(context: Context) -> Report | None:
    """Give last year's report where it can be compared with this one."""
    previous = context.previous
    return previous if previous and not _unfit(context.report, previous) else None


def _unfit(report: Report, previous: Report) -> str | None:
    """Give the key of what keeps last year's report from being compared."""
    if "".join(previous.agency.split()) != "".join(report.agency.split()):
        return "OGI700"
    return "OGI700.year" if previous.year != report.year - 1 else None


def _not_compared(context: Context) -> Iterator[Diagnostic]:
    """Tell why last year's report was not compared, or which numbers of it were not."""
    if context.previous is None:
        return
    unfit = _unfit(context.report, context.previous)
    unjudged = [] if unfit else list(_unjudged(context))
    if not unfit and not unjudged:
        return
    yield Diagnostic(
        code="OGI700",
        severity=Severity.WARNING if unfit else Severity.NOTICE,
        message=unfit or "OGI700.cells",
        facts={
            "agency": context.report.agency,
            "last_agency": context.previous.agency,
            "year": context.report.year,
            "last_year": context.previous.year,
            "due": context.report.year - 1,
            "edition": context.edition.id,
            "last_edition": context.previous.edition,
            "count": len(unjudged),
            "cells": tuple(str(context.edition.name(a)) for a in unjudged),
        },
        related=tuple(unjudged),
        basis=_LAW,
    )


def _unjudged(context: Context) -> Iterator[str]:
    """Give the numbers whose relation lacks last year's; a blank one is told itself."""
    for relation in context.edition.year_relations:
        own = (relation.stated, relation.added, relation.removed)
        is_stated = all(
            context.numbers[address] is not None for address in own if address
        )
        if is_stated and terms_of(relation, context) is None:
            yield relation.stated


def terms_of(
    relation: YearRelation, context: Context
) -> tuple[int, int, int, int] | None:
    """Give stated, opening, added and removed; None where one of them is not known."""
    previous = context.previous
    if previous is None or relation.opening not in previous.format_edition.leaves:
        return None
    this = context.numbers
    terms: tuple[Any, Any, Any, Any] = (
        this[relation.stated],
        value_at(previous, relation.opening),
        this[relation.added] if relation.added else 0,
        this[relation.removed] if relation.removed else 0,
    )
    return None if None in terms else terms


def place_of(address: str, context: Context) -> str:
    """Give where `address` stands in last year's report: its line, else the address."""
    place = context.previous_places.get(address)
    return str(place) if place else address


CHECKS = (
    Check(
        code="OGI700",
        title=titles("OGI700"),
        severity=Severity.WARNING,
        basis=_LAW,
        run=_not_compared,
    ),
)
