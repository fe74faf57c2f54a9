"""OGI123 and OGI124: chapters, aspects and fees that the law and the form ask for.

What is missing may be meant to be written in Word later, so each is a warning. Whether
plain text tells of an aspect is not certain: it is judged only where it is empty.
"""

import re
from collections.abc import Iterator

import attrs

from govreport.checks.check import Check, Context
from govreport.checks.prose.reading import words_of
from govreport.diagnostics import Diagnostic, Severity
from govreport.editions import edition_in_force
from govreport.messages import titles
from govreport.report import Improvement, Overview, Report
from govreport.values.labels import label_of
from govreport.values.narrative import Narrative

__all__ = ["CHECKS", "IMPROVES"]

_LAW = (
    "《中华人民共和国政府信息公开条例》第五十条：“（四）政府信息公开工作存在的主要问题及"
    "改进情况，各级人民政府的政府信息公开工作年度报告还应当包括工作考核、社会评议和责任"
    "追究结果情况”"
)
_ASPECTS = (
    f"{edition_in_force().notice}，总体情况：“主要包括主动公开、依申请公开、"
    "政府信息管理、政府信息公开平台建设、监督保障”"
)
_FEE = (
    f"{edition_in_force().notice}，六、其他需要报告的事项："
    "“收取信息处理费情况在此处报告。”"
)

_NOTHING = re.compile("(?:无|暂无|没有)?。?")
_PROBLEMS = re.compile("问题|不足|差距|短板|薄弱|不够|有待|欠缺|不高")
IMPROVES = re.compile("下一步|今后|改进|整改|措施|举措|打算|将")
"""Words of an improvement; one that is told among the problems is told."""
_FEES = re.compile("处理费|收费|费用|收取.{0,12}费")
_ASPECT_WORDS = {
    "proactive_disclosure": "主动公开",
    "disclosure_on_request": "依申请",
    "information_management": "信息管理",
    "platforms": "平台",
    "oversight": "监督|保障",
}
"""How a head of the report's own tells that an aspect stands below it."""


def _incomplete_chapters(context: Context) -> Iterator[Diagnostic]:
    """Give what is missing; what could not be read is told by loading."""
    for finding in (*_overview(context), *_improvement(context.report)):
        if not context.is_marred(finding.address):
            yield finding


def _overview(context: Context) -> Iterator[Diagnostic]:
    report = context.report
    if _NOTHING.fullmatch(words_of(report, "overview")):
        yield _missing("overview", "overview", context.edition.notice)
        return
    is_asked = context.edition.notice == edition_in_force().notice
    if not is_asked or not isinstance(report.overview, Overview):
        return
    heads = _heads(report, report.overview)
    for attribute in attrs.fields(Overview):
        name = attribute.name
        is_told = re.search(_ASPECT_WORDS[name], heads)
        if not getattr(report.overview, name).body and not is_told:
            label = label_of(Overview, name)
            yield _missing("aspect", f"overview.{name}", _ASPECTS, aspect=label)


def _heads(report: Report, overview: Overview) -> str:
    """Give the heads that the report words itself, which may tell of two aspects."""
    own = [part.heading for part in attrs.astuple(overview, recurse=False) if part.body]
    extra = [e.heading for e in report.extra_sections if e.chapter == "overview"]
    return "，".join(head for head in (*own, *extra) if head)


def _improvement(report: Report) -> Iterator[Diagnostic]:
    """Find that no problem or no improvement is told; told may be one in the other."""
    words = words_of(report, "improvement")
    if _NOTHING.fullmatch(words):
        yield _missing("improvement", "improvement", _LAW)
        return
    chapter = report.improvement
    if not isinstance(chapter, Improvement):
        return
    problems = (chapter.prior_problems, chapter.current_problems)
    improvements = (chapter.prior_improvements, chapter.planned_measures)
    if not any(map(_says, problems)) and not _PROBLEMS.search(words):
        yield _missing("problems", "improvement", _LAW)
    if not any(map(_says, improvements)) and not IMPROVES.search(words):
        yield _missing("improvements", "improvement", _LAW)


def _says(narrative: Narrative) -> bool:
    return not _NOTHING.fullmatch("".join(narrative.texts()))


def _missing(what: str, address: str, basis: str, **facts: str) -> Diagnostic:
    return Diagnostic(
        code="OGI123",
        severity=Severity.WARNING,
        address=address,
        message=f"OGI123.{what}",
        facts=facts,
        basis=basis,
    )


def _fee_not_reported(context: Context) -> Iterator[Diagnostic]:
    """Find that nothing is said of 信息处理费, in chapter 六 or anywhere else."""
    report = context.report
    elsewhere = words_of(report, "overview") + words_of(report, "improvement")
    is_told = _FEES.search(words_of(report, "other_matters"))
    if is_told or "信息处理费" in elsewhere or context.is_marred("other_matters"):
        return
    yield Diagnostic(
        code="OGI124",
        severity=Severity.WARNING,
        address="other_matters",
        basis=_FEE,
    )


CHECKS = (
    Check(
        code="OGI123",
        title=titles("OGI123"),
        severity=Severity.WARNING,
        basis=_LAW,
        run=_incomplete_chapters,
    ),
    Check(
        code="OGI124",
        title=titles("OGI124"),
        severity=Severity.WARNING,
        basis=_FEE,
        run=_fee_not_reported,
        editions=("2021", "2021-short"),
    ),
)
