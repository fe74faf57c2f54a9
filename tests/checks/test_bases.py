"""A finding rests on the notice of the edition that its report uses."""

import pytest
from attrs import evolve

from govreport import check
from govreport.checks import BUILT_IN
from govreport.codec import flatten, unflatten
from govreport.loading import load

NOTICES = {
    "2019": "国办公开办函〔2019〕60号（试行）",
    "2021": "国办公开办函〔2021〕30号",
    "2021-short": "国办公开办函〔2021〕30号",
}


@pytest.mark.parametrize("edition", NOTICES)
def test_a_broken_relation_cites_the_notice_of_the_edition(numbered_in, edition):
    report = numbered_in(edition)
    bases = {f.code: f.basis for f in check(report) if f.code.startswith("OGI3")}
    notice = NOTICES[edition]
    assert bases["OGI302"] == f"{notice}，表三：“三、本年度办理结果”“（七）总计”"
    assert bases["OGI303"] == f"{notice}，表三：“申请人情况”“总计”"


@pytest.mark.parametrize("edition", NOTICES)
def test_one_wrong_cell_is_found_in_every_edition(numbered_in, edition):
    report = numbered_in(edition)
    zeros = dict.fromkeys(flatten(report), 0)
    exact = {
        a for a, leaf in report.format_edition.leaves.items() if leaf.number.is_exact
    }
    numbers = {a: number for a, number in zeros.items() if a not in exact}
    cell = "requests.dispositions.granted.natural_person"
    report = unflatten(report, numbers | {cell: 3})
    (finding,) = [f for f in check(report) if f.is_error and f.root is None]
    assert (finding.code, finding.address) == ("OGI302", cell)
    assert finding.basis.startswith(NOTICES[edition])


@pytest.mark.parametrize(
    ("year", "text", "basis"),
    [
        (
            2020,
            "proactive: {procurement: [1, 约3万元]}",
            "国办公开办函〔2019〕60号（试行），表二：“采购总金额”",
        ),
        (
            2024,
            "proactive: {charges: 约3万元}",
            "国办公开办函〔2021〕30号，表二：“本年收费金额（单位：万元）”",
        ),
        (
            2020,
            "requests: {received: [1, 2, 3]}",
            "国办公开办函〔2019〕60号（试行），表二至表四：各列",
        ),
        (
            2020,
            "requests: {received: [-1, 0, 0, 0, 0, 0, 0]}",
            "国办公开办函〔2019〕60号（试行），表二至表四：件数",
        ),
        (2020, "extras: {other: 约3}", ""),
    ],
)
def test_a_number_that_cannot_be_read_cites_the_form_it_belongs_to(year, text, basis):
    source = load(f"agency: 某局\nyear: {year}\n{text}\n".encode())
    (finding,) = [f for f in check(source) if f.code < "OGI106"]
    assert finding.basis == basis


def test_a_check_itself_cites_the_notice_in_force():
    bases = {one.code: one.basis for one in BUILT_IN}
    assert bases["OGI401"] == "国办公开办函〔2021〕30号，表四：“总计”"
    assert bases["OGI104"] == (
        "国办公开办函〔2021〕30号，表二：“本年收费金额（单位：万元）”"
    )
    assert bases["OGI122"] == "国办公开办函〔2019〕60号（试行），表二：“采购总金额”"


def test_a_blank_cell_is_found_in_edition_2019(numbered_in):
    report = numbered_in("2019")
    blank = evolve(
        report,
        proactive=evolve(
            report.proactive, procurement=type(report.proactive)().procurement
        ),
    )
    found = [f.address for f in check(blank) if f.code == "OGI120"]
    assert found == ["proactive.procurement"]
