"""The sum of the units: exact, of one year and edition, and nothing twice."""

from decimal import Decimal, localcontext

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import balanced_reports

from govreport import check, load
from govreport.codec import flatten, unflatten
from govreport.errors import RequestError
from govreport.loading import Source, dump
from govreport.region import (
    HandedIn,
    RollupRefused,
    add_up,
    gather,
    read_roster,
    reconcile,
    refuse,
    yaml_of,
)
from govreport.region.adding import exact_sum
from govreport.report import Scope
from govreport.testing import zero_report

CHARGES = "proactive.charges.amount"
LICENSING = "proactive.licensing.decisions"
OUTLAY = "proactive.procurement.amount"


@pytest.fixture
def hand_in_2019(folder):
    def put(agency, amount, unit):
        report = evolve(zero_report("2019"), agency=agency, notes={OUTLAY: unit})
        report = unflatten(report, {OUTLAY: Decimal(amount)})
        (folder / f"{agency}.yaml").write_text(dump(report), encoding="utf-8")

    return put


def refusals(gathered, agency="示范县人民政府", **how):
    with pytest.raises(RollupRefused) as refused:
        refuse(gathered, agency, **how)
    return [reason.word() for reason in refused.value.reasons]


def gathered_from(reports, tmp_path):
    return gather(
        HandedIn(path=tmp_path / f"{r.agency}.yaml", source=Source(report=r))
        for r in reports
    )


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    reports=st.sampled_from(["2019", "2021", "2021-short"]).flatmap(
        lambda edition: st.lists(balanced_reports(edition), min_size=1, max_size=4)
    )
)
def test_the_sum_of_balanced_reports_is_exact_and_without_errors(tmp_path, reports):
    units = [evolve(r, agency=f"第{n}局") for n, r in enumerate(reports, 1)]
    total = add_up(gathered_from(units, tmp_path), "示范县人民政府")
    sums = flatten(total.report)
    for address, number in sums.items():
        parts = [flatten(unit)[address] for unit in units]
        assert number * 10_000 == sum(int(part * 10_000) for part in parts)
    assert total.is_complete
    findings = check(total.report, units=units)
    assert [f for f in findings if f.is_error or f.code.startswith("OGI8")] == []


def test_decimals_are_added_exactly_whatever_the_context():
    with localcontext() as context:
        context.prec = 3
        total = exact_sum([Decimal("59237.2449"), Decimal("0.0001"), Decimal(7)])
    assert total == Decimal("59244.2450")


def test_amounts_of_three_kinds_of_files_add_up(hand_in, gathered_of):
    hand_in("甲局", numbers={CHARGES: Decimal("59237.2449"), LICENSING: 3})
    hand_in("乙局", ".docx", numbers={CHARGES: Decimal("0.1"), LICENSING: 4})
    hand_in("丙镇", ".html", numbers={CHARGES: Decimal("0.2"), LICENSING: 5})
    gathered = gathered_of()
    refuse(gathered, "示范县人民政府", year=2024)
    total = add_up(gathered, "示范县人民政府", division="429900")
    assert flatten(total.report)[CHARGES] == Decimal("59237.5449")
    assert flatten(total.report)[LICENSING] == 12
    assert total.report.scope is Scope.REGION
    assert total.report.units == ("丙镇", "乙局", "甲局")
    assert total.report.division == "429900"


def test_a_blank_leaves_the_sum_blank_and_names_the_unit(hand_in, gathered_of):
    hand_in("甲局", numbers={LICENSING: 3})
    hand_in("乙局", numbers={LICENSING: None})
    gathered = gathered_of()
    assert refusals(gathered)[0].startswith("“乙局”有1个错误")
    refuse(gathered, "示范县人民政府", allow_errors=True)
    total = add_up(gathered, "示范县人民政府")
    assert flatten(total.report)[LICENSING] is None
    assert total.lacking == {LICENSING: ("乙局",)}
    assert not total.is_complete


def test_the_file_says_what_was_added_and_loads_to_the_sum(
    hand_in, write_roster, gathered_of
):
    hand_in("甲局", notes={LICENSING: "其中网上办理3件"}, numbers={LICENSING: 3})
    roster = read_roster(write_roster("单位\n甲局\n乙局\n"))
    total = add_up(gathered_of(roster), "示范县人民政府")
    text = yaml_of(total, language="zh")
    assert text.startswith(
        "# 由1个单位的报告逐格相加而成：\n"
        "#   甲局（甲局.yaml）\n"
        "# 没有计入的1个单位（汇总数因此不全）：\n"
        "#   乙局：未报送\n"
        "# 附注没有带入：表二“行政许可”“本年处理决定数量” 甲局：其中网上办理3件\n"
        "格式版本: 1\n"
    )
    assert load(text.encode()).report == total.report


def test_mixed_years_and_editions_are_refused_saying_who_has_what(
    hand_in, gathered_of, folder
):
    hand_in("甲局")
    hand_in("乙局", year=2023)
    short = load(b"agency: \xe4\xb8\x99\nyear: 2024\nedition: 2021-short\n").report
    (folder / "丙.yaml").write_text(dump(short), encoding="utf-8")
    told = refusals(gathered_of(), allow_errors=True)
    assert told == [
        "年度不一，不能相加：2023：乙局；2024：丙、甲局。"
        "只要某一年度的，请把其他年度的移出文件夹。",
        "格式版本不一，各格对不上，不能相加：2021：乙局、甲局；2021-short：丙。",
    ]
    assert refusals(gathered_of(), year=2023, allow_errors=True)[0] == (
        "要汇总的是2023年度，文件夹中还有：2024：丙、甲局。请移出，或换成2023年度的。"
    )


def test_one_agency_in_two_files_is_refused(hand_in, folder, gathered_of):
    path = hand_in("甲局")
    (folder / "甲局2.yaml").write_bytes(path.read_bytes())
    assert refusals(gathered_of())[0].startswith("重复计算：“甲局”有2份报告（")


def test_the_sum_itself_among_the_units_is_refused(hand_in, gathered_of):
    hand_in("示范县人民政府", scope=Scope.REGION)
    assert refusals(gathered_of()) == [
        "重复计算：“示范县人民政府”本地区的汇总报告也在文件夹中。请移出。"
    ]


def test_the_regions_own_report_must_say_its_scope(hand_in, gathered_of):
    hand_in("示范县人民政府")
    assert "没有写明范围" in refusals(gathered_of())[0]


def test_the_regions_report_as_an_organ_counts(hand_in, gathered_of):
    hand_in("示范县人民政府", scope=Scope.AGENCY)
    refuse(gathered_of(), "示范县人民政府")


def test_a_unit_that_another_ones_report_holds_is_refused(hand_in, gathered_of):
    hand_in("甲局", scope=Scope.REGION, units=("甲局", "乙站"))
    hand_in("乙站")
    assert refusals(gathered_of()) == [
        "重复计算：“甲局”的报告已含“乙站”（所含单位），两份都在文件夹中。请移出其中一份。"
    ]


def test_two_reports_that_hold_the_same_unit_are_refused(hand_in, gathered_of):
    hand_in("甲局", scope=Scope.REGION, units=("丙站",))
    hand_in("乙局", scope=Scope.REGION, units=("丙站",))
    assert refusals(gathered_of()) == [
        "重复计算：“乙局”和“甲局”的报告都含“丙站”（所含单位）。"
    ]


def test_extras_add_up_where_every_unit_has_them(hand_in, gathered_of):
    hand_in("甲局", extras={"其他文件": 2, "别的": 1})
    hand_in("乙局", extras={"其他文件": 3})
    total = add_up(gathered_of(), "示范县人民政府")
    assert total.report.extras == {"其他文件": 5}
    assert total.lacking == {"extras.别的": ("乙局",)}


def test_a_stated_report_is_reconciled_cell_by_cell(hand_in, gathered_of):
    hand_in("甲局", numbers={LICENSING: 3, CHARGES: Decimal("0.1")})
    hand_in("乙局", numbers={LICENSING: 4, CHARGES: Decimal("0.2")})
    total = add_up(gathered_of(), "示范县人民政府")
    assert reconcile(total.report, total).agreeing == 200
    stated = unflatten(total.report, {LICENSING: 8, CHARGES: Decimal("0.25")})
    rows = reconcile(stated, total).differing
    assert [(r.address, r.stated, r.added, r.difference) for r in rows] == [
        (LICENSING, 8, 7, 1),
        (CHARGES, Decimal("0.25"), Decimal("0.3"), Decimal("-0.05")),
    ]


def test_while_a_unit_is_missing_only_a_sum_too_large_is_certain(
    hand_in, write_roster, gathered_of
):
    hand_in("甲局", numbers={LICENSING: 3})
    roster = read_roster(write_roster("单位\n甲局\n乙局\n"))
    total = add_up(gathered_of(roster), "示范县人民政府")
    more = reconcile(unflatten(total.report, {LICENSING: 8}), total)
    assert (len(more.differing), len(more.untold)) == (0, 200)
    less = reconcile(unflatten(total.report, {LICENSING: 2}), total)
    assert [row.address for row in less.differing] == [LICENSING]


def test_a_stated_report_of_another_year_is_refused(hand_in, gathered_of):
    hand_in("甲局")
    total = add_up(gathered_of(), "示范县人民政府")
    with pytest.raises(RequestError, match="汇总的是2024年度，所给的报告是2023年度"):
        reconcile(evolve(total.report, year=2023), total)


def test_money_of_one_unit_adds_up_and_keeps_it(hand_in_2019, gathered_of):
    hand_in_2019("甲局", "1.5", "万元")
    hand_in_2019("乙局", "2.25", "万元")
    total = add_up(gathered_of(), "示范县人民政府")
    assert flatten(total.report)[OUTLAY] == Decimal("3.75")
    assert total.report.notes == {OUTLAY: "万元"}
    assert total.is_complete


def test_money_of_two_units_is_left_blank_and_told(hand_in_2019, gathered_of):
    hand_in_2019("甲局", "1.5", "万元")
    hand_in_2019("乙局", "22500", "元")
    total = add_up(gathered_of(), "示范县人民政府")
    assert flatten(total.report)[OUTLAY] is None
    assert (total.unlike, total.report.notes) == ((OUTLAY,), {})
    assert (
        "# 表二“政府集中采购”“采购总金额”没有汇总，留空：各单位所用的金额单位不同，"
        "或有的没有写明。"
    ) in yaml_of(total, language="zh").splitlines()
