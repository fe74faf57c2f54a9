"""Patterns of a variant filled with the facts of a report."""

import datetime as dt
from collections.abc import Iterable, Mapping

from govreport.report import Report
from govreport.variants.keys import SLOT

__all__ = ["fillable", "filled", "is_stated", "spoken", "year_facts"]


def filled(pattern: str, facts: Mapping[str, str]) -> str:
    """Give `pattern` with the facts that its slots name."""
    return SLOT.sub(lambda match: facts[match[1]], pattern)


def is_stated(pattern: str, facts: Mapping[str, str]) -> bool:
    """Whether the report states all that `pattern` names."""
    return all(facts.get(slot) for slot in SLOT.findall(pattern))


def fillable(patterns: Iterable[str], facts: Mapping[str, str]) -> list[str]:
    """Give the patterns, filled, for which the report states all that they name."""
    return [filled(pattern, facts) for pattern in patterns if is_stated(pattern, facts)]


def spoken(date: dt.date | None) -> str:
    """Give a date as it is printed, 2025年1月20日; nothing where there is none."""
    return f"{date.year}年{date.month}月{date.day}日" if date else ""


def year_facts(report: Report) -> dict[str, str]:
    """Give the year of the report, the one before and the one after."""
    year = report.year
    return {
        "year": str(year),
        "prior_year": str(year - 1),
        "next_year": str(year + 1),
    }
