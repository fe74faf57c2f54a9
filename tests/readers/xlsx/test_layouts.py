"""Workbooks of any layout: their tables are read by their labels, text is told."""

import datetime as dt

import pytest
from openpyxl import Workbook
from workbooks import data_of, put_table

from govreport.codec import flatten
from govreport.diagnostics import Place
from govreport.readback import open_source
from govreport.readers import XlsxReader
from govreport.recognition import SeenDocument, SeenParagraph, SeenTable, recognise
from govreport.testing import numbered, zero_report

KEYS = ("proactive", "requests", "remedies")
EDITIONS = ("2021", "2021-short", "2019")


def read(book: Workbook) -> SeenDocument:
    return XlsxReader().read(data_of(book), "年报.xlsx")


def numbers_in(document: SeenDocument) -> dict[str, str]:
    return {p.address: p.cell.text for p in recognise(list(document.tables)).placed}


def numbers_of(report) -> dict[str, str]:
    return {address: str(number) for address, number in flatten(report).items()}


def told(document: SeenDocument) -> list[tuple[str, str]]:
    return [(u.message, u.where.word()) for u in document.unseen]


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("framed", [True, False], ids=["framed", "plain"])
def test_a_table_on_each_sheet_is_read(edition, framed):
    report = numbered(zero_report(edition))
    book = Workbook()
    for key in KEYS:
        put_table(book.create_sheet(key), report, key, 3, 2, framed=framed)
    assert numbers_in(read(book)) == numbers_of(report)


def test_tables_that_follow_without_a_blank_row_are_told_apart_by_their_titles():
    report = numbered(zero_report())
    book = Workbook()
    sheet, row = book.active, 1
    for title, key in zip(("表二", "表三 单位：件", "四、结果"), KEYS, strict=True):
        sheet.cell(row, 1, title)
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=15)
        row += 1 + put_table(sheet, report, key, row + 1)
    document = read(book)
    assert numbers_in(document) == numbers_of(report)
    assert [p.text for p in document.paragraphs] == [
        "表二",
        "表三 单位：件",
        "四、结果",
    ]
    assert len(list(document.tables)) == 3


def test_tables_side_by_side_are_told_apart():
    report = numbered(zero_report())
    book = Workbook()
    put_table(book.active, report, "proactive")
    put_table(book.active, report, "requests", 1, 6)
    put_table(book.active, report, "remedies", 1, 18)
    assert numbers_in(read(book)) == numbers_of(report)


def test_columns_in_another_order_are_read_by_their_heads():
    book = Workbook()
    for row in (
        ["项目", "现行有效件数", "本年制发件数", "本年废止件数"],
        ["规章", 3, 1, 2],
        ["行政规范性文件", 30, 10, 20],
    ):
        book.active.append(row)
    assert numbers_in(read(book)) == {
        "proactive.rules.issued": "1",
        "proactive.rules.repealed": "2",
        "proactive.rules.in_force": "3",
        "proactive.normative_documents.issued": "10",
        "proactive.normative_documents.repealed": "20",
        "proactive.normative_documents.in_force": "30",
    }


def test_a_wrong_number_is_told_with_its_sheet_and_its_cell():
    report = numbered(zero_report())
    book = Workbook()
    sheet = book.active
    sheet.title = "表四"
    put_table(sheet, report, "remedies")
    sheet["E4"] = "十"
    problems = open_source(data_of(book), name="年报.xlsx").problems
    places = [p.where() for p in problems if "十" in p.word()]
    assert places == ["年报.xlsx 表四!E4"]


def test_a_sheet_named_like_a_chapter_heads_it():
    book = Workbook()
    book.active.title = "三、收到和处理政府信息公开申请情况"
    put_table(book.active, zero_report(), "requests")
    heading, table = read(book).blocks
    assert heading == SeenParagraph(text="三、收到和处理政府信息公开申请情况")
    assert isinstance(table, SeenTable)


def test_titles_notes_and_who_filled_it_in_are_paragraphs():
    book = Workbook()
    sheet = book.active
    sheet["A1"] = "示范县2024年统计表"
    sheet["A2"], sheet["O2"] = "单位：件", "2025年1月"
    height = put_table(sheet, zero_report(), "remedies", 3)
    sheet.cell(3 + height, 1, "制表人：王某")
    sheet.cell(3 + height, 4, "审核人：李某")
    document = read(book)
    assert [p.text for p in document.paragraphs] == [
        "示范县2024年统计表",
        "单位：件  2025年1月",
        "制表人：王某  审核人：李某",
    ]


def test_a_column_of_text_is_paragraphs_a_line_each():
    book = Workbook()
    book.active.append(["一、总体情况"])
    book.active.append(["第一段。\n第二段。"])
    document = read(book)
    assert [(p.text, p.where) for p in document.paragraphs] == [
        ("一、总体情况", Place(file="年报.xlsx", sheet="Sheet", row=1, cell=1)),
        ("第一段。", Place(file="年报.xlsx", sheet="Sheet", row=2, cell=1)),
        ("第二段。", Place(file="年报.xlsx", sheet="Sheet", row=2, cell=1)),
    ]


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (12.0, "General", "12"),
        (59237.2449, "0.00", "59237.2449"),
        (0.1 + 0.2, "General", "0.3"),
        (123456789012, "#,##0", "123456789012"),
        (1e-4, "General", "0.0001"),
        (0.5, "0%", "50%"),
        ("012", "@", "012"),
        (True, "General", "TRUE"),
        (dt.datetime(2025, 1, 20), "yyyy-mm-dd", "2025年1月20日"),  # noqa: DTZ001
        (dt.datetime(2025, 1, 20, 9, 5), "yyyy/m/d h:mm", "2025年1月20日 09:05"),  # noqa: DTZ001
        (3, '0"件"', "3"),
        (3, "[Red]0", "3"),
    ],
)
def test_a_value_is_given_as_the_text_that_stands_for_it(value, number_format, text):
    book = Workbook()
    book.active["A1"] = value
    book.active["A1"].number_format = number_format
    (paragraph,) = read(book).paragraphs
    assert paragraph.text == text


def test_a_formula_that_was_never_reckoned_is_told():
    book = Workbook()
    put_table(book.active, zero_report(), "remedies")
    book.active["E4"] = "=SUM(A4:D4)"
    assert told(read(book)) == [("unseen.formula", "Sheet!E4")]


def test_what_is_hidden_is_told_and_not_read():
    book = Workbook()
    sheet = book.active
    sheet["A1"], sheet["A2"], sheet["C4"] = "看得见", "看不见", "也看不见"
    sheet.row_dimensions[2].hidden = True
    sheet.column_dimensions["C"].hidden = True
    book.create_sheet("旧数据").sheet_state = "hidden"
    document = read(book)
    assert [p.text for p in document.paragraphs] == ["看得见"]
    assert told(document) == [
        ("unseen.hidden-cells", "Sheet!A2"),
        ("unseen.hidden-sheet", "旧数据"),
    ]


def test_a_hidden_row_does_not_cut_a_table():
    book = Workbook()
    for row in (["项目", "本年收费金额（单位：万元）"], [], ["行政事业性收费", 12.5]):
        book.active.append(row or ["看不见", "看不见"])
    book.active.row_dimensions[2].hidden = True
    assert numbers_in(read(book)) == {"proactive.charges.amount": "12.5"}


def test_comments_and_drawings_are_told():
    from openpyxl.comments import Comment

    book = Workbook()
    book.active["A1"] = "一"
    book.active["A1"].comment = Comment("请核对", "王某")
    assert told(read(book)) == [("unseen.sheet-comments", "Sheet")]
