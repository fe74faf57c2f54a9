"""OGI501: a problem in chapter 五 that is told without its improvement.

Items are counted, not understood: problems that outnumber their improvements leave one
without. Prose is judged only where there is no improvement at all.
"""

from collections.abc import Iterator

from govreport.checks.check import Check, Context
from govreport.checks.prose.completeness import IMPROVES
from govreport.diagnostics import Diagnostic, Severity
from govreport.messages import titles
from govreport.report import Improvement
from govreport.values.labels import label_of
from govreport.values.narrative import Items, Narrative

__all__ = ["CHECKS"]

_BASIS = (
    "《中华人民共和国政府信息公开条例》第五十条：“（四）政府信息公开工作存在的主要问题及"
    "改进情况”"
)
_PAIRS = (
    ("prior_problems", "prior_improvements", Severity.WARNING),
    ("current_problems", "planned_measures", Severity.NOTICE),
)


def _problems_left(context: Context) -> Iterator[Diagnostic]:
    """Find more problems than improvements, where both are listed item by item."""
    chapter = context.report.improvement
    if not isinstance(chapter, Improvement):
        return
    if not chapter.prior_improvements and not chapter.planned_measures:
        return
    for problems, improvements, severity in _PAIRS:
        facts = _left(getattr(chapter, problems), getattr(chapter, improvements))
        if facts is not None:
            what = "some" if facts else "all"
            yield Diagnostic(
                code="OGI501",
                severity=severity,
                address=f"improvement.{problems}",
                message=f"OGI501.{what}",
                facts={
                    "problems": label_of(Improvement, problems),
                    "improvements": label_of(Improvement, improvements),
                    **facts,
                },
                related=(f"improvement.{improvements}",),
                basis=_BASIS,
            )


def _left(problems: Narrative, improvements: Narrative) -> dict[str, int] | None:
    """Give how many there are of each; nothing where no improvement is told at all.

    None where every problem may have its own.
    """
    if not improvements:
        is_told = any(IMPROVES.search(text) for text in problems.texts())
        return {} if problems and not is_told else None
    stated, met = _items(problems), _items(improvements)
    if stated is None or met is None or stated <= met:
        return None
    return {"stated": stated, "met": met}


def _items(narrative: Narrative) -> int | None:
    match narrative.blocks:
        case (Items(items),):
            return len(items)
        case _:
            return None


CHECKS = (
    Check(
        code="OGI501",
        title=titles("OGI501"),
        severity=Severity.WARNING,
        basis=_BASIS,
        run=_problems_left,
    ),
)
