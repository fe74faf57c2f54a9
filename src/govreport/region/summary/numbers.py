"""The sheet 汇总: a row for each unit, a column for each number of the official tables.

Three rows head the numbers: the table, the row and the column as the form calls them.
Units that use several editions share the columns that are the same cell in each.
"""

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from attrs import frozen
from openpyxl.utils import get_column_letter

from govreport.codec import flatten
from govreport.diagnostics import Severity
from govreport.editions import CellName, FormatEdition, edition_in_force
from govreport.messages import Language, word
from govreport.region.summary.cells import (
    Value,
    fit_height,
    look_of_head,
    put,
    put_head,
)
from govreport.region.units import Gathered, Status, Unit
from govreport.report import Report

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

__all__ = ["write_numbers"]

HEADS = ("unit", "status", "files", "year", "read", "errors", "warnings")
WIDTHS = (24, 12, 30, 8, 10, 8, 8)
HEAD_ROWS = 3


@frozen
class _Column:
    """A number of the form: its address and its official words."""

    address: str
    name: CellName


def write_numbers(sheet: "Worksheet", gathered: Gathered, language: Language) -> None:
    """Write the sheet."""
    columns = _columns(gathered)
    _write_fixed_heads(sheet, language)
    _write_number_heads(sheet, columns)
    units = [(unit, unit.status.value) for unit in gathered.units]
    units += [(unit, "stranger") for unit in gathered.strangers]
    for row, (unit, status) in enumerate(units, HEAD_ROWS + 1):
        told = word(f"status.{status}", {}, language)
        facts = dict(zip(HEADS, _facts(unit, told), strict=False))
        for column, head in enumerate(HEADS, 1):
            put(sheet, row, column, facts.get(head))
        fit_height(sheet, row, facts.values(), WIDTHS)
        for column, number in enumerate(columns, len(HEADS) + 1):
            put(sheet, row, column, _number(unit.report, number))
    sheet.freeze_panes = f"C{HEAD_ROWS + 1}"
    sheet.print_title_rows = f"1:{HEAD_ROWS}"
    sheet.print_title_cols = "A:B"
    sheet.page_setup.orientation = "landscape"
    last = get_column_letter(len(HEADS) + len(columns))
    sheet.auto_filter.ref = f"A{HEAD_ROWS}:{last}{HEAD_ROWS + len(units)}"


def _columns(gathered: Gathered) -> list[_Column]:
    """Give the numbers of every edition that is used, each cell of the form once."""
    used: dict[str, FormatEdition] = {}
    for unit in (*gathered.units, *gathered.strangers):
        if unit.report:
            used[unit.report.edition] = unit.report.format_edition
    editions = list(used.values()) or [edition_in_force()]
    found = dict.fromkeys(
        _Column(address, edition.name(address))
        for edition in editions
        for address in edition.leaves
    )
    tables = [table.name for edition in editions for table in edition.tables]
    return sorted(found, key=lambda column: tables.index(column.name.table))


def _number(report: Report | None, column: _Column) -> Value:
    if report is None or column.address not in report.format_edition.leaves:
        return None
    if report.format_edition.name(column.address) != column.name:
        return None
    return flatten(report)[column.address]


def _facts(unit: Unit, status: str) -> tuple[Value, ...]:
    names = "\n".join(file.path.name for file in unit.files)
    if not unit.files:
        return unit.name, status, names
    findings = [f for file in unit.files for f in file.findings if f.root is None]
    counts = [
        sum(f.severity is severity and f.waived is None for f in findings)
        for severity in (Severity.ERROR, Severity.WARNING)
    ]
    return unit.name, status, names, _year(unit), _read(unit), *counts


def _year(unit: Unit) -> int | None:
    if unit.report is None or unit.files[0].lacks("year"):
        return None
    return unit.report.year


def _read(unit: Unit) -> str | None:
    """Give how many of the numbers were read of how many, 200/200."""
    if unit.status is Status.TWICE or unit.files[0].source is None:
        return None
    source = unit.files[0].source
    if source.coverage:
        return f"{source.coverage.numbers}/{source.coverage.of_numbers}"
    numbers = flatten(source.report).values()
    return f"{sum(n is not None for n in numbers)}/{len(numbers)}"


def _write_fixed_heads(sheet: "Worksheet", language: Language) -> None:
    for column, (head, width) in enumerate(zip(HEADS, WIDTHS, strict=True), 1):
        for row in range(1, HEAD_ROWS):
            look_of_head(sheet, row, column)
        put_head(sheet, HEAD_ROWS, column, word(f"summary.head.{head}", {}, language))
        sheet.column_dimensions[get_column_letter(column)].width = width


def _write_number_heads(sheet: "Worksheet", columns: Sequence[_Column]) -> None:
    start = len(HEADS) + 1
    for at, column in enumerate(columns, start):
        name = column.name
        for row, text in enumerate((name.table, name.row, name.column), 1):
            put_head(sheet, row, at, text)
        sheet.column_dimensions[get_column_letter(at)].width = 11
    for row, key in ((1, _table), (2, _row)):
        at = start
        for _, group in groupby(columns, key=key):
            width = len(list(group))
            if width > 1:
                sheet.merge_cells(
                    start_row=row,
                    end_row=row,
                    start_column=at,
                    end_column=at + width - 1,
                )
            at += width
    for row, height in ((1, 18), (2, 54), (3, 54)):
        sheet.row_dimensions[row].height = height


def _table(column: _Column) -> str:
    return column.name.table


def _row(column: _Column) -> tuple[str, str]:
    return column.name.table, column.name.row
