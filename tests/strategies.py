"""Hypothesis strategies: reports whose relations all hold."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from govreport.codec import unflatten
from govreport.editions import FormatEdition, get_edition
from govreport.report import Report
from govreport.testing.reports import completed
from govreport.values.numbers import CHANGE, OUTLAY

YEARS = {"2019": 2020, "2021": 2024, "2021-short": 2024}

COUNTS = st.one_of(st.just(0), st.integers(0, 30), st.integers(0, 11_398_889))
"""Mostly small, as they are; the largest is the largest that was seen in print."""

AMOUNTS = st.integers(0, 10**9).map(lambda units: Decimal(units).scaleb(-4))


@st.composite
def balanced_reports(draw: st.DrawFn, edition: str = "2021") -> Report:
    """Give reports of `edition` without a blank, whose hard relations all hold."""
    form = get_edition(edition)
    numbers: dict[str, Any] = {
        address: draw(AMOUNTS)
        for address, leaf in form.leaves.items()
        if leaf.number.is_exact
    }
    counts = [address for address in form.leaves if address not in numbers]
    drawn = draw(st.lists(COUNTS, min_size=len(counts), max_size=len(counts)))
    numbers |= zip(counts, drawn, strict=True)
    for address, leaf in form.leaves.items():
        if leaf.number is CHANGE and draw(st.booleans()):
            numbers[address] = -numbers[address]
    return report_of(form, balanced(form, numbers))


def balanced(form: FormatEdition, numbers: Mapping[str, Any]) -> dict[str, Any]:
    """Give `numbers` with all totals added up, and 新收 what the balance asks for."""
    numbers = dict(numbers)
    totals = [relation for relation in form.relations if relation.total]
    balances = [relation for relation in form.relations if not relation.total]
    for _ in range(2):
        for relation in totals:
            numbers[relation.total] = sum(numbers[a] for a in relation.left)
        for relation in balances:
            received, brought = relation.left
            out = sum(numbers[a] for a in relation.right)
            numbers[brought] = min(numbers[brought], out)
            numbers[received] = out - numbers[brought]
    for relation in totals:
        numbers[relation.total] = sum(numbers[a] for a in relation.left)
    return numbers


def report_of(form: FormatEdition, numbers: Mapping[str, Any]) -> Report:
    """Give a report of `numbers` in `form`, amounts of 2019 in 万元."""
    units = {a: "万元" for a, leaf in form.leaves.items() if leaf.number is OUTLAY}
    blank = Report(
        agency="示范县司法局", year=YEARS[form.id], edition=form.id, notes=units
    )
    return unflatten(completed(blank), numbers)
