"""`govreport diff`: what differs, in three formats."""

import json
from pathlib import Path

import pytest

EXAMPLE = Path("examples/hongze-2024.yaml")


@pytest.fixture
def edited(tmp_path):
    text = EXAMPLE.read_text(encoding="utf-8")
    text = text.replace(
        "本机关不掌握相关政府信息: [31,", "本机关不掌握相关政府信息: [32,"
    )
    path = tmp_path / "改过.yaml"
    path.write_text(text.replace("逐级审核", "两级审核"), encoding="utf-8")
    return path


def test_the_command_tells_the_differences_and_exits_with_one(run, edited):
    result = run("diff", EXAMPLE, edited)
    assert result.code == 1
    assert "  - 31  〔examples/hongze-2024.yaml:47:22〕" in result.out
    assert result.err.endswith("不同之处：1个数，1段文字。\n")


def test_the_command_says_that_both_are_the_same(run):
    result = run("diff", EXAMPLE, EXAMPLE)
    assert (result.code, result.out) == (0, "")
    assert result.err == "两份报告看得见的内容相同。\n"


def test_the_command_writes_json_and_html(run, edited, tmp_path):
    told = run("diff", EXAMPLE, edited, "-f", "json")
    plain = json.loads(told.out)
    assert [number["new"] for number in plain["numbers"]] == ["32"]
    assert plain["texts"][0]["kind"] == "changed"
    target = tmp_path / "比较.html"
    assert run("diff", EXAMPLE, edited, "-o", target).code == 1
    assert "<del>31</del>" not in target.read_text(encoding="utf-8")
    assert ">31<" in target.read_text(encoding="utf-8")


def test_an_output_never_takes_the_place_of_what_is_compared(run, edited):
    result = run("diff", EXAMPLE, edited, "-o", edited)
    assert result.code == 2
