"""Texts that stand in only one place, and so divide what is left to be compared."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate

from attrs import frozen

__all__ = ["Anchor", "anchors"]

SHORTEST = 2
"""A shorter text stands in too many places by chance."""


@frozen(kw_only=True)
class Anchor:
    """A text that stands there once: its place, and those of its pieces.

    `end` is the place of the first piece behind the text.
    """

    text: int
    start: int
    end: int


def anchors(texts: Sequence[str | None], pieces: Sequence[str]) -> list[Anchor]:
    """Give the texts that are made of `pieces` in one place, as many as are in order.

    None stands for a text that can be no anchor.
    """
    edges = list(accumulate(map(len, pieces), initial=0))
    starts = {edge: place for place, edge in enumerate(edges)}
    ends = {edge: place for place, edge in reversed([*enumerate(edges)])}
    seen = "".join(pieces)
    known = Counter(texts)
    found = []
    for place, text in enumerate(texts):
        if text is None or len(text) < SHORTEST or known[text] > 1:
            continue
        at = seen.find(text)
        start, end = starts.get(at), ends.get(at + len(text))
        if start is not None and end is not None and at == seen.rfind(text):
            found.append(Anchor(text=place, start=start, end=end))
    return _in_order(found)


def _in_order(found: Sequence[Anchor]) -> list[Anchor]:
    """Give the longest run of anchors whose pieces are in order as their texts are."""
    lasts: list[int] = []
    chains: list[_Chain] = []
    for anchor in found:
        place = bisect_left(lasts, anchor.start)
        chain = _Chain(anchor, chains[place - 1] if place else None)
        lasts[place : place + 1] = [anchor.start]
        chains[place : place + 1] = [chain]
    return list(chains[-1])[::-1] if chains else []


@frozen
class _Chain:
    """Anchors in order, the last one first."""

    anchor: Anchor
    rest: "_Chain | None"

    def __iter__(self) -> Iterator[Anchor]:
        chain: _Chain | None = self
        while chain is not None:
            yield chain.anchor
            chain = chain.rest
