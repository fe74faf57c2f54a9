"""Reports as text that is taken out of Word, in the layouts in which it comes out."""

from itertools import pairwise

import pytest

from govreport.api import document_of
from govreport.readers.text import TextReader
from govreport.recognition import recognise

BROKEN = {
    "商业企业": "商业\n企业",
    "科研机构": "科研\n机构",
    "结果维持": "结果\n维持",
    "尚未审结": "尚未\n审结",
    "2.没有现成信息需要另行制作": "2.没有现成信息\n需要另行制作",
}
"""Labels whose words stand in several lines."""


def in_rows(table):
    """Give each row as its cells: None where one is merged with the one above."""
    for number, row in enumerate(table.places):
        cells = []
        for cell in dict.fromkeys(row):
            is_begun = cell.row == number
            cells.append(BROKEN.get(cell.text, cell.text) if is_begun else None)
        yield cells


def one_in_a_line(table):
    """Cells behind a tab, an empty one for each that is merged, a blank line a row."""
    for row in in_rows(table):
        yield from (f"\t{text or ''}" for text in row)
        yield ""


def bare_lines(table):
    """Cells alone, without a trace of the rows and of merged cells."""
    for row in in_rows(table):
        yield from filter(None, row)


def apart(table):
    """Cells as paragraphs, each followed by a blank line."""
    for row in in_rows(table):
        for text in filter(None, row):
            yield from text.split("\n")
            yield ""


def tabbed(table):
    """Rows in one line each, as copied from Word."""
    for row in in_rows(table):
        yield "\t".join((text or "").replace("\n", "") for text in row)


def full(table):
    """Rows with a cell in every column, as copied from a workbook."""
    for number, row in enumerate(table.places):
        seen = [None, *row]
        yield "\t".join(
            cell.text if cell is not before and cell.row == number else ""
            for before, cell in pairwise(seen)
        )


LAYOUTS = {f.__name__: f for f in (one_in_a_line, bare_lines, apart, tabbed, full)}


@pytest.fixture
def extracted():
    """A function that gives the lines of a report as text from Word."""

    def lines_of(report, layout="one_in_a_line"):
        document = document_of(report)
        lines = ["", *document.title, ""]
        for block in document.blocks:
            if block.kind == "table":
                lines += ["", *LAYOUTS[layout](block), ""]
            elif block.kind == "paragraph":
                lines.append(f"    {block.lead}{block.text}")
            else:
                lines.append(block.text)
        return "\n".join(lines).split("\n")

    return lines_of


@pytest.fixture
def seen_in():
    """A function that gives what is seen in lines, and the numbers read from it."""

    def read(lines):
        document = TextReader().read("\n".join(lines).encode(), "年报.txt")
        recognition = recognise(list(document.tables))
        numbers = {each.address: each.cell.text for each in recognition.placed}
        return document, recognition, numbers

    return read
