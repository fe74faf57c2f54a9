"""One wrong cell is one root finding with its consequences beneath."""

from decimal import Decimal

import pytest

from govreport.checks import BUILT_IN, Context, run_checks
from govreport.codec import flatten, from_plain, to_plain, unflatten
from govreport.codec.totals import fill_totals
from govreport.editions import get_edition
from govreport.editions.applicants import ApplicantCounts
from govreport.values.form import fields

EDITION = get_edition("2021")
ADDRESSES = list(EDITION.leaves)
COLUMNS = [item.name for item in fields(ApplicantCounts) if not item.is_total]
RESULTS = [
    leaf.parent
    for leaf in EDITION.leaves.values()
    if leaf.address.startswith("requests.dispositions.")
    and leaf.address.endswith(".natural_person")
    and "dispositions.total" not in leaf.address
]


@pytest.fixture
def balanced_report(zero_report):
    """A report of large, different numbers that satisfies every hard relation."""
    numbers = flatten(zero_report)
    for index, address in enumerate(ADDRESSES):
        number = 1000 + index
        is_amount = address.endswith(".amount")
        numbers[address] = Decimal(number) if is_amount else number
    for column in COLUMNS:
        done = sum(numbers[f"{row}.{column}"] for row in RESULTS)
        left = numbers[f"requests.carried_forward.{column}"]
        brought = numbers[f"requests.brought_forward.{column}"]
        numbers[f"requests.received.{column}"] = done + left - brought
    return with_totals(unflatten(zero_report, numbers))


def with_totals(report):
    """Give `report` with every total stated as what its parts add up to."""
    plain = to_plain(report)
    for relation in EDITION.relations:
        if relation.total:
            *parents, name = relation.total.split(".")
            part = plain
            for parent in parents:
                part = part[parent]
            part.pop(name, None)
    fill_totals(plain, EDITION)
    return from_plain(plain)


def check(report):
    context = Context(report=report, edition=EDITION, lineage=("national",))
    return run_checks(context, BUILT_IN)


def relations_of(address):
    return [r for r in EDITION.relations if address in r.addresses]


def test_a_balanced_report_has_no_findings(balanced_report):
    assert check(balanced_report) == []


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("change", [1, -1, 9])
def test_a_changed_cell_breaks_its_relations_under_one_root(
    balanced_report, address, change
):
    stated = flatten(balanced_report)[address]
    findings = check(unflatten(balanced_report, {address: stated + change}))
    broken = relations_of(address)
    assert sorted(f.code for f in findings) == sorted(r.code for r in broken)
    assert len([f for f in findings if f.root is None]) == min(1, len(broken))
    if len(broken) > 1:
        assert findings[0].address == address
        assert findings[0].facts["stated"] == str(stated + change)
        assert findings[0].facts["expected"] == str(stated)


@pytest.mark.parametrize("column", COLUMNS)
def test_a_wrong_cell_whose_totals_were_filled_is_one_root(balanced_report, column):
    address = f"requests.received.{column}"
    stated = flatten(balanced_report)[address]
    report = with_totals(unflatten(balanced_report, {address: stated + 5}))
    findings = check(report)
    assert [f.code for f in findings] == ["OGI301", "OGI301"]
    assert [f.root is None for f in findings] == [True, False]
    assert findings[0].address.endswith(f".{column}")


def test_two_wrong_cells_far_apart_are_two_roots(balanced_report):
    numbers = flatten(balanced_report)
    first = "requests.dispositions.granted.natural_person"
    second = "requests.dispositions.denied.state_secrets.other"
    findings = check(
        unflatten(
            balanced_report,
            {first: numbers[first] + 3, second: numbers[second] + 10},
        )
    )
    roots = [f.address for f in findings if f.root is None]
    assert sorted(roots) == sorted([first, second])
    assert len(findings) == 4
