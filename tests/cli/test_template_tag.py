"""`govreport template tag` on the command line."""

import os

import docx
import pytest


@pytest.fixture
def form(tmp_path):
    """A form that has table 4 and the heading of one chapter, and no more."""
    word = docx.Document()
    word.add_paragraph("四、政府信息公开行政复议、行政诉讼情况")
    table = word.add_table(4, 15)
    for start, label in ((0, "行政复议"), (5, "行政诉讼")):
        table.cell(0, start).text = label
    for start, label in ((5, "未经复议直接起诉"), (10, "复议后起诉")):
        table.cell(1, start).text = label
    outcomes = ("结果维持", "结果纠正", "其他结果", "尚未审结", "总计")
    for column in range(15):
        table.cell(2, column).text = outcomes[column % 5]
    path = tmp_path / "表样.docx"
    word.save(path)
    return path


def test_what_was_not_placed_is_named_and_the_template_written(run, form, tmp_path):
    target = tmp_path / "report.docx"
    ran = run("template", "tag", form, "-o", target)
    assert ran.code == 1
    assert ran.out == f"{target}\n"
    assert "错误TAG101 表二没有找到，共10个数。" in ran.err
    assert "错误TAG106 没有找到标题“一、总体情况”，这一章没有放入。" in ran.err
    assert ran.err.endswith(f"{form}：已放入15/200个数、1/6章，格式版本2021。\n")
    cells = docx.Document(str(target)).tables[0].rows[3].cells
    assert cells[5].text == "{{ remedies.litigation.direct.upheld }}"


def test_it_speaks_english(run, form, tmp_path):
    ran = run("--lang", "en", "template", "tag", form, "-o", tmp_path / "t.docx")
    assert "表三 is not there: 175 numbers." in ran.err
    assert "15/200 numbers and 1/6 chapters placed, edition 2021." in ran.err


@pytest.mark.parametrize("link", [None, os.symlink, os.link])
def test_the_form_itself_is_never_overwritten(run, form, tmp_path, link):
    before, target = form.read_bytes(), form
    if link:
        target = tmp_path / "link.docx"
        link(form, target)
    ran = run("template", "tag", form, "-o", target)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (f"输出“{target}”会覆盖表样本身。请用 -o 指定另一个文件。\n")
    assert form.read_bytes() == before


def test_a_wrong_target_is_refused(run, form, tmp_path):
    assert run("template", "tag", form).code == 2
    assert run("template", "tag", form, "-o", tmp_path).code == 2
    ran = run("template", "tag", form, "-o", tmp_path / "t.doc")
    assert (ran.code, ran.err) == (
        2,
        f"输出文件“{tmp_path / 't.doc'}”的后缀应为 .docx。\n",
    )


def test_an_old_word_file_is_refused_with_the_way_out(run, tmp_path):
    old, target = tmp_path / "表样.doc", tmp_path / "t.docx"
    old.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    ran = run("template", "tag", old, "-o", target)
    assert ran.code == 2
    assert "另存为 .docx" in ran.err
    assert not target.exists()


def test_a_form_that_is_not_there_is_named(run, tmp_path):
    ran = run("template", "tag", tmp_path / "无.docx", "-o", tmp_path / "t.docx")
    assert ran.code == 2
    assert "无.docx" in ran.err


def test_an_unknown_edition_is_refused(run, form, tmp_path):
    target = tmp_path / "t.docx"
    ran = run("template", "tag", form, "-o", target, "--edition", "2020")
    assert ran.code == 2
    assert "没有名为“2020”的版本" in ran.err
    assert not target.exists()
