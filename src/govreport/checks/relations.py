"""The hard relations between the numbers of a report, judged as its edition declares.

Where one mistake explains several broken relations, the first is the root finding and
names the mistake; the others follow from it.
"""

from collections.abc import Iterator
from functools import partial
from typing import Any

from attrs import evolve

from govreport.checks.causes.likely import of_cell, of_mistake
from govreport.checks.causes.readings import reading_of
from govreport.checks.causes.search import Cause
from govreport.checks.causes.web import Broken, footing, sum_written
from govreport.checks.check import Check, Context
from govreport.diagnostics import Diagnostic
from govreport.editions import FormatEdition, Relation, edition_in_force
from govreport.messages import titles

__all__ = ["CHECKS"]

_BASES = {
    "OGI301": (
        "表三：“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”"
    ),
    "OGI302": "表三：“三、本年度办理结果”“（七）总计”",
    "OGI303": "表三：“申请人情况”“总计”",
    "OGI401": "表四：“总计”",
}
"""The words of the form that each relation rests on, the same in every edition."""


def _basis(code: str, edition: FormatEdition) -> str:
    return f"{edition.notice}，{_BASES[code]}"


def _run(code: str, context: Context) -> Iterator[Diagnostic]:
    """Give the findings of one relation; causes are sought among all of them."""
    for cause in context.causes:
        root = _root(cause, context)
        following = [
            evolve(_of_relation(item, context), root=root.id)
            for item in cause.broken[1:]
        ]
        for finding in (root, *following):
            if finding.code == code:
                yield finding


def _root(cause: Cause, context: Context) -> Diagnostic:
    """Word the first relation of a cause, by what is wrong where that is known."""
    first = _of_relation(cause.broken[0], context)
    if cause.mistake and cause.mistake.kind != "unfilled-totals":
        return evolve(first, **of_mistake(cause.mistake, len(cause.broken), context))
    if cause.address is not None:
        return evolve(first, **of_cell(cause, context))
    return first


def _of_relation(broken: Broken, context: Context) -> Diagnostic:
    relation = broken.relation
    address = _subject(relation)
    return Diagnostic(
        code=relation.code,
        address=address,
        message=_sentence(broken, context),
        facts=_facts(broken, context),
        related=tuple(other for other in relation.addresses if other != address),
        basis=_basis(relation.code, context.edition),
    )


def _sentence(broken: Broken, context: Context) -> str:
    """Give the key of what is said: too much or too little, what likely happened."""
    relation = broken.relation
    key = f"{relation.code}.{'less' if broken.excess > 0 else 'more'}"
    if relation.total is None:
        return key
    stated: Any = context.numbers[relation.total]
    reading = reading_of(stated, stated + broken.excess, is_total=True)
    parts: list[Any] = [context.numbers[address] for address in relation.left]
    may_be_a_part = any(n and reading_of(n, n - broken.excess) for n in parts)
    is_sure = reading == "unfilled-total" or (reading and not may_be_a_part)
    return f"{key}.{reading}" if is_sure else key


def _subject(relation: Relation) -> str:
    """Give the number that a finding points at: the total, or 办理总计 of a balance."""
    return relation.total or relation.right[0]


def _facts(broken: Broken, context: Context) -> dict[str, str]:
    relation = broken.relation
    name = context.edition.name(_subject(relation))
    left = [context.numbers[address] for address in relation.left]
    right = [context.numbers[address] for address in relation.right]
    terms = {f"left_{i}": str(number) for i, number in enumerate(left)}
    terms |= {f"right_{i}": str(number) for i, number in enumerate(right)}
    return {
        "row": name.row,
        "column": name.column,
        "cell": str(name),
        "parts": sum_written(left),
        "expected": str(footing(left)),
        "stated": str(footing(right)),
        "difference": str(abs(broken.excess)),
        **(terms if relation.total is None else {}),
    }


CHECKS = tuple(
    Check(
        code=code,
        title=titles(code),
        basis=_basis(code, edition_in_force()),
        run=partial(_run, code),
    )
    for code in _BASES
)
