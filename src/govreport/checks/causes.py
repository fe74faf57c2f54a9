"""Which wrong cell explains which broken relations.

One wrong number breaks every relation it takes part in, and a total that was filled
from it carries the mistake along. So a cause is a cell, with or without the totals
above it, whose correction by one amount mends all that it breaks and breaks nothing.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import chain

from attrs import frozen

from govreport.editions import Relation
from govreport.values.numbers import Number

__all__ = ["Broken", "Cause", "causes_of"]

Numbers = Mapping[str, Number | None]


@frozen(kw_only=True)
class Broken:
    """A relation that does not hold: its left side exceeds its right by `excess`."""

    relation: Relation
    excess: int | Decimal


@frozen(kw_only=True)
class Cause:
    """Broken relations with one explanation.

    `address` is the wrong cell and `excess` what it is stated too high by; None where
    several cells would explain the same.
    """

    broken: tuple[Broken, ...]
    address: str | None = None
    excess: int | Decimal = 0


def causes_of(
    broken: Sequence[Broken], relations: Sequence[Relation], numbers: Numbers
) -> Iterator[Cause]:
    """Share the broken relations out among the fewest causes, the widest first."""
    left = list(broken)
    web = _Web(relations, numbers)
    while left:
        cause = web.widest_cause(left)
        yield cause
        left = [item for item in left if item not in cause.broken]


class _Web:
    """The relations of an edition and the cells that tie them together."""

    def __init__(self, relations: Iterable[Relation], numbers: Numbers) -> None:
        self.numbers = numbers
        self.touching: Mapping[str, list[Relation]] = defaultdict(list)
        for relation in relations:
            if all(numbers[address] is not None for address in relation.addresses):
                for address in relation.addresses:
                    self.touching[address].append(relation)

    def widest_cause(self, broken: Sequence[Broken]) -> Cause:
        """Give the cause that explains the most; a lone relation explains itself."""
        excesses = {item.relation: item.excess for item in broken}
        addresses = dict.fromkeys(
            chain.from_iterable(item.relation.addresses for item in broken)
        )
        found = [
            cause
            for address in addresses
            for changed in self._changes(address)
            if (cause := self._explains(address, changed, broken, excesses))
        ]
        widest = max((len(cause.broken) for cause in found), default=0)
        if widest < 2:  # noqa: PLR2004  # one relation does not point to one cell
            return Cause(broken=(broken[0],))
        best = [cause for cause in found if len(cause.broken) == widest]
        same = [cause for cause in best if cause.broken == best[0].broken]
        return best[0] if len(same) == 1 else Cause(broken=best[0].broken)

    def _changes(self, address: str) -> Iterator[frozenset[str]]:
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

    def _explains(
        self,
        address: str,
        changed: frozenset[str],
        broken: Sequence[Broken],
        excesses: Mapping[Relation, int | Decimal],
    ) -> Cause | None:
        """Give the cause that `changed` would be, None where it does not fit."""
        effects: dict[Relation, int] = {}
        for cell in changed:
            for relation in self.touching[cell]:
                sign = 1 if cell in relation.left else -1
                effects[relation] = effects.get(relation, 0) + sign
        moved = {relation: sign for relation, sign in effects.items() if sign}
        if not moved or any(relation not in excesses for relation in moved):
            return None
        amounts = {excesses[relation] / sign for relation, sign in moved.items()}
        if len(amounts) > 1:
            return None
        relation, sign = next(iter(moved.items()))
        excess = excesses[relation] * sign
        if any((self.numbers[cell] or 0) < excess for cell in changed):
            return None
        explained = tuple(item for item in broken if item.relation in moved)
        return Cause(broken=explained, address=address, excess=excess)


def _way(relation: Relation) -> str:
    """Say whether a total is of a row (cross) or of a column (foot)."""
    first, total = relation.left[0], relation.right[0]
    same_row = first.rpartition(".")[0] == total.rpartition(".")[0]
    return "cross" if same_row else "foot"
