"""The hard relations between the numbers of a report, judged as its edition declares.

Where one wrong cell explains several broken relations, the first is the root finding
and names the cell; the others follow from it.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import partial
from typing import Any

from attrs import evolve

from govreport.checks.causes import Broken, Cause, causes_of
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
    for finding in _findings(context):
        if finding.code == code:
            yield finding


def _findings(context: Context) -> Iterator[Diagnostic]:
    broken = list(_broken(context))
    for cause in causes_of(broken, context.edition.relations, context.numbers):
        root = _root(cause, context)
        yield root
        for item in cause.broken[1:]:
            yield evolve(_of_relation(item, context), root=root.id)


def _broken(context: Context) -> Iterator[Broken]:
    """Give the relations that do not hold; one with an absent number is not judged."""
    for relation in context.edition.relations:
        left = [context.numbers[address] for address in relation.left]
        right = [context.numbers[address] for address in relation.right]
        if None in left or None in right:
            continue
        if excess := _sum(left) - _sum(right):
            yield Broken(relation=relation, excess=excess)


def _root(cause: Cause, context: Context) -> Diagnostic:
    """Word the first relation of a cause, by its wrong cell where there is one."""
    first = _of_relation(cause.broken[0], context)
    if cause.address is None:
        return first
    stated: Any = context.numbers[cause.address]
    name = context.edition.name(cause.address)
    return evolve(
        first,
        address=cause.address,
        message="relation.cell.more" if cause.excess > 0 else "relation.cell.less",
        facts={
            "cell": str(name),
            "stated": str(stated),
            "expected": str(stated - cause.excess),
            "difference": str(abs(cause.excess)),
            "count": len(cause.broken),
        },
    )


def _of_relation(broken: Broken, context: Context) -> Diagnostic:
    relation = broken.relation
    address = _subject(relation)
    comparison = "less" if broken.excess > 0 else "more"
    return Diagnostic(
        code=relation.code,
        address=address,
        message=f"{relation.code}.{comparison}",
        facts=_facts(broken, context),
        related=tuple(other for other in relation.addresses if other != address),
        basis=_basis(relation.code, context.edition),
    )


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
    stated = [str(number) for number in left if number]
    return {
        "row": name.row,
        "column": name.column,
        "cell": str(name),
        "parts": "＋".join(stated) or "0",
        "expected": str(_sum(left)),
        "stated": str(_sum(right)),
        "difference": str(abs(broken.excess)),
        **(terms if relation.total is None else {}),
    }


def _sum(numbers: Sequence[Any]) -> int | Decimal:
    total: int | Decimal = sum(numbers)
    return total


CHECKS = tuple(
    Check(
        code=code,
        title=titles(code),
        basis=_basis(code, edition_in_force()),
        run=partial(_run, code),
    )
    for code in _BASES
)
