"""The sheets in prose: a part, the kind of a row, and what it says."""

from collections.abc import Sequence

from openpyxl.utils import get_column_letter
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
from govreport.authoring.new_workbook.rows import Row, Section, sections
from govreport.messages import Language, word
from govreport.readers.xlsx.sections import MORE, Kind
from govreport.report import Report

__all__ = ["put_prose"]

FIRST = 4
"""The first row below the head: title, explanation, heads of the columns."""

CONTENT = 3
"""The column of the text; some kinds go on to the right."""

WIDTHS = (16.0, 12.0, 80.0, 16.0, 12.0, 12.0)


def put_prose(
    book: Workbook,
    report: Report,
    key: str,
    names: tuple[str, str],
    language: Language,
    added: Sequence[str] = (),
) -> None:
    """Add the sheet `key`; `names` are its own and its heading.

    `added` are the names of the numbers that the variant adds.
    """
    name, heading = names
    sheet = book.create_sheet(name)
    for column, width in enumerate(WIDTHS, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    title(sheet, 1, heading, 3)
    remark(sheet.cell(2, 1), word(f"workbook.told-{_told(key)}", {}, language))
    sheet.merge_cells(start_row=2, start_column=1, end_row=2, end_column=3)
    sheet.row_dimensions[2].height = 3 * LINE_HEIGHT
    for column, head in enumerate(("部分", "类别", "内容"), 1):
        label(sheet.cell(FIRST - 1, column), head)
    row = FIRST
    for section in sections(report, key, added):
        row = _put_section(sheet, section, row)
    _offer_kinds(sheet, f"B{FIRST}:B{row - 1}", key, language)
    name_area(book, key, sheet, f"$A${FIRST}:$C${row - 1}")
    page(sheet, f"A1:{_last_used(sheet)}{row - 1}")
    sheet.freeze_panes = f"C{FIRST}"
    lock(sheet, rows=True)


def _last_used(sheet: Worksheet) -> str:
    """Give the last column that says something, C at least."""
    used = (
        column
        for column in range(sheet.max_column, CONTENT, -1)
        if _says(sheet, column)
    )
    return get_column_letter(next(used, CONTENT))


def _says(sheet: Worksheet, column: int) -> bool:
    return any(cell.value for cell in next(sheet.iter_cols(column, column)))


def _told(key: str) -> str:
    return key if key in (MORE, "improvement") else "prose"


def _put_section(sheet: Worksheet, section: Section, row: int) -> int:
    """Write a section from `row` on; give the row below it."""
    for number, each in enumerate(section.rows):
        label(sheet.cell(row, 1), section.label if not number else "", centred=False)
        _put_row(sheet, row, each)
        row += 1
    return row


def _put_row(sheet: Worksheet, row: int, content: Row) -> None:
    fill_in(sheet.cell(row, 2), content.kind.value)
    lines = 1
    for column, text in enumerate(_padded(content.cells), CONTENT):
        fill_in(
            sheet.cell(row, column), text, is_framed=bool(text) or column == CONTENT
        )
        width = WIDTHS[column - 1] if column <= len(WIDTHS) else WIDTHS[-1]
        lines = max(lines, lines_of(text, width))
    sheet.row_dimensions[row].height = LINE_HEIGHT * lines + LINE_HEIGHT / 3


def _padded(cells: Sequence[str]) -> list[str]:
    """Give the cells of a row, as many as any kind but a table has."""
    return [*cells, *[""] * (len(WIDTHS) - 2 - len(cells))]


def _offer_kinds(sheet: Worksheet, area: str, key: str, language: Language) -> None:
    own = {Kind.SECTION, Kind.ATTACHMENT, Kind.NOTE, Kind.NUMBER}
    kinds = [kind.value for kind in Kind if key == MORE or kind not in own]
    rule = DataValidation("list", f'"{",".join(kinds)}"', allow_blank=True)
    rule.errorTitle = word("workbook.not-filled", {}, language)
    rule.error = word("workbook.kind", {}, language)
    rule.showErrorMessage = True
    rule.add(area)
    sheet.add_data_validation(rule)
