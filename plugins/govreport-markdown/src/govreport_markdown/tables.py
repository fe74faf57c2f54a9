"""The tables of a report as pieces of Markdown.

Every row says by itself what its numbers are: its label is the path to it, as in
三、本年度办理结果→（三）不予公开→1.属于国家秘密, and so is the head of a column. A line
of a diff can be read alone.
"""

from collections.abc import Iterable, Iterator, Sequence

from govreport import Cell, Chart, Table
from govreport_markdown.escaping import bold, escaped, opening
from govreport_markdown.grid import Grid, Places, laid_out

__all__ = ["chart_blocks", "table_blocks"]


def table_blocks(table: Table) -> Iterator[str]:
    """Give a table; where it has bands, a band and a table below it by turns.

    The heading above an official table is its title already.
    """
    if table.title and not table.official:
        yield bold(table.title)
    for band, rows in _parts(table.places):
        if band:
            yield bold(band.text)
        if rows:
            yield from _grid_blocks(laid_out(rows, table.label_columns))


def chart_blocks(chart: Chart) -> Iterator[str]:
    """Give the numbers of a chart as a table below its caption."""
    if chart.caption:
        yield bold(chart.caption)
    amount = f"数量（{chart.unit}）" if chart.unit else "数量"
    rows = [(label, str(number)) for label, number in chart.data]
    yield _pipe_table(("项目", amount), rows, (False, True))


def _parts(rows: Iterable[Places]) -> Iterator[tuple[Cell | None, list[Places]]]:
    """Give the rows below each band with the band, None for those above the first."""
    band: Cell | None = None
    below: list[Places] = []
    for row in rows:
        if row[0].role == "band":
            yield band, below
            band, below = row[0], []
        else:
            below.append(row)
    yield band, below


def _grid_blocks(grid: Grid) -> Iterator[str]:
    if grid.note:
        yield opening(grid.note)
    labelled = bool(grid.corner) or any(line.label for line in grid.lines)
    first = 0 if labelled else 1
    yield _pipe_table(
        (grid.corner, *grid.heads)[first:],
        [(line.label, *line.texts)[first:] for line in grid.lines],
        (False, *grid.numbers)[first:],
    )


def _pipe_table(
    head: Sequence[str], rows: Iterable[Sequence[str]], numbers: Iterable[bool]
) -> str:
    """Give a pipe table; `numbers` says of each column whether it is set right.

    Columns are not padded: where one label grows, no other line changes.
    """
    rule = ["---:" if is_number else "---" for is_number in numbers]
    texts = [[escaped(text).strip() for text in row] for row in (head, *rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in (texts[0], rule, *texts[1:]))
