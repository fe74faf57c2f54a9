"""The sum of the units' reports, address by address, exactly.

A sum that lacks the number of a unit is no sum and is left blank. Nothing is rounded:
counts are whole numbers, amounts exact decimals.
"""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Context, Decimal, Inexact
from typing import Any

from attrs import frozen

from govreport.codec import flatten, unflatten
from govreport.region.units import Gathered, Unit
from govreport.report import Report, Scope
from govreport.values.numbers import OUTLAY
from govreport.values.remarks import unit_in

__all__ = ["Sum", "add_up"]


EXACT = Context(prec=100, traps=[Inexact])
"""Digits for any sum of amounts; one that does not fit is refused, never rounded."""


@frozen(kw_only=True)
class Sum:
    """The region's report without prose, and what it was added up of.

    `lacking` has, for an address without a sum, the units whose number is missing;
    `unlike` the addresses of money that the units state in different units of it.
    `notes` are the remarks of the units, which the sum cannot carry.
    """

    report: Report
    added: tuple[Unit, ...]
    gathered: Gathered
    lacking: Mapping[str, tuple[str, ...]]
    unlike: tuple[str, ...]
    notes: Mapping[str, tuple[str, ...]]

    @property
    def absent(self) -> tuple[Unit, ...]:
        """The units that should be in the sum and are not."""
        return tuple(u for u in self.gathered.units if u not in self.added)

    @property
    def is_complete(self) -> bool:
        """Whether every unit is in every sum."""
        return not self.absent and not self.lacking and not self.unlike


def add_up(gathered: Gathered, agency: str, *, division: str | None = None) -> Sum:
    """Add up the reports that were gathered, which `refuse` has let pass."""
    added = tuple(unit for unit in gathered.units if unit.report)
    reports = {unit.name: unit.report for unit in added if unit.report}
    first = next(iter(reports.values()))
    numbers = {name: flatten(report) for name, report in reports.items()}
    lacking: dict[str, tuple[str, ...]] = {}
    sums = {
        address: _sum(address, numbers, lacking)
        for address in first.format_edition.leaves
    }
    money = _money(reports.values())
    unlike = tuple(a for a, units in money.items() if len(units) > 1)
    sums |= dict.fromkeys(unlike)
    region = Report(
        agency=agency,
        division=division,
        year=first.year,
        edition=first.edition,
        scope=Scope.REGION,
        units=tuple(_name(unit) for unit in added),
        notes={a: units[0] for a, units in money.items() if len(units) == 1},
        extras=_extras(reports, lacking),
    )
    return Sum(
        report=unflatten(region, sums),
        added=added,
        gathered=gathered,
        lacking=lacking,
        unlike=unlike,
        notes=_notes(reports, money),
    )


def _name(unit: Unit) -> str:
    """Give the unit's name as its report writes it, by which checks know it."""
    assert unit.report
    return unit.name if unit.misnamed else unit.files[0].agency or unit.name


def _sum(
    address: str,
    numbers: Mapping[str, Mapping[str, Any]],
    lacking: dict[str, tuple[str, ...]],
) -> Any:
    """Give the sum at an address; None, and who is to blame, where one is blank."""
    blank = tuple(name for name, own in numbers.items() if own[address] is None)
    if blank:
        lacking[address] = blank
        return None
    return exact_sum([own[address] for own in numbers.values()])


def exact_sum(values: Sequence[Any]) -> Any:
    """Give the sum of numbers, exact whatever the context of decimals is."""
    if not any(isinstance(value, Decimal) for value in values):
        return sum(values)
    total = Decimal(0)
    for value in values:
        total = EXACT.add(total, Decimal(value))
    return total


def _money(reports: Iterable[Report]) -> dict[str, tuple[str, ...]]:
    """Give the units of money that reports state, for each amount that needs one."""
    stated: dict[str, dict[str, None]] = {}
    for report in reports:
        for address, leaf in report.format_edition.leaves.items():
            if leaf.number is OUTLAY:
                unit = unit_in(report.notes.get(address, ""))
                stated.setdefault(address, {})[unit] = None
    return {a: tuple(units) for a, units in stated.items() if any(units)}


def _extras(
    reports: Mapping[str, Report], lacking: dict[str, tuple[str, ...]]
) -> dict[str, Any]:
    """Add up the numbers of rows that a variant adds, where every unit states them."""
    names = dict.fromkeys(name for r in reports.values() for name in r.extras)
    sums = {}
    for name in names:
        without = tuple(unit for unit, r in reports.items() if name not in r.extras)
        if without:
            lacking[f"extras.{name}"] = without
        else:
            sums[name] = exact_sum([r.extras[name] for r in reports.values()])
    return sums


def _notes(
    reports: Mapping[str, Report], money: Mapping[str, tuple[str, ...]]
) -> dict[str, tuple[str, ...]]:
    """Give the remarks that the sum cannot carry, by address, with whose they are."""
    found: dict[str, tuple[str, ...]] = {}
    for name, report in reports.items():
        for address, remark in report.notes.items():
            if address not in money:
                here = found.get(address, ())
                found[address] = (*here, f"{name}：{remark}")
    return found
