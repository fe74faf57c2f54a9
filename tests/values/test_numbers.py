"""Numbers are strict: what is not one is refused, never coerced."""

from decimal import Decimal

import pytest

from govreport.editions.y2021 import AmountCharged, DocumentCounts
from govreport.values.numbers import AMOUNT, CHANGE, COUNT, OUTLAY, amount_from_text


@pytest.mark.parametrize("value", [0, 1, 11398889, 10**12 - 1])
def test_a_whole_number_of_0_or_more_is_a_count(value):
    assert COUNT.accepts(value)


@pytest.mark.parametrize("value", [-1, 3.0, 3.7, True, "12", None, Decimal(3), 10**12])
def test_anything_else_is_no_count(value):
    assert not COUNT.accepts(value)


def test_a_change_may_be_negative():
    assert CHANGE.accepts(-8)
    assert not CHANGE.accepts(-8.0)


@pytest.mark.parametrize("text", ["0", "59237.2449", "0.5", "1234567890123456.1234"])
def test_an_amount_of_four_places_is_exact(text):
    assert amount_from_text(text) == Decimal(text)


@pytest.mark.parametrize(
    "text", ["-1", "1.23456", "1e3", "01", ".5", "5.", "1,000", "１", "NaN", ""]
)
def test_other_texts_are_no_amount(text):
    assert amount_from_text(text) is None


def test_a_float_is_no_amount():
    assert not AMOUNT.accepts(59237.2449)


def test_an_outlay_is_as_exact_as_an_amount():
    assert OUTLAY.accepts(Decimal("251000.1234"))
    assert not OUTLAY.accepts(Decimal("251000.12345"))
    assert not OUTLAY.accepts(Decimal(-1))
    assert not OUTLAY.accepts(251000)


def test_a_form_refuses_a_number_of_the_wrong_kind():
    with pytest.raises(ValueError, match=r"issued: 3\.7 is no count"):
        DocumentCounts(issued=3.7)
    with pytest.raises(ValueError, match=r"amount: 1\.5 is no amount"):
        AmountCharged(amount=1.5)
