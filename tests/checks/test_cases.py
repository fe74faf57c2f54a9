"""Every check by its pass and fail cases in tests/cases/CODE.yml."""

from pathlib import Path

import pytest

from govreport.checks import BUILT_IN
from govreport.testing import judge_case, read_cases

CASES = read_cases(Path(__file__).parents[1] / "cases")

ASKED_OF_ALL = {"OGI123", "OGI124"}
"""What every report must say; the inputs of other checks are short and do not."""


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_case_has_exactly_the_findings_it_lists(case):
    checks = [c for c in BUILT_IN if c.code == case.code or c.code not in ASKED_OF_ALL]
    judge_case(case, checks)


@pytest.mark.parametrize("check", BUILT_IN, ids=lambda check: check.code)
def test_every_check_has_a_case_that_passes_and_one_that_fails(check):
    outcomes = {case.outcome for case in CASES if case.code == check.code}
    assert outcomes == {"pass", "fail"}


@pytest.mark.parametrize("check", BUILT_IN, ids=lambda check: check.code)
def test_every_check_has_a_title_in_both_languages(check):
    assert set(check.title) == {"zh", "en"}
    assert all(check.title.values())
