"""The reports of a region's units, and which of them can be added up."""

from functools import cached_property

from attrs import define

from govreport.checks.check import Context
from govreport.report import Report, Scope
from govreport.values.form import value_at
from govreport.values.numbers import OUTLAY, Number
from govreport.values.remarks import unit_in

__all__ = ["UnitSums"]


@define(frozen=True, slots=False, eq=False)
class UnitSums:
    """The reports of the units that can be added up, and what stands against it."""

    context: Context

    @cached_property
    def declared(self) -> bool:
        """Whether the report says that it adds up units, and which."""
        report = self.context.report
        return report.scope is Scope.REGION and bool(report.units)

    @cached_property
    def given(self) -> tuple[Report, ...]:
        """Every report that was given, fitting or not."""
        return self.context.units or ()

    @cached_property
    def counted(self) -> dict[str, Report]:
        """The unit reports that are added up, by agency, the last of each."""
        return {unit.agency: unit for unit in self.given if self.misfit(unit) is None}

    def misfit(self, unit: Report) -> str | None:
        """Give the key of what keeps a unit's report from being added up."""
        report = self.context.report
        if unit.agency not in report.units:
            return "OGI803.undeclared"
        if unit.year != report.year:
            return "OGI803.year"
        return None if unit.edition == report.edition else "OGI803.edition"

    @cached_property
    def missing(self) -> tuple[str, ...]:
        """The units that are declared and cannot be added up."""
        names = dict.fromkeys(self.context.report.units)
        return tuple(name for name in names if name not in self.counted)

    def parts(self, address: str) -> list[Number | None]:
        """Give the numbers of the units at `address`; in unlike money they are None."""
        reports = self.counted.values()
        leaf = self.context.edition.leaves[address]
        all_reports = (self.context.report, *reports)
        monetary = {unit_in(r.notes.get(address, "")) for r in all_reports}
        if leaf.number is OUTLAY and len(monetary) > 1:
            return [None for _ in reports]
        return [value_at(report, address) for report in reports]

    def incomplete(self, address: str) -> bool:
        """Whether the sum at `address` lacks the number of a unit."""
        return bool(self.missing) or None in self.parts(address)
