"""Opening any file: what is refused, and what becomes of a reader that fails."""

import pytest

from govreport.errors import LoadError
from govreport.plugins import PluginHost
from govreport.plugins.markers import hookimpl
from govreport.readback import open_source, reports_in


class Failing:
    format = "notes"
    suffixes = (".notes",)
    title = "笔记"

    def accepts(self, data: bytes) -> bool:
        del data
        return False

    def read(self, data: bytes, name: str):
        raise ZeroDivisionError(name, len(data))


class GivesFailing:
    @hookimpl
    def govreport_register_readers(self):
        return [Failing()]


def test_a_reader_that_fails_is_told_and_leaves_no_traceback(tmp_path):
    path = tmp_path / "年报.notes"
    path.write_text("一、总体情况", encoding="utf-8")
    with pytest.raises(LoadError) as refused:
        open_source(path, plugins=PluginHost({"failing": GivesFailing()}, load=()))
    (told,) = refused.value.diagnostics
    assert "读取 notes 的程序出错（ZeroDivisionError" in told.word("zh")


def test_a_file_without_a_report_is_refused(tmp_path):
    path = tmp_path / "便条.txt"
    path.write_text("明天开会。\n", encoding="utf-8")
    with pytest.raises(LoadError) as refused:
        open_source(path)
    assert "没有找到报告" in refused.value.diagnostics[0].word("zh")


def test_of_several_files_of_one_name_the_data_are_taken(tmp_path):
    for name in (
        "甲局.yaml",
        "甲局.docx",
        "甲局.fragment.html",
        "乙局.docx",
        "~$乙局.docx",
    ):
        (tmp_path / name).touch()
    (tmp_path / ".隐藏.docx").touch()
    (tmp_path / "说明.md5").touch()
    found = [path.name for path in reports_in(tmp_path)]
    assert found == ["乙局.docx", "甲局.yaml"]
