"""Official tables as a stranger might have typed them, read by their labels."""

import re

import pytest
from attrs import evolve

from govreport.editions import EDITIONS, get_edition
from govreport.editions.grid import grid_of
from govreport.recognition import SeenCell, SeenTable, recognise


def seen(table, reword=lambda label: label):
    """Give the blank official table, its labels reworded."""
    return SeenTable(
        tuple(
            SeenCell(
                row=cell.row,
                column=cell.column,
                rowspan=cell.rowspan,
                colspan=cell.colspan,
                text=reword(cell.label),
            )
            for cell in grid_of(table).cells
        )
    )


def unmerged(table, *, repeat):
    """Give `table` without merges: the other places blank, or the text repeated."""
    return SeenTable(
        tuple(
            SeenCell(
                row=row,
                column=column,
                text=cell.text
                if repeat or (row, column) == (cell.row, cell.column)
                else "",
            )
            for cell in table.cells
            for row, column in cell.places
        )
    )


def moved(table, rows=0, columns=0):
    """Give `table` farther down and to the right."""
    return SeenTable(
        tuple(
            evolve(cell, row=cell.row + rows, column=cell.column + columns)
            for cell in table.cells
        )
    )


def rows_of(table, start, end):
    """Give some rows of `table` as a table; merged cells are cut."""
    cells = []
    for cell in table.cells:
        first, last = max(start, cell.row), min(end, cell.row + cell.rowspan)
        if first < last:
            cells.append(evolve(cell, row=first - start, rowspan=last - first))
    return SeenTable(tuple(cells))


@pytest.fixture
def edition():
    return get_edition("2021")


@pytest.fixture
def tables(edition):
    """表二, 表三 and 表四, blank."""
    return [seen(table) for table in edition.tables]


@pytest.fixture
def places(edition):
    """Where each number officially stands: table, row and column."""
    return {
        cell.address: (number, cell.row, cell.column)
        for number, table in enumerate(edition.tables)
        for cell in grid_of(table).cells
        if cell.role == "number"
    }


def found(recognition):
    """Give where each number was found."""
    return {
        place.address: (place.table, place.cell.row, place.cell.column)
        for place in recognition.placed
    }


def texts(unread):
    return [(each.reason, each.cell.text) for each in unread]


def retyped(table, old, new):
    """Give `table` with one cell's text typed otherwise."""
    cells = [evolve(c, text=new) if c.text == old else c for c in table.cells]
    assert new in {cell.text for cell in cells}
    return SeenTable(tuple(cells))


@pytest.mark.parametrize("name", EDITIONS)
def test_every_number_of_every_edition_is_placed(name):
    edition = EDITIONS[name]
    recognition = recognise([seen(table) for table in edition.tables])
    assert recognition.edition is edition
    assert [place.address for place in recognition.placed] == list(edition.leaves)
    assert recognition.missing == recognition.unread == recognition.doubts == ()


def test_numbers_stand_where_the_form_has_them(tables, places):
    assert found(recognise(tables)) == places


def test_merges_may_be_missing_and_leave_blanks(tables, places):
    assert (
        found(recognise([unmerged(table, repeat=False) for table in tables])) == places
    )


def test_merged_labels_may_be_repeated_instead(tables, places):
    tables[1:] = [unmerged(table, repeat=True) for table in tables[1:]]
    assert found(recognise(tables)) == places


def test_a_number_cell_that_was_cut_in_three_is_not_guessed(tables):
    tables[0] = unmerged(tables[0], repeat=True)
    recognition = recognise(tables)
    assert recognition.missing == (
        "proactive.licensing.decisions",
        "proactive.penalties.decisions",
        "proactive.compulsion.decisions",
        "proactive.charges.amount",
    )
    assert [each.reason for each in recognition.unread] == ["twice"] * 12


@pytest.mark.parametrize(
    "reword",
    [
        "\n".join,
        lambda label: f"\u3000{label}\u3000",
        lambda label: label.replace("（", "(").replace("）", ")"),
        lambda label: label.replace("“", '"').replace("”", '"'),
        lambda label: re.sub(r"^（(.)）", r"\1、", label),
        lambda label: re.sub(r"^(\d)\.", r"\1．", label),
        lambda label: re.sub(r"^(\d)\.", r"（\1）", label),
        lambda label: re.sub(r"^(?:（.）|.、|\d\.)", "", label),
        lambda label: label.replace("（单位：万元）", ""),
        lambda label: label.replace("（区分处理的，只计这一情形，不计其他情形）", ""),
    ],
    ids=[
        *("a-character-a-line", "indented", "half-width", "straight-quotes"),
        *("一、", "1．", "（1）", "no-numbering", "no-unit", "no-remark"),
    ],
)
def test_a_label_may_be_typed_otherwise(edition, places, reword):
    recognition = recognise([seen(table, reword) for table in edition.tables])
    assert found(recognition) == places
    assert recognition.doubts == ()


@pytest.mark.parametrize(
    ("table", "old", "new"),
    [
        (1, "（四）无法提供", "（四）无法题供"),
        (1, "4.无正当理由大量反复申请", "4.无正当理由大量的反复申请"),
        (1, "社会公益组织", "社会公益组职"),
        (2, "未经复议直接起诉", "未复议直接起诉"),
        (0, "本年收费金额（单位：万元）", "本年收费金额（单位：元）"),
    ],
)
def test_a_slip_is_read_and_told(tables, places, table, old, new):
    tables[table] = retyped(tables[table], old, new)
    recognition = recognise(tables)
    assert found(recognition) == places
    assert [(d.cell.text, d.label) for d in recognition.doubts] == [(new, old)]


@pytest.mark.parametrize("new", ["（三）不以公开", "规矩", "其它"])
def test_what_may_be_two_labels_or_is_too_short_is_not_guessed(tables, new):
    old = {"（三）不以公开": "（一）予以公开", "规矩": "规章", "其它": "其他"}[new]
    number = 0 if old == "规章" else 1
    tables[number] = retyped(tables[number], old, new)
    recognition = recognise(tables)
    lost = {"规章": 3, "（一）予以公开": 7, "其他": 25}[old]
    assert len(recognition.missing) == lost
    assert texts(recognition.unread) == [("unknown", new)]


def test_table_two_may_be_four_tables(tables, places):
    bands = [(0, 4), (4, 7), (7, 11), (11, 14)]
    pieces = [rows_of(tables[0], *band) for band in bands]
    recognition = recognise([*pieces, *tables[1:]])
    assert set(found(recognition)) == set(places)
    assert recognition.unread == ()


def test_the_bands_of_table_two_may_be_missing(tables, places):
    without = [
        rows_of(tables[0], *rows) for rows in [(1, 4), (5, 7), (8, 11), (12, 14)]
    ]
    assert set(found(recognise([*without, *tables[1:]]))) == set(places)


def test_table_three_may_be_cut_over_pages_with_its_head_repeated(tables, places):
    table = tables[1]
    head = rows_of(table, 0, 3)
    rest = rows_of(table, 12, 28)
    second = SeenTable((*head.cells, *moved(rest, rows=3).cells))
    recognition = recognise([tables[0], rows_of(table, 0, 12), second, tables[2]])
    assert set(found(recognition)) == set(places)


def test_a_second_page_without_a_head_is_not_guessed(tables):
    table = tables[1]
    pages = [rows_of(table, 0, 12), rows_of(table, 12, 28)]
    recognition = recognise([tables[0], *pages, tables[2]])
    assert len(recognition.missing) == 16 * 7


def test_three_tables_may_be_one(tables, places):
    height = 0
    cells = []
    for table in tables:
        cells += moved(table, rows=height).cells
        height += table.height
    recognition = recognise([SeenTable(tuple(cells))])
    assert set(found(recognition)) == set(places)
    assert recognition.unread == ()


def test_a_column_of_row_numbers_is_no_obstacle(tables, places):
    table = moved(tables[1], columns=1)
    numbers = [SeenCell(row=row, column=0, text=str(row - 2)) for row in range(3, 28)]
    tables[1] = SeenTable((*table.cells, *numbers))
    recognition = recognise(tables)
    moved_places = {
        address: (table, row, column + (table == 1))
        for address, (table, row, column) in places.items()
    }
    assert found(recognition) == moved_places
    assert recognition.unread == ()


def test_columns_are_found_by_their_heads_in_any_order(tables):
    table = tables[1]
    swapped = {3: 9, 9: 3}
    cells = [
        evolve(cell, column=swapped[cell.column])
        if cell.column in swapped and cell.colspan == 1
        else cell
        for cell in table.cells
    ]
    tables[1] = SeenTable(tuple(cells))
    places = found(recognise(tables))
    assert places["requests.received.total"] == (1, 3, 3)
    assert places["requests.received.natural_person"] == (1, 3, 9)


def test_an_extra_row_is_listed_and_nothing_beside_it_moves(tables, places):
    above, below = rows_of(tables[1], 0, 15), rows_of(tables[1], 15, 28)
    extra = [
        SeenCell(row=15, column=0),
        SeenCell(row=15, column=1, text="（三）不予公开"),
        SeenCell(row=15, column=2, text="9.其他不予公开的情形"),
        *(SeenCell(row=15, column=column, text="8") for column in range(3, 10)),
    ]
    tables[1] = SeenTable((*above.cells, *extra, *moved(below, rows=16).cells))
    recognition = recognise(tables)
    assert set(found(recognition)) == set(places)
    assert found(recognition)["requests.carried_forward.total"] == (1, 28, 9)
    assert texts(recognition.unread) == [
        ("unknown", "9.其他不予公开的情形"),
        *[("unknown", "8")] * 7,
    ]


def test_a_row_under_the_wrong_head_is_unclear(tables):
    table = tables[1]
    cells = [
        evolve(cell, rowspan=9) if cell.text == "（三）不予公开" else cell
        for cell in table.cells
    ]
    cells = [cell for cell in cells if cell.text != "（四）无法提供"]
    tables[1] = SeenTable(tuple(cells))
    recognition = recognise(tables)
    assert set(recognition.missing) == {
        address
        for address in recognition.edition.leaves
        if address.startswith("requests.dispositions.unavailable.not_held.")
    }
    assert [each.reason for each in recognition.unread] == ["unclear"] * 7


def test_a_cell_across_two_columns_is_unclear(tables):
    cells = [
        evolve(cell, colspan=2) if (cell.row, cell.column) == (3, 3) else cell
        for cell in tables[1].cells
        if (cell.row, cell.column) != (3, 4)
    ]
    tables[1] = SeenTable(tuple(cells))
    recognition = recognise(tables)
    (unread,) = recognition.unread
    assert unread.reason == "unclear"
    assert (
        unread.addresses
        == recognition.missing
        == (
            "requests.received.natural_person",
            "requests.received.commercial_enterprise",
        )
    )


def test_a_table_that_is_there_twice_is_not_placed(tables):
    recognition = recognise([*tables, tables[2]])
    assert len(recognition.placed) == 185
    assert [each.reason for each in recognition.unread] == ["twice"] * 30


def test_a_row_total_without_its_number_is_no_column(tables, places):
    tables[1] = retyped(tables[1], "（七）总计", "总计 ")
    assert found(recognise(tables)) == places


def test_a_note_below_table_four_is_listed(tables, places):
    note = "注：行政复议、行政诉讼数量含上年度结转数量。"
    cell = SeenCell(row=4, column=0, colspan=15, text=note)
    tables[2] = SeenTable((*tables[2].cells, cell))
    recognition = recognise(tables)
    assert found(recognition) == places
    assert [each.cell.text for each in recognition.unread] == [note]


def test_another_table_is_a_stranger(tables, places):
    small = SeenTable(
        (
            SeenCell(row=0, column=0, text="渠道"),
            SeenCell(row=0, column=1, text="总计"),
            SeenCell(row=1, column=0, text="网站"),
            SeenCell(row=1, column=1, text="13"),
        )
    )
    recognition = recognise([*tables, small])
    assert recognition.strangers == (3,)
    assert found(recognition) == places
    assert recognition.unread == ()


def test_a_table_of_absurd_size_is_not_laid_out(tables):
    huge = SeenTable((SeenCell(row=0, column=0, rowspan=10**9, colspan=10**9),))
    assert recognise([*tables, huge]).strangers == (3,)


def test_an_edition_can_be_asked_for(tables):
    recognition = recognise(tables, EDITIONS["2021-short"])
    assert recognition.edition.id == "2021-short"
    assert len(recognition.placed) == 179
    assert len(recognition.missing) == 7


def test_nothing_is_read_of_no_table():
    recognition = recognise([])
    assert recognition.placed == recognition.unread == ()
    assert len(recognition.missing) == len(recognition.edition.leaves)


def test_a_label_that_lacks_some_characters_is_read_and_doubted(tables, places):
    old, new = "2.其他法律行政法规禁止公开", "2.其他法律行政止公开"
    recognition = recognise([tables[0], retyped(tables[1], old, new), tables[2]])
    assert found(recognition) == places
    assert [(d.cell.text, d.label) for d in recognition.doubts] == [(new, old)]
