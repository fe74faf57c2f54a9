"""What there is: variants, formats, plugins, checks."""

import json
from importlib.metadata import EntryPoint

from govreport import api
from govreport.plugins import host


def test_variants_lists_the_national_one(run):
    ran = run("variants")
    assert ran.code == 0
    assert "national" in ran.out
    assert "全国统一格式" in ran.out


def test_a_variant_is_explained(run):
    ran = run("variants", "national")
    assert "沿袭" in ran.out


def test_formats_tells_what_is_written_and_what_is_read(run):
    lines = run("formats").out.splitlines()
    docx, page = (
        next(line for line in lines if line.startswith(f"{name} "))
        for name in ("docx", "html")
    )
    assert docx.split()[:2] == ["docx", ".docx"]
    assert page.split()[:3] == ["html", ".html", ".htm"]
    assert "读写" in docx.split()
    assert "读写" in page.split()
    fragment = next(line for line in lines if line.startswith("html-fragment"))
    assert fragment.split()[:3] == ["html-fragment", ".fragment.html", "写"]


def test_a_format_is_explained(run):
    lines = run("formats", "html").out.splitlines()
    assert [line.split(maxsplit=1) for line in lines] == [
        ["名称", "html"],
        ["内容", "网页"],
        ["用途", "读写"],
        ["写出", ".html"],
        ["媒体类型", "text/html"],
        ["携带数据", "是"],
        ["读取", ".html、.htm、.xhtml、.shtml"],
        ["来自", "插件 govreport"],
    ]


def test_formats_lists_each_with_its_suffix(run):
    rows = [line.split()[:2] for line in run("formats").out.splitlines()]
    built_in = ("docx", "html", "html-fragment", "pdf", "text")
    assert [row for row in rows if row[0] in built_in] == [
        ["docx", ".docx"],
        ["html", ".html"],
        ["html-fragment", ".fragment.html"],
        ["pdf", ".pdf"],
        ["text", ".txt"],
    ]


def test_checks_lists_each_with_its_severity(run):
    lines = run("checks").out.splitlines()
    assert any(line.startswith("OGI301  错误  表三各列平衡") for line in lines)


def test_a_check_is_explained_in_both_languages(run):
    assert "第一项加第二项之和" in run("checks", "OGI301").out
    assert "balances by column" in run("checks", "OGI301", "--lang", "en").out


def test_the_page_of_a_check_tells_what_it_says_judges_and_how_to_waive_it(run):
    page = run("checks", "OGI401").out
    assert "来自      插件 govreport" in page
    assert "    表四“{column}”填{stated}，四项之和为{expected}（{parts}），少" in page
    assert (
        "在版本 2021 中核对3处，例如：\n    表四“行政复议→结果维持”＋"
        "表四“行政复议→结果纠正”＋表四“行政复议→其他结果”＋"
        "表四“行政复议→尚未审结” ＝ 表四“行政复议→总计”\n"
    ) in page
    assert page.endswith(
        '    [[waiver]]\n    code = "OGI401"\n    address = "…"    # 发现的地址\n'
        '    reason = "…"     # 为什么可以这样\n'
    )


def test_the_page_of_a_plugins_check_has_its_own_words(run):
    page = run("checks", "WUW101", "--lang", "en").out
    assert "the plugin wuwei" in page
    assert "In its own words:\n    Find a chapter 一 of more than 1000" in page


def test_what_is_wrong_with_a_waiver_has_a_page_without_a_waiver(run):
    assert "[[waiver]]\n" not in run("checks", "OGI181").out


def test_plugins_lists_the_built_in_one(run):
    listed = [json.loads(x) for x in run("plugins", "--json").out.splitlines()]
    built_in = next(plugin for plugin in listed if plugin["name"] == "govreport")
    assert built_in["status"] == "ready"
    assert built_in["hooks"] == [
        "govreport_register_checks",
        "govreport_register_readers",
        "govreport_register_renderers",
        "govreport_register_variants",
    ]
    assert {"docx", "html", "pdf", "text"} <= set(built_in["readers"])


def test_an_unknown_name_ends_with_2(run):
    for command in ("variants", "formats", "plugins", "checks"):
        ran = run(command, "zzz")
        assert ran.code == 2
        assert "没有名为“zzz”" in ran.err


def test_a_broken_plugin_is_fatal_where_that_is_asked_for(run, monkeypatch):
    points = [EntryPoint("missing", "no_such_module", "govreport")]
    monkeypatch.setattr(host, "entry_points", lambda **_: points)
    monkeypatch.setenv("GOVREPORT_STRICT_PLUGINS", "1")
    api.default_plugins.cache_clear()
    try:
        ran = run("variants")
    finally:
        api.default_plugins.cache_clear()
    assert ran.code == 3
    assert ran.err.startswith("插件“missing”不能用：ModuleNotFoundError")
