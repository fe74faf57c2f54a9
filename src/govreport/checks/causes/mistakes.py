"""Mistakes of the hand that put several cells wrong at once.

Each is a supposition without a free amount: this line slipped by one cell, those two
numbers changed places. `causes` asks of each whether undoing it mends the relations.
A wrong sign is not among them, for a number below 0 is refused when it is loaded.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal

from attrs import frozen

from govreport.checks.causes.lines import Line, Lines
from govreport.editions import Relation
from govreport.values.numbers import Number

__all__ = ["Mistake", "mistakes_in"]

Numbers = Mapping[str, Number | None]
Amount = int | Decimal


@frozen(kw_only=True)
class Mistake:
    """What may have been done: its kind, the cells of it, and their right numbers."""

    kind: str
    cells: tuple[str, ...]
    right: Mapping[str, Amount]


def mistakes_in(
    lines: Lines,
    relations: Iterable[Relation],
    numbers: Numbers,
    suspect: Callable[[str], bool],
) -> Iterator[Mistake]:
    """Give each mistake that could be undone in cells that are `suspect`."""
    listed = tuple(relations)
    yield from _unfilled_totals(listed, numbers)
    for first, second in lines.neighbouring_cells():
        if suspect(first) or suspect(second):
            yield from _swapped(first, second, numbers)
    for line in lines.all:
        if any(map(suspect, line)):
            yield from _slipped(line, listed, numbers)
    for line, other in lines.neighbouring_lines():
        if any(map(suspect, line + other)):
            yield from _taken_for_each_other(line, other, numbers)


def _unfilled_totals(
    relations: tuple[Relation, ...], numbers: Numbers
) -> Iterator[Mistake]:
    """Suppose that the totals of one kind were left at 0 together."""
    unfilled: dict[str, dict[str, Amount]] = {}
    for relation in relations:
        parts = [numbers[address] for address in relation.left]
        footing = sum(part for part in parts if part is not None)
        if relation.total and numbers[relation.total] == 0 and footing > 0:
            unfilled.setdefault(relation.code, {})[relation.total] = footing
    for right in unfilled.values():
        if len(right) > 1:
            yield Mistake(kind="unfilled-totals", cells=tuple(right), right=right)


def _swapped(first: str, second: str, numbers: Numbers) -> Iterator[Mistake]:
    one, other = numbers[first], numbers[second]
    if one is None or other is None or one == other:
        return
    if one == 0:
        first, second, one, other = second, first, other, one
    kind = "misplaced" if other == 0 else "swapped"
    right = {first: other, second: one}
    yield Mistake(kind=kind, cells=(first, second), right=right)


def _slipped(
    line: Line, relations: tuple[Relation, ...], numbers: Numbers
) -> Iterator[Mistake]:
    """Suppose that a line slipped by one cell: one number fell off, a 0 came in."""
    stated = [number for a in line if (number := numbers[a]) is not None]
    if len(stated) < len(line):
        return
    for kind, kept, lost, filler in (
        ("slipped-on", dict(zip(line, stated[1:], strict=False)), line[-1], stated[0]),
        (
            "slipped-back",
            dict(zip(line[1:], stated, strict=False)),
            line[0],
            stated[-1],
        ),
    ):
        fallen = _number_for(lost, kept, relations)
        if fallen is not None and filler in (0, fallen):
            right = {a: kept.get(a, fallen) for a in line}
            yield Mistake(kind=kind, cells=line, right=right)


def _number_for(
    lost: str, kept: Mapping[str, Amount], relations: tuple[Relation, ...]
) -> Amount | None:
    """Give what `lost` must be by a relation among the other cells of its line."""
    for relation in relations:
        others = [a for a in relation.addresses if a != lost]
        if len(others) == len(relation.addresses) or not kept.keys() >= {*others}:
            continue
        left = sum(kept[a] for a in relation.left if a != lost)
        right = sum(kept[a] for a in relation.right if a != lost)
        number = right - left if lost in relation.left else left - right
        return number if number >= 0 else None
    return None


def _taken_for_each_other(
    line: Line, other: Line, numbers: Numbers
) -> Iterator[Mistake]:
    """Suppose that one line was written twice, or that two changed places."""
    first, second = ([numbers[a] for a in cells] for cells in (line, other))
    if None in first or None in second:
        return
    cells = (line[0], other[0])
    if first == second:
        for written in (other, line):
            yield Mistake(kind="repeated", cells=cells, right=dict.fromkeys(written, 0))
        return
    pairs = zip(line + other, second + first, strict=True)
    right = {address: number for address, number in pairs if number is not None}
    yield Mistake(kind="exchanged", cells=cells, right=right)
