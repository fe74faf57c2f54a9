"""The names by which the reader knows the sheets of a workbook."""

from openpyxl.workbook import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet

from govreport.readers.xlsx.sections import PREFIX

__all__ = ["name_area"]


def name_area(book: Workbook, key: str, sheet: Worksheet, area: str) -> None:
    """Name an area of `sheet`, with dollar signs, after what it holds."""
    name = f"{PREFIX}{key}"
    book.defined_names[name] = DefinedName(name, attr_text=f"'{sheet.title}'!{area}")
