"""OGI602: another year than the report's in title, period, dates and prose.

Of prose, only what is certain is told: a whole calendar year as the period of the
statistics, and a paragraph of chapter 一 or 六 that opens with last year as if it were
this one, never names this one, compares nothing and tells of no award or rating.
"""

import datetime as dt
import re
from collections.abc import Iterator

from govreport.checks.check import Check, Context
from govreport.checks.prose.reading import Text, frame_texts, prose_texts, sentences_of
from govreport.diagnostics import Diagnostic, Severity
from govreport.messages import titles
from govreport.report import Report

__all__ = ["CHECKS"]

_BASIS = (
    "《中华人民共和国政府信息公开条例》第四十九条：“上一年度政府信息公开工作年度报告”"
)
_YEAR = re.compile(r"(?<!\d)(20\d\d)年")
_PERIOD = re.compile(
    r"(?<!\d)(20\d\d)年1月1日起?，?(?:至|到|—|-|－|～)+(?:(20\d\d)年)?12月31日"
)
_STATISTICS = re.compile("统计|数据|期限|时限|本报告|年度报告")
_OPENING = re.compile(
    r"(?:（[一二三四五六七八九十]）[^。，]{0,16}[。：])?"
    r"(20\d\d)年度?(?:，|[我本全](?![年度]))"
)
_SOMETHING_ELSE = re.compile(
    "上年|去年|上一年|以来|通报|考核|评估|测评|排名|荣获|获得|第三方|规划|修订|施行|同期|同比"
)
_CHAPTERS_OF_THE_YEAR = ("overview", "other_matters")


def _other_years(context: Context) -> Iterator[Diagnostic]:
    """Find another year than the report's: in title, period, dates, openings."""
    report = context.report
    yield from _title(report)
    yield from _period(report)
    yield from _dates(report)
    for text in (*frame_texts(report), *prose_texts(report)):
        yield from _statistics(text, report.year)
        if text.chapter in _CHAPTERS_OF_THE_YEAR:
            yield from _opening(text, report.year)


def _title(report: Report) -> Iterator[Diagnostic]:
    title = "".join(report.title)
    years = [int(year) for year in re.findall(r"(?<!\d)20\d\d(?!\d)", title)]
    if years and report.year not in years:
        yield _found("title.words", "title", report.year, title)


def _period(report: Report) -> Iterator[Diagnostic]:
    if report.period is None:
        return
    for name in ("start", "end"):
        day: dt.date = getattr(report.period, name)
        if day.year != report.year:
            yield _found("period", f"period.{name}", report.year, str(day))
    if report.period.start > report.period.end:
        excerpt = f"{report.period.start}—{report.period.end}"
        yield _found("reversed", "period", report.year, excerpt)


def _dates(report: Report) -> Iterator[Diagnostic]:
    """Find a day before the end of the year that the report tells of."""
    signed = report.signature.date if report.signature else None
    for address, day in (("published", report.published), ("signature.date", signed)):
        if day and day.year <= report.year:
            yield _found("early", address, report.year, str(day))


def _statistics(text: Text, year: int) -> Iterator[Diagnostic]:
    for sentence in sentences_of(text.words):
        for match in _PERIOD.finditer(sentence):
            years = {int(found) for found in match.groups() if found}
            if years != {year} and len(years) == 1 and _STATISTICS.search(sentence):
                yield _found("text", text.address, year, match[0])


def _opening(text: Text, year: int) -> Iterator[Diagnostic]:
    """Find a paragraph that opens with last year and never comes to this one."""
    match = _OPENING.match(text.words)
    if match is None or _PERIOD.search(text.words):
        return
    named = {int(found) for found in _YEAR.findall(text.words)}
    if named == {int(match[1])} == {year - 1} and not _SOMETHING_ELSE.search(
        text.words
    ):
        yield _found("text", text.address, year, f"{match[1]}年")


def _found(what: str, address: str, year: int, excerpt: str) -> Diagnostic:
    return Diagnostic(
        code="OGI602",
        severity=Severity.WARNING,
        address=address,
        message=f"OGI602.{what}",
        facts={"year": year, "next_year": year + 1, "excerpt": excerpt},
        related=("year",),
        basis=_BASIS,
    )


CHECKS = (
    Check(
        code="OGI602",
        title=titles("OGI602"),
        severity=Severity.WARNING,
        basis=_BASIS,
        run=_other_years,
    ),
)
