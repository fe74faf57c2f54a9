"""The variants of 湖北省, by what a reader sees."""

from pathlib import Path

import pytest

from govreport import PluginHost, load_report, render

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


def test_the_plugin_gives_both_variants():
    variants = PluginHost().variants
    assert [v.id for v in variants.lineage("hubei-xisaishan").variants] == [
        "hubei-xisaishan",
        "hubei",
        "national",
    ]


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
    ],
)
def test_the_division_chooses_the_variant(division, title):
    assert words(None, division=division)[0] == title


def test_the_example_says_what_the_golden_text_says():
    report = load_report(ROOT / "examples" / "xisaishan-justice-2024.yaml")
    expected = (GOLDEN / "xisaishan-justice-2024.txt").read_text(encoding="utf-8")
    assert render(report, "text").decode() == expected


@pytest.mark.parametrize("name", ["docx", "html", "pdf"])
def test_the_example_renders_to_every_format(name):
    report = load_report(ROOT / "examples" / "xisaishan-justice-2024.yaml")
    assert len(render(report, name)) > 5000
