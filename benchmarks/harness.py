"""Contestants measured side by side: rounds in a rotating order, medians, ratios.

A machine grows slower and faster while it measures. So every round runs each contestant
once, each round another one first, and only figures of one contest are compared.
"""

import gc
import math
import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from statistics import median

from attrs import field, frozen

__all__ = ["Beside", "Contest", "Contestant", "Measured", "measure"]

SHORTEST = 0.005
"""The seconds that a sample lasts at least: what is shorter is run again and again."""


@frozen
class Beside:
    """The contestant that another one is compared with, and the most that it may take.

    `at_most` is a multiple of the time of `name`, None where nothing is asked.
    """

    name: str
    at_most: float | None = None


@frozen
class Contestant:
    """Something to measure; `run` is given the number of the round."""

    name: str
    run: Callable[[int], object]
    beside: Sequence[Beside] = ()


@frozen(kw_only=True)
class Contest:
    """Contestants that do the same work, and what shows that they do.

    `agree` raises `AssertionError` unless they give what `agreed` says.
    """

    key: str
    title: str
    about: str
    contestants: Sequence[Contestant]
    rounds: int
    agreed: str = ""
    agree: Callable[[], None] = lambda: None


@frozen
class Measured:
    """What was measured of a contestant: seconds a run, one figure for each round."""

    contestant: Contestant
    wall: list[float] = field(factory=list)
    cpu: list[float] = field(factory=list)

    @property
    def seconds(self) -> float:
        """The median by the clock on the wall."""
        return median(self.wall)

    @property
    def cpu_seconds(self) -> float:
        """The median of the processors' time, that of child processes included."""
        return median(self.cpu)


def measure(contest: Contest, rounds: int, *, warm: bool = True) -> list[Measured]:
    """Give what was measured of every contestant, in their order."""
    contest.agree()
    measured = [Measured(contestant) for contestant in contest.contestants]
    loops = [_loops(contestant, warm=warm) for contestant in contest.contestants]
    for number in range(rounds):
        for at in _rotated(range(len(measured)), number):
            _sample(measured[at], number, loops[at])
    return measured


def _loops(contestant: Contestant, *, warm: bool) -> int:
    """Warm a contestant up, and tell how many runs make a sample."""
    if not warm:
        return 1
    contestant.run(0)
    begun = time.perf_counter()
    contestant.run(1)
    taken = time.perf_counter() - begun
    return max(1, math.ceil(SHORTEST / max(taken, 1e-6)))


def _sample(measured: Measured, number: int, loops: int) -> None:
    run = measured.contestant.run
    gc.collect()
    cpu, begun = _cpu(), time.perf_counter()
    for turn in range(loops):
        run(number * loops + turn)
    measured.wall.append((time.perf_counter() - begun) / loops)
    measured.cpu.append((_cpu() - cpu) / loops)


def _cpu() -> float:
    """Give the seconds of this process and of the children that have ended."""
    times = os.times()
    return time.process_time() + times.children_user + times.children_system


def _rotated(items: Iterable[int], by: int) -> Iterator[int]:
    listed = list(items)
    first = by % len(listed)
    yield from (*listed[first:], *listed[:first])
