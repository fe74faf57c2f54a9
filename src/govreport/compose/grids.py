"""Official tables with their numbers, and small tables within the prose."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from govreport.compose.document import Cell, Chart, Image, Row, Table
from govreport.compose.patterns import filled, year_facts
from govreport.editions import TableForm
from govreport.editions.added_rows import EXTRAS, AddedRow, with_added_rows
from govreport.editions.grid import Grid, GridCell, grid_of
from govreport.report import Report
from govreport.values.form import value_at
from govreport.values.narrative import SmallTable
from govreport.values.remarks import behind
from govreport.variants import Settings

__all__ = ["as_table", "grid_with_rows", "official_table", "small_table"]


def grid_with_rows(form: TableForm, settings: Settings) -> Grid:
    """Give the printed grid of a table with the rows that the variant adds."""
    rows = (
        AddedRow(name=name, label=row.label, after=row.after)
        for name, row in settings.extra_rows.items()
    )
    return with_added_rows(grid_of(form), rows)


def official_table(
    report: Report, form: TableForm, title: str, settings: Settings
) -> Table:
    """Give an official table with the numbers of `report`, labels as reworded."""
    grid = grid_with_rows(form, settings)
    zero = settings.zeros.get(form.key, settings.zero)
    rows = tuple(
        Row(
            cells=tuple(
                _cell(report, cell, settings, zero) for cell in grid.row(number)
            ),
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


def _cell(report: Report, cell: GridCell, settings: Settings, zero: str) -> Cell:
    if cell.role == "number":
        text = _number(_value(report, cell.address), settings.blank, zero)
        if note := report.notes.get(cell.address):
            text += behind(text, note)
    else:
        text = _label(report, cell, settings.labels)
    return Cell(
        row=cell.row,
        column=cell.column,
        rowspan=cell.rowspan,
        colspan=cell.colspan,
        role=cell.role,
        text=text,
        address=cell.address,
    )


def _value(report: Report, address: str) -> int | Decimal | None:
    """Give the number at `address`; one of an added row is among the extras."""
    field, _, name = address.partition(".")
    if field == EXTRAS:
        return report.extras.get(name)
    value: int | Decimal | None = value_at(report, address)
    return value


def _label(report: Report, cell: GridCell, labels: Mapping[str, str]) -> str:
    """Give the label of the form, or what the variant makes of it."""
    if cell.address not in labels:
        return cell.label
    facts = {"label": cell.label, **year_facts(report)}
    return filled(labels[cell.address], facts)


def _number(value: int | Decimal | None, blank: str, zero: str) -> str:
    if value is None:
        return blank
    if value == 0:
        return zero
    return format(value, "f") if isinstance(value, Decimal) else str(value)
