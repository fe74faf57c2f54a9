"""How a cell of the workbook is written: text as text, numbers exactly, heads alike."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from math import ceil
from typing import TYPE_CHECKING

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from wcwidth import wcswidth

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

__all__ = ["Value", "fit_height", "look_of_head", "put", "put_head", "write_list"]

Value = str | int | Decimal | None

MOST_DIGITS = 15
"""Digits that a workbook keeps of a number; one with more is written as text."""

MOST_TEXT = 32_767
"""Characters that a cell of a workbook can hold."""

CUT = "……"

LINE = 15
"""Points from line to line."""

HIGHEST = 409
"""Points that a row of a workbook can be high."""

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")

_LINE = Side(style="thin", color="A6A6A6")
BORDER = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
FONT = "宋体"


def put(sheet: "Worksheet", row: int, column: int, value: Value) -> None:
    """Write a value; text that looks like a formula stays text."""
    cell = sheet.cell(row, column)
    cell.font = Font(name=FONT, size=10)
    cell.border = BORDER
    if isinstance(value, int | Decimal) and _is_exact(value):
        cell.value = value
        cell.number_format = "General"
        cell.alignment = Alignment(vertical="top")
        return
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    if value is None:
        return
    text = f"{value:f}" if isinstance(value, Decimal) else str(value)
    cell.value = _fitting(text)
    cell.data_type = "s"


def fit_height(
    sheet: "Worksheet", row: int, values: Iterable[Value], widths: Iterable[int]
) -> None:
    """Make a row as high as its longest text: no program does so for every reader."""
    lines = max(
        sum(
            ceil(max(wcswidth(line), 1) / (width - 1))
            for line in str(value or "").split("\n")
        )
        for value, width in zip(values, widths, strict=False)
    )
    sheet.row_dimensions[row].height = min(lines * LINE, HIGHEST)


def _is_exact(value: int | Decimal) -> bool:
    return len(Decimal(value).normalize().as_tuple().digits) <= MOST_DIGITS


def _fitting(text: str) -> str:
    """Give text that a cell can hold, without signs that a workbook cannot."""
    plain = _UNPRINTABLE.sub("\ufffd", text)
    return plain if len(plain) <= MOST_TEXT else plain[: MOST_TEXT - len(CUT)] + CUT


def put_head(sheet: "Worksheet", row: int, column: int, text: str) -> None:
    """Write the head of a column."""
    put(sheet, row, column, text)
    look_of_head(sheet, row, column)


def look_of_head(sheet: "Worksheet", row: int, column: int) -> None:
    """Give a cell the look of a head."""
    cell = sheet.cell(row, column)
    cell.font = Font(name=FONT, size=10, bold=True)
    cell.fill = PatternFill("solid", fgColor="DDEBF7")
    cell.border = BORDER
    cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)


def write_list(
    sheet: "Worksheet",
    heads: Sequence[str],
    widths: Sequence[int],
    rows: Iterable[Sequence[Value]],
) -> None:
    """Write rows under one head that stays in sight and filters them."""
    for column, (head, width) in enumerate(zip(heads, widths, strict=True), 1):
        put_head(sheet, 1, column, head)
        sheet.column_dimensions[get_column_letter(column)].width = width
    last = 1
    for last, row in enumerate(rows, 2):  # the last row ends the filter
        for column, value in enumerate(row, 1):
            put(sheet, last, column, value)
        fit_height(sheet, last, row, widths)
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToHeight = 0
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(heads))}{last}"
