"""A report as the bytes of a workbook, the same for the same report."""

import datetime as dt
import re
from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from govreport.codec import flatten
from govreport.errors import MissingLibrary
from govreport.messages import DEFAULT_LANGUAGE, Fact, Language, word
from govreport.readers.xlsx.sections import GUIDE, MORE
from govreport.renderers.docx.packing import pack, unpack
from govreport.report import Report
from govreport.values.numbering import hanzi

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

__all__ = ["workbook"]

NO_DATE = dt.datetime(2000, 1, 1)  # noqa: DTZ001  # as openpyxl has it
_CORE = "docProps/core.xml"
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")

_NAMES = {
    "overview": "一、总体情况",
    "improvement": "五、问题及改进",
    "other_matters": "六、其他事项",
    MORE: "其他章节",
}


def workbook(
    report: Report,
    *,
    language: Language = DEFAULT_LANGUAGE,
    added: Sequence[str] = (),
    told: Sequence[str] = (),
) -> bytes:
    """Give `report` as a workbook: facts, prose, and the official tables as printed.

    Labels are those of the format; what explains is in `language`. `added` are the
    names of the numbers that the variant adds, `told` lines for whoever fills it in.
    Reading it gives the same report. Raises `MissingLibrary` without openpyxl.
    """
    try:
        from openpyxl import Workbook
    except ImportError as error:
        raise MissingLibrary("workbook.no-library", reason=str(error)) from error
    book = Workbook()
    book.remove(book.worksheets[0])
    _put_guide(book, report, language, told)
    _fill(book, report, language, added)
    book.properties.creator = "govreport"
    book.properties.created = NO_DATE
    book.calculation.fullCalcOnLoad = True
    buffer = BytesIO()
    book.save(buffer)
    parts = unpack(buffer.getvalue())
    date = NO_DATE.isoformat().encode() + b"Z"
    parts[_CORE] = _MODIFIED.sub(rb"\g<1>" + date, parts[_CORE])
    return pack(parts)


def _fill(
    book: "Workbook", report: Report, language: Language, added: Sequence[str]
) -> None:
    from govreport.authoring.new_workbook.facts import put_facts
    from govreport.authoring.new_workbook.prose import put_prose
    from govreport.authoring.new_workbook.tables import put_table

    edition = report.format_edition
    put_facts(book, report, language)
    numbers = flatten(report)
    tables = {table.key: table for table in edition.tables}
    for number, chapter in enumerate(edition.chapters, 1):
        key = chapter.key
        if key in tables:
            put_table(book, edition, tables[key], numbers, language)
        else:
            heading = f"{hanzi(number)}、{chapter.heading}"
            put_prose(book, report, key, (_NAMES[key], heading), language)
    names = (_NAMES[MORE], _NAMES[MORE])
    put_prose(book, report, MORE, names, language, added)
    book.active = 1


def _put_guide(
    book: "Workbook", report: Report, language: Language, told: Sequence[str]
) -> None:
    """Add the sheet that says how to fill in the others; it is not read."""
    from govreport.authoring.new_workbook.looks import (
        LINE_HEIGHT,
        lines_of,
        lock,
        page,
        remark,
        title,
    )
    from govreport.authoring.new_workbook.names import name_area

    sheet = book.create_sheet("填写说明")
    sheet.column_dimensions["A"].width = 100
    title(sheet, 1, "填写说明", 1)
    facts: dict[str, Fact] = {"year": report.year, "edition": report.edition}
    lines = [*word("workbook.guide", facts, language).split("\n"), *told]
    for row, line in enumerate(lines, 2):
        remark(sheet.cell(row, 1), line)
        height = LINE_HEIGHT * (lines_of(line, 90) + 0.5)
        sheet.row_dimensions[row].height = height
    name_area(book, GUIDE, sheet, f"$A$1:$A${len(lines) + 1}")
    page(sheet, f"A1:A{len(lines) + 1}")
    lock(sheet)
