"""The workbook of a region: 汇总, 问题, 内容雷同, 说明; the same bytes at any time."""

import re
from collections.abc import Sequence
from io import BytesIO

from openpyxl import Workbook

from govreport.messages import Language, word
from govreport.region.alike import Alike
from govreport.region.mark import CORE, MARK
from govreport.region.summary.cells import write_list
from govreport.region.summary.lists import alike_rows, finding_rows, remark_rows
from govreport.region.summary.numbers import write_numbers
from govreport.region.units import Gathered
from govreport.renderers.docx.packing import pack, unpack

__all__ = ["summary_of"]

FINDINGS = {
    "unit": 24,
    "file": 26,
    "where": 22,
    "cell": 34,
    "severity": 10,
    "code": 9,
    "sentence": 70,
    "basis": 40,
    "address": 34,
}
ALIKE_UNITS = {
    "one": 24,
    "other": 24,
    "share": 10,
    "count": 8,
    "rate": 10,
    "one-text": 60,
    "other-text": 60,
}
"""The columns of a sheet, and how many characters wide each is."""

_CLOCK = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*")
NO_DATE = b"\\g<1>2000-01-01T00:00:00Z"


def summary_of(
    gathered: Gathered, alike: Sequence[Alike], *, language: Language = "zh"
) -> bytes:
    """Give the workbook of what was gathered, and of the units that are alike."""
    book = Workbook()
    book.properties.creator = "govreport"
    book.properties.subject = MARK
    first = book.worksheets[0]
    first.title = word("summary.sheet.numbers", {}, language)
    write_numbers(first, gathered, language)
    for name, columns, rows in (
        ("findings", FINDINGS, finding_rows(gathered, language)),
        ("alike", ALIKE_UNITS, alike_rows(alike)),
        ("about", {"about": 110}, remark_rows(gathered, language)),
    ):
        sheet = book.create_sheet(word(f"summary.sheet.{name}", {}, language))
        heads = [word(f"summary.head.{column}", {}, language) for column in columns]
        write_list(sheet, heads, list(columns.values()), rows)
    return _without_clock(book)


def _without_clock(book: Workbook) -> bytes:
    """Save a workbook; nothing in it tells when."""
    buffer = BytesIO()
    book.save(buffer)
    parts = unpack(buffer.getvalue())
    parts[CORE] = _CLOCK.sub(NO_DATE, parts[CORE])
    return pack(parts)
