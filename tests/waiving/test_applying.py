"""Which findings a waiver lets stand."""

from datetime import date

import pytest

from govreport import check
from govreport.loading import load
from govreport.loading.dump import dump

RECEIVED = "requests.received.natural_person"
LATER = date(2026, 12, 31)


@pytest.fixture
def checked(tmp_path, zero_report):
    """A function that checks a report in which one cell breaks two relations."""
    text = dump(zero_report)
    line = "  received: [0, 0, 0, 0, 0, 0, 0]"
    assert line in text
    path = tmp_path / "年报.yaml"
    path.write_text(text.replace(line, "  received: [5, 0, 0, 0, 0, 0, 0]"), "utf-8")

    def check_with(waivers, today=LATER):
        (tmp_path / "govreport.toml").write_text(waivers, encoding="utf-8")
        return check(load(path), today=today)

    return check_with


def waiver(**stated):
    lines = (f'{key} = "{value}"' for key, value in stated.items())
    return "[[waiver]]\n" + "\n".join(lines) + "\n"


def told(findings):
    return [(f.code, f.address, f.waived, f.is_error) for f in findings]


def test_without_waivers_the_finding_and_what_follows_are_errors(checked):
    assert told(checked("")) == [
        ("OGI301", RECEIVED, None, True),
        ("OGI303", "requests.received.total", None, True),
    ]


def test_what_follows_is_waived_with_its_root(checked):
    assert told(checked(waiver(code="OGI301", reason="已核对"))) == [
        ("OGI301", RECEIVED, "已核对", False),
        ("OGI303", "requests.received.total", "已核对", False),
    ]


@pytest.mark.parametrize("address", [RECEIVED, "requests.received", "requests"])
def test_an_address_stands_for_its_parts(checked, address):
    findings = checked(waiver(code="OGI301", address=address, reason="已核对"))
    assert not any(finding.is_error for finding in findings)


@pytest.mark.parametrize("address", ["requests.receive", "remedies", f"{RECEIVED}.x"])
def test_another_address_waives_nothing(checked, address):
    findings = checked(waiver(code="OGI301", address=address, reason="已核对"))
    assert [f.code for f in findings if f.is_error] == ["OGI301", "OGI303"]
    assert findings[-1].code == "OGI181"


def test_to_waive_what_follows_leaves_its_root(checked):
    findings = checked(waiver(code="OGI303", reason="已核对"))
    assert [f.code for f in findings if f.is_error] == ["OGI301"]


def test_the_waiver_of_another_file_is_not_of_this_one(checked):
    findings = checked(waiver(code="OGI301", reason="已核对", file="去年.yaml"))
    assert [f.waived for f in findings] == [None, None]


@pytest.mark.parametrize(
    ("today", "waived"), [(date(2025, 6, 30), "已核对"), (date(2025, 7, 1), None)]
)
def test_a_waiver_holds_through_its_last_day(checked, today, waived):
    text = waiver(code="OGI301", reason="已核对") + "expires = 2025-06-30\n"
    findings = checked(text, today)
    assert findings[0].waived == waived
    assert [f.code for f in findings[2:]] == ([] if waived else ["OGI182"])


def test_a_finding_about_a_waiver_cannot_be_waived(checked):
    idle = waiver(code="OGI401", reason="旧") + waiver(code="OGI181", reason="不看")
    findings = [f for f in checked(idle) if f.code == "OGI181"]
    assert [(f.position.line, f.waived) for f in findings] == [(1, None), (4, None)]


def test_a_report_that_was_not_loaded_from_a_file_has_no_waivers(zero_report):
    assert check(zero_report) == []
