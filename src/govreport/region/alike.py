"""内容雷同: sentences that the reports of two units have in common.

Every pair of units would be too many pairs of sentences. Of two sentences that are as
alike as `ALIKE`, the rarest pairs of characters of one are among those of the other:
only sentences that share one of these are held against each other.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import ceil

from attrs import frozen

from govreport.checks.compared.passages import (
    ALIKE,
    PROSE,
    Passage,
    comparable,
    likeness,
    words_of,
)
from govreport.report import Report

__all__ = ["Alike", "Shared", "alike_units"]

JACCARD = ALIKE / (2 - ALIKE)
"""The share of all pairs of characters that two sentences this alike have in common."""


@frozen(kw_only=True)
class Shared:
    """Two sentences that are alike, and how much."""

    one: Passage
    other: Passage
    rate: float


@frozen(kw_only=True)
class Alike:
    """Two units and their sentences that are alike.

    `share` is how much of what is compared of a unit is alike in the other, in
    characters; of both units, the larger.
    """

    one: str
    other: str
    share: float
    shared: tuple[Shared, ...]


def alike_units(reports: Mapping[str, Report]) -> list[Alike]:
    """Give the units that have sentences in common, those most alike first."""
    texts = {
        name: [passage for chapter in PROSE for passage in comparable(report, chapter)]
        for name, report in reports.items()
    }
    found: dict[tuple[str, str], list[Shared]] = defaultdict(list)
    for one, other, shared in _pairs(texts):
        found[one, other].append(shared)
    pairs = [
        Alike(
            one=one,
            other=other,
            share=_share(shared, texts[one], texts[other]),
            shared=tuple(shared),
        )
        for (one, other), shared in found.items()
    ]
    order = {name: number for number, name in enumerate(reports)}
    return sorted(pairs, key=lambda p: (-p.share, order[p.one], order[p.other]))


def _pairs(
    texts: Mapping[str, Sequence[Passage]],
) -> Iterator[tuple[str, str, Shared]]:
    """Give every two sentences of different units that are alike, the earlier first."""
    rarity = Counter(s for own in texts.values() for p in own for s in p.shingles)
    index: dict[str, list[tuple[str, Passage]]] = defaultdict(list)
    for name, own in texts.items():
        for passage in own:
            rare = _rarest(passage, rarity)
            for earlier, other in _candidates(rare, index):
                rate = likeness(passage.shingles, other.shingles)
                if earlier != name and rate >= ALIKE:
                    yield earlier, name, Shared(one=other, other=passage, rate=rate)
            for shingle in rare:
                index[shingle].append((name, passage))


def _rarest(passage: Passage, rarity: Mapping[str, int]) -> list[str]:
    """Give the pairs of characters of which a sentence alike has at least one."""
    ordered = sorted(passage.shingles, key=lambda shingle: (rarity[shingle], shingle))
    return ordered[: len(ordered) - ceil(JACCARD * len(ordered)) + 1]


def _candidates(
    rare: Iterable[str], index: Mapping[str, Sequence[tuple[str, Passage]]]
) -> Iterator[tuple[str, Passage]]:
    seen = set()
    for shingle in rare:
        for name, passage in index.get(shingle, ()):
            if id(passage) not in seen:
                seen.add(id(passage))
                yield name, passage


def _share(
    shared: Sequence[Shared], one: Sequence[Passage], other: Sequence[Passage]
) -> float:
    sides = (([s.one for s in shared], one), ([s.other for s in shared], other))
    return max(_length({id(p): p for p in a}.values()) / _length(b) for a, b in sides)


def _length(passages: Iterable[Passage]) -> int:
    return sum(len(words_of(passage.text)) for passage in passages)
