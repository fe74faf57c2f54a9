"""Official tables with their numbers, and small tables within the prose."""

from collections.abc import Sequence
from decimal import Decimal

from govreport.compose.document import Cell, Chart, Image, Row, Table
from govreport.editions import TableForm
from govreport.editions.grid import GridCell, grid_of
from govreport.report import Report
from govreport.values.form import value_at
from govreport.values.narrative import SmallTable
from govreport.values.remarks import behind
from govreport.variants import Settings

__all__ = ["as_table", "official_table", "small_table"]


def official_table(
    report: Report, form: TableForm, title: str, settings: Settings
) -> Table:
    """Give an official table with the numbers of `report`, labels as reworded."""
    grid = grid_of(form)
    rows = tuple(
        Row(
            cells=tuple(_cell(report, cell, settings) for cell in grid.row(number)),
            group=group,
        )
        for number, group in enumerate(grid.groups)
    )
    return Table(
        key=form.key,
        title=title,
        rows=rows,
        head_rows=grid.head_rows,
        label_columns=grid.label_columns,
        widths=grid.widths,
    )


def small_table(table: SmallTable, key: str) -> Table:
    """Give a table of the prose, its header row first."""
    lines: Sequence[tuple[str, ...]] = (table.header, *table.rows)
    rows = tuple(
        Row(
            cells=tuple(
                Cell(
                    row=number,
                    column=column,
                    role="text" if number else "column-head",
                    text=text,
                )
                for column, text in enumerate(line)
            ),
            group=str(number),
        )
        for number, line in enumerate(lines)
    )
    return Table(
        key=key,
        title=table.caption,
        rows=rows,
        head_rows=1,
        label_columns=0,
        widths=(1,) * len(table.header),
        official=False,
    )


def as_table(block: Image | Chart) -> Table:
    """Give what an image or a chart shows as a small table, where none can be seen."""
    if isinstance(block, Image):
        shown = (block.caption or block.path, block.alt or block.path)
        table = SmallTable(header=("图", "说明"), rows=(shown,))
    else:
        amount = f"数量（{block.unit}）" if block.unit else "数量"
        rows = tuple((label, str(number)) for label, number in block.data)
        table = SmallTable(header=("项目", amount), rows=rows, caption=block.caption)
    return small_table(table, block.address)


def _cell(report: Report, cell: GridCell, settings: Settings) -> Cell:
    if cell.role == "number":
        text = _number(value_at(report, cell.address), settings)
        if note := report.notes.get(cell.address):
            text += behind(text, note)
    else:
        text = settings.labels.get(cell.address, cell.label)
    return Cell(
        row=cell.row,
        column=cell.column,
        rowspan=cell.rowspan,
        colspan=cell.colspan,
        role=cell.role,
        text=text,
        address=cell.address,
    )


def _number(value: int | Decimal | None, settings: Settings) -> str:
    if value is None:
        return settings.blank
    if value == 0:
        return settings.zero
    return format(value, "f") if isinstance(value, Decimal) else str(value)
