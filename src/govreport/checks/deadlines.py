"""OGI125: a report that was published after the day that art. 49 sets.

The law speaks of departments and of governments; townships keep to the day of the
departments in practice. Without a date or the kind of agency nothing can be said.
"""

import datetime as dt
from collections.abc import Iterator

from govreport.checks.check import Check, Context
from govreport.diagnostics import Diagnostic, Severity
from govreport.messages import titles
from govreport.report import AgencyKind

__all__ = ["CHECKS"]

_BASIS = (
    "《中华人民共和国政府信息公开条例》第四十九条：“县级以上人民政府部门应当在每年1月31日"
    "前向本级政府信息公开工作主管部门提交本行政机关上一年度政府信息公开工作年度报告并向社会"
    "公布。县级以上地方人民政府的政府信息公开工作主管部门应当在每年3月31日前向社会公布本级"
    "政府上一年度政府信息公开工作年度报告。”"
)
_DEADLINES = {
    AgencyKind.GOVERNMENT: (3, 31),
    AgencyKind.DEPARTMENT: (1, 31),
    AgencyKind.STATE_COUNCIL_DEPARTMENT: (1, 31),
    AgencyKind.TOWNSHIP: (1, 31),
}
"""The last day of the following year, month and day."""


def _published_late(context: Context) -> Iterator[Diagnostic]:
    """Find a day of publication after the one that art. 49 sets for the agency."""
    report = context.report
    kind, published = report.agency_kind, report.published
    if kind not in _DEADLINES or published is None:
        return
    month, day = _DEADLINES[kind]
    last = dt.date(report.year + 1, month, day)
    if published > last:
        in_practice = kind is AgencyKind.TOWNSHIP
        yield Diagnostic(
            code="OGI125",
            severity=Severity.WARNING,
            address="published",
            message="OGI125.practice" if in_practice else "OGI125",
            facts={
                "published": str(published),
                "deadline": str(last),
                "kind": kind.label,
                "days": (published - last).days,
            },
            related=("agency_kind", "year"),
            basis=_BASIS,
        )


CHECKS = (
    Check(
        code="OGI125",
        title=titles("OGI125"),
        severity=Severity.WARNING,
        basis=_BASIS,
        run=_published_late,
    ),
)
