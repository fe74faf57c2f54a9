"""Tables of another edition than the report's: which one fits is told, once."""

import pytest

from govreport import check
from govreport.loading import load

TABLE_2_OF_2019 = """proactive:
  规章: [13, 13, 524]
  规范性文件: {本年新制作数量: 60, 本年新公开数量: 60, 对外公开总数量: 368}
  行政许可: [8, -2, 156]
  其他对外管理服务事项: [14, 1, 238]
  行政处罚: [46, 3, 9]
  行政强制: [5, 0, 0]
  行政事业性收费: [0, 0]
  政府集中采购: [6, 251000元]
"""
TABLE_2_OF_2021 = """proactive:
  规章: [0, 0, 0]
  行政规范性文件: [3, 0, 8]
  行政许可: 9487
  行政处罚: 2776
  行政强制: 84
  行政事业性收费: 7545
"""
RESULTS = "granted: zero, partially_granted: zero, denied: zero, unavailable: zero, "
TABLE_3 = (
    "requests: {{received: zero, brought_forward: zero, carried_forward: zero, "
    f"dispositions: {{{{{RESULTS}not_processed: zero, total: zero, "
    "otherwise_handled: {other}}}}}\nremedies: zero\n"
)
ONE_ROW = TABLE_3.format(other="[0, 0, 0, 0, 0, 0, 0]")
THREE_ROWS = TABLE_3.format(
    other="{supplement_overdue: zero, fee_overdue: zero, other: zero}"
)

ASKED_OF_ALL = ("OGI123", "OGI124")
"""What every report must say, and these tables alone do not."""


def findings(year, text, edition=""):
    stated = f"edition: {edition}\n" if edition else ""
    head = f"agency: 某局\nyear: {year}\n{stated}"
    found = check(load((head + text).encode(), name="年报.yaml"))
    return [finding for finding in found if finding.code not in ASKED_OF_ALL]


def told(year, text, edition=""):
    """Give where each root finding stands, its code, address and sentence."""
    return [
        (f"{f.position}".removeprefix("年报.yaml:"), f.code, f.address, f.word())
        for f in findings(year, text, edition)
        if f.root is None
    ]


def test_a_whole_table_of_2019_in_2024_is_one_finding_that_names_2019():
    found = findings(2024, TABLE_2_OF_2019 + ONE_ROW)
    assert told(2024, TABLE_2_OF_2019 + ONE_ROW) == [
        (
            "5:3",
            "OGI101",
            "proactive.normative_documents",
            "2021版格式的表二没有“规范性文件”，2019版才有。"
            "若报告用的是2019版表格，请写“版本: 2019”。",
        )
    ]
    assert [(f.address, f.word()) for f in found[1:]] == [
        ("proactive.other_services", "表二的“其他对外管理服务事项”也是2019版格式的。"),
        ("proactive.procurement", "表二的“政府集中采购”也是2019版格式的。"),
        (
            "proactive.charges",
            "表二“行政事业性收费”也不合2021版格式，而合2019版。",
        ),
        ("proactive.compulsion", "表二“行政强制”也不合2021版格式，而合2019版。"),
        ("proactive.licensing", "表二“行政许可”也不合2021版格式，而合2019版。"),
        ("proactive.penalties", "表二“行政处罚”也不合2021版格式，而合2019版。"),
        (
            "requests.dispositions.otherwise_handled",
            "表三“（六）其他处理”也不合2021版格式，而合2019版。",
        ),
        ("", "有7处勾稽关系因空白或无法读取而未能核对，填全后请再检查一次。"),
    ]
    assert {f.root for f in found[1:]} == {"OGI101@proactive.normative_documents"}


def test_a_table_of_2021_in_2020_is_one_finding_and_cells_it_lacks_are_not_told():
    assert told(2020, TABLE_2_OF_2021 + THREE_ROWS) == [
        (
            "5:3",
            "OGI101",
            "proactive.normative_documents",
            "2019版格式的表二没有“行政规范性文件”，2021版才有。"
            "若报告用的是2021版表格，请写“版本: 2021”。",
        )
    ]


def test_the_edition_that_fits_all_of_the_report_is_preferred():
    (_, _, _, said), *_ = told(2020, TABLE_2_OF_2021 + ONE_ROW)
    assert said.endswith("请写“版本: 2021-short”。")
    (_, _, _, said), *_ = told(2024, ONE_ROW + TABLE_2_OF_2021)
    assert said.endswith("请写“版本: 2021-short”。")
    (_, _, _, said), *_ = told(2024, ONE_ROW + TABLE_2_OF_2019)
    assert said.endswith("请写“版本: 2019”。")


def test_among_editions_that_fit_that_of_the_notice_for_the_year_is_preferred():
    for year, edition, fitting in [(2024, "", "2021-short"), (2020, "2021", "2019")]:
        (said,) = [f.word() for f in findings(year, ONE_ROW, edition) if f.is_error][:1]
        assert said.endswith(f"请写“版本: {fitting}”。")


@pytest.mark.parametrize(
    ("typed", "place"), [("[5, 1, 100]", "3:13"), ("［5，1，100］", "3:24")]
)
def test_a_row_with_the_columns_of_another_edition_is_told(typed, place):
    assert told(2024, f"proactive: {{licensing: {typed}}}\n")[0] == (
        place,
        "OGI105",
        "proactive.licensing",
        "表二“行政许可”在2021版格式中应有1个数，现有3个，合2019版。"
        "若报告用的是2019版表格，请写“版本: 2019”。",
    )


def test_one_number_for_a_row_of_three_is_told():
    assert told(2020, "proactive: {licensing: 5}\n")[0] == (
        "3:24",
        "OGI105",
        "proactive.licensing",
        "表二“行政许可”在2019版格式中应有3个数，现有1个，合2021版。"
        "若报告用的是2021版表格，请写“版本: 2021”。",
    )


def test_a_row_with_some_columns_of_another_edition_is_told_once():
    text = "proactive: {licensing: {prior_items: 8, change: -2, decisions: 156}}\n"
    assert [place[:3] for place in told(2024, text)][:1] == [
        ("3:13", "OGI101", "proactive.licensing")
    ]


def test_one_row_of_another_edition_in_a_sound_report_is_to_be_mended():
    text = TABLE_2_OF_2021.replace("9487", "[5, 1, 100]") + THREE_ROWS
    assert told(2024, text) == [
        (
            "6:3",
            "OGI105",
            "proactive.licensing",
            "表二“行政许可”在2021版格式中应有1个数，现有3个，合2019版；"
            "报告的其他内容又不合2019版。请按2021版格式填写。",
        )
    ]


def test_a_row_that_only_another_edition_has_is_to_be_deleted_from_a_sound_report():
    text = TABLE_2_OF_2021 + "  政府集中采购: [6, 251000元]\n" + THREE_ROWS
    assert told(2024, text) == [
        (
            "10:3",
            "OGI101",
            "proactive.procurement",
            "2021版格式的表二没有“政府集中采购”，2019版才有；"
            "报告的其他内容又不合2019版。请按2021版格式填写，删去这一项。",
        )
    ]


def test_a_label_of_another_edition_in_a_sound_report_is_put_right():
    text = TABLE_2_OF_2019.replace("规范性文件: {", "行政规范性文件: {") + ONE_ROW
    assert told(2020, text) == [
        (
            "5:3",
            "OGI101",
            "proactive.normative_documents",
            "不认识“行政规范性文件”，是不是“规范性文件”？",
        )
    ]


def test_tables_of_two_editions_are_told_place_by_place():
    found = told(2024, TABLE_2_OF_2019 + THREE_ROWS)
    assert [address for _, _, address, _ in found] == [
        "proactive.normative_documents",
        "proactive.other_services",
        "proactive.procurement",
        "proactive.charges",
        "proactive.compulsion",
        "proactive.licensing",
        "proactive.penalties",
    ]
    assert all("2019" in said for *_, said in found[1:])


def test_an_address_of_another_edition_in_the_notes_follows():
    notes = "notes: {proactive.procurement.amount: 元}\n"
    found = findings(2024, TABLE_2_OF_2019 + ONE_ROW + notes)
    assert sum(f.root is None for f in found) == 1
    assert "OGI110" in {f.code for f in found if f.root}
    assert told(2024, notes)[0][3] == (
        "2021版格式没有名为“proactive.procurement.amount”的单元格，2019版才有。"
        "若报告用的是2019版表格，请写“版本: 2019”。"
    )


def test_a_key_that_no_edition_has_is_told_as_before():
    said = [sentence for *_, sentence in told(2020, "proactive: {licencing: zero}\n")]
    assert said[0] == "不认识“licencing”，是不是“licensing”？"


def test_a_plain_mapping_without_places_is_told_as_well():
    plain = {"agency": "某局", "year": 2024, "proactive": {"licensing": [5, 1, 100]}}
    (problem,) = load(plain).problems
    assert (problem.position, problem.message) == (None, "OGI105.columns")
