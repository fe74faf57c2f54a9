"""One mistake is one root finding with its consequences beneath."""

import random
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import balanced, balanced_reports, report_of

from govreport.checks import BUILT_IN, Context, relations, run_checks
from govreport.codec import flatten, unflatten
from govreport.editions import EDITIONS, get_edition

EDITION = get_edition("2021")
COLUMNS = [
    "natural_person",
    "commercial_enterprise",
    "research_institution",
    "public_interest_organization",
    "legal_service_provider",
    "other",
    "total",
]
GRANTED = "requests.dispositions.granted"


def check(report):
    context = Context(
        report=report, edition=report.format_edition, lineage=("national",)
    )
    return run_checks(context, BUILT_IN)


def large_report(form):
    """A report of large, different numbers that satisfies every hard relation."""
    numbers = {
        address: 1000 + 7 * index
        for index, (address, leaf) in enumerate(form.leaves.items())
        if not leaf.number.is_exact
    }
    exact = [address for address, leaf in form.leaves.items() if leaf.number.is_exact]
    return report_of(form, balanced(form, numbers | dict.fromkeys(exact)))


LARGE = {name: large_report(form) for name, form in EDITIONS.items()}
CELLS = [
    (name, address)
    for name, form in EDITIONS.items()
    for address, leaf in form.leaves.items()
    if not leaf.number.is_exact
]


def swapped_digits(number):
    """The number with its first two different neighbouring digits transposed."""
    digits = str(number)
    for i in range(len(digits) - 1):
        if digits[i] != digits[i + 1] and digits[i + 1] != "0":
            return int(digits[:i] + digits[i + 1] + digits[i] + digits[i + 2 :])
    return number + 1


CHANGES = {
    "+1": lambda n: n + 1,
    "-1": lambda n: n - 1,
    "+9": lambda n: n + 9,
    "x10": lambda n: n * 10,
    "digits": swapped_digits,
}


def findings_in_numbers(report):
    context = Context(
        report=report, edition=report.format_edition, lineage=("national",)
    )
    return run_checks(context, relations.CHECKS)


@pytest.fixture
def large():
    return LARGE["2021"]


def roots_of(findings):
    return [f for f in findings if f.root is None]


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_balanced_report_has_no_findings_in_its_numbers(edition):
    assert findings_in_numbers(LARGE[edition]) == []


@pytest.mark.parametrize(("edition", "address"), CELLS)
def test_a_changed_cell_breaks_its_relations_under_one_root(edition, address):
    report = LARGE[edition]
    stated = flatten(report)[address]
    broken = [r for r in get_edition(edition).relations if address in r.addresses]
    for change in CHANGES.values():
        changed = change(stated)
        findings = check_numbers(report, {address: changed})
        assert sorted(f.code for f in findings) == sorted(r.code for r in broken)
        assert len(roots_of(findings)) == min(1, len(broken))
        if len(broken) > 1:
            assert findings[0].address == address
            assert findings[0].facts["stated"] == str(changed)
            assert findings[0].facts["expected"] == str(stated)


@pytest.mark.parametrize("edition", EDITIONS)
@settings(max_examples=350, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_balanced_report_has_no_findings_whatever_its_numbers(edition, data):
    report = data.draw(balanced_reports(edition))
    assert [f for f in check(report) if f.code >= "OGI12"] == []


@pytest.mark.parametrize("edition", EDITIONS)
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_changed_cell_is_one_root_whatever_the_numbers(edition, data):
    report = data.draw(balanced_reports(edition))
    declared = get_edition(edition).relations
    related = sorted({a for relation in declared for a in relation.addresses})
    address = data.draw(st.sampled_from(related))
    change = data.draw(st.sampled_from([1, 9, 1000]))
    wrong = unflatten(report, {address: flatten(report)[address] + change})
    findings = findings_in_numbers(wrong)
    broken = [r for r in declared if address in r.addresses]
    assert sorted(f.code for f in findings) == sorted(r.code for r in broken)
    assert len(roots_of(findings)) == 1


@pytest.mark.parametrize("column", COLUMNS[:-1])
def test_a_wrong_cell_whose_totals_were_filled_is_one_root(large, column):
    numbers = flatten(large)
    changed = {
        f"requests.received.{name}": numbers[f"requests.received.{name}"] + 5
        for name in (column, "total")
    }
    findings = check_numbers(large, changed)
    assert [f.code for f in findings] == ["OGI301", "OGI301"]
    assert [f.root is None for f in findings] == [True, False]
    assert findings[0].address.endswith(f".{column}")


def check_numbers(report, changed):
    return findings_in_numbers(unflatten(report, changed))


def test_two_wrong_cells_far_apart_are_two_roots(large):
    numbers = flatten(large)
    first = f"{GRANTED}.natural_person"
    second = "requests.dispositions.denied.state_secrets.other"
    findings = check_numbers(
        large, {first: numbers[first] + 3, second: numbers[second] + 10}
    )
    assert sorted(f.address for f in roots_of(findings)) == sorted([first, second])
    assert len(findings) == 4


def test_two_wrong_cells_by_the_same_amount_are_two_roots_that_name_no_cell(large):
    """The two other corners of their rectangle would explain the same sums."""
    numbers = flatten(large)
    first = f"{GRANTED}.natural_person"
    second = "requests.dispositions.denied.state_secrets.other"
    findings = check_numbers(
        large, {first: numbers[first] + 3, second: numbers[second] + 3}
    )
    assert [f.message for f in roots_of(findings)] == ["OGI302.less", "OGI302.less"]
    assert len(findings) == 4


@pytest.mark.parametrize("edition", EDITIONS)
def test_two_wrong_cells_in_one_row_are_two_roots(edition):
    report = LARGE[edition]
    numbers = flatten(report)
    first, second = f"{GRANTED}.natural_person", f"{GRANTED}.other"
    findings = check_numbers(
        report, {first: numbers[first] + 3, second: numbers[second] - 10}
    )
    assert {f.address: f.facts["expected"] for f in roots_of(findings)} == {
        first: str(numbers[first]),
        second: str(numbers[second]),
    }
    assert len(findings) == 3


def test_two_wrong_cells_in_one_column_are_two_roots(large):
    numbers = flatten(large)
    first = f"{GRANTED}.natural_person"
    second = "requests.dispositions.denied.state_secrets.natural_person"
    findings = check_numbers(
        large, {first: numbers[first] + 3, second: numbers[second] + 4}
    )
    assert sorted(f.address for f in roots_of(findings)) == sorted([first, second])


def fuzzed(edition, count, seed):
    """A balanced report with `count` cells set at random."""
    randomly = random.Random(seed)
    report = LARGE[edition]
    addresses = [a for r in get_edition(edition).relations for a in r.addresses]
    return unflatten(
        report,
        {randomly.choice(addresses): randomly.randrange(50) for _ in range(count)},
    )


@pytest.mark.parametrize("count", [5, 12, 60, 400])
def test_many_wrong_cells_are_sorted_out_in_bounded_time(count):
    seconds = []
    for seed in range(10):
        report = fuzzed("2021", count, seed)
        context = Context(
            report=report, edition=report.format_edition, lineage=("national",)
        )
        start = time.process_time()
        causes = context.causes
        seconds.append(time.process_time() - start)
        broken = [item.relation for cause in causes for item in cause.broken]
        assert len(broken) == len(set(broken))
    assert min(seconds) < 0.05
