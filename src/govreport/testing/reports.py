"""Reports to test with: one of zeros, and one in which everything is stated."""

import datetime as dt
from decimal import Decimal
from typing import Any

from attrs import evolve

from govreport.codec import unflatten
from govreport.editions import edition_for_year, get_edition
from govreport.report import (
    AgencyKind,
    Attachment,
    Contact,
    ExtraSection,
    Improvement,
    Overview,
    Passage,
    Period,
    Report,
    Scope,
    Signature,
)
from govreport.values.narrative import Items, Narrative, Paragraph, SmallTable
from govreport.values.numbers import CHANGE, OUTLAY

__all__ = ["completed", "full_report", "numbered", "zero_report"]

USUAL_YEAR = 2024

_PROSE = Narrative(
    (
        Paragraph("第一段 A & B <c>，“引号”"),
        Items(("公开形式较少", "力度不够")),
        SmallTable(
            header=("渠道", "数量"),
            rows=(("网站", "13"), ("", "0")),
            caption="各渠道信息数量",
        ),
    )
)


def zero_report(edition: str = "2021") -> Report:
    """Give a report whose every number is 0, with a little prose."""
    report = Report(
        agency="示范县司法局",
        year=_year_of(edition),
        edition=edition,
        overview=Overview(
            proactive_disclosure=Passage(body=Narrative.from_text("公开信息5条。")),
            platforms=Passage(body=Narrative.from_text("第一段。\n第二段。")),
        ),
        improvement=Improvement(
            current_problems=Narrative((Items(("覆盖面不广", "力度不够")),)),
            planned_measures=Narrative.from_text("扩大公开范围。"),
        ),
    )
    zeros: dict[str, Any] = {
        address: Decimal(0) if leaf.number.is_exact else 0
        for address, leaf in report.format_edition.leaves.items()
    }
    return unflatten(report, zeros)


def completed(report: Report) -> Report:
    """Give `report` with neutral prose that leaves out nothing."""
    said = {
        "proactive_disclosure": "机构职能和办事指南及时公开。",
        "disclosure_on_request": "申请渠道畅通，答复依法规范。",
        "information_management": "信息公开前逐条审核。",
        "platforms": "网站和新媒体统一管理。",
        "oversight": "公开工作列入年度考核。",
    }
    return evolve(
        report,
        overview=Overview(
            **{
                name: Passage(body=Narrative.from_text(text))
                for name, text in said.items()
            }
        ),
        improvement=Improvement(
            current_problems=Narrative((Items(("覆盖面不广", "力度不够")),)),
            planned_measures=Narrative((Items(("扩大范围", "加强培训")),)),
        ),
        other_matters=Narrative.from_text("本年度未收取信息处理费。"),
    )


def full_report(edition: str = "2021") -> Report:
    """Give a report in which all that can be printed is stated, but for its title.

    Its numbers are all different and so do not add up: render it with `allow_errors`.
    It has no figures, which no two formats show alike.
    """
    report = numbered(zero_report(edition))
    return evolve(
        report,
        agency_kind=AgencyKind.DEPARTMENT,
        scope=Scope.AGENCY,
        units=("县法律援助中心", "县公证处"),
        period=Period(
            start=dt.date(report.year, 1, 1), end=dt.date(report.year, 12, 31)
        ),
        published=dt.date(report.year + 1, 1, 20),
        legal_bases=("《中华人民共和国政府信息公开条例》",),
        contact=_contact(),
        overview=_overview(),
        improvement=_improvement(),
        other_matters=_PROSE,
        extra_sections=(ExtraSection(heading="其他事项", body=_PROSE),),
        notes={
            **report.notes,
            next(iter(report.format_edition.leaves)): "其中修订16件",
        },
        attachments=(
            Attachment(path="a.xlsx", title="统计表"),
            Attachment(path="b.pdf", title="说明"),
        ),
        signature=Signature(
            agencies=("示范县司法局",), date=dt.date(report.year + 1, 1, 20)
        ),
    )


def numbered(report: Report, start: int = 10001) -> Report:
    """Give `report` with a different number in every cell, a change below 0."""
    values: dict[str, Any] = {}
    leaves = report.format_edition.leaves
    for number, (address, leaf) in enumerate(leaves.items(), start):
        values[address] = Decimal(f"{number}.2449") if leaf.number.is_exact else number
        if leaf.number is CHANGE:
            values[address] = -number
    units = {address: "元" for address, leaf in leaves.items() if leaf.number is OUTLAY}
    return evolve(unflatten(report, values), notes={**report.notes, **units})


def _year_of(edition: str) -> int:
    """Give a year whose reports are in `edition`."""
    if edition_for_year(USUAL_YEAR).id == edition:
        return USUAL_YEAR
    return get_edition(edition).first_year or USUAL_YEAR


def _contact() -> Contact:
    return Contact(
        unit="县司法局办公室",
        address="示范县人民路1号",
        postcode="430000",
        phone="0000-1234567",
        fax="0000-7654321",
        email="office@example.cn",
        website="示范县人民政府网站",
    )


def _overview() -> Overview:
    return Overview(
        proactive_disclosure=Passage(body=Narrative.from_text("公开信息5条。")),
        disclosure_on_request=Passage(body=Narrative.from_text("办理申请9件。")),
        information_management=Passage(body=Narrative.from_text("清理文件7件。")),
        platforms=Passage(body=Narrative.from_text("第一段。\n第二段。")),
        oversight=Passage(body=_PROSE),
    )


def _improvement() -> Improvement:
    return Improvement(
        prior_problems=Narrative((Items(("形式单一", "更新不及时")),)),
        prior_improvements=Narrative.from_text("增加了形式。\n更新已及时。"),
        current_problems=Narrative((Items(("覆盖面不广", "力度不够")),)),
        planned_measures=Narrative.from_text("扩大公开范围。"),
    )
