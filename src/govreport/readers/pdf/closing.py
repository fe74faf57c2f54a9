"""Closes tables that a page leaves open: below, where they go on, or at their sides."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any

from attrs import frozen

__all__ = ["closing_edges"]

NEAR = 3
"""Ends no farther apart than this, in points, are in line."""

ENOUGH = 3
"""So many lines that end together end at the edge of a table."""


@frozen(kw_only=True)
class _Side:
    """The ends of lines on one side: which key holds them, and the line across."""

    orientation: str
    end: str
    across: str
    start_across: str
    end_across: str

    @property
    def low(self) -> str:
        """The key of where a line that ends here begins, from above or the left."""
        return "top" if self.orientation == "v" else "x0"

    @property
    def high(self) -> str:
        """The key of its other end."""
        return "bottom" if self.orientation == "v" else "x1"


_SIDES = (
    _Side(
        orientation="v", end="bottom", across="h", start_across="x0", end_across="x1"
    ),
    _Side(orientation="v", end="top", across="h", start_across="x0", end_across="x1"),
    _Side(
        orientation="h", end="x0", across="v", start_across="top", end_across="bottom"
    ),
    _Side(
        orientation="h", end="x1", across="v", start_across="top", end_across="bottom"
    ),
)


def closing_edges(edges: Sequence[Any]) -> tuple[list[Any], list[Any]]:
    """Give the lines that are missing across, and those that are missing down.

    Lines end together where a table ends; there a line ought to be.
    """
    missing = [edge for side in _SIDES for edge in _missing(edges, side)]
    across = [edge for edge in missing if edge["top"] == edge["bottom"]]
    return across, [edge for edge in missing if edge["top"] != edge["bottom"]]


def _missing(edges: Sequence[Any], side: _Side) -> Iterator[Any]:
    """Give what is missing between each two neighbours that end together."""
    across = [edge for edge in edges if edge["orientation"] == side.across]
    along = [edge for edge in edges if edge["orientation"] == side.orientation]
    for ends in _ending_together(along, side):
        at = sum(edge[side.end] for edge in ends) / len(ends)
        reach = min(e[side.low] for e in ends), max(e[side.high] for e in ends)
        places = sorted(edge[side.start_across] for edge in ends)
        for one, other in pairwise(places):
            if other - one <= NEAR or _goes_beyond(along, side, at, (one, other)):
                continue
            crossing = [
                edge[side.end]
                for edge in across
                if edge[side.start_across] < (one + other) / 2 < edge[side.end_across]
                and reach[0] - NEAR < edge[side.end] < reach[1] + NEAR
            ]
            if any(abs(place - at) <= NEAR for place in crossing):
                continue
            # side by side there is one table; one below the other may be two
            if crossing or side.across == "h":
                yield _edge(side, at, one, other)


def _ending_together(edges: Iterable[Any], side: _Side) -> Iterator[list[Any]]:
    """Give the lines that end together, where they are many side by side."""
    ordered = sorted(edges, key=lambda edge: float(edge[side.end]))
    groups: list[list[Any]] = []
    for edge in ordered:
        if not groups or edge[side.end] - groups[-1][-1][side.end] > NEAR:
            groups.append([])
        groups[-1].append(edge)
    for group in groups:
        # a thin box has two edges for one line
        starts = {round(edge[side.start_across] / (2 * NEAR)) for edge in group}
        if len(starts) >= ENOUGH:
            yield group


def _goes_beyond(
    edges: Iterable[Any], side: _Side, at: float, span: tuple[float, float]
) -> bool:
    """Whether other lines from the same place go on, so that nothing ends there."""
    return any(
        span[0] - NEAR < edge[side.start_across] < span[1] + NEAR
        and edge[side.low] < at + NEAR
        and edge[side.high] > at - NEAR
        and abs(edge[side.end] - at) > NEAR
        for edge in edges
    )


def _edge(side: _Side, at: float, start: float, stop: float) -> dict[str, Any]:
    if side.across == "h":
        box = {"x0": start, "x1": stop, "top": at, "bottom": at}
    else:
        box = {"x0": at, "x1": at, "top": start, "bottom": stop}
    size = {"width": box["x1"] - box["x0"], "height": box["bottom"] - box["top"]}
    return {"object_type": "line", "orientation": side.across, **box, **size}
