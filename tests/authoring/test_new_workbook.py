"""A report as a workbook: what is written is read back, and is laid out as printed."""

import datetime as dt
import sys
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from strategies import balanced_reports

from govreport import load
from govreport.authoring.new_workbook import workbook
from govreport.codec import flatten, to_plain, unflatten
from govreport.editions.grid import grid_of
from govreport.errors import MissingLibrary
from govreport.readback import open_source
from govreport.report import Passage, Report
from govreport.testing import full_report, numbered, zero_report
from govreport.values.narrative import (
    Chart,
    ChartKind,
    Figure,
    Items,
    Narrative,
    Paragraph,
    SmallTable,
)

EXAMPLES = sorted(Path("examples").glob("*.yaml"))
EDITIONS = ("2021", "2021-short", "2019")


def book_of(report: Report):
    return load_workbook(BytesIO(workbook(report)))


def assert_same(report: Report) -> None:
    source = open_source(workbook(report), name="年报.xlsx")
    assert to_plain(source.report) == to_plain(report)
    assert source.coverage is not None
    assert source.coverage.is_whole
    missing = {"OGI118", "OGI119"}  # the files beside it
    assert [p for p in source.problems if p.code not in missing] == []


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_is_read_back(path):
    assert_same(load(path).report)


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("make", [zero_report, full_report], ids=["zeros", "full"])
def test_a_report_of_every_edition_is_read_back(edition, make):
    assert_same(make(edition))


@pytest.mark.parametrize("edition", EDITIONS)
@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_random_reports_are_read_back(edition, data):
    assert_same(data.draw(balanced_reports(edition)))


def test_a_blank_report_is_read_back_blank():
    report = Report(agency="甲局", year=2024)
    source = open_source(workbook(report), name="年报.xlsx")
    assert to_plain(source.report) == to_plain(report)


def test_every_kind_of_block_is_read_back():
    blocks = Narrative(
        (
            Paragraph("第一段。"),
            Items(("甲", "乙")),
            Items(("丙",)),
            Figure(path="图/大厅.png", caption="图1", alt="大厅"),
            Chart(
                kind=ChartKind.PIE,
                data={"网站": 13, "公众号": Decimal("1.5")},
                unit="条",
                caption="图2",
            ),
            SmallTable(
                header=("渠道", "数量"), rows=(("", "013"), ("报纸", "")), caption=""
            ),
            Paragraph("末段。"),
        )
    )
    report = zero_report()
    assert_same(
        evolve(
            report,
            overview=evolve(
                report.overview,
                platforms=Passage(heading="自定的标题", body=blocks),
            ),
            improvement=Narrative.from_text("全文。\n第二段。"),
            other_matters=blocks,
            extras={"其中：主动.总计": 3, "金额": Decimal("1.25")},
        )
    )


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-2", "@甲", "'引号", '=HYPERLINK("http://a")', "001", "1e5"]
)
def test_text_that_looks_like_a_formula_or_a_number_stays_text(text):
    report = zero_report()
    report = evolve(
        report,
        signature=None,
        legal_bases=(text,),
        other_matters=Narrative.from_text(text),
    )
    assert_same(report)
    cells = [cell for row in book_of(report)["六、其他事项"] for cell in row]
    (cell,) = [cell for cell in cells if cell.value == text]
    assert cell.data_type == "s"


def test_a_number_too_long_for_excel_stays_exact():
    amount = Decimal("1234567890123456.7891")
    report = unflatten(zero_report(), {"proactive.charges.amount": amount})
    assert_same(report)


def test_images_and_attachments_lie_beside_the_workbook(
    illustrated_report, files, tmp_path
):
    for name, data in files.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
    (tmp_path / "年报.xlsx").write_bytes(workbook(illustrated_report))
    source = open_source(tmp_path / "年报.xlsx")
    assert source.problems == ()
    assert source.files == files
    assert to_plain(source.report) == to_plain(illustrated_report)


def test_the_same_report_gives_the_same_bytes():
    assert workbook(full_report()) == workbook(full_report())


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_tables_lie_as_they_are_printed(edition):
    report = numbered(zero_report(edition))
    book = book_of(report)
    numbers = flatten(report)
    for table in report.format_edition.tables:
        sheet = book[table.name]
        merges = {str(area) for area in sheet.merged_cells.ranges}
        for cell in grid_of(table).cells:
            first = sheet.cell(3 + cell.row, 1 + cell.column)
            is_number = cell.role == "number"
            shown = numbers[cell.address] if is_number else cell.label
            assert str(first.value) == str(shown)
            assert first.protection.locked is not is_number
            if cell.rowspan * cell.colspan > 1:
                last = sheet.cell(
                    2 + cell.row + cell.rowspan, cell.column + cell.colspan
                )
                assert f"{first.coordinate}:{last.coordinate}" in merges
        assert sheet.protection.sheet
        assert sheet.protection.password is None


def test_numbers_are_validated_by_their_kind():
    book = book_of(zero_report("2019"))
    rules = book["表二"].data_validations.dataValidation
    kinds = {(r.type, r.formula1) for r in rules if r.type == "whole"}
    assert kinds == {("whole", "0"), ("whole", "-999999999999")}
    exact = [r.formula1 for r in rules if r.type == "custom"]
    assert all("ROUND(" in formula for formula in exact)
    assert exact
    assert "没有的填0" in next(r.error for r in rules if r.formula1 == "0")


def test_every_relation_is_checked_beside_the_table_and_turns_its_cells_red():
    report = zero_report()
    book = book_of(report)
    checks = [
        cell.value
        for table in report.format_edition.tables
        for row in book[table.name]
        for cell in row
        if cell.data_type == "f"
    ]
    assert len(checks) == len(report.format_edition.relations)
    assert (
        '=IF(COUNT(D6:D7,D29:D30)<4,"",IF(SUM(D6:D7)=SUM(D29:D30),'
        '"平","差"&(SUM(D6:D7)-SUM(D29:D30))))'
    ) in checks
    reds = {
        str(area.sqref): area.rules[0].formula
        for area in book["表三"].conditional_formatting
    }
    assert reds["D6"] == ['OR(LEFT($D$32)="差",LEFT($L$6)="差")']


def test_a_check_beside_the_table_is_no_part_of_the_report():
    source = open_source(workbook(zero_report()), name="年报.xlsx")
    assert source.problems == ()


def test_what_is_typed_where_it_does_not_belong_is_told_with_its_cell():
    book = book_of(zero_report())
    book["基本信息"]["B3"] = None
    book["一、总体情况"]["F4"] = "多余"
    book["一、总体情况"]["B5"], book["一、总体情况"]["C5"] = "别的", "不知是什么"
    book["表四"]["E6"] = "十"
    book["表四"]["A9"] = "另注"
    buffer = BytesIO()
    book.save(buffer)
    problems = open_source(buffer.getvalue(), name="年报.xlsx").problems
    told = [(p.where(), p.code) for p in problems]
    assert ("年报.xlsx 一、总体情况!F4", "OGI145") in told
    assert ("年报.xlsx 一、总体情况!C5", "OGI145") in told
    assert "年报.xlsx 表四!E6" in [place for place, _ in told]
    assert ("年报.xlsx 表四!A9", "OGI145") in told
    assert "OGI108" in [code for _, code in told]


def test_rows_put_in_and_dates_typed_by_hand_are_read():
    report = evolve(zero_report(), published=dt.date(2025, 1, 20))
    book = book_of(report)
    sheet = book["五、问题及改进"]
    row = next(r for r in range(4, 60) if sheet.cell(r, 3).value == "力度不够")
    sheet.insert_rows(row + 1)
    sheet.cell(row + 1, 3, "人手不足")
    facts = book["基本信息"]
    row = next(r for r in range(3, 60) if facts.cell(r, 1).value == "发布日期")
    facts.cell(row, 2, dt.datetime(2025, 1, 22)).number_format = "yyyy/m/d"  # noqa: DTZ001
    buffer = BytesIO()
    book.save(buffer)
    read = open_source(buffer.getvalue(), name="年报.xlsx").report
    assert list(read.improvement.current_problems.texts()) == [
        "覆盖面不广",
        "力度不够",
        "人手不足",
    ]
    assert read.published == dt.date(2025, 1, 22)


def test_what_libreoffice_saved_is_read_back():
    source = open_source(Path("tests/data/libreoffice.xlsx"))
    expected = full_report()
    assert to_plain(source.report) == to_plain(expected)


def test_without_openpyxl_the_extra_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(MissingLibrary) as caught:
        workbook(zero_report())
    assert 'pip install "govreport[excel]"' in caught.value.word("zh")
