"""OGI704: what became of the problems that last year's report found.

The form asks for 改进情况 but not for a part on last year's problems; so only a report
that has such a part is held to it. Problems are paired by their words: one is not found
where none of this year's has half its pairs of characters, and nothing is guessed.
"""

import re
from collections.abc import Iterator, Mapping

from govreport.checks.check import Check, Context
from govreport.checks.compared.passages import Passage, passages_of, words_of
from govreport.checks.compared.previous import last_year, place_of
from govreport.diagnostics import Diagnostic, Severity
from govreport.editions import FormatEdition, edition_in_force
from govreport.messages import titles
from govreport.report import Report

__all__ = ["CHECKS"]

SAME_PROBLEM = 0.5
"""How much of a problem's pairs of characters its namesake has."""

SHORTEST = 4
"""A clause of fewer characters, such as 主要是, is no problem."""

_BETWEEN = re.compile(
    "[；;。：]|(?:^|[，、])?[一二三四五六七八九]是|（[一二三四五六七八九]）"
)
"""What stands between problems in running text: marks, and 一是、二是."""


def _basis(edition: FormatEdition) -> str:
    return f"{edition.notice}：五、存在的主要问题及改进情况"


def _unanswered(context: Context) -> Iterator[Diagnostic]:
    """Find problems of last year that this year's part on them does not name."""
    previous = last_year(context)
    if previous is None:
        return
    stated = _parts(context.report, "prior_problems", "prior_improvements")
    if not stated:
        return
    problems = _parts(previous, "current_problems")
    if not problems:
        yield _finding("OGI704.unknown", Severity.NOTICE, context)
    for passage in problems:
        if words_of(passage.text) and not any(_names(p, passage) for p in stated):
            facts = {
                "problem": passage.text,
                "last_place": place_of(passage.address, context),
            }
            yield _finding("OGI704", Severity.WARNING, context, facts)


def _parts(report: Report, *names: str) -> list[Passage]:
    """Give the problems or improvements in parts of chapter 五, one by one."""
    addresses = {f"improvement.{name}" for name in names}
    return [
        clause
        for passage in passages_of(report, "improvement")
        if passage.address in addresses
        for text in _BETWEEN.split(passage.text)
        if len((clause := passage.of(text.strip())).text) >= SHORTEST
    ]


def _names(stated: Passage, problem: Passage) -> bool:
    """Whether a passage of this year has the words of a problem of last year."""
    shared = len(stated.shingles & problem.shingles)
    return shared >= SAME_PROBLEM * len(problem.shingles)


def _finding(
    message: str,
    severity: Severity,
    context: Context,
    facts: Mapping[str, str] | None = None,
) -> Diagnostic:
    return Diagnostic(
        code="OGI704",
        severity=severity,
        address="improvement.prior_problems",
        message=message,
        facts=facts or {},
        basis=_basis(context.edition),
    )


CHECKS = (
    Check(
        code="OGI704",
        title=titles("OGI704"),
        severity=Severity.WARNING,
        basis=_basis(edition_in_force()),
        run=_unanswered,
    ),
)
