"""The sheet of facts: who reports, for which year, and what the frame prints."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen
from openpyxl.workbook import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from govreport.authoring.new_workbook.looks import (
    LINE_HEIGHT,
    fill_in,
    label,
    lines_of,
    lock,
    page,
    remark,
    title,
)
from govreport.authoring.new_workbook.names import name_area
from govreport.loading.structure import AGENCY_STAND_IN
from govreport.messages import Language, word
from govreport.readers.xlsx.sections import FACTS, Fact, facts
from govreport.report import AgencyKind, Report, Scope

__all__ = ["put_facts"]

FIRST = 3
SPARE = 2
WIDTHS = {"A": 20.0, "B": 56.0, "C": 50.0}
_CHOICES: Mapping[tuple[str, ...], Sequence[AgencyKind | Scope]] = {
    ("agency_kind",): tuple(AgencyKind),
    ("scope",): tuple(Scope),
}


@frozen
class _Line:
    """A row: its field where it is the first of one, and its value."""

    fact: Fact
    is_first: bool
    value: str


def put_facts(book: Workbook, report: Report, language: Language) -> None:
    """Add the sheet of facts, its labels from the metadata of a report."""
    sheet = book.create_sheet("基本信息")
    for letter, width in WIDTHS.items():
        sheet.column_dimensions[letter].width = width
    title(sheet, 1, "基本信息", 3)
    for column, head in enumerate(("项目", "内容", "说明"), 1):
        label(sheet.cell(FIRST - 1, column), head)
    row = FIRST
    for line in _lines(report):
        _put(sheet, row, line, language)
        row += 1
    name_area(book, FACTS, sheet, f"$A${FIRST}:$B${row - 1}")
    page(sheet, f"A1:C{row - 1}")
    sheet.freeze_panes = f"B{FIRST}"
    lock(sheet, rows=True)


def _put(sheet: Worksheet, row: int, line: _Line, language: Language) -> None:
    label(sheet.cell(row, 1), line.fact.label if line.is_first else "", centred=False)
    fill_in(sheet.cell(row, 2), line.value)
    told = word(f"key.{line.fact.path[0]}", {}, language) if _is_told(line) else ""
    remark(sheet.cell(row, 3), told)
    lines = max(lines_of(line.value, WIDTHS["B"]), lines_of(told, WIDTHS["C"]))
    sheet.row_dimensions[row].height = LINE_HEIGHT * lines + LINE_HEIGHT / 3
    choices = _CHOICES.get(line.fact.path)
    if choices is not None:
        words = ",".join(choice.label for choice in choices)
        rule = DataValidation("list", f'"{words}"', allow_blank=True)
        rule.add(f"B{row}")
        sheet.add_data_validation(rule)


def _is_told(line: _Line) -> bool:
    """Whether a row explains its field: the first of each."""
    first = next(fact for fact in facts() if fact.path[0] == line.fact.path[0])
    return line.is_first and line.fact == first


def _lines(report: Report) -> Iterator[_Line]:
    for fact in facts():
        values = _values(report, fact)
        if fact.is_list:
            values += [""] * SPARE
        for number, value in enumerate(values or [""]):
            yield _Line(fact, not number, value)


def _values(report: Report, fact: Fact) -> list[str]:
    value: object = report
    for name in fact.path:
        value = None if value is None else getattr(value, name)
    if value is None or value == AGENCY_STAND_IN:
        return []
    if isinstance(value, tuple):
        return [str(item) for item in value]
    if isinstance(value, dt.date):
        return [f"{value.year}年{value.month}月{value.day}日"]
    if isinstance(value, AgencyKind | Scope):
        return [value.label]
    return [str(value)] if value != "" else []
