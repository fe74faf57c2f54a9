"""采购总金额: the number and the unit that is typed behind it."""

from decimal import Decimal

import pytest

from govreport import dump
from govreport.loading import load

AMOUNT = "proactive.procurement.amount"
HEAD = "agency: 某局\nyear: 2019\n"


def loaded(cell, notes=""):
    text = f"{HEAD}{notes}proactive:\n  procurement: {cell}\n"
    return load(text.encode(), name="年报.yaml")


def read(cell, notes=""):
    """Give the amount and its remark as loading tells them apart."""
    source = loaded(cell, notes)
    assert source.problems == ()
    return source.report.proactive.procurement.amount, source.report.notes.get(AMOUNT)


@pytest.mark.parametrize(
    "cell",
    [
        "[6, 251000元]",
        "[6, 251000 元]",
        '[6, "251000元"]',
        "［6，251000元］",
        "（6、251000元）",
        "[6，２５１０００元]",
        "{items: 6, amount: 251000元}",
        "{采购项目数量: 6, 采购总金额: 251000元}",
    ],
)
def test_an_amount_is_told_from_its_unit_however_it_is_typed(cell):
    assert read(cell) == (Decimal(251000), "元")


@pytest.mark.parametrize(
    ("cell", "amount", "unit"),
    [
        ("[6, 25.1万元]", Decimal("25.1"), "万元"),
        ("[6, 1.0004亿元]", Decimal("1.0004"), "亿元"),
        ("[0, 0元]", Decimal(0), "元"),
        ("[6, 251000]", Decimal(251000), None),
        ("[0, 0]", Decimal(0), None),
        ("zero", Decimal(0), None),
    ],
)
def test_an_amount_stays_exact_and_may_have_no_unit(cell, amount, unit):
    assert read(cell) == (amount, unit)


def test_json_and_mappings_may_hold_an_amount_with_its_unit_as_well():
    text = '{"agency": "某局", "year": 2019, "proactive": {"procurement": %s}}'
    for cell in ('[6, "251000元"]', '{"items": 6, "amount": "251000元"}'):
        report = load((text % cell).encode(), name="年报.json").report
        assert report.proactive.procurement.amount == 251000
        assert report.notes == {AMOUNT: "元"}
    plain = {"procurement": [6, "251000元"]}
    report = load({"agency": "某局", "year": 2019, "proactive": plain}).report
    assert report.notes == {AMOUNT: "元"}


def test_the_place_of_an_amount_in_wide_brackets_is_known():
    source = loaded("［6，251000元］")
    assert str(source.positions[AMOUNT]) == "年报.yaml:4:19"


@pytest.mark.parametrize("language", ["en", "zh"])
def test_an_amount_with_its_unit_survives_being_written(language):
    report = loaded("[6, 251000元]").report
    written = dump(report, language=language)
    assert load(written.encode()).report == report


@pytest.mark.parametrize(
    ("remark", "joined"),
    [
        ("元", "元"),
        ("元（含服务类采购）", "元（含服务类采购）"),
        ("含服务类采购", "元（含服务类采购）"),
        ("（含服务类采购）", "元（含服务类采购）"),
    ],
)
def test_a_typed_unit_is_joined_to_the_remark_of_the_notes(remark, joined):
    notes = f"notes: {{{AMOUNT}: {remark}}}\n"
    assert read("[6, 251000元]", notes) == (Decimal(251000), joined)


def test_a_unit_that_contradicts_the_notes_is_a_problem_and_the_cell_is_blank():
    source = loaded("[6, 251000元]", f"notes: {{{AMOUNT}: 万元}}\n")
    (problem,) = source.problems
    assert f"{problem.position} {problem.word()}" == (
        "年报.yaml:5:20 表二“政府集中采购”“采购总金额”的数后写的单位是“元”，"
        "附注写的是“万元”。请改为一致。"
    )
    assert (problem.code, problem.address) == ("OGI104", AMOUNT)
    assert source.report.proactive.procurement.amount is None
    assert source.report.notes == {AMOUNT: "万元"}


@pytest.mark.parametrize("cell", ["251000美元", "25.1万", "6个"])
def test_a_unit_that_is_not_known_is_a_problem(cell):
    (problem,) = loaded(f"[6, {cell}]").problems
    assert f"{problem.position} {problem.word()}" == (
        "年报.yaml:4:20 表二“政府集中采购”“采购总金额”的单位应为元、万元、亿元之一，"
        f"现为“{cell}”。"
    )


@pytest.mark.parametrize(
    "cell", ["约25万元", "元", "251000.00001元", '"251,000元"', "-1元", '"251000"']
)
def test_what_is_no_amount_is_a_problem(cell):
    (problem,) = loaded(f"[6, {cell}]").problems
    assert (problem.code, problem.message) == ("OGI104", "OGI104.outlay")
    assert problem.address == AMOUNT


def test_a_comma_within_an_amount_is_told_as_one_number_too_many():
    (problem,) = loaded("[6, 251,000元]").problems
    assert problem.word() == (
        "表二“政府集中采购”应有2个数（采购项目数量……采购总金额），现有3个。"
        "请核对，数里不要写逗号。"
    )


def test_a_change_may_be_negative_and_has_no_plus_sign():
    text = HEAD + "proactive: {licensing: [10, -3, 5], penalties: [1, +2, 3]}\n"
    source = load(text.encode())
    assert source.report.proactive.licensing.change == -3
    (problem,) = source.problems
    assert problem.word() == (
        "表二“行政处罚”“本年增/减”应为整数（增不写加号，减用负数，如 -3），现为“+2”。"
    )


def test_prose_in_brackets_is_not_taken_for_an_amount():
    text = "agency：某局\nyear: 2019\ntitle: （100万元）\n"
    assert load(text.encode()).report.title == ("（100万元）",)
