"""The sheet of facts in a workbook that govreport wrote: a label and its value."""

import re
from collections.abc import Iterator

from govreport.diagnostics import Place
from govreport.readers.xlsx.cells import Sheet
from govreport.readers.xlsx.sections import Fact, facts
from govreport.recognition import Stated, Unseen, compact

__all__ = ["read_facts"]

LABEL, VALUE = 1, 2
"""The columns; what stands further to the right explains."""

_DATE = re.compile(
    r"(\d{4})年(\d{1,2})月(\d{1,2})日|(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})"
)

Path = tuple[str | int, ...]


def read_facts(
    sheet: Sheet, file: str, first: int
) -> Iterator[tuple[Path, Stated] | Unseen]:
    """Give each value under its path; a row without a label goes on with a list.

    Rows above `first` are the head of the sheet.
    """
    known = {compact(fact.label): fact for fact in facts()}
    fact: Fact | None = None
    count = 0
    rows = sorted({row for row, _ in sheet.cells if row >= first})
    for row in rows:
        label = sheet.text(row, LABEL)
        value = sheet.text(row, VALUE)
        if label:
            fact, count = known.get(compact(label)), 0
        if not value or row in sheet.hidden_rows:
            continue
        where = Place(file=file, sheet=sheet.title, row=row, cell=VALUE)
        if fact is None or (count and not fact.is_list):
            yield Unseen(message="unseen.fact", facts={"text": value}, where=where)
            continue
        path: Path = (*fact.path, count) if fact.is_list else fact.path
        yield path, Stated(_value(fact, value), where)
        count += 1


def _value(fact: Fact, text: str) -> object:
    """Give a value as an input file writes it: a day in its order, a year as number."""
    if fact.path == ("year",) and text.isdecimal():
        return int(text)
    if day := _DATE.fullmatch(text):
        return f"{day[1]}-{int(day[2]):02}-{int(day[3]):02}"
    return text
