"""Causes that may be, and which are given: the widest first, named only if sure."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from attrs import frozen

from govreport.checks.causes.mistakes import Mistake
from govreport.checks.causes.web import Broken
from govreport.editions import Relation

__all__ = ["Cause", "chosen"]


@frozen(kw_only=True, eq=False)
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
    def relations(self) -> frozenset[Relation]:
        """The relations that it explains."""
        return frozenset(item.relation for item in self.broken)

    @property
    def subject(self) -> object:
        """What tells this cause from another of the same relations."""
        if self.mistake:
            return self.mistake.kind, self.mistake.cells
        return self.address


def chosen(candidates: Iterable[Cause]) -> list[Cause]:
    """Give the best candidates that share no relation, unnamed where not sure."""
    listed = sorted(candidates, key=lambda cause: cause.rank)
    best: dict[Relation, Cause] = {}
    for cause in listed:
        if best.keys().isdisjoint(cause.relations):
            best |= dict.fromkeys(cause.relations, cause)
    return [
        cause if _is_sure(cause, listed, best) else Cause(broken=cause.broken)
        for cause in dict.fromkeys(best.values())
    ]


def _is_sure(
    cause: Cause, listed: Sequence[Cause], best: Mapping[Relation, Cause]
) -> bool:
    """Whether nothing else explains the same, alone or with what explains the rest.

    Where two wrong cells are off by the same amount, the two others at the corners of
    their rectangle would do as well.
    """
    rivals = [
        rival
        for rival in listed
        if rival.rank == cause.rank and rival.subject != cause.subject
    ]
    explained = {rival.relations for rival in rivals}
    if cause.relations in explained:
        return False
    for rival in explained:
        beyond = {best[r] for r in rival - cause.relations if r in best}
        if cause.relations.isdisjoint(rival) or len(beyond) != 1:
            continue
        (other,) = beyond
        if (cause.relations | other.relations) - rival in explained:
            return False
    return True
