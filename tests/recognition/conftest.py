"""Official tables as a stranger might have typed them."""

import pytest
from attrs import evolve

from govreport.editions import get_edition
from govreport.editions.grid import grid_of
from govreport.recognition import SeenCell, SeenTable


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
