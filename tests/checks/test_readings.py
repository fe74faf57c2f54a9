"""What the digits of a wrong number show, and what they do not."""

import pytest

from govreport.checks.causes.readings import reading_of


@pytest.mark.parametrize(
    ("stated", "expected", "reading"),
    [
        (21, 12, "transposed"),
        (1243, 1234, "transposed"),
        (3214, 1234, None),
        (4, 34, "digit-missing"),
        (3, 34, "digit-missing"),
        (334, 34, "digit-extra"),
        (340, 34, "digit-extra"),
        (0, 34, "unfilled"),
        (10, 0, None),
        (35, 34, None),
        (5, 1234, None),
    ],
)
def test_a_number_is_read_by_its_digits(stated, expected, reading):
    assert reading_of(stated, expected) == reading


def test_a_total_of_0_is_a_total_that_was_not_filled_in():
    assert reading_of(0, 11, is_total=True) == "unfilled-total"
    assert reading_of(0, 0, is_total=True) is None
