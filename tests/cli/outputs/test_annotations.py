"""Workflow commands of GitHub Actions."""

from pathlib import Path

import pytest

from govreport import Diagnostic, Place
from govreport.cli.outputs import WRITERS, Checked, Run


@pytest.fixture
def annotations(run, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    return lambda *arguments: run("check", *arguments, "-f", "github").out.splitlines()


def test_a_finding_is_a_command_with_its_place(annotations, bad):
    (line,) = annotations(bad)
    head, _, message = line[2:].partition("::")
    kind, _, properties = head.partition(" ")
    assert kind == "error"
    told = dict(item.split("=") for item in properties.split(","))
    assert told["file"] == "bad.yaml"
    assert told["col"] == "34"
    assert told["title"] == "OGI401 表四“总计”等于四种结果之和"
    assert message.split("%0A") == [
        "表四“行政复议→总计”填0，四项之和为11（10＋1＋0＋0），疑似漏填总计。",
        "地址：remedies.reconsideration.total",
        "依据：国办公开办函〔2021〕30号，表四：“总计”",
    ]


def test_what_follows_stands_in_the_message_of_its_root(annotations, entangled):
    (line,) = annotations(entangled)
    assert "%0A随之：表三" in line


def test_what_would_end_a_property_is_escaped(annotations, good, tmp_path):
    path = tmp_path / "100%, a:b.yaml"
    path.write_text(
        good.read_text(encoding="utf-8") + "extras: {other: 3}\n", encoding="utf-8"
    )
    (line,) = annotations(path, "--lang", "en")
    assert line.startswith("::warning file=100%25%2C a%3Ab.yaml,line=")


def test_a_percent_sign_of_a_message_is_escaped_and_a_colon_is_not(
    annotations, bad, waiving
):
    waiving("OGI401", reason="占5%：已核对")
    (line,) = annotations(bad)
    assert line.startswith("::notice file=bad.yaml,")
    assert line.endswith("%0A豁免理由：占5%25：已核对")


def test_a_finding_in_a_pdf_names_its_page_and_no_line():
    place = Place(file="年报.pdf", page=3, table=1, row=2, cell=4)
    finding = Diagnostic(code="OGI121", message="interrupted", place=place)
    follows = Diagnostic(
        code="OGI303",
        message="interrupted",
        place=Place(file="年报.pdf", page=4),
        root=finding.id,
    )
    checked = [Checked(path=Path("年报.pdf"), findings=[finding, follows])]
    text = WRITERS["github"](Run(checked=checked, checks={}, language="zh"))
    assert text == (
        "::error file=年报.pdf,title=OGI121::第3页第1张表第2行第4格：已中断。"
        "%0A随之：第4页：已中断。\n"
    )
