"""The workbook: a row a unit, every finding, and nothing that a formula could do."""

from decimal import Decimal
from io import BytesIO

import pytest
from openpyxl import load_workbook

from govreport.codec import flatten
from govreport.region import files_in, left_in, read_roster
from govreport.region.alike import alike_units
from govreport.region.summary import summary_of
from govreport.values.narrative import Narrative

CHARGES = "proactive.charges.amount"
TABLE_4 = "remedies.reconsideration.total"


@pytest.fixture
def book_of(gathered_of):
    def made(roster=None):
        gathered = gathered_of(roster)
        reports = {unit.name: unit.report for unit in gathered.units if unit.report}
        return summary_of(gathered, alike_units(reports))

    return made


def opened(data):
    return load_workbook(BytesIO(data))


def rows_of(sheet):
    return [list(row) for row in sheet.iter_rows(values_only=True)]


def test_every_number_stands_under_its_official_words(
    hand_in, folder, book_of, write_roster, numbered_report
):
    numbers = flatten(numbered_report)
    hand_in("甲局", ".docx", numbers=numbers)
    (folder / "乙局.docx").write_bytes(b"broken")
    roster = read_roster(write_roster("单位\n甲局\n乙局\n丙镇\n"))
    sheet = opened(book_of(roster))["汇总"]
    rows = rows_of(sheet)
    assert [row[:5] for row in rows[3:]] == [
        ["甲局", "已报送", "甲局.docx", 2024, "200/200"],
        ["乙局", "无法读取", "乙局.docx", None, None],
        ["丙镇", "未报送", None, None, None],
    ]
    assert rows[2][:7] == [
        "单位",
        "状态",
        "文件",
        "年度",
        "读出",
        "错误数",
        "警告数",
    ]
    assert rows[3][7:] == [
        float(n) if isinstance(n, Decimal) else n for n in numbers.values()
    ]
    assert (rows[0][7], rows[1][7], rows[2][7]) == ("表二", "规章", "本年制发件数")
    assert (rows[0][17], rows[2][17]) == ("表三", "自然人")
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("C4", "A3:GY6")


def test_every_finding_has_a_row_with_its_place_and_basis(hand_in, book_of):
    hand_in("甲局", numbers={TABLE_4: 3})
    rows = rows_of(opened(book_of())["问题"])
    (found,) = [row for row in rows if row[5] == "OGI401"]
    assert found[:2] == ["甲局", "甲局.yaml"]
    assert found[2].startswith("第")
    assert found[3:5] == ["表四“行政复议→总计”", "错误"]
    assert "填3，四项之和为0" in found[6]
    assert found[7:] == ["国办公开办函〔2021〕30号，表四：“总计”", TABLE_4]


def test_text_that_looks_like_a_formula_stays_text(hand_in, folder, book_of):
    hand_in("甲局").rename(folder / "=1+1.yaml")
    sheet = opened(book_of())["汇总"]
    assert (sheet["C4"].value, sheet["C4"].data_type) == ("=1+1.yaml", "s")


def test_a_number_with_more_digits_than_a_workbook_keeps_is_text(hand_in, book_of):
    hand_in("甲局", numbers={CHARGES: Decimal("1234567890123456.1234")})
    row = rows_of(opened(book_of())["汇总"])[3]
    assert "1234567890123456.1234" in row


def test_units_with_sentences_in_common_are_listed(hand_in, book_of):
    text = (
        "进一步健全信息发布审核机制，明确专人负责内容把关，"
        "切实做到应公开尽公开、能公开早公开。"
    )
    for agency in ("甲局", "乙局"):
        hand_in(agency, overview=Narrative.from_text(text))
    rows = rows_of(opened(book_of())["内容雷同"])
    assert rows[1:] == [["乙局", "甲局", "100%", 1, "100%", text, text]]


def test_what_must_be_known_is_told_on_a_sheet_of_its_own(
    hand_in, book_of, write_roster
):
    hand_in("司法局")
    roster = read_roster(write_roster("单位\n示范县司法局\n"))
    told = [row[0] for row in rows_of(opened(book_of(roster))["说明"])]
    assert told[-3:] == [
        "未报送（1个）：示范县司法局。",
        "名单之外：“司法局”（司法局.yaml），没有计入。",
        "“司法局”与名单中未报送的“示范县司法局”相近。若是同一单位，请改名称，"
        "或在名单的“文件”列写明文件名。",
    ]


def test_units_in_two_editions_share_the_cells_that_are_the_same(
    hand_in, book_of, folder
):
    hand_in("甲局", numbers={TABLE_4: 3})
    text = "agency: 乙局\nyear: 2020\nremedies: {reconsideration: [0, 0, 0, 0, 5]}\n"
    (folder / "乙局.yaml").write_text(text, encoding="utf-8")
    heads, *rows = rows_of(opened(book_of())["汇总"])[2:]
    at = len(heads) - 11
    assert [heads[at], rows[0][at], rows[1][at]] == ["行政复议→总计", 5, 3]


def test_the_same_region_gives_the_same_bytes(hand_in, book_of):
    hand_in("甲局")
    assert book_of() == book_of()


def test_a_row_is_as_high_as_its_text(hand_in, folder, book_of):
    path = hand_in("甲局")
    hand_in("乙局")
    (folder / "甲局2.yaml").write_bytes(path.read_bytes())
    rows = opened(book_of())["汇总"].row_dimensions
    assert [rows[4].height, rows[5].height] == [15, 30]


def test_a_summary_of_an_earlier_run_is_no_unit(hand_in, folder, book_of):
    unit = hand_in("甲局", ".docx")
    (folder / "汇总.xlsx").write_bytes(book_of())
    assert files_in(folder) == [unit]
    assert list(left_in(folder, [unit])) == []


def test_a_workbook_of_a_unit_is_no_summary(hand_in, folder):
    unit = hand_in("甲局", ".docx")
    broken = folder / "乙局.xlsx"
    broken.write_bytes(b"PK broken")
    assert files_in(folder) == [broken, unit]
