"""How the cells of a new workbook look, and which may be filled in."""

from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from govreport.values.widths import text_width

__all__ = [
    "FRAME",
    "fill_in",
    "green",
    "label",
    "lines_of",
    "lock",
    "page",
    "red",
    "remark",
    "title",
]

BODY, HEAD = "宋体", "黑体"
LINE_HEIGHT = 15.0
"""The height of a line of 10.5 points, in points."""

_LINE = Side("thin", "FF000000")
FRAME = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_BROKEN = DifferentialStyle(
    font=Font(color="FF9C0006", bold=True),
    fill=PatternFill("solid", "FFFFC7CE", "FFFFC7CE"),
)
_WHOLE = DifferentialStyle(font=Font(color="FF006100"))
_LABEL = PatternFill("solid", "FFF2F2F2")
_OPEN = Protection(locked=False)


def title(sheet: Worksheet, row: int, text: str, width: int) -> None:
    """Write a title over `width` columns."""
    cell = sheet.cell(row, 1, text)
    cell.font = Font(name=HEAD, size=14)
    cell.alignment = Alignment(horizontal="center", vertical="center")
    sheet.row_dimensions[row].height = 2 * LINE_HEIGHT
    if width > 1:
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=width)


def label(cell: Cell | MergedCell, text: str, *, centred: bool = True) -> None:
    """Write a label, which stays locked."""
    cell.value = text
    cell.font = Font(name=BODY, size=10.5)
    cell.fill = _LABEL
    cell.border = FRAME
    across = "center" if centred else "left"
    cell.alignment = Alignment(horizontal=across, vertical="center", wrap_text=True)


def remark(cell: Cell | MergedCell, text: str) -> None:
    """Write what explains, in grey and without a frame."""
    cell.value = text
    cell.font = Font(name=BODY, size=9, color="FF595959")
    cell.alignment = Alignment(vertical="center", wrap_text=True)


def fill_in(
    cell: Cell | MergedCell,
    value: object,
    *,
    is_number: bool = False,
    is_framed: bool = True,
) -> None:
    """Write a value in a cell that may be filled in; text is never a formula."""
    if isinstance(value, str) and value:
        cell.value = value
        cell.data_type = "s"
        cell.quotePrefix = value[0] in "=+-@'"
    elif value not in (None, ""):
        cell.value = value  # type: ignore[assignment]
    cell.font = Font(name=BODY, size=10.5)
    if is_framed:
        cell.border = FRAME
    cell.protection = _OPEN
    across = "center" if is_number else "left"
    vertical = "center" if is_number else "top"
    cell.alignment = Alignment(horizontal=across, vertical=vertical, wrap_text=True)
    if not is_number:
        cell.number_format = "@"


def lines_of(text: str, width: float) -> int:
    """Give how many lines `text` takes in a column of `width` characters."""
    columns = max(int(width) - 1, 2)
    return sum(-(-max(text_width(line), 1) // columns) for line in text.split("\n"))


def red(formula: str) -> Rule:
    """Give the rule that turns a cell red where `formula` holds."""
    return Rule(type="expression", formula=[formula], dxf=_BROKEN)


def green(formula: str) -> Rule:
    """Give the rule that turns the words of a cell green where `formula` holds."""
    return Rule(type="expression", formula=[formula], dxf=_WHOLE)


def page(sheet: Worksheet, area: str, *, landscape: bool = False) -> None:
    """Set a sheet up for A4, as wide as the page."""
    sheet.print_area = area
    sheet.page_setup.paperSize = "9"  # A4
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_options.horizontalCentered = True
    for side in ("left", "right"):
        setattr(sheet.page_margins, side, 0.6)


def lock(sheet: Worksheet, *, rows: bool = False) -> None:
    """Lock what is not to be filled in, without a password; rows may be put in."""
    sheet.protection.sheet = True
    sheet.protection.formatColumns = False
    sheet.protection.formatRows = False
    sheet.protection.insertRows = not rows
