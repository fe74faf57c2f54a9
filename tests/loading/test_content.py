"""Files that are no text, or not in UTF-8, are refused with a word on what they are."""

import os

import pytest

from govreport.errors import LoadError
from govreport.loading import load


def test_an_empty_file_is_refused(refused):
    assert refused(b"") == ("OGI117", "年报.yaml:1:1 文件“年报.yaml”是空的。")
    assert refused(b"\xef\xbb\xbf \r\n\t\n")[0] == "OGI117"


def test_a_file_of_comments_is_empty(refused):
    assert refused("# 年报\n") == ("OGI117", "年报.yaml:1:1 文件“年报.yaml”是空的。")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"PK\x03\x04\x14\x00", "是 Word、Excel 或压缩文件，不是文本文件。"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "是 Word、Excel 或压缩文件，不是文本文件。"),
        (b"%PDF-1.7\n", "是 PDF 文件。"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "不是文本文件。"),
        (b"agency: \x00\x01\x02", "不是文本文件。"),
    ],
)
def test_a_binary_file_is_refused(refused, content, sentence):
    assert refused(content, "年报.docx") == (
        "OGI117",
        f"年报.docx:1:1 “年报.docx”{sentence}请给出 YAML 或 JSON 文件。",
    )


def test_gb18030_is_refused_with_the_command_that_converts(refused):
    content = "机关: 示范县司法局\n年度: 2024\n".encode("gb18030")
    assert refused(content) == (
        "OGI117",
        "年报.yaml:1:1 “年报.yaml”是 GB18030（GBK）编码，应为 UTF-8。"
        "请在记事本中另存为，编码选“UTF-8”；"
        "或运行：iconv -f GB18030 -t UTF-8 '年报.yaml' > utf8.yaml",
    )


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-16-le"])
def test_utf_16_is_refused_with_the_command_that_converts(refused, encoding):
    text = "\ufeff机关: 某局\n" if encoding != "utf-16" else "机关: 某局\n"
    code, sentence = refused(text.encode(encoding))
    assert code == "OGI117"
    assert sentence.startswith("年报.yaml:1:1 “年报.yaml”是 UTF-16 编码，应为 UTF-8。")
    assert "iconv -f UTF-16 -t UTF-8" in sentence


def test_a_damaged_byte_is_shown_where_it_stands(refused):
    content = "机关: 示范县\n年度: 20".encode() + b"\xff" + b"24\n"
    assert refused(content) == (
        "OGI117",
        "年报.yaml:2:7 这里有一个字节（0xFF）不是 UTF-8，文件可能损坏。",
    )


def test_a_file_of_ten_megabytes_is_refused_unread(tmp_path):
    file = tmp_path / "年报.yaml"
    with file.open("wb") as opened:
        opened.truncate(10 * 1024 * 1024)
    with pytest.raises(LoadError) as caught:
        load(file, name="年报.yaml")
    (problem,) = caught.value.diagnostics
    assert problem.code == "OGI116"
    assert problem.word() == (
        "文件有10.0MB，最大2MB。一份报告用不了这么大，请核对是不是选错了文件。"
    )


def test_content_of_ten_megabytes_is_refused(refused):
    assert refused(b"#" * 10_000_000)[0] == "OGI116"


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(LoadError) as caught:
        load(tmp_path / "年报.yaml", name="年报.yaml")
    (problem,) = caught.value.diagnostics
    assert (problem.code, problem.word()) == ("OGI117", "没有文件“年报.yaml”。")


def test_a_folder_is_told(tmp_path):
    with pytest.raises(LoadError) as caught:
        load(tmp_path, name="年报")
    (problem,) = caught.value.diagnostics
    assert (problem.code, problem.word()) == ("OGI117", "“年报”是文件夹。")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_file_that_may_not_be_read_is_told(tmp_path):
    file = tmp_path / "年报.yaml"
    file.write_text("agency: 某局\n", encoding="utf-8")
    file.chmod(0)
    with pytest.raises(LoadError) as caught:
        load(file, name="年报.yaml")
    (problem,) = caught.value.diagnostics
    assert problem.message == "OGI117.unreadable"


def test_a_newer_format_version_is_refused(refused):
    code, sentence = refused("格式版本: 2\n机关: 某局\n")
    assert code == "OGI113"
    assert sentence.startswith("年报.yaml:1:7 格式版本为2，本程序只能读到1。")


def test_a_format_version_that_is_no_number_is_a_problem(found):
    text = "format_version: 一\nagency: 某局\nyear: 2024\n"
    assert found(text) == [("1:17", "OGI113", "format_version")]


@pytest.mark.parametrize("text", ["- 甲\n- 乙\n", "某局\n", "3\n", "[1, 2]\n"])
def test_a_file_without_keys_is_refused(refused, text):
    assert refused(text) == (
        "OGI115",
        "年报.yaml:1:1 最外层应为若干个“键: 值”，如“机关: 某某局”。",
    )


def test_a_number_of_no_character_is_refused(refused):
    assert refused('机关: 某局\n标题: "年\\U00110000报"\n') == (
        "OGI115",
        "年报.yaml:2:7 英文双引号中的“\\U00110000”不能识别。要写反斜杠请写两个。",
    )
