"""The examples are clean, and that of 2020 shows the form of 2019 as it should be."""

from decimal import Decimal
from pathlib import Path

import pytest

from govreport import check, dump, load, read_report, render

EXAMPLES = Path(__file__).parents[1] / "examples"
COMMERCE = EXAMPLES / "shifan-commerce-2020.yaml"


@pytest.mark.parametrize(
    "path", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem
)
def test_an_example_has_no_findings(path):
    assert check(load(path)) == []


def test_the_example_of_2020_is_in_edition_2019():
    report = load(COMMERCE).report
    assert report.edition == "2019"
    assert report.proactive.licensing.change == -2
    assert report.proactive.procurement.amount == Decimal("86.35")
    assert report.notes == {"proactive.procurement.amount": "万元"}
    assert report.requests.dispositions.otherwise_handled.total == 1


def test_the_example_of_2020_prints_table_2_of_2019():
    text = render(load(COMMERCE), "text").decode()
    rows = [line.replace(" ", "") for line in text.split("\n") if "│" in line]
    table = [line.strip("│").split("│") for line in rows[:18]]
    assert table == [
        ["第二十条第（一）项"],
        ["信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"],
        ["规章", "0", "0", "0"],
        ["规范性文件", "3", "3", "17"],
        ["第二十条第（五）项"],
        ["信息内容", "上一年项目数量", "本年增/减", "处理决定数量"],
        ["行政许可", "8", "-2", "156"],
        ["其他对外管理服务事项", "14", "1", "238"],
        ["第二十条第（六）项"],
        ["信息内容", "上一年项目数量", "本年增/减", "处理决定数量"],
        ["行政处罚", "46", "3", "9"],
        ["行政强制", "5", "0", "0"],
        ["第二十条第（八）项"],
        ["信息内容", "上一年项目数量", "本年增/减"],
        ["行政事业性收费", "0", "0"],
        ["第二十条第（九）项"],
        ["信息内容", "采购项目数量", "采购总金额"],
        ["政府集中采购", "4", "86.35万元"],
    ]


@pytest.mark.parametrize("name", ["docx", "html", "pdf"])
def test_the_example_of_2020_is_read_back_from_its_outputs(name):
    source = load(COMMERCE)
    assert read_report(render(source, name)) == source.report


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_example_of_2020_survives_being_written(language):
    report = load(COMMERCE).report
    assert load(dump(report, language=language).encode()).report == report
