"""Reports that many tests need."""

import shutil
import subprocess
from decimal import Decimal
from io import BytesIO

import pytest
from attrs import evolve
from PIL import Image

from govreport.codec import unflatten
from govreport.editions import get_edition
from govreport.report import Attachment, Improvement, Overview, Passage, Report
from govreport.values.narrative import (
    Chart,
    ChartKind,
    Figure,
    Items,
    Narrative,
    Paragraph,
)
from govreport.values.numbers import CHANGE, OUTLAY


def numbered(report: Report, start: int = 10001) -> Report:
    """Give `report` with a different number in every cell, a change below 0."""
    values = {}
    leaves = report.format_edition.leaves
    for number, (address, leaf) in enumerate(leaves.items(), start):
        values[address] = Decimal(f"{number}.2449") if leaf.number.is_exact else number
        if leaf.number is CHANGE:
            values[address] = -number
    units = {address: "元" for address, leaf in leaves.items() if leaf.number is OUTLAY}
    return evolve(unflatten(report, values), notes=units)


@pytest.fixture
def zero_report():
    """A report whose every number is 0, with a little prose."""
    report = Report(
        agency="示范县司法局",
        year=2024,
        overview=Overview(
            proactive_disclosure=Passage(body=Narrative.from_text("公开信息5条。")),
            platforms=Passage(body=Narrative.from_text("第一段。\n第二段。")),
        ),
        improvement=Improvement(
            current_problems=Narrative((Items(("覆盖面不广", "力度不够")),)),
            planned_measures=Narrative.from_text("扩大公开范围。"),
        ),
    )
    zeros = {
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


@pytest.fixture(name="completed", scope="session")
def completed_fixture():
    """The function that gives a report prose that leaves out nothing."""
    return completed


@pytest.fixture
def complete_report(zero_report):
    """A report whose every number is 0 and whose prose leaves out nothing."""
    return completed(zero_report)


@pytest.fixture
def numbered_report(zero_report):
    """A report of 200 different numbers."""
    return numbered(zero_report)


@pytest.fixture
def numbered_in(zero_report):
    """A function that gives a report of different numbers in an edition."""

    def number(edition):
        tables = {t.key: t.form() for t in get_edition(edition).tables}
        year = 2020 if edition == "2019" else 2024
        return numbered(evolve(zero_report, year=year, edition=edition, **tables))

    return number


def image(mode="RGB", size=(120, 80), kind="PNG", **options):
    """Give the bytes of an image, by default a small PNG."""
    buffer = BytesIO()
    Image.new(mode, size).save(buffer, kind, **options)
    return buffer.getvalue()


@pytest.fixture(name="image", scope="session")
def image_fixture():
    """The function that gives the bytes of an image."""
    return image


@pytest.fixture
def illustrated_report(zero_report):
    """A report with an image, a chart of each kind and an attachment."""
    data = {"网站": 13, "公众号": 113, "媒体": Decimal("23.5")}
    charts = [
        Chart(kind=kind, data=data, unit="条", caption=f"{kind.label}的标题")
        for kind in ChartKind
    ]
    figure = Figure(path="图/大厅.png", caption="公开专区", alt="大厅里的公开专区")
    return evolve(
        zero_report,
        other_matters=Narrative((Paragraph("如图："), figure, *charts)),
        attachments=(Attachment(path="表/统计.xlsx", title="统计表"),),
    )


@pytest.fixture(scope="session")
def files():
    """The files that the illustrated report names."""
    return {"图/大厅.png": image(), "表/统计.xlsx": b"PK\x03\x04 a workbook"}


@pytest.fixture
def converted_by_libreoffice(tmp_path):
    """A function that opens a Word file in LibreOffice and saves it in a format."""
    office = shutil.which("soffice")
    if office is None:
        pytest.fail(
            "LibreOffice is missing: `scripts/setup test` installs "
            "libreoffice-writer-nogui"
        )

    def convert(data, kind):
        source, folder = tmp_path / "年报.docx", tmp_path / "saved"
        source.write_bytes(data)
        subprocess.run(
            [
                office,
                f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
                "--headless",
                *("--convert-to", kind),
                *("--outdir", folder, source),
            ],
            check=True,
            capture_output=True,
        )
        return (folder / f"年报.{kind.partition(':')[0]}").read_bytes()

    return convert
