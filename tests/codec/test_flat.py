"""A report's numbers as address-value pairs, and back."""

from decimal import Decimal

import pytest

from govreport import flatten, unflatten


def test_flatten_gives_200_different_numbers(numbered_report):
    values = flatten(numbered_report)
    assert len(values) == 200
    assert len(set(values.values())) == 200


def test_unflatten_puts_every_number_back(zero_report, numbered_report):
    assert unflatten(zero_report, flatten(numbered_report)) == numbered_report


def test_unflatten_keeps_the_numbers_it_is_not_given(numbered_report):
    changed = unflatten(numbered_report, {"proactive.rules.issued": 7})
    assert changed.proactive.rules.issued == 7
    assert changed.proactive.rules.repealed == numbered_report.proactive.rules.repealed


def test_unflatten_refuses_an_address_that_the_edition_does_not_have(zero_report):
    with pytest.raises(KeyError, match=r"proactive\.rule\.issued"):
        unflatten(zero_report, {"proactive.rule.issued": 1})


def test_unflatten_refuses_what_is_not_a_number_of_the_cell(zero_report):
    with pytest.raises(ValueError, match="is no count"):
        unflatten(zero_report, {"proactive.rules.issued": Decimal("1.5")})
