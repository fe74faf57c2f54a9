"""OGI604: dates in the words of a report that no calendar has.

202020年12月31日, 13月, 2月30日, 31日 in a month of 30 days. A month counts only between
a year or a day, a day only behind its month; 2月29日 is judged with its year alone.
"""

import calendar
import re
from collections.abc import Iterator

from govreport.checks.check import Check, Context
from govreport.checks.prose.reading import frame_texts, prose_texts
from govreport.diagnostics import Diagnostic, Severity
from govreport.messages import titles

__all__ = ["CHECKS"]

_LONG_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{3,}年(?:\d{1,2}月)?(?:\d{1,2}日)?")
_DATE = re.compile(
    r"(?<!\d)(?:(?P<year>\d{4})年)?(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})日)?"
)
_LEAP_YEAR = 2024
"""The year that a date without one is given, so that 2月29日 can be."""


def _impossible_dates(context: Context) -> Iterator[Diagnostic]:
    """Find dates that no calendar has, such as 202020年12月31日."""
    for text in (*frame_texts(context.report), *prose_texts(context.report)):
        for excerpt in _impossible(text.words):
            yield Diagnostic(
                code="OGI604",
                severity=Severity.WARNING,
                address=text.address,
                facts={"excerpt": excerpt},
            )


def _impossible(words: str) -> Iterator[str]:
    yield from (match[0] for match in _LONG_YEAR.finditer(words))
    for match in _DATE.finditer(words):
        year, month, day = match["year"], int(match["month"]), match["day"]
        if year is None and day is None:
            continue
        if not _can_be(int(year or _LEAP_YEAR), month, int(day or 1)):
            yield match[0]


def _can_be(year: int, month: int, day: int) -> bool:
    is_month = 1 <= month <= 12  # noqa: PLR2004  # months of a year
    return is_month and 1 <= day <= calendar.monthrange(year, month)[1]


CHECKS = (
    Check(
        code="OGI604",
        title=titles("OGI604"),
        severity=Severity.WARNING,
        basis="",
        run=_impossible_dates,
    ),
)
