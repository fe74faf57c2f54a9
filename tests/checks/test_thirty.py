"""Thirty mistakes that have nothing to do with each other are thirty root findings.

Each is numbered in the file. One run lists them all, what follows from a mistake
beneath it and nowhere else.
"""

from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from govreport import check, load

DATA = Path(__file__).parents[1] / "data"
DISPOSITIONS = "requests.dispositions"

EXPECTED = {
    1: ("OGI110", "agency_kind"),
    2: ("OGI102", "division"),
    3: ("OGI111", "published"),
    4: ("OGI101", "colour"),
    5: ("OGI131", "extras.other_documents"),
    6: ("OGI119", "attachments[0].path"),
    7: ("OGI101", "overview.platforms"),
    8: ("OGI703", "overview"),
    9: ("OGI106", "overview.oversight"),
    10: ("OGI105", "proactive.rules"),
    11: ("OGI702", "proactive.normative_documents.in_force"),
    12: ("OGI103", "proactive.licensing.decisions"),
    13: ("OGI103", "proactive.penalties.decisions"),
    14: ("OGI120", "proactive.compulsion"),
    15: ("OGI104", "proactive.charges.amount"),
    16: ("OGI301", "requests.received.natural_person"),
    17: ("OGI701", "requests.brought_forward"),
    18: ("OGI301", "requests.carried_forward.commercial_enterprise"),
    19: ("OGI302", f"{DISPOSITIONS}.granted.natural_person"),
    20: ("OGI603", "overview.proactive_disclosure[0]"),
    21: ("OGI302", f"{DISPOSITIONS}.denied.process_information.research_institution"),
    22: ("OGI302", f"{DISPOSITIONS}.denied.third_party_rights.total"),
    23: ("OGI604", "overview.proactive_disclosure[1]"),
    24: ("OGI302", f"{DISPOSITIONS}.not_processed.petitions.other"),
    25: ("OGI401", "remedies.reconsideration.total"),
    26: ("OGI601", "overview.disclosure_on_request[0]"),
    27: ("OGI401", "remedies.litigation.after_reconsideration.pending"),
    28: ("OGI704", "improvement.prior_problems"),
    29: ("OGI703", "improvement"),
    30: ("OGI107", "other_matters"),
}

FOLLOWING = {
    (16, "OGI303", "requests.received.total"),
    (17, "OGI701", "requests.brought_forward.other"),
    (17, "OGI701", "requests.brought_forward.total"),
    (18, "OGI303", "requests.carried_forward.total"),
    (19, "OGI303", f"{DISPOSITIONS}.granted.total"),
    (21, "OGI302", f"{DISPOSITIONS}.total.public_interest_organization"),
    (22, "OGI303", f"{DISPOSITIONS}.denied.third_party_rights.total"),
    (24, "OGI303", f"{DISPOSITIONS}.not_processed.petitions.total"),
}

LIKELY = {
    18: "疑似漏填",
    19: "疑似数字颠倒",
    21: "疑似两数互换",
    22: "疑似漏填总计",
    24: "疑似多写一位数字",
    25: "疑似漏填总计",
    27: "疑似两数互换",
}


@pytest.fixture(scope="module")
def findings():
    return check(
        load(DATA / "thirty-mistakes.yaml"),
        previous=load(DATA / "thirty-mistakes-2023.yaml"),
    )


def test_thirty_mistakes_are_exactly_thirty_roots(findings):
    roots = Counter((f.code, f.address) for f in findings if f.root is None)
    assert roots == Counter(EXPECTED.values())


def test_what_follows_stands_beneath_its_root(findings):
    numbers = {f"{code}@{address}": n for n, (code, address) in EXPECTED.items()}
    following = {(numbers[f.root], f.code, f.address) for f in findings if f.root}
    assert following == FOLLOWING
    for before, after in pairwise(findings):
        if after.root is not None:
            assert after.root in (before.id, before.root)


@pytest.mark.parametrize("number", LIKELY)
def test_the_likely_cause_is_named_where_it_is_recognisable(findings, number):
    (root,) = [f for f in findings if (f.code, f.address) == EXPECTED[number]]
    assert LIKELY[number] in root.word()


def test_every_finding_says_where(findings):
    assert all(f.position for f in findings)
