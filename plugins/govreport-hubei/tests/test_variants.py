"""The variants of 湖北省, by what a reader sees."""

from pathlib import Path

import pytest

from govreport import PluginHost, Report, check, load_report, render
from govreport_hubei import VARIANTS

ROOT = Path(__file__).parents[3]
GOLDEN = Path(__file__).parent / "golden"


def words(variant: str | None, **facts: object) -> list[str]:
    report = load_report(
        {
            "agency": "示范区司法局",
            "year": 2024,
            "overview": {
                "proactive_disclosure": "公开信息5条。",
                "oversight": "考核。",
            },
            "proactive": "zero",
            "requests": "zero",
            "remedies": "zero",
            "improvement": {"current_problems": ["覆盖面不广", "力度不够"]},
            **facts,
        }
    )
    text = render(report, "text", variant=variant).decode()
    return [line.strip() for line in text.splitlines() if line.strip()]


@pytest.mark.parametrize(
    ("name", "lineage"),
    [
        ("hubei-xisaishan", ["hubei-xisaishan", "hubei", "national"]),
        ("hubei-wuhan", ["hubei-wuhan", "hubei-2020", "hubei", "national"]),
    ],
)
def test_a_habit_stands_below_its_province(name, lineage):
    variants = PluginHost().variants
    assert [v.id for v in variants.lineage(name).variants] == lineage


def test_hubei_words_the_heads_in_full():
    lines = words("hubei")
    assert "（一）政府信息主动公开情况" in lines
    assert "（二）监督保障情况" in lines
    assert lines[:2] == ["示范区司法局", "2024年政府信息公开工作年度报告"]


def test_xisaishan_breaks_the_title_and_runs_the_heads_of_chapter_5_in():
    lines = words("hubei-xisaishan")
    assert lines[:2] == ["示范区司法局2024年政府信息公开工作", "年度报告"]
    assert "（1）政府信息主动公开情况。" in lines
    assert "本年度存在的问题：一是覆盖面不广。二是力度不够。" in lines


@pytest.mark.parametrize(
    ("division", "title"),
    [
        ("420203", "示范区司法局2024年政府信息公开工作"),
        ("420100", "示范区司法局"),
        ("420000", "示范区司法局"),
    ],
)
def test_the_division_chooses_the_variant(division, title):
    assert words(None, division=division)[0] == title


def test_the_example_says_what_the_golden_text_says():
    report = load_report(ROOT / "examples" / "xisaishan-justice-2024.yaml")
    expected = (GOLDEN / "xisaishan-justice-2024.txt").read_text(encoding="utf-8")
    assert render(report, "text").decode() == expected


EXTRAS = {
    "other_documents.made": 186,
    "other_documents.published": 86,
    "other_documents.published_total": 255,
}


def table_2_of_2020(variant: str, **facts: object) -> list[list[str]]:
    """The cells of 表二, row by row."""
    report, wide = report_of_2020(**facts), {"width": 400}
    text = render(report, "text", variant=variant, options=wide).decode()
    return [
        [cell.strip() for cell in line.strip("│").split("│")]
        for line in text.partition("三、收到")[0].splitlines()
        if line.startswith("│")
    ]


def report_of_2020(**facts: object) -> Report:
    return load_report(
        {
            "agency": "示范市生态环境局",
            "year": 2020,
            "proactive": "zero",
            "requests": "zero",
            "remedies": "zero",
            "overview": "全年公开信息5条。",
            "improvement": "力度不够。",
            **facts,
        }
    )


def test_hubei_2020_adds_a_row_and_explains_labels_and_columns():
    services = ["上一年项目数量（指2019年事项数）"]
    services += ["本年增/减（指2020年增加或减少的事项数，减用负值表示，如-8）"]
    decisions = [*services, "处理决定数量（指2020年办件量）"]
    assert table_2_of_2020("hubei-2020", extras=EXTRAS) == [
        ["第二十条第（一）项"],
        ["信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"],
        ["规章（设区的市、自治州人民政府应提供相关数据）", "0", "0", "0"],
        [
            "规范性文件（行政机关制定发布的决定、公告、通告、意见、通知，以及标题采用"
            "“规定”“办法”“细则”“规范”“规程”“规则”等字样的公文，一般情况下属于"
            "规范性文件）",
            "0",
            "0",
            "0",
        ],
        [
            "其他主动公开文件（含以本单位或本单位办公室名义正式签发的、除规范性文件以外"
            "的主动公开文件，可参考本单位政府信息公开平台“其他主动公开文件”栏目数据）",
            "186",
            "86",
            "255",
        ],
        ["第二十条第（五）项"],
        ["信息内容", *decisions],
        ["行政许可", "0", "0", "0"],
        [
            "其他对外管理服务事项（指行政许可以外的政务服务事项，含行政确认、行政奖励、"
            "行政裁决、行政给付、行政处罚、行政强制、行政检查、行政征收和其他类，"
            "以及公共服务事项）",
            "0",
            "0",
            "0",
        ],
        ["第二十条第（六）项"],
        ["信息内容", *decisions],
        ["行政处罚", "0", "0", "0"],
        ["行政强制", "0", "0", "0"],
        ["第二十条第（八）项"],
        ["信息内容", *services],
        ["行政事业性收费", "0", "0"],
        ["第二十条第（九）项"],
        ["信息内容", "采购项目数量", "采购总金额"],
        ["政府集中采购", "0", "0"],
    ]


def test_hubei_adds_no_row_to_a_report_of_2019():
    rows = table_2_of_2020("hubei", year=2019)
    assert rows[2:4] == [["规章", "0", "0", "0"], ["规范性文件", "0", "0", "0"]]
    assert rows[4] == ["第二十条第（五）项"]


def test_hubei_2020_leaves_the_form_of_2021_as_it_is():
    text = render(report_of_2020(year=2021), "text", variant="hubei-2020").decode()
    assert "其他主动公开文件" not in text
    assert "应提供相关数据" not in text


def test_a_report_without_the_numbers_of_the_added_row_is_told():
    found = check(report_of_2020(), variant="hubei-2020")
    assert [f.code for f in found] == ["OGI132"] * 3
    assert check(report_of_2020(extras=EXTRAS), variant="hubei-2020") == []


def test_wuhan_prints_a_stroke_for_zero_in_2020():
    rows = table_2_of_2020("hubei-wuhan", extras=EXTRAS)
    assert rows[2][1:] == ["-", "-", "-"]
    assert rows[4][1:] == ["186", "86", "255"]
    assert (
        "│ 0 │"
        not in render(
            report_of_2020(extras=EXTRAS), "text", variant="hubei-wuhan"
        ).decode()
    )


@pytest.mark.parametrize("name", ["docx", "html", "html-fragment", "pdf", "text"])
@pytest.mark.parametrize("variant", VARIANTS)
def test_a_variant_renders_to_every_format_in_edition_2019(variant, name):
    report = report_of_2020(extras=EXTRAS)
    assert len(render(report, name, variant=variant)) > 5000


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_variant_names_its_evidence(variant):
    assert "报告" in PluginHost().variants.variants[variant].evidence


def test_only_what_holds_in_every_year_is_chosen_by_the_division():
    variants = PluginHost().variants.variants
    assert {name: variants[name].divisions for name in VARIANTS} == {
        "hubei": ("42",),
        "hubei-2020": (),
        "hubei-wuhan": (),
        "hubei-xisaishan": ("420203",),
    }


@pytest.mark.parametrize("name", ["docx", "html", "html-fragment", "pdf"])
def test_the_example_renders_to_every_format(name):
    report = load_report(ROOT / "examples" / "xisaishan-justice-2024.yaml")
    assert len(render(report, name)) > 5000
