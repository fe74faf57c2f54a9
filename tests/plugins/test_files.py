"""A plugin in one file: loaded by its path, called by its stem."""

import json

import pytest

from govreport import PluginError, PluginHost, RequestError
from govreport.testing import words_of

PLUGIN = """
from pathlib import Path
import govreport

@govreport.hookimpl
def govreport_register_variants():
    return [govreport.read_variant(Path(__file__).parent / "wuhan-style")]
"""
VARIANT = """
id: wuhan
name: 武汉市
parent: national
labels: {requests.received: 一、本年新收}
"""


@pytest.fixture
def file(tmp_path):
    (tmp_path / "wuhan-style").mkdir()
    (tmp_path / "wuhan-style" / "variant.yaml").write_text(VARIANT, encoding="utf-8")
    path = tmp_path / "wuhan.py"
    path.write_text(PLUGIN, encoding="utf-8")
    return path


def test_a_file_gives_a_variant_from_a_folder_beside_it(file, zero_report):
    host = PluginHost(files=[file], load=())
    words = words_of(zero_report, "text", "wuhan", plugins=host)
    assert "一、本年新收0000000二、" in words
    plugin = host.plugin("wuhan")
    assert plugin.file == str(file)
    assert plugin.hooks == ("govreport_register_variants",)


def test_a_file_that_is_called_like_a_module_replaces_nothing(tmp_path):
    (tmp_path / "json.py").write_text("import govreport")
    host = PluginHost(files=[tmp_path / "json.py"], load=())
    assert not host.plugin("json").is_broken
    assert json.loads("1") == 1


@pytest.mark.parametrize(
    ("text", "reason", "line"),
    [
        ("x = (", "SyntaxError: '(' was never closed", 1),
        ("\nimport nosuch", "ModuleNotFoundError: No module named 'nosuch'", 2),
        ("raise ValueError", "ValueError", 1),
    ],
)
def test_a_broken_file_is_kept_with_its_reason_and_place(tmp_path, text, reason, line):
    path = tmp_path / "bad.py"
    path.write_text(text)
    plugin = PluginHost(files=[path], load=()).plugin("bad")
    assert plugin.reason == reason
    assert plugin.place == f"{path}:{line}"


def test_a_file_that_is_not_there_is_a_wrong_request(tmp_path):
    with pytest.raises(RequestError, match=r"没有插件文件“.*wuhan\.py”。"):
        PluginHost(files=[tmp_path / "wuhan.py"], load=())
    for other in (tmp_path, tmp_path / "wuhan.yaml"):
        with pytest.raises(RequestError, match=r"应为 Python 文件（\.py）"):
            PluginHost(files=[other], load=())


def test_a_file_that_is_called_like_another_plugin_is_refused(file):
    with pytest.raises(PluginError) as caught:
        PluginHost({"wuhan": object()}, files=[file], load=())
    assert str(caught.value) == (
        f"“wuhan”和“{file}”都叫“wuhan”。请卸载或改名其中一个。"
    )


def test_a_mistake_in_the_variant_is_told_with_its_line(file):
    variant = file.parent / "wuhan-style" / "variant.yaml"
    variant.write_text(VARIANT + "colour: red\n", encoding="utf-8")
    host = PluginHost(files=[file], load=())
    host.ask_all()
    plugin = host.plugin("wuhan")
    assert plugin.reason == "样式“wuhan-style”的 variant.yaml 有1个错误。"
    assert plugin.place == f"{file}:7"
    (finding,) = plugin.diagnostics
    assert str(finding.position) == "wuhan-style/variant.yaml:6:9"
