"""Two wrong cells that share a relation, as two mistakes in one row.

Each has relations of its own, which say by how much it is wrong; the one they share
must be off by both together. That is three sums and two unknown amounts, so the pair
is more than a guess, and it is named only where no other pair would do.
"""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations

from attrs import frozen

from govreport.checks.causes.web import Broken, Web
from govreport.editions import Relation

__all__ = ["WrongCell", "pair_in"]

MOST_BROKEN = 12
"""Among more broken relations than this, two cells no longer stand out."""

Excesses = Mapping[Relation, int | Decimal]


@frozen(kw_only=True)
class WrongCell:
    """A cell, what it is stated too high by, and the relations told of it."""

    address: str
    excess: int | Decimal
    relations: frozenset[Relation]


Pair = tuple[WrongCell, WrongCell]


def pair_in(web: Web, broken: Sequence[Broken]) -> Pair | None:
    """Give the two cells that alone explain the most of three or more relations."""
    if not 3 <= len(broken) <= MOST_BROKEN:  # noqa: PLR2004  # three sums
        return None
    excesses = {item.relation: item.excess for item in broken}
    pairs = [pair for shared in excesses for pair in _pairs(shared, web, excesses)]
    most = max((len(_explained(pair)) for pair in pairs), default=0)
    best = [pair for pair in pairs if len(_explained(pair)) == most]
    for pair in best:
        others = [_explained(other) for other in best if other is not pair]
        if all(map(_explained(pair).isdisjoint, others)):
            return pair
    return None


def _explained(pair: Pair) -> frozenset[Relation]:
    return pair[0].relations | pair[1].relations


def _pairs(shared: Relation, web: Web, excesses: Excesses) -> Iterator[Pair]:
    """Give the cells of `shared` that are wrong by all that it is off, two by two."""
    wrong = [
        cell
        for address in shared.addresses
        if (cell := _wrong_by_itself(address, shared, web, excesses))
    ]
    for first, second in combinations(wrong, 2):
        off = sum(cell.excess * _sign(cell.address, shared) for cell in (first, second))
        if off == excesses[shared] and first.relations.isdisjoint(second.relations):
            yield (
                WrongCell(
                    address=first.address,
                    excess=first.excess,
                    relations=first.relations | {shared},
                ),
                second,
            )


def _wrong_by_itself(
    address: str, shared: Relation, web: Web, excesses: Excesses
) -> WrongCell | None:
    """Give by how much a cell is wrong by all its relations but the shared one."""
    own = [relation for relation in web.touching[address] if relation != shared]
    if not own or any(relation not in excesses for relation in own):
        return None
    amounts = {excesses[relation] * _sign(address, relation) for relation in own}
    excess = amounts.pop()
    if amounts or (web.numbers[address] or 0) < excess:
        return None
    return WrongCell(address=address, excess=excess, relations=frozenset(own))


def _sign(address: str, relation: Relation) -> int:
    return 1 if address in relation.left else -1
