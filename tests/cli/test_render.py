"""`govreport render`: where files go, what is refused, and how it ends."""

import os
import sys

import pytest


def test_render_alone_writes_word_and_html_beside_the_report(run, good):
    ran = run("render", good)
    folder = good.parent
    assert ran.code == 0
    assert ran.out.split() == [str(folder / "年报.docx"), str(folder / "年报.html")]
    assert sorted(path.name for path in folder.iterdir()) == [
        "年报.docx",
        "年报.html",
        "年报.yaml",
    ]


def test_the_suffix_of_the_output_chooses_the_format(run, good, tmp_path):
    target = tmp_path / "out.txt"
    assert run("render", good, "-o", target).code == 0
    assert "2024年政府信息公开工作年度报告" in target.read_text("utf-8")


@pytest.mark.parametrize(
    ("name", "starts"),
    [
        ("年报.html", "<!DOCTYPE html>"),
        ("2024.1.html", "<!DOCTYPE html>"),
        ("年报.fragment.html", "<h1 "),
        ("年报.FRAGMENT.HTML", "<h1 "),
    ],
)
def test_the_longest_suffix_that_is_known_chooses(run, good, tmp_path, name, starts):
    target = tmp_path / name
    assert run("render", good, "-o", target).code == 0
    assert target.read_text("utf-8").lstrip().startswith(starts)


def test_a_page_and_a_fragment_stand_side_by_side(run, good, tmp_path):
    ran = run("render", good, "-f", "html", "-f", "html-fragment")
    assert ran.out.split() == [
        str(tmp_path / "年报.html"),
        str(tmp_path / "年报.fragment.html"),
    ]


def test_a_page_is_not_written_to_a_name_that_says_fragment(run, good, tmp_path):
    ran = run("render", good, "-f", "html", "-o", tmp_path / "年报.fragment.html")
    assert ran.code == 2
    assert "与格式 html（.html）不符" in ran.err


def test_an_output_that_ends_in_a_slash_is_a_folder(run, good, tmp_path):
    assert run("render", good, "-f", "text", "-o", f"{tmp_path}/new/").code == 0
    assert (tmp_path / "new" / "年报.txt").is_file()


def test_several_formats_make_the_output_a_folder(run, good, tmp_path):
    ran = run("render", good, "-f", "text", "-f", "html", "-o", tmp_path / "new")
    assert ran.code == 0
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == [
        "年报.html",
        "年报.txt",
    ]


def test_a_suffix_that_contradicts_the_format_is_refused(run, good, tmp_path):
    ran = run("render", good, "-f", "text", "-o", tmp_path / "out.docx")
    assert ran.code == 2
    assert "与格式 text（.txt）不符" in ran.err
    assert not (tmp_path / "out.docx").exists()


def test_an_unknown_suffix_is_refused_with_those_there_are(run, good, tmp_path):
    ran = run("render", good, "-o", tmp_path / "out.odt")
    assert ran.code == 2
    for suffix in (".docx", ".fragment.html", ".html", ".pdf", ".txt"):
        assert f"{suffix}、" in ran.err or f"{suffix}。" in ran.err


def test_two_reports_with_one_name_are_refused_before_anything_is_written(
    run, good, tmp_path
):
    other = tmp_path / "other" / good.name
    other.parent.mkdir()
    other.write_bytes(good.read_bytes())
    ran = run("render", good, other, "-f", "text", "-o", f"{tmp_path}/out/")
    assert ran.code == 2
    assert str(good) in ran.err
    assert str(other) in ran.err
    assert not (tmp_path / "out").exists()


def test_an_output_never_replaces_the_report(run, good):
    source = good.rename(good.with_suffix(".txt"))
    ran = run("render", source, "-f", "text")
    assert ran.code == 2
    assert "会覆盖报告本身" in ran.err


def test_standard_output_takes_exactly_one_file(run, good):
    ran = run("render", good, "-o", "-")
    assert ran.code == 2
    assert "标准输出只能接收一个文件，现有2个" in ran.err


def test_a_binary_format_is_not_sent_to_a_terminal(run, good, monkeypatch):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    ran = run("render", good, "-f", "docx", "-o", "-")
    assert ran.code == 2
    assert "是二进制内容" in ran.err


def test_a_report_with_errors_is_not_rendered(run, bad):
    ran = run("render", bad, "-f", "text")
    assert ran.code == 1
    assert ran.out == ""
    assert "错误OGI401" in ran.err
    assert "没有生成文件" in ran.err
    assert not bad.with_suffix(".txt").exists()


def test_allow_errors_renders_all_the_same_and_still_tells_them(run, bad):
    ran = run("render", bad, "-f", "text", "--allow-errors")
    assert ran.code == 0
    assert "错误OGI401" in ran.err
    assert bad.with_suffix(".txt").is_file()


def test_a_report_without_its_year_is_never_rendered(run, good):
    good.write_text("agency: 某局\n", encoding="utf-8")
    ran = run("render", good, "-f", "text", "--allow-errors")
    assert ran.code == 1
    assert ran.err.endswith("报告缺少机关或年度，不能生成文件。\n")
    assert ran.err.count("OGI108") == 1
    assert not good.with_suffix(".txt").exists()


def test_one_bad_report_does_not_stop_the_next(run, bad, good):
    ran = run("render", bad, good, "-f", "text")
    assert ran.code == 1
    assert good.with_suffix(".txt").is_file()


def test_an_unknown_format_ends_with_2_and_a_suggestion(run, good):
    ran = run("render", good, "-f", "doxc")
    assert ran.code == 2
    assert "没有名为“doxc”的格式。是不是“docx”？" in ran.err


def test_an_unknown_variant_ends_with_2(run, good):
    ran = run("render", good, "-f", "text", "--variant", "nationl")
    assert ran.code == 2
    assert "没有名为“nationl”的样式。是不是“national”？" in ran.err


def test_another_edition_than_the_reports_is_refused(run, good):
    ran = run("render", good, "-f", "text", "--edition", "2021-short")
    assert ran.code == 2
    assert "报告按2021版格式填写，不能按2021-short版输出" in ran.err


def test_a_missing_file_ends_with_2(run, tmp_path):
    ran = run("render", tmp_path / "no.yaml")
    assert ran.code == 2
    assert "no.yaml" in ran.err


@pytest.mark.skipif(os.name == "nt", reason="folders have no write permission there")
def test_a_target_that_cannot_be_written_leaves_the_old_file(run, good, monkeypatch):
    target = good.with_suffix(".txt")
    target.write_text("old", encoding="utf-8")

    def held(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.replace", held)
    ran = run("render", good, "-f", "text")
    assert ran.code == 3
    assert "文件正被Word或WPS打开" in ran.err
    assert target.read_text(encoding="utf-8") == "old"
    assert sorted(p.name for p in good.parent.iterdir()) == ["年报.txt", "年报.yaml"]


def test_the_width_of_text_is_an_option(run, good):
    assert run("render", good, "-f", "text", "--width", "80").code == 0
    lines = good.with_suffix(".txt").read_text(encoding="utf-8").splitlines()
    assert max(map(len, lines)) <= 80
