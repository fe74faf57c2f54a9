"""OGI701: this year's 上年结转 is last year's 结转下年度, column by column; softly."""

from collections.abc import Iterator
from typing import Any

from attrs import evolve

from govreport.checks.check import Check, Context
from govreport.checks.compared.previous import last_year, place_of, terms_of
from govreport.diagnostics import Diagnostic, Severity
from govreport.editions import YearRelation, edition_in_force
from govreport.messages import titles

__all__ = ["CHECKS"]

_BASIS = (
    f"{edition_in_force().notice}，表三：“二、上年结转政府信息公开申请数量”、"
    "“四、结转下年度继续办理”"
)


def _carried_otherwise(context: Context) -> Iterator[Diagnostic]:
    """Find columns that did not bring forward what last year carried forward."""
    if last_year(context) is None:
        return
    found = [
        _of_column(relation, stated, opening, context)
        for relation in context.edition.year_relations
        if relation.code == "OGI701" and (terms := terms_of(relation, context))
        for stated, opening, *_ in (terms,)
        if stated != opening
    ]
    yield from (finding for finding in found if finding.root)
    columns = [finding for finding in found if not finding.root]
    if len(columns) < 2:  # noqa: PLR2004  # one column is no row
        yield from columns
        return
    root = _of_row(columns, context)
    yield root
    for finding in columns:
        yield evolve(finding, root=root.id)


def _wrong_cell(address: str, expected: int, context: Context) -> str | None:
    """Give the finding that a cell is wrong and should be what last year says."""
    for cause in context.causes:
        stated: Any = context.numbers[address]
        if cause.address == address and stated - cause.excess == expected:
            return f"{cause.broken[0].relation.code}@{address}"
    return None


def _of_column(
    relation: YearRelation, stated: int, opening: int, context: Context
) -> Diagnostic:
    previous = context.previous
    assert previous is not None
    return Diagnostic(
        code="OGI701",
        severity=Severity.WARNING,
        address=relation.stated,
        facts={
            "cell": str(context.edition.name(relation.stated)),
            "column": context.edition.name(relation.stated).column,
            "stated": str(stated),
            "last_year": previous.year,
            "last_cell": str(previous.format_edition.name(relation.opening)),
            "last_stated": str(opening),
            "last_place": place_of(relation.opening, context),
        },
        related=(relation.opening,),
        basis=_BASIS,
        root=_wrong_cell(relation.stated, opening, context),
    )


def _of_row(found: list[Diagnostic], context: Context) -> Diagnostic:
    row = found[0].address.rpartition(".")[0]
    last_row = found[0].related[0].rpartition(".")[0]
    columns = tuple(
        f"{f.facts['column']}{f.facts['stated']}≠{f.facts['last_stated']}"
        for f in found
    )
    return evolve(
        found[0],
        address=row,
        message="OGI701.row",
        facts={
            "row": context.edition.name(row).row,
            "table": context.edition.name(row).table,
            "columns": columns,
            "count": len(found),
            "last_year": found[0].facts["last_year"],
            "last_cell": str(context.edition.name(last_row)),
            "last_place": place_of(last_row, context),
        },
        related=(last_row,),
    )


CHECKS = (
    Check(
        code="OGI701",
        title=titles("OGI701"),
        severity=Severity.WARNING,
        basis=_BASIS,
        run=_carried_otherwise,
    ),
)
