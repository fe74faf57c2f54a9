"""Workbooks as offices make them, written by openpyxl."""

from io import BytesIO

from openpyxl import Workbook
from openpyxl.styles import Border, Side
from openpyxl.worksheet.worksheet import Worksheet

from govreport.codec import flatten
from govreport.editions import get_edition
from govreport.editions.grid import grid_of
from govreport.report import Report

FRAME = Border(*(Side("thin") for _ in range(4)))


def data_of(book: Workbook) -> bytes:
    """Give the bytes of a workbook."""
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def put_table(
    sheet: Worksheet,
    report: Report,
    key: str,
    row: int = 1,
    column: int = 1,
    *,
    framed: bool = True,
) -> int:
    """Write an official table with its upper left corner at a cell; give its height."""
    numbers = flatten(report)
    grid = grid_of(get_edition(report.edition).table(key))
    for cell in grid.cells:
        top, left = row + cell.row, column + cell.column
        is_number = cell.role == "number"
        value = numbers[cell.address] if is_number else cell.label
        sheet.cell(top, left, value)
        bottom, right = top + cell.rowspan - 1, left + cell.colspan - 1
        if framed:
            for y in range(top, bottom + 1):
                for x in range(left, right + 1):
                    sheet.cell(y, x).border = FRAME
        if (bottom, right) != (top, left):
            sheet.merge_cells(
                start_row=top, start_column=left, end_row=bottom, end_column=right
            )
    return grid.height
