"""The relations of a table as formulas beside it, and the red of what breaks one."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from attrs import frozen
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from govreport.authoring.new_workbook.looks import green, label, red
from govreport.editions.relations import Relation
from govreport.messages import Language, word
from govreport.readers.xlsx.sections import CHECK

__all__ = ["Checked", "put_checks"]

Place = tuple[int, int]

FITS, DIFFERS = "平", "差"
"""What a check says: the sums are the same, or differ by so much."""


@frozen(kw_only=True)
class Checked:
    """A table on a sheet: where each number is, and where the table ends."""

    sheet: Worksheet
    places: Mapping[str, Place]
    bottom: int
    right: int


def put_checks(
    table: Checked, relations: Iterable[Relation], language: Language
) -> None:
    """Write a check for each relation of the table; a broken one turns cells red."""
    own = [r for r in relations if set(r.addresses) <= set(table.places)]
    checks = dict(_placed(table, own, language))
    touching: dict[str, list[Place]] = defaultdict(list)
    for place, relation in checks.items():
        _put(table, place, relation)
        for address in relation.addresses:
            touching[address].append(place)
    for address, places in touching.items():
        broken = ",".join(f'LEFT({_fixed(place)})="{DIFFERS}"' for place in places)
        where = _reference(table.places[address])
        table.sheet.conditional_formatting.add(where, red(f"OR({broken})"))


def _placed(
    table: Checked, relations: Sequence[Relation], language: Language
) -> Iterator[tuple[Place, Relation]]:
    """Give each relation a cell: at the end of its row, or below its total."""
    rows = [_row_of(table, relation) for relation in relations]
    alone = Counter(rows)
    below: dict[str, int] = {}
    for relation, row in zip(relations, rows, strict=True):
        if row is not None and alone[row] == 1:
            _head(table, language)
            yield (row, table.right + 2), relation
            continue
        if relation.code not in below:
            below[relation.code] = table.bottom + 2 + len(below)
            _row_label(table, below[relation.code], relation.code, language)
        yield (below[relation.code], table.places[relation.right[0]][1]), relation


def _row_of(table: Checked, relation: Relation) -> int | None:
    rows = {table.places[address][0] for address in relation.addresses}
    return rows.pop() if len(rows) == 1 else None


def _head(table: Checked, language: Language) -> None:
    """Head the column of checks at the row above the first number."""
    first = min(row for row, _ in table.places.values())
    cell = table.sheet.cell(first - 1, table.right + 2)
    if cell.value is None:
        label(cell, f"{CHECK}{word('workbook.row-check', {}, language)}")
        letter = get_column_letter(table.right + 2)
        table.sheet.column_dimensions[letter].width = 12


def _row_label(table: Checked, row: int, code: str, language: Language) -> None:
    first = min(column for _, column in table.places.values())
    if first > 1:
        cell = table.sheet.cell(row, 1)
        label(cell, f"{CHECK}{word(f'workbook.{code}', {}, language)}", centred=False)
        table.sheet.merge_cells(
            start_row=row, start_column=1, end_row=row, end_column=first - 1
        )
        return
    cell = table.sheet.cell(row, first)
    label(cell, CHECK)


def _put(table: Checked, place: Place, relation: Relation) -> None:
    cell = table.sheet.cell(*place)
    label(cell, "")
    numbers = [table.places[address] for address in relation.addresses]
    left = _sum(table.places[address] for address in relation.left)
    right = _sum(table.places[address] for address in relation.right)
    count = _list(numbers)
    cell.value = (
        f'=IF(COUNT({count})<{len(numbers)},"",'
        f'IF({left}={right},"{FITS}","{DIFFERS}"&({left}-{right})))'
    )
    where, fixed = _reference(place), _fixed(place)
    formats = table.sheet.conditional_formatting
    formats.add(where, red(f'LEFT({fixed})="{DIFFERS}"'))
    formats.add(where, green(f'{fixed}="{FITS}"'))


def _sum(places: Iterable[Place]) -> str:
    return f"SUM({_list(places)})"


def _list(places: Iterable[Place]) -> str:
    """Give cells as a formula lists them, those that follow each other as a range."""
    return ",".join(_ranges(sorted(places, key=lambda place: (place[1], place[0]))))


def _ranges(places: Sequence[Place]) -> Iterator[str]:
    if len({row for row, _ in places}) == 1:
        runs = groupby(enumerate(places), key=lambda pair: pair[1][1] - pair[0])
    else:
        runs = groupby(
            enumerate(places),
            key=lambda pair: pair[1][1] * 10_000 + pair[1][0] - pair[0],
        )
    for _, run in runs:
        cells = [place for _, place in run]
        first, last = _reference(cells[0]), _reference(cells[-1])
        yield first if first == last else f"{first}:{last}"


def _reference(place: Place) -> str:
    row, column = place
    return f"{get_column_letter(column)}{row}"


def _fixed(place: Place) -> str:
    row, column = place
    return f"${get_column_letter(column)}${row}"
