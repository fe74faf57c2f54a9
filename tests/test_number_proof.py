"""The number proof: different numbers, rendered, and read back from what is seen.

Each reader looks at the visible page alone and finds numbers by their place in the
official grid; none looks at the embedded data.
"""

import io
import re

import docx
import lxml.html
import nh3
import pdfplumber
import pytest

from govreport import flatten, render
from govreport.editions.grid import grid_of

RULES_AND_SPACE = re.compile(r"[\s\u2500-\u257f]")

TAGS_KEPT = {
    *("h1", "h2", "h3", "p", "strong"),
    *("table", "caption", "thead", "tbody", "tr", "th", "td"),
}
SPANS_KEPT = {cell: {"rowspan", "colspan"} for cell in ("th", "td")}
"""What a strict content management system leaves of what is pasted into it."""


NUMBERS = {"2019": 198, "2021": 200, "2021-short": 186}
"""How many numbers each edition has."""


@pytest.fixture(params=NUMBERS)
def numbered_report(request, numbered_in):
    report = numbered_in(request.param)
    assert len(set(flatten(report).values())) == NUMBERS[request.param]
    return report


@pytest.fixture
def expected(numbered_report):
    """Every number as it is to be seen: all its digits, its sign and its unit."""
    return {
        address: f"{number}{numbered_report.notes.get(address, '')}"
        for address, number in flatten(numbered_report).items()
    }


@pytest.fixture
def grids(numbered_report):
    return {
        table.key: grid_of(table) for table in numbered_report.format_edition.tables
    }


@pytest.fixture
def rendered(numbered_report):
    def render_to(name: str) -> bytes:
        return render(numbered_report, name, allow_errors=True)

    return render_to


def numbers_in(grid, text_at) -> dict[str, str]:
    """Give what `text_at(row, column)` sees at the address of each number."""
    return {
        cell.address: text_at(cell.row, cell.column)
        for cell in grid.cells
        if cell.role == "number"
    }


def labels_in(grid, text_at) -> list[tuple[str, str]]:
    """Give each official label beside what is seen in its place."""
    return [
        (cell.label, RULES_AND_SPACE.sub("", text_at(cell.row, cell.column)))
        for cell in grid.cells
        if cell.role != "number"
    ]


def proved(grids, tables, expected):
    """Hold what is seen in three tables against the numbers of the report."""
    seen = {}
    for grid, text_at in zip(grids.values(), tables, strict=True):
        seen |= numbers_in(grid, text_at)
        for label, text in labels_in(grid, text_at):
            assert text == label
    assert seen == expected


def test_html_shows_every_number_at_its_address(rendered, expected, grids):
    page = lxml.html.fromstring(rendered("html").decode())
    seen = {
        address: page.get_element_by_id(address).text_content().strip()
        for address in expected
    }
    assert seen == expected
    tables = [reader_of_html(table) for table in page.xpath("//table")]
    proved(grids, tables, expected)


def test_a_fragment_shows_every_number_when_all_but_its_structure_is_stripped(
    rendered, expected, grids
):
    pasted = nh3.clean(
        rendered("html-fragment").decode(), tags=TAGS_KEPT, attributes=SPANS_KEPT
    )
    page = lxml.html.fragment_fromstring(pasted, create_parent=True)
    assert not page.xpath("//@style | //@class | //@id")
    tables = [reader_of_html(table) for table in page.xpath("//table")]
    proved(grids, tables, expected)


def reader_of_html(table):
    """Lay an HTML table out by its spans."""
    places: dict[tuple[int, int], str] = {}
    for row, line in enumerate(table.xpath(".//tr")):
        column = 0
        for cell in line.xpath("./td|./th"):
            while (row, column) in places:
                column += 1
            text = cell.text_content()
            for down in range(int(cell.get("rowspan", 1))):
                for right in range(int(cell.get("colspan", 1))):
                    places[row + down, column + right] = text
    return lambda row, column: places[row, column].strip()


def test_word_shows_every_number_at_its_address(rendered, expected, grids):
    document = docx.Document(io.BytesIO(rendered("docx")))
    tables = [reader_of_word(table) for table in document.tables]
    proved(grids, tables, expected)


def reader_of_word(table):
    """python-docx gives a merged cell at every place that it covers."""
    places = [[cell.text.strip() for cell in row.cells] for row in table.rows]
    return lambda row, column: places[row][column]


def test_pdf_shows_every_number_at_its_address(rendered, expected, grids):
    with pdfplumber.open(io.BytesIO(rendered("pdf"))) as pdf:
        found = [table.extract() for page in pdf.pages for table in page.find_tables()]
    assert [len(table) for table in found] == [grid.height for grid in grids.values()]
    tables = [
        reader_of_pdf(table, g) for table, g in zip(found, grids.values(), strict=True)
    ]
    proved(grids, tables, expected)


def reader_of_pdf(table, grid):
    """pdfplumber gives a merged cell once, at its upper left place."""
    assert all(len(row) == grid.width for row in table)
    return lambda row, column: re.sub(r"\s", "", table[row][column] or "")


def test_text_shows_every_table_as_the_sequence_of_its_cells(rendered, expected, grids):
    text = RULES_AND_SPACE.sub("", rendered("text").decode())
    for grid in grids.values():
        cells = "".join(
            expected[cell.address] if cell.role == "number" else cell.label
            for row in range(grid.height)
            for cell in grid.row(row)
        )
        assert RULES_AND_SPACE.sub("", cells) in text
