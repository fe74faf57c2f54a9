"""Tables written once for each shape are what writing each of them gives."""

from io import BytesIO

import docx
import pytest
from attrs import evolve

from govreport.compose import compose
from govreport.compose.document import Cell, Row, Table
from govreport.renderers.docx.compiled.kept import Kept
from govreport.renderers.docx.compiled.literal import as_lxml
from govreport.renderers.docx.compiled.tables import TableWriter
from govreport.renderers.docx.styles import table_styles
from govreport.renderers.docx.table import write_table


@pytest.fixture
def styles(national):
    return table_styles(
        docx.Document(BytesIO(national.file("report.docx").read_bytes()))
    )


@pytest.fixture
def written(styles):
    """A function that sees that a table is written as ever, by one writer for all."""
    writer = TableWriter(styles)

    def write(table):
        expected = as_lxml(write_table(table, styles)).encode()
        for _ in range(2):
            assert writer.write(table) == expected
        return expected

    return write


def changed(table, at, **values):
    """Give `table` with other values of the cell of number `at`."""
    cells = [cell for row in table.rows for cell in row.cells]
    cells[at] = evolve(cells[at], **values)
    rows = [
        evolve(row, cells=tuple(cell for cell in cells if cell.row == number))
        for number, row in enumerate(table.rows)
    ]
    return evolve(table, rows=tuple(rows))


@pytest.fixture
def tables(national, numbered_report):
    edition = numbered_report.format_edition
    document = compose(numbered_report, edition, national.settings(edition))
    return [block for block in document.blocks if block.kind == "table"]


def test_a_shape_is_of_its_places_words_and_groups(written, tables):
    for table in tables:
        last = table.rows[-1]
        regrouped = evolve(table, rows=(*table.rows[:-1], evolve(last, group="别的")))
        words = next(n for n, c in enumerate(table.cells) if c.role != "number")
        number = next(n for n, c in enumerate(table.cells) if c.role == "number")
        others = (
            evolve(table, title="别的"),
            evolve(table, head_rows=table.head_rows - 1),
            regrouped,
            changed(table, words, text="别的"),
            changed(table, number, role="text"),
            changed(table, number, text="123"),
        )
        for other in (table, *others, table):
            written(other)


def test_tables_of_the_same_words_may_have_other_merges(written):
    def table(*cells):
        rows = [
            Row(cells=tuple(c for c in cells if c.row == row), group="一")
            for row in (0, 1)
        ]
        return Table(
            key="甲",
            title="甲",
            rows=tuple(rows),
            head_rows=0,
            label_columns=0,
            widths=(1, 1),
        )

    def cell(row, column, **spans):
        return Cell(row=row, column=column, role="number", text="1", **spans)

    wide = written(table(cell(0, 0, colspan=2), cell(1, 0), cell(1, 1)))
    high = written(table(cell(0, 0, rowspan=2), cell(0, 1), cell(1, 1)))
    assert wide != high


@pytest.mark.parametrize("text", ["", "&<>", "（其中修订16件）", "1" * 60, "-1.5"])
def test_whatever_a_number_is_printed_as_is_written(written, tables, text):
    for table in tables:
        numbers = [n for n, cell in enumerate(table.cells) if cell.role == "number"]
        written(changed(table, numbers[0], text=text))
        written(changed(table, numbers[-1], text=text))


def test_what_is_kept_is_made_once_and_no_more_is_kept_than_so_much():
    made = []
    kept = Kept(lambda text: made.append(text) or text.upper(), 2)
    assert [kept[text] for text in "ababcac"] == [*"ABABCAC"]
    assert made == ["a", "b", "c", "a"]
    assert len(kept) == 2
