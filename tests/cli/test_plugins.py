"""Plugins on the command line: from a file, listed, explained, traced."""

import json

import pytest

STYLE = """
id: wuhan
name: 武汉市
parent: national
title: "{agency}{year}年报告"
"""
WUHAN = """
from pathlib import Path
import govreport

def run(context):
    yield govreport.Diagnostic(
        code="WH101",
        severity=govreport.Severity.WARNING,
        wording={"zh": "武汉。", "en": "Wuhan."},
    )

@govreport.hookimpl
def govreport_register_variants():
    return [govreport.read_variant(Path(__file__).parent / "style")]

@govreport.hookimpl
def govreport_register_checks():
    title = {"zh": "甲", "en": "a"}
    return [govreport.Check(code="WH101", title=title, basis="", run=run)]
"""


@pytest.fixture
def wuhan(tmp_path):
    (tmp_path / "style").mkdir()
    (tmp_path / "style" / "variant.yaml").write_text(STYLE, encoding="utf-8")
    path = tmp_path / "wuhan.py"
    path.write_text(WUHAN, encoding="utf-8")
    return path


@pytest.fixture
def broken(tmp_path):
    path = tmp_path / "broken.py"
    path.write_text("import govreport\n1 / 0\n")
    return path


def test_a_file_works_with_every_command(run, wuhan, good, tmp_path):
    with_file = ("--plugin", wuhan)
    assert "武汉市" in run(*with_file, "variants").out
    assert "WH101" in run(*with_file, "checks", "WH101").out
    assert run(*with_file, "formats").code == 0
    assert "警告WH101 武汉。" in run(*with_file, "check", good).out
    output = tmp_path / "out.html"
    ran = run(*with_file, "render", good, "--variant", "wuhan", "-o", output)
    assert ran.code == 0
    assert "示范县司法局2024年报告" in output.read_text(encoding="utf-8")
    assert run(*with_file, "read", output).code == 0


def test_what_a_file_gave_is_gone_in_the_next_run(run, wuhan):
    run("--plugin", wuhan, "variants")
    assert run("variants", "wuhan").code == 2


def test_an_output_cannot_be_compared_without_the_plugin_it_was_made_with(
    run, wuhan, good, tmp_path
):
    output = tmp_path / "out.html"
    run("--plugin", wuhan, "render", good, "--variant", "wuhan", "-o", output)
    ran = run("read", output)
    assert ran.code == 2
    assert "没有名为“wuhan”的样式" in ran.err


def test_a_broken_file_ends_the_run_and_is_told_with_its_place(run, broken, good):
    ran = run("--plugin", broken, "check", good)
    assert ran.code == 3
    assert ran.err == (
        f"插件“broken”不能用（{broken}:2）：ZeroDivisionError: division by zero\n"
    )
    ran = run("--lang", "en", "--plugin", broken, "variants")
    assert ran.err.startswith(f"The plugin broken is broken ({broken}:2): Zero")


def test_a_file_that_is_not_there_ends_with_2(run, tmp_path):
    ran = run("--plugin", tmp_path / "no.py", "variants")
    assert (ran.code, ran.err) == (2, f"没有插件文件“{tmp_path / 'no.py'}”。\n")


def test_two_files_with_one_name_end_with_3(run, wuhan):
    ran = run("--plugin", wuhan, "--plugin", wuhan, "variants")
    assert ran.code == 3
    assert "都叫“wuhan”" in ran.err


def test_plugins_lists_a_broken_one_with_its_reason(run, broken):
    ran = run("--plugin", broken, "plugins")
    assert ran.code == 0
    (line,) = [line for line in ran.out.splitlines() if line.startswith("broken")]
    assert line.split(maxsplit=2)[1:] == [
        "不可用",
        "ZeroDivisionError: division by zero",
    ]


def test_a_plugin_is_explained(run, wuhan):
    lines = run("--plugin", wuhan, "plugins", "wuhan").out.splitlines()
    assert [line.split(maxsplit=1) for line in lines] == [
        ["名称", "wuhan"],
        ["状态", "可用"],
        ["文件", str(wuhan)],
        ["钩子", "govreport_register_checks、govreport_register_variants"],
        ["样式", "wuhan"],
        ["检查", "WH101"],
    ]


READS = """
import govreport

class Reader:
    format = "wiki"
    suffixes = (".wiki", ".mediawiki")
    title = "维基文本"

    def accepts(self, data):
        return False

    def read(self, data, name):
        return govreport.SeenDocument(blocks=())

@govreport.hookimpl
def govreport_register_readers():
    return [Reader()]
"""


@pytest.fixture
def reads(tmp_path):
    path = tmp_path / "wiki_plugin.py"
    path.write_text(READS, encoding="utf-8")
    return path


def test_what_a_plugin_reads_is_listed_and_explained(run, reads):
    listed = run("--plugin", reads, "plugins").out.splitlines()
    row = next(line for line in listed if line.startswith("wiki_plugin"))
    assert row.split() == ["wiki_plugin", "可用", "wiki"]
    lines = run("--plugin", reads, "plugins", "wiki_plugin").out.splitlines()
    assert ["可读", "wiki"] in [line.split() for line in lines]
    (row,) = (
        line
        for line in run("--plugin", reads, "formats").out.splitlines()
        if line.startswith("wiki")
    )
    assert row.split() == ["wiki", ".wiki", ".mediawiki", "读", "维基文本"]
    lines = run("--plugin", reads, "--lang", "en", "formats", "wiki").out.splitlines()
    assert [line.split(maxsplit=1) for line in lines] == [
        ["id", "wiki"],
        ["title", "维基文本"],
        ["use", "read"],
        ["reads", ".wiki、.mediawiki"],
        ["from", "the plugin wiki_plugin"],
    ]


def test_a_broken_plugin_is_explained_with_all_that_is_wrong(run, wuhan):
    variant = wuhan.parent / "style" / "variant.yaml"
    variant.write_text(STYLE + "titel: x\nblank: [1]\n", encoding="utf-8")
    out = run("--plugin", wuhan, "plugins", "wuhan").out
    assert f"出错之处  {wuhan}:14" in out
    assert out.endswith(
        "原因：\n"
        "    style/variant.yaml:6:8 titel：没有“titel”这个键，是不是“title”？\n"
        '    style/variant.yaml:7:1 blank：应为文字；数字和符号请加引号，如 "-"。\n'
        "    样式“style”的 variant.yaml 有2个错误。\n"
    )


def test_a_plugin_is_explained_as_json(run, wuhan, broken):
    out = run("--plugin", wuhan, "--plugin", broken, "plugins", "--json").out
    plain = {p["name"]: p for p in map(json.loads, out.splitlines())}
    assert plain["wuhan"] == {
        "name": "wuhan",
        "distribution": "",
        "version": "",
        "file": str(wuhan),
        "hooks": ["govreport_register_checks", "govreport_register_variants"],
        "variants": ["wuhan"],
        "formats": [],
        "readers": [],
        "checks": ["WH101"],
        "status": "ready",
        "reason": "",
        "place": "",
        "findings": [],
    }
    assert plain["broken"]["status"] == "broken"
    assert plain["broken"]["place"] == f"{broken}:2"


def test_a_check_that_raises_ends_in_words(run, wuhan, good):
    wuhan.write_text(WUHAN.replace("yield", "1 / 0\n    yield"), encoding="utf-8")
    ran = run("--plugin", wuhan, "check", good)
    assert ran.code == 3
    assert ran.err.startswith(
        f"插件“wuhan”的检查 WH101 出错（{wuhan}:6）：ZeroDivisionError"
    )


def test_the_calls_of_hooks_are_traced_on_standard_error(run, wuhan):
    ran = run("--trace-plugins", "--plugin", wuhan, "formats")
    assert "govreport_register_variants wuhan: list of 1\n" in ran.err
    assert "govreport_register" not in ran.out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("variants", "natoinal"), "没有名为“natoinal”的样式。是不是“national”？"),
        (("formats", "doxc"), "没有名为“doxc”的格式。是不是“docx”？"),
        (("plugins", "Govreprot"), "没有名为“Govreprot”的插件。是不是“govreport”？"),
        (("checks", "ogi301"), "没有名为“ogi301”的检查。是不是“OGI301”？"),
        (("rendr",), "没有名为“rendr”的命令。是不是“render”？"),
        (("plugin", "nwe"), "没有名为“nwe”的命令。是不是“new”？"),
        (("render", "{good}", "-f", "htm"), "没有名为“htm”的格式。是不是“html”？"),
        (("render", "{good}", "--variant", "nationl"), "是不是“national”？"),
        (
            ("render", "{good}", "--edition", "20221"),
            "没有名为“20221”的版本。是不是“2021”",
        ),
        (
            ("render", "{good}", "--pdf-variant", "pdf/a-3b"),
            "--pdf-variant 的值有误：没有名为“pdf/a-3b”的取值。是不是“pdf/a-3u”？",
        ),
        (("--lang", "zhs", "formats"), "没有名为“zhs”的取值。是不是“zh”？"),
    ],
)
def test_every_name_that_is_misspelt_is_told_with_the_nearest(
    run, good, arguments, says
):
    ran = run(*(argument.format(good=good) for argument in arguments))
    assert ran.code == 2
    assert says in ran.err


def test_who_asks_for_a_name_is_told_of_broken_plugins(run, broken, monkeypatch):
    from govreport import api
    from govreport.plugins import PluginHost

    host = PluginHost(files=[broken], load=())
    monkeypatch.setattr(api, "default_plugins", lambda: host)
    monkeypatch.setattr("govreport.cli.host._refuse_broken_files", lambda _: None)
    ran = run("variants", "wuhan")
    assert ran.err.splitlines()[1] == (
        "另有插件不能用：broken。原因见 govreport plugins。"
    )
