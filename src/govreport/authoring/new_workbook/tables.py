"""The sheet of an official table, laid out as it is printed."""

from collections.abc import Mapping
from decimal import Decimal

from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from govreport.authoring.new_workbook.looks import (
    FRAME,
    LINE_HEIGHT,
    fill_in,
    label,
    lines_of,
    lock,
    page,
    title,
)
from govreport.authoring.new_workbook.names import name_area
from govreport.authoring.new_workbook.relations import Checked, put_checks
from govreport.editions import FormatEdition, TableForm
from govreport.editions.grid import Grid, GridCell, grid_of
from govreport.messages import Language, word
from govreport.values.numbering import hanzi
from govreport.values.numbers import AMOUNT_PLACES, CHANGE, COUNT_DIGITS, Number

__all__ = ["put_table"]

TOP = 2
"""The rows above a table: its chapter, and a blank one."""

WIDE = 12
"""From this many columns on a page lies on its side."""

CHARACTERS = {False: 96.0, True: 132.0}
"""The characters in a line of a page, upright and on its side."""

DIGITS = 15
"""The digits of a number that Excel keeps; a longer one is written as text."""


def put_table(
    book: Workbook,
    edition: FormatEdition,
    table: TableForm,
    numbers: Mapping[str, Number | None],
    language: Language,
) -> None:
    """Add the sheet of `table` with `numbers` by address, its checks beside it."""
    grid = grid_of(table)
    sheet = book.create_sheet(table.name)
    is_wide = grid.width > WIDE
    title(sheet, 1, _heading(edition, table), grid.width)
    sheet.row_dimensions[TOP].height = LINE_HEIGHT / 2
    _set_widths(sheet, grid, CHARACTERS[is_wide])
    for cell in grid.cells:
        _put_cell(sheet, cell, numbers)
    _set_heights(sheet, grid)
    _validate(sheet, edition, grid, language)
    places = _places(grid)
    bottom = TOP + grid.height
    checked = Checked(sheet=sheet, places=places, bottom=bottom, right=grid.width)
    put_checks(checked, edition.relations, language)
    last = get_column_letter(grid.width)
    name_area(book, table.key, sheet, f"$A${TOP + 1}:${last}${bottom}")
    page(sheet, f"A1:{last}{bottom}", landscape=is_wide)
    columns = get_column_letter(grid.label_columns + 1)
    sheet.freeze_panes = f"{columns}{TOP + 1 + grid.head_rows}"
    lock(sheet)


def _heading(edition: FormatEdition, table: TableForm) -> str:
    keys = [chapter.key for chapter in edition.chapters]
    number = keys.index(table.key)
    return f"{hanzi(number + 1)}、{edition.chapters[number].heading}"


def _set_widths(sheet: Worksheet, grid: Grid, characters: float) -> None:
    whole = sum(grid.widths)
    for column, width in enumerate(grid.widths, 1):
        letter = get_column_letter(column)
        sheet.column_dimensions[letter].width = round(characters * width / whole, 1)


def _put_cell(
    sheet: Worksheet, cell: GridCell, numbers: Mapping[str, Number | None]
) -> None:
    row, column = TOP + 1 + cell.row, 1 + cell.column
    first = sheet.cell(row, column)
    if cell.role == "number":
        fill_in(first, _stored(numbers[cell.address]), is_number=True)
    else:
        label(first, cell.label, centred=cell.role != "row-head" or cell.rowspan > 1)
    bottom, right = row + cell.rowspan - 1, column + cell.colspan - 1
    for y in range(row, bottom + 1):
        for x in range(column, right + 1):
            sheet.cell(y, x).border = FRAME
    if (bottom, right) != (row, column):
        sheet.merge_cells(
            start_row=row, start_column=column, end_row=bottom, end_column=right
        )


def _stored(number: Number | None) -> object:
    """Give a number as a cell keeps it exactly."""
    is_long = isinstance(number, Decimal) and len(number.as_tuple().digits) > DIGITS
    return str(number) if is_long else number


def _set_heights(sheet: Worksheet, grid: Grid) -> None:
    """Make each row as high as the labels in it need; Excel does not for merges."""
    widths = [
        sheet.column_dimensions[get_column_letter(n + 1)].width
        for n in range(grid.width)
    ]
    for row in range(grid.height):
        lines = [
            lines_of(cell.label, sum(widths[cell.column : cell.column + cell.colspan]))
            / cell.rowspan
            for cell in grid.cells
            if cell.row <= row < cell.row + cell.rowspan
        ]
        height = LINE_HEIGHT * max([*lines, 1]) + LINE_HEIGHT / 2
        sheet.row_dimensions[TOP + 1 + row].height = height


def _places(grid: Grid) -> dict[str, tuple[int, int]]:
    return {
        cell.address: (TOP + 1 + cell.row, 1 + cell.column)
        for cell in grid.cells
        if cell.role == "number"
    }


def _validate(
    sheet: Worksheet, edition: FormatEdition, grid: Grid, language: Language
) -> None:
    """Let each number be one of its kind; the rule of a kind stands once."""
    rules: dict[str, DataValidation] = {}
    for address, (row, column) in _places(grid).items():
        kind = edition.leaves[address].number
        cell = f"{get_column_letter(column)}{row}"
        key = f"workbook.{'amount' if kind.is_exact else kind.name}"
        if kind.is_exact:
            fits = (
                f"AND(ISNUMBER({cell}),{cell}>=0,ROUND({cell},{AMOUNT_PLACES})={cell})"
            )
            rule = rules.setdefault(cell, DataValidation("custom", fits))
        else:
            least = -(10**COUNT_DIGITS) + 1 if kind is CHANGE else 0
            most = 10**COUNT_DIGITS - 1
            rule = rules.setdefault(
                kind.name,
                DataValidation("whole", str(least), str(most), operator="between"),
            )
        rule.errorTitle = word("workbook.not-filled", {}, language)
        rule.error = word(key, {}, language)
        rule.showErrorMessage = True
        rule.allow_blank = True
        rule.add(cell)
    for rule in rules.values():
        sheet.add_data_validation(rule)
