"""Which mistake explains which broken relations.

One wrong number breaks every relation it takes part in, and a total that was filled
from it carries the mistake along. So a cause is a cell, with or without the totals
above it, whose correction by one amount mends all that it breaks and breaks nothing.
A mistake of the hand in several cells is a cause by the same rule; what is left may be
two wrong cells that share a relation.
"""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import chain

from govreport.checks.causes.choice import Cause, chosen
from govreport.checks.causes.lines import lines_of
from govreport.checks.causes.mistakes import Mistake, mistakes_in
from govreport.checks.causes.pairs import pair_in
from govreport.checks.causes.web import Broken, Numbers, Web, broken_in
from govreport.editions import FormatEdition, Relation

__all__ = ["Cause", "causes_of"]


def causes_of(edition: FormatEdition, numbers: Numbers) -> Iterator[Cause]:
    """Share the broken relations out among the fewest causes, the widest first."""
    broken = tuple(broken_in(edition.relations, numbers))
    if not broken:
        return
    web = Web(edition.relations, numbers)
    left = {item.relation: item for item in broken}
    for cause in chosen(_candidates(edition, web, broken)):
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
    """Whether a mistake is more than a coincidence.

    A slip has a free amount, the number that fell off; one relation always allows it.
    Where small numbers changed places, one relation is a coincidence, too.
    """
    assert cause.mistake
    moved = max(numbers[address] or 0 for address in cause.mistake.right)
    slipped = cause.mistake.kind.startswith("slipped")
    return len(cause.broken) > 1 or (not slipped and moved >= 10)  # noqa: PLR2004


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
