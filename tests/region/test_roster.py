"""The roster: a CSV file as Excel saves it, and every mistake in it."""

import pytest

from govreport.errors import RequestError
from govreport.region import RosterRefused, read_roster
from govreport.report import AgencyKind


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_a_roster_is_read_as_excel_saves_it(write_roster, encoding):
    text = (
        "单位,行政区划代码,机关类别,文件\r\n"
        "县司法局,420203,政府部门,a.docx\r\n\r\n丙镇\r\n"
    )
    first, second = read_roster(write_roster(text, encoding)).entries
    assert (first.name, first.division, first.kind, first.file, first.line) == (
        "县司法局",
        "420203",
        AgencyKind.DEPARTMENT,
        "a.docx",
        2,
    )
    assert (second.name, second.division, second.kind, second.file, second.line) == (
        "丙镇",
        None,
        None,
        None,
        4,
    )


def test_a_roster_may_have_english_heads(write_roster):
    path = write_roster("name,kind\nBureau,township\n")
    assert read_roster(path).entries[0].kind is AgencyKind.TOWNSHIP


def test_every_mistake_is_told_with_its_line(write_roster):
    path = write_roster(
        "单位,机关类别,文件\n甲局,部委,a.docx\n,,\n ,政府部门,\n"
        "甲 局,,a.docx\n乙局,,,多\n"
    )
    with pytest.raises(RosterRefused) as refused:
        read_roster(path)
    assert refused.value.word().splitlines() == [
        f"{path}:2 不认识机关类别“部委”。可以写：人民政府、政府部门、国务院部门、"
        "乡镇街道、公共企事业单位。",
        f"{path}:4 没有写单位名称。",
        f"{path}:5 单位“甲 局”在第2行已经有了。",
        f"{path}:5 文件“a.docx”在第2行已经归了另一个单位。",
        f"{path}:6 比列名多出了内容。名称中有逗号的请加英文双引号。",
        f"名单“{path}”有5处错误，没有继续。",
    ]


def test_columns_that_say_nothing_are_refused(write_roster):
    path = write_roster("局名,文件,文件\n甲局,,\n")
    with pytest.raises(RosterRefused) as refused:
        read_roster(path)
    assert refused.value.word().splitlines() == [
        f"{path}:1 不认识列“局名”。可以有的列：单位、行政区划代码、机关类别、文件。",
        f"{path}:1 列“文件”写了两次。",
        f"{path}:1 列名中没有“单位”。请在第一行写明各列的名称。",
        f"名单“{path}”有3处错误，没有继续。",
    ]


@pytest.mark.parametrize("text", ["", "单位\n"])
def test_a_roster_without_units_is_refused(write_roster, text):
    with pytest.raises(RequestError, match="没有单位"):
        read_roster(write_roster(text))


def test_a_roster_that_is_not_there_is_told(tmp_path):
    with pytest.raises(RequestError, match="无法读取名单"):
        read_roster(tmp_path / "none.csv")


def test_a_roster_in_an_unknown_encoding_is_told(tmp_path):
    path = tmp_path / "units.csv"
    path.write_bytes(b"\xff\xff\xff")
    with pytest.raises(RequestError, match="编码无法识别"):
        read_roster(path)
