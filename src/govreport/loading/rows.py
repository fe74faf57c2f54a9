"""Rows of numbers: lists in official order, however their brackets were typed."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from attrs import frozen

from govreport.loading.cells import filled, read_cell
from govreport.loading.misfits import fitting
from govreport.loading.notes import Misfit, Notes
from govreport.loading.scalars import UNIT_SIGNS, Bare, resolve, to_half_width
from govreport.loading.tree import Path
from govreport.values.form import fields

__all__ = ["Row", "has_columns", "refuse_length", "typed_row"]

_TYPED_ROW = re.compile(rf"\s*[\[(]([\d.,\s{UNIT_SIGNS}-]*)[\])]\s*")
_NUMBER = rf"[\d.\s{UNIT_SIGNS}-]"
_NUMBERS = re.compile(rf"{_NUMBER}+(?:,{_NUMBER}*)+")


@frozen
class Cell:
    """A value of a row: its path in the tree, and its distance from there."""

    value: Any
    raw: Path
    offset: int = 0


@frozen
class Row:
    """The values of a row; `trailing` says that a comma follows the last."""

    cells: tuple[Cell, ...]
    trailing: bool

    @classmethod
    def of_list(cls, values: Sequence[Any], raw: Path, *, trailing: bool) -> "Row":
        """Give the row that a list states; wide commas part its values as well."""
        cells: list[Cell] = []
        for index, value in enumerate(values):
            at = (*raw, index)
            typed = to_half_width(value) if isinstance(value, Bare) else ""
            if _NUMBERS.fullmatch(typed):
                cells.extend(_split(typed, at, 0))
            else:
                cells.append(Cell(value, at))
        return cls(tuple(cells), trailing)

    def read(self, notes: Notes, form: type, path: Path) -> dict[str, Any]:
        """Give the numbers under their names; a row but for its total is one too."""
        columns = fields(form)
        expected, got = len(columns), len(self.cells)
        if got == expected - 1 and columns[-1].is_total and self.trailing:
            return refuse_length(notes, form, "OGI105.trailing", path, got)
        if not has_columns(form, got):
            message = "OGI105" if got < expected else "OGI105.more"
            return refuse_length(notes, form, message, path, got)
        read = {}
        for column, cell in zip(columns, self.cells, strict=False):
            here = (*path, column.name)
            notes.place(here, cell.raw, cell.offset)
            read[column.name] = read_cell(notes, column, cell.value, here)
        return read


def typed_row(text: object, raw: Path) -> Row | None:
    """Give the row in wide brackets, which YAML takes for text; None for no row."""
    if not isinstance(text, Bare):
        return None
    found = _TYPED_ROW.fullmatch(to_half_width(text))
    if found is None:
        return None
    cells = tuple(_split(found[1], raw, found.start(1)))
    trailing = len(cells) > 1 and cells[-1].value is None
    return Row(cells[:-1] if trailing else cells, trailing)


def _split(typed: str, raw: Path, offset: int) -> Iterator[Cell]:
    """Give the numbers that commas part."""
    for part in typed.split(","):
        blanks = len(part) - len(part.lstrip())
        yield Cell(resolve(part.strip()), raw, offset + blanks)
        offset += len(part) + 1


def has_columns(form: type, count: int) -> bool:
    """Whether `count` numbers are a row of `form`, with or without its total."""
    columns = fields(form)
    if any(column.form for column in columns):
        return False
    return count == len(columns) or (count == len(columns) - 1 and columns[-1].is_total)


def refuse_length(
    notes: Notes, form: type, message: str, path: Path, count: int, got: str = ""
) -> dict[str, Any]:
    """Note that a row has not as many numbers as columns; give a blank one.

    `got` is what to show in place of their `count`.
    """
    columns = fields(form)
    fits = fitting(notes, path, lambda other: has_columns(other, count))
    if fits and not has_columns(form, count):
        facts = {"expected": len(columns), "got": count}
        notes.misfits.append(
            Misfit(
                code="OGI105",
                message="OGI105.columns",
                otherwise="OGI105.columns-mixed",
                path=path,
                facts=facts,
                fits=fits,
            )
        )
        return filled(form, None)
    notes.problem(
        "OGI105",
        message if len(columns) > 1 else "OGI105.single",
        path,
        expected=len(columns),
        got=got or count,
        first=columns[0].label,
        last=columns[-1].label,
    )
    return filled(form, None)
