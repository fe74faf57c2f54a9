"""The variants of ten provinces, by what a reader sees."""

import re
from pathlib import Path

import pytest

from govreport import PluginHost, check, load, render
from govreport_provinces import VARIANTS

GOLDEN = Path(__file__).parent / "golden"


def names(folder: Path) -> list[str]:
    return sorted(path.stem for path in folder.glob("*.txt"))


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_variant_says_what_its_golden_words_say(variant, full_report, words):
    expected = (GOLDEN / f"{variant}.txt").read_text(encoding="utf-8")
    assert words(full_report(), variant) == expected


@pytest.mark.parametrize("variant", names(GOLDEN / "2019"))
def test_a_variant_says_other_words_in_edition_2019(variant, full_report, words):
    expected = (GOLDEN / "2019" / f"{variant}.txt").read_text(encoding="utf-8")
    assert words(full_report("2019"), variant) == expected


def test_every_variant_that_differs_by_edition_has_golden_words_of_2019():
    variants = PluginHost().variants.variants
    differing = [name for name in VARIANTS if "2019" in variants[name].editions]
    assert names(GOLDEN / "2019") == differing


@pytest.mark.parametrize("edition", ["2021", "2019"])
@pytest.mark.parametrize("variant", VARIANTS)
def test_nothing_that_the_report_states_is_left_out(variant, edition, full_report):
    assert check(full_report(edition), variant=variant) == []


@pytest.mark.parametrize("edition", ["2021", "2019"])
@pytest.mark.parametrize("name", ["docx", "html", "html-fragment", "pdf", "text"])
@pytest.mark.parametrize("variant", VARIANTS)
def test_a_variant_renders_to_every_format(variant, name, edition, full_report):
    assert len(render(full_report(edition), name, variant=variant)) > 5000


@pytest.mark.parametrize(
    ("division", "variant"),
    [
        ("110101", "beijing"),
        ("310115", "shanghai"),
        ("320100", "jiangsu"),
        ("320800", "jiangsu-huaian"),
        ("320813", "jiangsu-huaian"),
        ("321300", "jiangsu-suqian"),
        ("340100", "anhui"),
        ("350181", "fujian"),
        ("370100", "shandong"),
        ("440307", "guangdong"),
        ("500101", "chongqing"),
        ("510000", "sichuan"),
        ("620422", "gansu"),
        ("330100", "national"),
    ],
)
def test_the_division_chooses_the_variant(division, variant, full_report):
    chosen = PluginHost().variants.choose(full_report(division=division))
    assert chosen.id == variant


def test_only_the_habits_of_a_whole_region_have_its_division():
    variants = PluginHost().variants.variants
    assert {name: variants[name].divisions for name in VARIANTS} == {
        "anhui": ("34",),
        "beijing": ("11",),
        "beijing-city": (),
        "chongqing": ("50",),
        "chongqing-gaoxin": (),
        "fujian": ("35",),
        "gansu": ("62",),
        "guangdong": ("44",),
        "guangdong-longgang": (),
        "jiangsu": ("32",),
        "jiangsu-hongze": (),
        "jiangsu-huaian": ("3208",),
        "jiangsu-shuyang": (),
        "jiangsu-suqian": ("3213",),
        "shandong": ("37",),
        "shanghai": ("31",),
        "shanghai-office": (),
        "sichuan": ("51",),
    }


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_variant_names_its_evidence_and_says_what_it_is_not(variant):
    found = PluginHost().variants.variants[variant]
    comment = (found.folder / "variant.yaml").read_text(encoding="utf-8")
    assert "报告" in found.evidence
    assert comment.startswith("# ")
    head, _, _ = comment.partition("\nid: ")
    if found.parent == "national":
        assert "不是省里的规定" in head or "不是市里的规定" in head
    else:
        assert ("默认样式" if found.divisions else "指名") in head


def test_the_contact_is_printed_as_far_as_it_is_stated(full_report, words):
    unit = full_report(contact={"unit": "某局办公室"})
    phone = full_report(contact={"phone": "12345678"})
    assert "如对本报告有疑问，请联系某局办公室。" in words(unit, "jiangsu")
    assert "本报告由某局办公室根据《" in words(unit, "jiangsu-huaian")
    assert "如对本报告有疑问，请联系（电话：12345678）。" in words(phone, "jiangsu")
    assert "本报告根据《" in words(phone, "jiangsu-huaian")
    assert "有疑问" not in words(full_report(contact=None), "jiangsu")


def test_the_preamble_of_beijing_is_one_fixed_line(full_report, words):
    lines = words(full_report(contact=None, units=[]), "beijing").splitlines()
    assert lines[:4] == [
        "示范区司法局",
        "2024年政府信息公开工作年度报告",
        "依据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。",
        "一、总体情况",
    ]


def test_the_legal_bases_of_the_report_replace_those_of_the_variant(full_report, words):
    report = full_report(legal_bases=["《条例》", "皖政务办秘〔2023〕1号"])
    assert "本报告依据《条例》、皖政务办秘〔2023〕1号要求编制。" in words(
        report, "anhui"
    )


def test_the_office_of_shanghai_prints_the_zeros_of_table_2_alone(full_report):
    text = render(full_report("2019"), "text", variant="shanghai-office").decode()
    rows = [line.replace(" ", "") for line in text.splitlines()]
    assert "│规章│0│0│0│" in rows
    assert any(row.startswith("│一、本年新收政府信息公开申请数量││") for row in rows)
    assert "│" + "│" * 15 in rows
    text = render(full_report(), "text", variant="shanghai-office").decode()
    assert "│" + "0│" * 15 in [line.replace(" ", "") for line in text.splitlines()]


def test_the_fonts_are_those_embedded_in_the_reports(full_report):
    catalogue, edition = PluginHost().variants, full_report().format_edition
    huaian = catalogue.lineage("jiangsu-huaian").settings(edition).fonts
    hongze = catalogue.lineage("jiangsu-hongze").settings(edition).fonts
    assert (huaian["title"], huaian["body"]) == ("方正小标宋简体", "方正仿宋_GBK")
    assert (hongze["title"], hongze["body"]) == ("宋体", "仿宋_GB2312")
    assert (hongze["heading"], hongze["subheading"]) == ("黑体", "楷体")


def test_the_readme_says_what_can_be_written(words):
    text = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)
    typed = "\n".join(["机关: 某区人民政府", "年度: 2024", *blocks])
    report = load(typed.encode(), name="年报.yaml").report
    shown = words(report, "guangdong", allow_errors=True)
    assert "涵盖各乡镇人民政府、县政府各部门的政府信息公开工作情况。" in shown
    assert "本报告可在某县人民政府网站（www.example.gov.cn）下载电子版。" in shown
    assert "（一）组织领导\n区政府两次研究政务公开工作。" in words(
        report, "beijing", allow_errors=True
    )
