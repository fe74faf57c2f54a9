"""This year's numbers against last year's: soft relations, told with both readings.

Where last year's report is not that of the same agency for the year before, nothing is
compared and one finding says why.
"""

import re
from collections.abc import Iterator
from typing import Any

from attrs import evolve

from govreport.checks.check import Check, Context
from govreport.diagnostics import Diagnostic, Severity
from govreport.editions import YearRelation, edition_in_force
from govreport.messages import titles
from govreport.report import Report
from govreport.values.form import value_at

__all__ = ["CHECKS", "last_year", "place_of"]

_LAW = "《中华人民共和国政府信息公开条例》第五十条"

_BASES = {
    "OGI701": (
        f"{edition_in_force().notice}，表三：“二、上年结转政府信息公开申请数量”、"
        "“四、结转下年度继续办理”"
    ),
    "OGI702": (
        f"{edition_in_force().notice}，表二：“本年制发件数”、“本年废止件数”、"
        "“现行有效件数”"
    ),
}

_REVISED = re.compile(r"修订\s*(\d{1,6})\s*件")
"""A remark such as 其中修订16件: how many of those 制发 replace one in force."""


def last_year(context: Context) -> Report | None:
    """Give last year's report where it can be compared with this one."""
    return context.previous if _unfit(context) is None else None


def _unfit(context: Context) -> str | None:
    """Give the key of what keeps last year's report from being compared."""
    report, previous = context.report, context.previous
    if previous is None:
        return "OGI700"
    if "".join(previous.agency.split()) != "".join(report.agency.split()):
        return "OGI700.agency"
    return "OGI700.year" if previous.year != report.year - 1 else None


def _not_compared(context: Context) -> Iterator[Diagnostic]:
    """Tell why last year's report was not compared, or which numbers of it were not."""
    if context.previous is None:
        return
    unfit = _unfit(context)
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
    """Give this year's numbers whose relation lacks a number of either year."""
    for relation in context.edition.year_relations:
        if _terms(relation, context) is None:
            yield relation.stated


def _terms(
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


def _carried_otherwise(context: Context) -> Iterator[Diagnostic]:
    """Find columns that did not bring forward what last year carried forward."""
    if last_year(context) is None:
        return
    found = [
        _of_column(relation, stated, opening, context)
        for relation in context.edition.year_relations
        if relation.code == "OGI701" and (terms := _terms(relation, context))
        for stated, opening, *_ in (terms,)
        if stated != opening
    ]
    if len(found) < 2:  # noqa: PLR2004  # one column is no row
        yield from found
        return
    root = _of_row(found, context)
    yield root
    for finding in found:
        yield evolve(finding, root=root.id)


def _of_column(
    relation: YearRelation, stated: int, opening: int, context: Context
) -> Diagnostic:
    previous = context.previous
    assert previous is not None
    return Diagnostic(
        code="OGI701",
        severity=Severity.WARNING,
        address=relation.stated,
        facts={
            "cell": str(context.edition.name(relation.stated)),
            "column": context.edition.name(relation.stated).column,
            "stated": str(stated),
            "last_year": previous.year,
            "last_cell": str(previous.format_edition.name(relation.opening)),
            "last_stated": str(opening),
            "last_place": place_of(relation.opening, context),
        },
        related=(relation.opening,),
        basis=_BASES["OGI701"],
    )


def _of_row(found: list[Diagnostic], context: Context) -> Diagnostic:
    row = found[0].address.rpartition(".")[0]
    last_row = found[0].related[0].rpartition(".")[0]
    columns = tuple(
        f"{f.facts['column']}{f.facts['stated']}（上年{f.facts['last_stated']}）"
        for f in found
    )
    return evolve(
        found[0],
        address=row,
        message="OGI701.row",
        facts={
            "row": context.edition.name(row).row,
            "table": context.edition.name(row).table,
            "columns": columns,
            "count": len(found),
            "last_year": found[0].facts["last_year"],
            "last_cell": str(context.edition.name(last_row)),
            "last_place": place_of(last_row, context),
        },
        related=(last_row,),
    )


def _stock_otherwise(context: Context) -> Iterator[Diagnostic]:
    """Find 现行有效 that do not follow from last year's, in either reading of 制发."""
    if last_year(context) is None:
        return
    for relation in context.edition.year_relations:
        terms = _terms(relation, context) if relation.code == "OGI702" else None
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
        basis=_BASES["OGI702"],
    )


CHECKS = (
    Check(
        code="OGI700",
        title=titles("OGI700"),
        severity=Severity.WARNING,
        basis=_LAW,
        run=_not_compared,
    ),
    Check(
        code="OGI701",
        title=titles("OGI701"),
        severity=Severity.WARNING,
        basis=_BASES["OGI701"],
        run=_carried_otherwise,
    ),
    Check(
        code="OGI702",
        title=titles("OGI702"),
        severity=Severity.WARNING,
        basis=_BASES["OGI702"],
        run=_stock_otherwise,
    ),
)
