"""Amounts without a unit of the form's own: the report is to state one."""

from collections.abc import Iterator

from govreport.checks.check import Check, Context
from govreport.diagnostics import Diagnostic, Severity
from govreport.editions import edition_for_year
from govreport.messages import titles
from govreport.values.numbers import OUTLAY
from govreport.values.remarks import UNITS, unit_in

__all__ = ["CHECKS"]


def _amounts_without_unit(context: Context) -> Iterator[Diagnostic]:
    """Tell an amount whose unit is not stated; 0 is 0 in any unit."""
    for address, leaf in context.edition.leaves.items():
        number = context.numbers[address]
        if leaf.number is not OUTLAY or not number:
            continue
        if unit_in(context.report.notes.get(address, "")):
            continue
        name = context.edition.name(address)
        yield Diagnostic(
            code="OGI122",
            severity=Severity.WARNING,
            address=address,
            facts={"cell": str(name), "number": f"{number:f}", "units": UNITS},
            basis=f"{context.edition.notice}，{name.table}：“{name.column}”",
        )


CHECKS = (
    Check(
        code="OGI122",
        title=titles("OGI122"),
        severity=Severity.WARNING,
        basis=f"{edition_for_year(2019).notice}，表二：“采购总金额”",
        run=_amounts_without_unit,
    ),
)
