"""Checks of what a report says in words: completeness, numbers, years, citations."""

from govreport.checks.prose import (
    citations,
    completeness,
    dates,
    fees,
    improvements,
    numbers,
    parts,
    years,
)

__all__ = ["CHECKS"]

CHECKS = (
    *completeness.CHECKS,
    *improvements.CHECKS,
    *numbers.CHECKS,
    *years.CHECKS,
    *citations.CHECKS,
    *dates.CHECKS,
    *parts.CHECKS,
    *fees.CHECKS,
)
