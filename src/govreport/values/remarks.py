"""Remarks behind a number: its unit (251000元), or words, as in 22（其中修订16件）."""

import re

__all__ = ["UNITS", "behind", "bracketed", "unit_in"]

UNITS = ("元", "万元", "亿元")
"""The units that a remark may state."""

_UNIT = re.compile(rf"({'|'.join(UNITS)})(?:（.*）)?")


def unit_in(remark: str) -> str:
    """Give the unit that a remark states, alone or before a bracket; "" for none."""
    found = _UNIT.fullmatch(remark)
    return found[1] if found else ""


def bracketed(remark: str) -> str:
    """Give a remark in brackets, unless it has its own."""
    return remark if remark.startswith("（") else f"（{remark}）"


def behind(number: str, remark: str) -> str:
    """Give what is printed directly behind a printed number.

    A unit is left out where no digit is printed: a blank is nothing of any unit.
    """
    unit = unit_in(remark)
    if not unit:
        return bracketed(remark)
    return remark if number[-1:].isdigit() else remark.removeprefix(unit)
