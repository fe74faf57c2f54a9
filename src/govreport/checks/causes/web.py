"""The relations that do not hold, and the cells that tie relations together."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from attrs import frozen

from govreport.editions import Relation
from govreport.values.numbers import Number

__all__ = ["Broken", "Numbers", "Web", "broken_in", "footing", "sum_written"]

Numbers = Mapping[str, Number | None]

SHORT_SUM = 4
"""A sum of no more parts than this is written out with its zeros."""


@frozen(kw_only=True)
class Broken:
    """A relation that does not hold: its left side exceeds its right by `excess`."""

    relation: Relation
    excess: int | Decimal


def broken_in(relations: Iterable[Relation], numbers: Numbers) -> Iterator[Broken]:
    """Give the relations that do not hold; one with an absent number is not judged."""
    for relation in relations:
        left = [numbers[address] for address in relation.left]
        right = [numbers[address] for address in relation.right]
        if None in left or None in right:
            continue
        if excess := footing(left) - footing(right):
            yield Broken(relation=relation, excess=excess)


def footing(numbers: Sequence[Any]) -> int | Decimal:
    """Give what numbers add up to."""
    total: int | Decimal = sum(numbers)
    return total


def sum_written(numbers: Sequence[Any]) -> str:
    """Give a sum as a reader checks it; in a long one zeros are left out."""
    zeros_too = len(numbers) <= SHORT_SUM and any(numbers)
    stated = [str(number) for number in numbers if number or zeros_too]
    return "＋".join(stated) or "0"


class Web:
    """The relations that can be judged, by the cells that take part in them."""

    def __init__(self, relations: Iterable[Relation], numbers: Numbers) -> None:
        self.numbers = numbers
        self.touching: Mapping[str, list[Relation]] = defaultdict(list)
        for relation in relations:
            if all(numbers[address] is not None for address in relation.addresses):
                for address in relation.addresses:
                    self.touching[address].append(relation)

    def changes(self, address: str) -> Iterator[frozenset[str]]:
        """Give the cells that may be wrong together: the cell, then with its totals."""
        seen = set()
        for codes in ((), ("cross",), ("foot",), ("cross", "foot")):
            changed = self._with_totals(address, codes)
            if changed not in seen:
                seen.add(changed)
                yield changed

    def _with_totals(self, address: str, ways: tuple[str, ...]) -> frozenset[str]:
        changed = {address}
        waiting = [address]
        while waiting:
            for relation in self.touching[waiting.pop()]:
                total = relation.total
                if total and total not in changed and _way(relation) in ways:
                    changed.add(total)
                    waiting.append(total)
        return frozenset(changed)


def _way(relation: Relation) -> str:
    """Say whether a total is of a row (cross) or of a column (foot)."""
    first, total = relation.left[0], relation.right[0]
    same_row = first.rpartition(".")[0] == total.rpartition(".")[0]
    return "cross" if same_row else "foot"
