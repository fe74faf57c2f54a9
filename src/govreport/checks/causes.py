"""Which mistake explains which broken relations.

One wrong number breaks every relation it takes part in, and a total that was filled
from it carries the mistake along. So a cause is a cell, with or without the totals
above it, whose correction by one amount mends all that it breaks and breaks nothing.
A mistake of the hand in several cells is a cause by the same rule; what is left may be
two wrong cells that share a relation.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import chain

from attrs import frozen

from govreport.checks.lines import lines_of
from govreport.checks.mistakes import Mistake, mistakes_in
from govreport.checks.pairs import pair_in
from govreport.checks.web import Broken, Numbers, Web, broken_in
from govreport.editions import FormatEdition, Relation

__all__ = ["Cause", "causes_of"]


@frozen(kw_only=True)
class Cause:
    """Broken relations with one explanation.

    `address` is the wrong cell and `excess` what it is stated too high by; `mistake`
    is one of the hand, in several cells. Both are None where nothing, or more than one
    thing, would explain them. `shared` is how many relations are off by a second wrong
    cell too, and told with that one.
    """

    broken: tuple[Broken, ...]
    address: str | None = None
    excess: int | Decimal = 0
    mistake: Mistake | None = None
    shared: int = 0

    @property
    def count(self) -> int:
        """How many relations fail because of it."""
        return len(self.broken) + self.shared

    @property
    def rank(self) -> tuple[int, int, int]:
        """What is preferred: much explained, one wrong cell, then few wrong cells."""
        cells = len(self.mistake.right) if self.mistake else 0
        return -len(self.broken), self.mistake is not None, cells

    @property
    def subject(self) -> object:
        """What tells this cause from another of the same relations."""
        if self.mistake:
            return self.mistake.kind, self.mistake.cells
        return self.address


def causes_of(edition: FormatEdition, numbers: Numbers) -> Iterator[Cause]:
    """Share the broken relations out among the fewest causes, the widest first."""
    broken = tuple(broken_in(edition.relations, numbers))
    if not broken:
        return
    web = Web(edition.relations, numbers)
    left = {item.relation: item for item in broken}
    for cause in _disjoint(_candidates(edition, web, broken)):
        yield cause
        for item in cause.broken:
            del left[item.relation]
    while pair := pair_in(web, tuple(left.values())):
        for shared, wrong in enumerate(pair):
            told = tuple(left.pop(r) for r in edition.relations if r in wrong.relations)
            yield Cause(
                broken=told, address=wrong.address, excess=wrong.excess, shared=shared
            )
    for item in left.values():
        yield Cause(broken=(item,))


def _disjoint(candidates: Iterable[Cause]) -> Iterator[Cause]:
    """Give the best candidates that share no relation, unnamed where not sure."""
    listed = sorted(candidates, key=lambda cause: cause.rank)
    taken: set[Relation] = set()
    for cause in listed:
        relations = {item.relation for item in cause.broken}
        if not taken.isdisjoint(relations):
            continue
        taken |= relations
        equals = [
            other
            for other in listed
            if other.rank == cause.rank and other.broken == cause.broken
        ]
        sure = len({other.subject for other in equals}) == 1
        yield cause if sure else Cause(broken=cause.broken)


def _candidates(
    edition: FormatEdition, web: Web, broken: Sequence[Broken]
) -> Iterator[Cause]:
    excesses = {item.relation: item.excess for item in broken}
    addresses = dict.fromkeys(
        chain.from_iterable(item.relation.addresses for item in broken)
    )
    for address in addresses:
        for changed in web.changes(address):
            cause = _of_one_cell(web, address, changed, broken, excesses)
            if cause and len(cause.broken) > 1:
                yield cause
    lines, numbers = lines_of(edition), web.numbers
    for mistake in mistakes_in(
        lines, edition.relations, numbers, addresses.__contains__
    ):
        cause = _of_mistake(web, mistake, broken, excesses)
        if cause and _tells_enough(cause, numbers):
            yield cause


def _tells_enough(cause: Cause, numbers: Numbers) -> bool:
    """Whether a mistake is more than a coincidence of small numbers."""
    assert cause.mistake
    moved = max(numbers[address] or 0 for address in cause.mistake.right)
    return len(cause.broken) > 1 or moved >= 10  # noqa: PLR2004  # two digits


def _of_one_cell(
    web: Web,
    address: str,
    changed: frozenset[str],
    broken: Sequence[Broken],
    excesses: Mapping[Relation, int | Decimal],
) -> Cause | None:
    """Give the cause that `changed` would be, None where it does not fit."""
    effects: dict[Relation, int] = {}
    for cell in changed:
        for relation in web.touching[cell]:
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
    if any((web.numbers[cell] or 0) < excess for cell in changed):
        return None
    explained = tuple(item for item in broken if item.relation in moved)
    return Cause(broken=explained, address=address, excess=excess)


def _of_mistake(
    web: Web,
    mistake: Mistake,
    broken: Sequence[Broken],
    excesses: Mapping[Relation, int | Decimal],
) -> Cause | None:
    """Give the cause that `mistake` would be, None where undoing it mends not all."""
    effects: dict[Relation, int | Decimal] = {}
    for cell, right in mistake.right.items():
        change = right - (web.numbers[cell] or 0)
        for relation in web.touching[cell] if change else ():
            sign = 1 if cell in relation.left else -1
            effects[relation] = effects.get(relation, 0) + sign * change
    moved = {relation: effect for relation, effect in effects.items() if effect}
    if not moved or any(
        excesses.get(relation, 0) + effect for relation, effect in moved.items()
    ):
        return None
    explained = [item for item in broken if item.relation in moved]
    explained.sort(key=lambda item: item.relation.total not in mistake.right)
    return Cause(broken=tuple(explained), mistake=mistake)
