"""The runner of cases notices what is not as a case lists it."""

import pytest

from govreport.checks import BUILT_IN
from govreport.testing import judge_case, read_cases

CASES = """
fail:
  - name: one cell is wrong
    numbers: {remedies.reconsideration.upheld: 3}
    findings:
      - code: OGI401
        address: remedies.reconsideration.total
"""


def judge(folder, text):
    (folder / "OGI401.yml").write_text(text, encoding="utf-8")
    for case in read_cases(folder):
        judge_case(case, BUILT_IN)


def test_a_case_that_is_as_listed_says_nothing(tmp_path):
    judge(tmp_path, CASES)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("upheld: 3", "upheld: 0", "found \\[\\], expected"),
        ("OGI401\n", "OGI302\n", "expected \\[\\('OGI302'"),
        ("fail:", "pass:", "listed under pass, but OGI401 fails"),
        ("total\n", "total\n        says: 表四不平。\n", "it says 表四"),
        ("total\n", "total\n        at: 3:1\n", "it is at None"),
    ],
)
def test_a_case_that_is_not_as_listed_is_named(tmp_path, old, new, says):
    with pytest.raises(AssertionError, match=f"OGI401: one cell is wrong: .*{says}"):
        judge(tmp_path, CASES.replace(old, new))
