"""How a cause is told: the wrong cell with what may have happened, or the mistake."""

from typing import Any

from govreport.checks.causes.mistakes import Mistake
from govreport.checks.causes.readings import reading_of
from govreport.checks.causes.search import Cause
from govreport.checks.check import Context
from govreport.editions import CellName

__all__ = ["of_cell", "of_mistake"]


def of_cell(cause: Cause, context: Context) -> dict[str, Any]:
    """Give what a finding says of the one wrong cell of `cause`."""
    address = str(cause.address)
    stated: Any = context.numbers[address]
    expected = stated - cause.excess
    reading = reading_of(stated, expected, is_total=_is_total(address, context))
    key = f"relation.cell.{'more' if cause.excess > 0 else 'less'}"
    return {
        "address": address,
        "message": f"{key}.{reading}" if reading else key,
        "facts": {
            "cell": str(context.edition.name(address)),
            "stated": str(stated),
            "expected": str(expected),
            "difference": str(abs(cause.excess)),
            "count": cause.count,
        },
    }


def _is_total(address: str, context: Context) -> bool:
    return any(relation.total == address for relation in context.edition.relations)


def of_mistake(mistake: Mistake, count: int, context: Context) -> dict[str, Any]:
    """Give what a finding says of a mistake in several cells."""
    first, second = mistake.cells[0], mistake.cells[-1]
    told = mistake.kind in ("repeated", "exchanged", "slipped-on", "slipped-back")
    name = _line_name if told else _cell_name
    along = tuple(mistake.right) if mistake.kind.startswith("slipped") else ()
    return {
        "address": _place(along) if along else first,
        "message": f"relation.{mistake.kind}",
        "facts": {
            "first": name(first, mistake, context),
            "second": name(second, mistake, context),
            "first_stated": str(context.numbers[first]),
            "second_stated": str(context.numbers[second]),
            "stated": tuple(str(context.numbers[address]) for address in along),
            "expected": tuple(str(mistake.right[address]) for address in along),
            "count": count,
        },
        "related": tuple(mistake.right),
    }


def _cell_name(address: str, mistake: Mistake, context: Context) -> str:
    """Give the name of a cell, that of the second by what tells it from the first."""
    name = context.edition.name(address)
    first = context.edition.name(mistake.cells[0])
    if address == mistake.cells[0]:
        return str(name)
    return str(
        CellName(
            table="",
            row="" if name.row == first.row else name.row,
            column="" if name.column == first.column else name.column,
        )
    )


def _line_name(address: str, mistake: Mistake, context: Context) -> str:
    """Give the name of the row or column through `address` that went wrong."""
    name = context.edition.name(address)
    rows = {a.rpartition(".")[0] for a in mistake.right}
    columns = {a.rpartition(".")[2] for a in mistake.right}
    if name.row and len(rows) < len(columns):
        return str(CellName(table=name.table, row=name.row, column=""))
    if name.row:
        return str(CellName(table=name.table, row="", column=name.column))
    group = name.column.rpartition("→")[0] if len(rows) == 1 else ""
    return str(CellName(table=name.table, row="", column=group))


def _place(line: tuple[str, ...]) -> str:
    """Give the address of a line: that of its row, else of its first cell."""
    rows = {address.rpartition(".")[0] for address in line}
    return rows.pop() if len(rows) == 1 else line[0]
