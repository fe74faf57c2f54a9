"""A region's numbers against those of its units: parent = sum of children, softly.

Only for a declared scope: `scope` is the region and `units` names who is added up. A
unit that is missing, or that left a cell blank, makes the sum a lower bound.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from attrs import evolve

from govreport.checks.causes.web import footing
from govreport.checks.check import Check, Context
from govreport.checks.compared.unit_sums import UnitSums
from govreport.diagnostics import Diagnostic, Severity
from govreport.messages import titles
from govreport.values.form import value_at
from govreport.values.numbers import CHANGE

__all__ = ["CHECKS"]

_LAW = "《中华人民共和国政府信息公开条例》第五十条"

CO_DEFENDANT = "国办公开办函〔2016〕201号"
"""Where the reconsideration organ is co-defendant, a suit counts only for the organ
whose disclosure decision is challenged: added up, it must not be counted twice."""

LITIGATION = "remedies.litigation"


def _otherwise_added(context: Context) -> Iterator[Diagnostic]:
    """Find the cells that differ from the sum of the units.

    Litigation is added up as each unit may count it: “对于行政复议机关作为共同被告的
    行政诉讼案件，只计算原行为主体的案件数量，不计算行政复议机关的案件数量。”
    （国办公开办函〔2016〕201号）. A suit that the reconsideration organ counts, too, is
    in the sum twice, and no report shows that: ask the organs.
    """
    units = UnitSums(context)
    if context.units is None or not units.declared or not units.counted:
        return
    differences = dict(_differences(units))
    roots: dict[str, str] = {}
    for address, (stated, added) in differences.items():
        finding = _of_cell(address, stated, added, units)
        cause = _cause(address, differences, context)
        root = roots.get(cause, f"OGI801@{cause}") if cause else None
        roots[address] = root or finding.id
        yield evolve(finding, root=root)


Differences = Mapping[str, tuple[Any, Any]]


def _differences(units: UnitSums) -> Iterator[tuple[str, tuple[Any, Any]]]:
    """Give the cells that differ for certain, with what is stated and what adds up.

    Where a unit is missing, only a sum that is too large already is certain.
    """
    for address, leaf in units.context.edition.leaves.items():
        stated: Any = units.context.numbers[address]
        parts = units.parts(address)
        added = footing([part for part in parts if part is not None])
        if stated is None or stated == added:
            continue
        if not units.incomplete(address) or (
            added > stated and leaf.number is not CHANGE
        ):
            yield address, (stated, added)


def _cause(address: str, differences: Differences, context: Context) -> str | None:
    """Give the first part by which a total differs; None where it differs by itself."""
    stated, added = differences[address]
    for relation in context.edition.relations:
        wrong = [part for part in relation.left if part in differences]
        off = sum(differences[part][0] - differences[part][1] for part in wrong)
        if relation.total == address and wrong and off == stated - added:
            return wrong[0]
    return None


def _of_cell(address: str, stated: Any, added: Any, units: UnitSums) -> Diagnostic:
    context = units.context
    in_court = address.startswith(LITIGATION)
    way = "more" if stated > added else "less"
    sentence = "OGI801.certain" if units.incomplete(address) else f"OGI801.{way}"
    return Diagnostic(
        code="OGI801",
        severity=Severity.WARNING,
        address=address,
        message=f"{sentence}.litigation" if in_court else sentence,
        facts={
            "cell": str(context.edition.name(address)),
            "stated": _written(stated),
            "added": _written(added),
            "difference": _written(abs(stated - added)),
            "count": len(units.counted),
            "units": tuple(
                f"{unit.agency}{_written(value_at(unit, address))}"
                for unit in units.counted.values()
                if value_at(unit, address)
            ),
        },
        basis=CO_DEFENDANT if in_court else _LAW,
    )


def _written(number: int | Decimal) -> str:
    return f"{number:f}" if isinstance(number, Decimal) else str(number)


def _cannot_tell(context: Context) -> Iterator[Diagnostic]:
    """Say what keeps the sums from being judged: no scope, missing units, blanks."""
    units = UnitSums(context)
    if context.units is None:
        return
    if not units.declared:
        yield _notice("OGI802.scope", "scope", {})
        return
    if units.missing:
        facts = {"missing": units.missing, "count": len(units.missing)}
        yield _notice("OGI802", "units", facts)
        return
    blank = tuple(a for a in context.edition.leaves if units.incomplete(a))
    if blank:
        names = tuple(str(context.edition.name(a)) for a in blank)
        facts = {"cells": names, "count": len(blank)}
        yield evolve(_notice("OGI802.cells", "units", facts), related=blank)


def _notice(message: str, address: str, facts: Mapping[str, Any]) -> Diagnostic:
    return Diagnostic(
        code="OGI802",
        severity=Severity.NOTICE,
        address=address,
        message=message,
        facts=facts,
        basis=_LAW,
    )


def _not_added(context: Context) -> Iterator[Diagnostic]:
    """Find reports of units that are not added up, and units that are there twice."""
    units = UnitSums(context)
    if context.units is None or not units.declared:
        return
    for unit in units.given:
        if message := units.misfit(unit):
            years = {"year": context.report.year, "unit_year": unit.year}
            editions = {"edition": context.report.edition, "unit_edition": unit.edition}
            yield _of_unit(unit.agency, message, years | editions)
    given = Counter(u.agency for u in units.given if not units.misfit(u))
    for message, times in (
        ("OGI803", given),
        ("OGI803.listed", Counter(context.report.units)),
    ):
        for name, count in times.items():
            if count > 1:
                yield _of_unit(name, message, {"count": count})


def _of_unit(name: str, message: str, facts: Mapping[str, Any]) -> Diagnostic:
    return Diagnostic(
        code="OGI803",
        severity=Severity.WARNING,
        address="units",
        message=message,
        facts={"unit": name, **facts},
        basis=_LAW,
    )


CHECKS = tuple(
    Check(code=code, title=titles(code), severity=severity, basis=basis, run=run)
    for code, severity, basis, run in (
        ("OGI801", Severity.WARNING, f"{_LAW}；{CO_DEFENDANT}", _otherwise_added),
        ("OGI802", Severity.NOTICE, _LAW, _cannot_tell),
        ("OGI803", Severity.WARNING, _LAW, _not_added),
    )
)
