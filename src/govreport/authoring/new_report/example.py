"""A report in which every optional key is stated: what a new file shows of each."""

import datetime as dt

from attrs import evolve

from govreport.report import (
    AgencyKind,
    Attachment,
    Contact,
    ExtraSection,
    Overview,
    Passage,
    Period,
    ProseChapter,
    ProsePart,
    Report,
    Scope,
    Signature,
)
from govreport.values.narrative import (
    Chart,
    ChartKind,
    Figure,
    Items,
    Narrative,
    Paragraph,
    SmallTable,
)

__all__ = ["example_of", "prose_of"]


def example_of(report: Report) -> Report:
    """Give a report like `report` with an example of everything optional."""
    year = report.year
    published = dt.date(year + 1, 1, 20)
    first = next(iter(report.format_edition.leaves))
    return Report(
        agency=report.agency,
        year=year,
        edition=report.edition,
        agency_kind=AgencyKind.DEPARTMENT,
        division="420203",
        period=Period(start=dt.date(year, 1, 1), end=dt.date(year, 12, 31)),
        variant="national",
        scope=Scope.AGENCY,
        units=("第一下属单位", "第二下属单位"),
        title=(report.agency, f"{year}年政府信息公开工作年度报告"),
        published=published,
        signature=Signature(agencies=(report.agency,), date=published),
        contact=Contact(
            unit="办公室",
            address="某某路1号",
            postcode="100000",
            phone="010-00000000",
            fax="010-00000001",
            email="name@example.cn",
            website="www.example.gov.cn",
        ),
        legal_bases=(
            "《中华人民共和国政府信息公开条例》",
            report.format_edition.notice,
        ),
        extra_sections=(
            ExtraSection(
                heading="组织领导",
                body=Narrative.from_text("正文。"),
                chapter=ProseChapter.OVERVIEW,
                before=ProsePart.PROACTIVE_DISCLOSURE,
            ),
        ),
        attachments=(Attachment(path="附表.xlsx", title="附表"),),
        notes={first: "其中修订1件"},
        extras={"行的名称.列的名称": 1},
    )


def prose_of(report: Report) -> Report:
    """Give a report with a passage that has a block of every kind."""
    blocks = Narrative(
        (
            Paragraph("第一段。"),
            Items(("第一项", "第二项")),
            Figure(path="图/大厅.png", caption="图1 公开专区", alt="大厅里的专区"),
            Chart(
                kind=ChartKind.BAR,
                unit="条",
                caption="图2 各渠道信息数量",
                data={"网站": 13, "公众号": 113},
            ),
            SmallTable(
                header=("渠道", "数量"),
                rows=(("网站", "13"),),
                caption="各渠道信息数量",
            ),
        )
    )
    passage = Passage(heading="自定的标题", body=blocks)
    return evolve(report, overview=Overview(proactive_disclosure=passage))
