"""Tables in text: every cell stands whole and in its place, at any width."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

import pytest
from attrs import evolve

from govreport.codec import unflatten
from govreport.compose.document import Table
from govreport.compose.grids import official_table, small_table
from govreport.renderers.text.tables import table_lines
from govreport.report import Report
from govreport.values.form import value_at
from govreport.values.narrative import SmallTable
from govreport.values.widths import character_width, text_width

TABLES = ("proactive", "requests", "remedies")
WIDTHS = (40, 47, 60, 72, 80, 99, 100, 101, 120, 124, 160, 240)

APPLICANTS = {
    "自然人": "natural_person",
    "商业企业": "commercial_enterprise",
    "科研机构": "research_institution",
    "社会公益组织": "public_interest_organization",
    "法律服务机构": "legal_service_provider",
    "其他": "other",
    "总计": "total",
}


@pytest.fixture
def table(national):
    def give(report: Report, key: str, labels: dict[str, str] | None = None) -> Table:
        settings = evolve(national.settings(report.format_edition), labels=labels or {})
        return official_table(report, report.format_edition.table(key), "", settings)

    return give


def bare(text: str) -> str:
    """Give `text` without white space and rules."""
    return re.sub(r"[\s\u2500-\u257f]", "", text)


def with_small_numbers(report: Report) -> Report:
    """Give `report` with the numbers 1 to 200."""
    values = {
        address: Decimal(number) if address.endswith("amount") else number
        for number, address in enumerate(report.format_edition.leaves, 1)
    }
    return unflatten(report, values)


def drawn(text: str) -> list[str]:
    """Give the lines of a drawing in the source of a test."""
    return [line.strip() for line in text.strip().splitlines()]


@pytest.mark.parametrize("key", TABLES)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("digits", ["few", "many"])
def test_every_grid_is_as_wide_as_asked_and_reads_as_its_cells_in_order(
    table, numbered_report, key, width, digits
):
    few = digits == "few"
    report = with_small_numbers(numbered_report) if few else numbered_report
    official = table(report, key)
    lines = table_lines(official, width)
    assert {text_width(line) for line in lines} == {width}
    text = bare("".join(lines))
    if lines.count(lines[0]) == 1 or key == "proactive":
        assert text == "".join(cell.text for cell in official.cells)
    else:
        assert all(cell.text in text for cell in official.cells)


@pytest.mark.parametrize("key", TABLES)
def test_a_page_of_100_columns_has_one_grid_for_each_table(table, numbered_report, key):
    official = table(with_small_numbers(numbered_report), key)
    text = "".join(table_lines(official, 100))
    assert text.count("┌") == 1
    assert bare(text) == "".join(cell.text for cell in official.cells)


def test_the_one_row_of_other_handling_of_the_short_edition_is_drawn(table):
    official = table(Report(agency="甲", year=2024, edition="2021-short"), "requests")
    text = bare("".join(table_lines(official, 100)))
    assert text == "".join(cell.text for cell in official.cells)
    assert "（六）其他处理（七）总计" in text


@pytest.mark.parametrize("width", [50, 60, 80, 100, 160])
def test_200_numbers_are_read_back_to_their_addresses(table, numbered_report, width):
    form = numbered_report.format_edition
    read: dict[str, str] = {}
    for key in TABLES:
        official = table(numbered_report, key)
        lines = table_lines(official, width)
        if key == "requests":
            read |= read_requests(lines, official)
        else:
            addresses = [leaf.address for leaf in form.table(key).leaves]
            numbers = re.findall(r"[\d.]{5,}", "".join(lines))
            read |= dict(zip(addresses, numbers, strict=True))
    assert read == {a: str(value_at(numbered_report, a)) for a in form.leaves}
    assert len(read) == 200


def read_requests(lines: list[str], official: Table) -> dict[str, str]:
    """Read 表三 as a reader does: by the labels before and the head above a number."""
    rows = {
        "".join(cell.text for cell in row.cells if cell.role == "row-head"): row.cells
        for row in official.rows[official.head_rows :]
    }
    read = {}
    for grid in grids(lines):
        heads: dict[int, str] = {}
        labels = ""
        for line in grid:
            for start, text in texts(line):
                column = column_at(start, grid[-1])
                if re.fullmatch(r"\d{5}", text):
                    row = rows[labels][-1].address.rpartition(".")[0]
                    read[f"{row}.{heads[column]}"] = text
                elif text in APPLICANTS:
                    heads[column] = APPLICANTS[text]
                elif text not in ("申请人情况", "法人或其他组织"):
                    labels += text
            if labels.endswith("第四项之和）") or re.search(r"\d{5}", line):
                labels = ""
    return read


def grids(lines: list[str]) -> Iterator[list[str]]:
    starts = [n for n, line in enumerate(lines) if line.startswith("┌")]
    for start, end in pairwise([*starts, len(lines)]):
        yield lines[start:end]


def texts(line: str) -> Iterator[tuple[int, str]]:
    """Give each text of a line with the place where it begins."""
    placed = places(line)
    for match in re.finditer(r"[^ \u2500-\u257f]+", placed):
        yield match.start(), match[0].replace("\0", "")


def places(line: str) -> str:
    """Give `line` with a second place for each character that takes two."""
    return "".join(c + "\0" * (character_width(c) - 1) for c in line)


def column_at(place: int, bottom: str) -> int:
    """Give the column that `place` is in, as the rule at the bottom shows them."""
    return sum(edge < place for edge, c in enumerate(places(bottom)) if c in "└┴")


def test_heads_that_do_not_fit_step_down_over_their_columns(table, zero_report):
    assert table_lines(table(zero_report, "remedies"), 100)[:7] == drawn("""
        ┌────────────────────────────────┬─────────────────────────────────────────────────────────────────┐
        │            行政复议            │                            行政诉讼                             │
        ├────────┬────┬────────┬────┬────┼────────────────────────────────┬────────────────────────────────┤
        │结果维持│结果纠正     │    │    │                                │                                │
        │        │    │其他结果│尚未审结 │                                │                                │
        │        │    │        │    │总计│        未经复议直接起诉        │           复议后起诉           │
        │        │    │        │    │    ├────────┬────┬────────┬────┬────┼────────┬────┬────────┬────┬────┤
    """)  # noqa: E501  # 100 columns, which this is about


def test_a_table_too_wide_is_stacked_by_group(table, numbered_report):
    assert table_lines(table(numbered_report, "remedies"), 48) == drawn("""
        ┌──────────────────────────────────────────────┐
        │                   行政复议                   │
        ├─────────┬─────────┬─────────┬─────────┬──────┤
        │结果维持 │结果纠正 │其他结果 │尚未审结 │ 总计 │
        ├─────────┼─────────┼─────────┼─────────┼──────┤
        │  10186  │  10187  │  10188  │  10189  │10190 │
        └─────────┴─────────┴─────────┴─────────┴──────┘
        ┌──────────────────────────────────────────────┐
        │                   行政诉讼                   │
        ├──────────────────────────────────────────────┤
        │               未经复议直接起诉               │
        ├─────────┬─────────┬─────────┬─────────┬──────┤
        │结果维持 │结果纠正 │其他结果 │尚未审结 │ 总计 │
        ├─────────┼─────────┼─────────┼─────────┼──────┤
        │  10191  │  10192  │  10193  │  10194  │10195 │
        └─────────┴─────────┴─────────┴─────────┴──────┘
        ┌──────────────────────────────────────────────┐
        │                   行政诉讼                   │
        ├──────────────────────────────────────────────┤
        │                  复议后起诉                  │
        ├─────────┬─────────┬─────────┬─────────┬──────┤
        │结果维持 │结果纠正 │其他结果 │尚未审结 │ 总计 │
        ├─────────┼─────────┼─────────┼─────────┼──────┤
        │  10196  │  10197  │  10198  │  10199  │10200 │
        └─────────┴─────────┴─────────┴─────────┴──────┘
    """)


def test_a_label_too_long_for_its_column_stands_on_its_own_line(table, zero_report):
    lines = table_lines(table(zero_report, "requests"), 100)
    label = "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"
    here = next(n for n, line in enumerate(lines) if label in line)
    assert lines[here].count("│") == 2
    assert bare(lines[here]) == label
    assert bare(lines[here + 1]) == "0000000"


def test_a_label_longer_than_the_page_is_wrapped_alone(table, zero_report):
    address = "requests.dispositions.granted"
    label = "（一）予以公开（" + "依照条例第十三条的规定，" * 25 + "予以公开的）"
    official = table(zero_report, "requests", {address: label})
    lines = table_lines(official, 100)
    assert label in bare("".join(lines))
    assert {text_width(line) for line in lines} == {100}


def test_numbers_are_set_flush_right_in_the_middle_of_their_column(table, zero_report):
    report = unflatten(
        zero_report,
        {
            "proactive.rules.issued": 3,
            "proactive.normative_documents.issued": 11398889,
            "proactive.licensing.decisions": 7,
            "proactive.charges.amount": Decimal("59237.2449"),
        },
    )
    lines = table_lines(table(report, "proactive"), 60)
    assert lines[5:7] == drawn("""
        │规章            │         3   │      0      │      0      │
        │行政规范性文件  │  11398889   │      0      │      0      │
    """)
    assert lines[12] == "│行政许可        │                    7                    │"


def test_a_number_with_a_long_note_stands_whole(table, zero_report):
    note = "其中修订16件，另有3件与其他部门联合制发，已在本年第二季度一并公开"
    report = evolve(
        zero_report,
        notes={
            "proactive.rules.repealed": note,
            "requests.received.research_institution": note,
        },
    )
    for key in ("proactive", "requests"):
        for width in (40, 100):
            text = bare("".join(table_lines(table(report, key), width)))
            assert f"0（{note}）" in text


def test_blank_cells_are_left_blank(table):
    official = table(Report(agency="甲", year=2024), "remedies")
    last = table_lines(official, 130)[-2]
    assert bare(last) == ""
    assert last.count("│") == 16


def test_a_label_with_a_line_break_of_a_wide_page_stands_in_one_line(
    table, zero_report
):
    address = "requests.commercial_enterprise"
    official = table(zero_report, "requests", {address: "商业\n企业"})
    lines = table_lines(official, 100)
    assert any("│商业企业│" in line for line in lines)


SMALL = SmallTable(
    caption="公开渠道",
    header=("渠道", "信息数（条）"),
    rows=(("政府网站", "13"), ("微信公众号“示范普法”", "113")),
)


def test_a_small_table_is_as_wide_as_its_cells():
    assert table_lines(small_table(SMALL, "overview"), 100) == drawn("""
        公开渠道
        ┌──────────────────────┬──────────────┐
        │         渠道         │ 信息数（条） │
        ├──────────────────────┼──────────────┤
        │ 政府网站             │ 13           │
        ├──────────────────────┼──────────────┤
        │ 微信公众号“示范普法” │ 113          │
        └──────────────────────┴──────────────┘
    """)


def test_a_small_table_that_is_too_wide_is_written_out_row_by_row():
    assert table_lines(small_table(SMALL, "overview"), 30) == [
        "公开渠道",
        "渠道：政府网站",
        "信息数（条）：13",
        "",
        "渠道：微信公众号“示范普法”",
        "信息数（条）：113",
    ]


def test_notes_in_every_column_of_a_narrow_page_stand_one_below_the_other(
    table, zero_report
):
    note = "其中修订16件，与其他部门联合制发3件"
    columns = ("issued", "repealed", "in_force")
    report = evolve(
        zero_report, notes={f"proactive.rules.{name}": note for name in columns}
    )
    official = table(report, "proactive")
    lines = table_lines(official, 40)
    assert {text_width(line) for line in lines} == {40}
    assert bare("".join(lines)) == "".join(cell.text for cell in official.cells)
