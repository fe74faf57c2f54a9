"""Reports that many tests need."""

from decimal import Decimal

import pytest

from govreport.codec import unflatten
from govreport.report import Improvement, Overview, Passage, Report
from govreport.values.narrative import Items, Narrative
from govreport.values.numbers import AMOUNT


def numbered(report: Report, start: int = 10001) -> Report:
    """Give `report` with a different number in every cell."""
    values = {}
    for number, (address, leaf) in enumerate(
        report.format_edition.leaves.items(), start
    ):
        is_amount = leaf.number is AMOUNT
        values[address] = Decimal(f"{number}.2449") if is_amount else number
    return unflatten(report, values)


@pytest.fixture
def zero_report():
    """A report whose every number is 0, with a little prose."""
    report = Report(
        agency="示范县司法局",
        year=2024,
        overview=Overview(
            proactive_disclosure=Passage(body=Narrative.from_text("公开信息5条。")),
            platforms=Passage(body=Narrative.from_text("第一段。\n第二段。")),
        ),
        improvement=Improvement(
            current_problems=Narrative((Items(("覆盖面不广", "力度不够")),)),
            planned_measures=Narrative.from_text("扩大公开范围。"),
        ),
    )
    zeros = {
        address: Decimal(0) if leaf.number is AMOUNT else 0
        for address, leaf in report.format_edition.leaves.items()
    }
    return unflatten(report, zeros)


@pytest.fixture
def numbered_report(zero_report):
    """A report of 200 different numbers."""
    return numbered(zero_report)
