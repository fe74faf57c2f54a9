"""OGI201: 规章 at an agency that cannot make any.

Only departments of the State Council and the governments of provinces, of cities with
districts and of autonomous prefectures can. Told only where it is certain: of a
township, a public institution, or a county and what lies below it, by 机关类别, by the
name, or by 行政区划代码 (GB/T 2260: a code of six digits that does not end in 00 is of
a county or of a district, those of 直辖市 among them). A department of a city may
report the 规章 of its government, so nothing is said of it.
"""

from collections.abc import Iterator

from govreport.checks.check import Check, Context
from govreport.diagnostics import Diagnostic, Severity
from govreport.messages import titles
from govreport.report import AgencyKind, Report

__all__ = ["CHECKS"]

_BASIS = (
    "《中华人民共和国立法法》第九十三条：“省、自治区、直辖市和设区的市、自治州的人民政府，"
    "可以根据法律、行政法规和本省、自治区、直辖市的地方性法规，制定规章。”"
)
_ROW = "proactive.rules"
_TOWNSHIPS = ("镇人民政府", "乡人民政府", "街道办事处")
_WITHOUT = (AgencyKind.TOWNSHIP, AgencyKind.PUBLIC_INSTITUTION)


def _rules_of_none(context: Context) -> Iterator[Diagnostic]:
    """Find 规章 of an agency that certainly can make none."""
    stated = {
        address: number
        for address, number in context.numbers.items()
        if address.startswith(f"{_ROW}.") and number
    }
    why = _cannot_make_rules(context.report) if stated else None
    if why is None:
        return
    first, *others = stated
    yield Diagnostic(
        code="OGI201",
        severity=Severity.WARNING,
        address=first,
        message=f"OGI201.{why}",
        facts={
            "cell": str(context.edition.name(first)),
            "stated": str(stated[first]),
            "agency": context.report.agency,
            "division": context.report.division,
        },
        related=tuple(others),
        basis=_BASIS,
    )


def _cannot_make_rules(report: Report) -> str | None:
    """Say by what it is certain that the agency makes no 规章; None where it is not."""
    if report.agency_kind is AgencyKind.STATE_COUNCIL_DEPARTMENT:
        return None
    if report.agency_kind in _WITHOUT or report.agency.endswith(_TOWNSHIPS):
        return "kind"
    return "division" if _is_below_city(report.division or "") else None


def _is_below_city(division: str) -> bool:
    county, township = division[4:6], division[6:9]
    return county not in ("", "00") or township not in ("", "000")


CHECKS = (
    Check(
        code="OGI201",
        title=titles("OGI201"),
        severity=Severity.WARNING,
        basis=_BASIS,
        run=_rules_of_none,
    ),
)
