"""Checks against other reports: last year's, and those of the units of a region."""

from govreport.checks.compared import (
    carried,
    previous,
    prior_problems,
    repeated,
    stock,
    units,
)

__all__ = ["CHECKS"]

CHECKS = (
    *previous.CHECKS,
    *carried.CHECKS,
    *stock.CHECKS,
    *repeated.CHECKS,
    *prior_problems.CHECKS,
    *units.CHECKS,
)
