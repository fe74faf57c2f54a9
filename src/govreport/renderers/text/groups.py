"""A table taken apart by the groups of its columns, for a page too narrow for it."""

from collections.abc import Iterator

from attrs import evolve

from govreport.compose.document import Cell, Row, Table

__all__ = ["grouped"]


def grouped(table: Table) -> list[Table]:
    """Give a table with all labels for each group of columns; none where there is one.

    A group is what stands below one cell of the first row of heads with several.
    """
    for row in table.places[: table.head_rows]:
        heads = dict.fromkeys(row[table.label_columns :])
        if len(heads) > 1:
            return [
                _with_columns(table, head.column, head.column + head.colspan)
                for head in heads
            ]
    return []


def _with_columns(table: Table, first: int, end: int) -> Table:
    """Give `table` with its labels and the columns from `first` up to `end`."""
    shift = first - table.label_columns
    kept = [
        evolve(row, cells=tuple(_clipped(row, first, end, table.label_columns, shift)))
        for row in table.rows
    ]
    beginning = [number for number, row in enumerate(kept) if row.cells]
    rows = tuple(_renumbered(kept[number], beginning) for number in beginning)
    return evolve(
        table,
        rows=rows,
        head_rows=sum(number < table.head_rows for number in beginning),
        widths=table.widths[: table.label_columns] + table.widths[first:end],
    )


def _clipped(
    row: Row, first: int, end: int, label_columns: int, shift: int
) -> Iterator[Cell]:
    for cell in row.cells:
        if cell.column + cell.colspan <= label_columns:
            yield cell
            continue
        start = max(cell.column, first)
        stop = min(cell.column + cell.colspan, end)
        if start < stop:
            yield evolve(cell, column=start - shift, colspan=stop - start)


def _renumbered(row: Row, beginning: list[int]) -> Row:
    """Count the rows in which a cell begins, and only those."""
    cells = tuple(
        evolve(
            cell,
            row=beginning.index(cell.row),
            rowspan=sum(
                cell.row <= number < cell.row + cell.rowspan for number in beginning
            ),
        )
        for cell in row.cells
    )
    return evolve(row, cells=cells)
