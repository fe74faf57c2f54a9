"""The how-to pages are followed: their code is run, and is that of the plugins."""

import re
import sys
from functools import partial
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from attrs import evolve
from ruamel.yaml import YAML

from govreport import LoadError, PluginHost, Position, check, load_report
from govreport.authoring.new_plugin.files import plugin_files
from govreport.authoring.new_plugin.kinds import USUAL_KINDS
from govreport.authoring.new_plugin.name import PluginName
from govreport.testing import full_report, words_of

ROOT = Path(__file__).parents[1]
PAGES = ROOT / "docs" / "how-to"
NAMED_BLOCK = re.compile(
    r"^`([\w./-]+)`:\n\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL
)
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def page(name: str) -> str:
    return (PAGES / name).read_text(encoding="utf-8")


def blocks_of_plugins():
    pages = {
        "write-a-check.md": "govreport-wuwei",
        "write-a-format.md": "govreport-markdown",
        "write-a-reader.md": "govreport-markdown",
    }
    for name, plugin in pages.items():
        for path, code in NAMED_BLOCK.findall(page(name)):
            if (ROOT / "plugins" / plugin / path).exists():
                yield pytest.param(plugin, path, code, id=f"{name}: {path}")


@pytest.mark.parametrize(("plugin", "path", "code"), list(blocks_of_plugins()))
def test_a_file_of_a_page_says_what_the_file_of_the_plugin_says(plugin, path, code):
    written = (ROOT / "plugins" / plugin / path).read_text(encoding="utf-8")
    assert code in written


def test_the_pages_show_the_files_that_a_plugin_needs():
    shown = [tuple(parameters.values[:2]) for parameters in blocks_of_plugins()]
    assert shown == [
        ("govreport-wuwei", "src/govreport_wuwei/length.py"),
        ("govreport-wuwei", "src/govreport_wuwei/__init__.py"),
        ("govreport-wuwei", "src/govreport_wuwei/gansu-wuwei/variant.yaml"),
        ("govreport-wuwei", "pyproject.toml"),
        ("govreport-wuwei", "tests/cases/WUW101.yml"),
        ("govreport-wuwei", "tests/test_conformance.py"),
        ("govreport-markdown", "src/govreport_markdown/page.py"),
        ("govreport-markdown", "src/govreport_markdown/escaping.py"),
        ("govreport-markdown", "src/govreport_markdown/grid.py"),
        ("govreport-markdown", "tests/test_numbers.py"),
        ("govreport-markdown", "src/govreport_markdown/pipes.py"),
        ("govreport-markdown", "src/govreport_markdown/reader.py"),
        ("govreport-markdown", "tests/test_reader.py"),
    ]


YAML_BLOCK = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture
def plugin_of_the_page(tmp_path, monkeypatch):
    """The plugin that a reader of write-a-plugin.md has after its second step."""
    variant, *_ = YAML_BLOCK.findall(page("write-a-plugin.md"))
    files = plugin_files(PluginName("demo"), kinds=frozenset(USUAL_KINDS))
    files["src/govreport_demo/demo/variant.yaml"] = variant
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    for name in ("govreport_demo", "govreport_demo.checks"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
        del sys.modules[name]
    monkeypatch.syspath_prepend(tmp_path / "src")
    return PluginHost({"demo": import_module("govreport_demo")}, load=())


def test_the_plugin_of_the_page_changes_what_it_says_in_all_formats(
    plugin_of_the_page,
):
    test, *_ = BLOCK.findall(page("write-a-plugin.md"))
    tried: dict[str, Any] = {}
    exec(compile(test, "test_variant.py", "exec"), tried)
    extras = YAML(typ="safe", pure=True).load(
        YAML_BLOCK.findall(page("write-a-plugin.md"))[1]
    )
    assert extras["extras"] == tried["EXTRAS"]
    seen = partial(words_of, plugins=plugin_of_the_page)
    for name in ("docx", "pdf", "html", "html-fragment"):
        tried["test_a_reader_sees_what_is_our_own"](full_report(), seen, name)
    text = seen(evolve(full_report(), extras=extras["extras"]), "text", "demo")
    assert "其他主动公开文件3012" in text


def test_the_check_of_the_page_finds_a_chapter_that_is_too_long(monkeypatch, tmp_path):
    for path, code in NAMED_BLOCK.findall(page("write-a-check.md")):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(code, encoding="utf-8")
    for name in ("govreport_wuwei", "govreport_wuwei.length"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
        del sys.modules[name]
    monkeypatch.syspath_prepend(tmp_path / "src")
    plugin = import_module("govreport_wuwei")
    assert Path(str(plugin.__file__)).is_relative_to(tmp_path)
    plugins = PluginHost({"wuwei": plugin}, load=("provinces",))
    report = {"agency": "示范区司法局", "year": 2024, "division": "620602"}
    codes = [
        [finding.code for finding in check(load_report(report | text), plugins=plugins)]
        for text in ({"overview": "公" * 1000}, {"overview": "公" * 1001})
    ]
    assert ["WUW101" in found for found in codes] == [False, True]


def test_the_smallest_format_of_the_page_gives_every_number(monkeypatch):
    plugin, trial, *_ = BLOCK.findall(page("write-a-format.md"))
    module = ModuleType("govreport_csv")
    exec(compile(plugin, "govreport_csv.py", "exec"), module.__dict__)
    monkeypatch.setitem(sys.modules, "govreport_csv", module)
    monkeypatch.chdir(ROOT)
    tried: dict[str, bytes] = {}
    exec(compile(trial, "trial.py", "exec"), tried)
    head, *lines = tried["numbers"].decode("utf-8-sig").split("\r\n")[:-1]
    assert head == "表,地址,数"
    assert len(lines) == 200
    assert lines[0] == "主动公开政府信息情况,proactive.rules.issued,1"
    assert "收到和处理政府信息公开申请情况,requests.received.total,3119" in lines
    assert lines[-1].endswith(",remedies.litigation.after_reconsideration.total,20")


def test_the_smallest_reader_of_the_page_reads_the_file_of_the_page(
    monkeypatch, tmp_path
):
    text = page("write-a-reader.md")
    plugin, trial, *_ = BLOCK.findall(text)
    shown = re.search(r"on `(.+)`:\n\n```\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    (tmp_path / shown[1]).write_text(shown[2], encoding="utf-8")
    module = ModuleType("govreport_csv")
    exec(compile(plugin, "govreport_csv.py", "exec"), module.__dict__)
    monkeypatch.setitem(sys.modules, "govreport_csv", module)
    monkeypatch.chdir(tmp_path)
    tried: dict[str, Any] = {}
    exec(compile(trial, "trial.py", "exec"), tried)
    assert tried["upheld"] == 2
    assert tried["place"] == Position("表四.csv", 6, 1)
    coverage = tried["coverage"]
    assert (coverage.numbers, coverage.of_numbers) == (15, 200)
    assert (coverage.chapters, coverage.of_chapters) == (1, 6)
    with pytest.raises(LoadError) as refused:
        module.CsvReader().read(b"\xff", "年报.csv")
    (problem,) = refused.value.diagnostics
    assert problem.word() == "年报.csv 不是 CSV。请另存为“CSV UTF-8”。"
