"""Which reports are meant by a file, a folder, a pattern, a list."""

import pytest

from govreport.errors import RequestError
from govreport.many import find_reports
from govreport.many.inputs import paths_in_list


@pytest.fixture
def folder(tmp_path):
    for name in (
        *("b.yaml", "a.yml", "c.JSON", "note.txt", "大厅.png", "govreport.toml"),
        *(".hidden.yaml", ".git/x.yaml", "甲/d.yaml", "甲/乙/e.yaml"),
        *("variants/my/variant.yaml", "样式/variant.yaml", "out/f.json"),
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
    return tmp_path


def found(folder, *names, besides=None):
    return [
        (report.path.relative_to(folder).as_posix(), report.folder)
        for report in find_reports(map(str, names), besides=besides)
    ]


def test_a_folder_stands_for_the_reports_in_it_and_below(folder):
    assert found(folder, folder, besides=folder / "out") == [
        ("a.yml", ""),
        ("b.yaml", ""),
        ("c.JSON", ""),
        ("甲/d.yaml", "甲"),
        ("甲/乙/e.yaml", "甲/乙"),
    ]


def test_a_pattern_stands_for_what_matches_and_a_report_counts_once(folder):
    assert found(folder, folder / "b.yaml", folder / "*.y*ml", folder / "**/d.*") == [
        ("b.yaml", ""),
        ("a.yml", ""),
        ("甲/d.yaml", ""),
    ]


def test_a_folder_or_a_pattern_without_reports_is_refused(folder):
    (folder / "empty").mkdir()
    for name in ("empty", "*.docx"):
        with pytest.raises(RequestError, match=name.strip("*.")):
            find_reports([str(folder / name)])


def test_a_file_stands_for_itself_whatever_its_name_and_there_or_not(folder):
    (folder / "[2024].yaml").write_text("")
    assert found(folder, folder / "no.yaml", folder / "[2024].yaml") == [
        ("no.yaml", ""),
        ("[2024].yaml", ""),
    ]


def test_a_list_is_of_lines_or_ended_by_nul():
    assert paths_in_list("a b.yaml\r\n\n甲.yaml\n".encode()) == ["a b.yaml", "甲.yaml"]
    assert paths_in_list(b"a\nb.yaml\0c.yaml\0") == ["a\nb.yaml", "c.yaml"]
