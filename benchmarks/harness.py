"""Contestants measured side by side: rounds in a rotating order, medians, ratios.

A machine grows slower and faster while it measures. So every round runs each contestant
once, each round another one first, and only figures of one contest are compared.
"""

import gc
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import count, islice
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median

from attrs import field, frozen

__all__ = ["Beside", "Contest", "Contestant", "Measured", "measure"]

SHORTEST = 0.05
"""The seconds that a sample lasts at least: what is shorter is run again and again.

So a run of half a millisecond does not find the processor's caches as a long one of
another contestant has left them.
"""

WARMING = 0.2
"""The seconds for which a contestant is run before it is measured, once at least."""


@frozen
class Beside:
    """The contestant that another one is compared with, and the most that it may take.

    `at_most` is a multiple of the time of `name`, None where nothing is asked. It is
    asked of the clock, and unless `in_parallel` of the processors, too.
    """

    name: str
    at_most: float | None = None
    in_parallel: bool = False


@frozen
class Contestant:
    """Something to measure; `run` is given another number each time, from 0."""

    name: str
    run: Callable[[int], object]
    beside: Sequence[Beside] = ()


@frozen(kw_only=True)
class Contest:
    """Contestants that do the same work, and what shows that they do.

    One that is not warm measures first runs, too. `agree` raises `AssertionError`
    unless they give what `agreed` says.
    """

    key: str
    title: str
    about: str
    contestants: Sequence[Contestant]
    is_warm: bool = True
    agreed: str = ""
    agree: Callable[[], None] = lambda: None


@frozen
class Measured:
    """What was measured of a contestant: seconds a run, one figure for each round.

    `numbers` are those that its runs are still to be given.
    """

    contestant: Contestant
    wall: list[float] = field(factory=list)
    cpu: list[float] = field(factory=list)
    numbers: Iterator[int] = field(factory=count)

    @property
    def seconds(self) -> float:
        """The median by the clock on the wall."""
        return median(self.wall)

    @property
    def cpu_seconds(self) -> float:
        """The median of the processors' time, that of child processes included."""
        return median(self.cpu)


def measure(contest: Contest, rounds: int, *, warm: bool = True) -> list[Measured]:
    """Give what was measured of every contestant, warmed up if both are `warm`."""
    contest.agree()
    measured = [Measured(contestant) for contestant in contest.contestants]
    warm = warm and contest.is_warm
    loops = [_loops(one) if warm else 1 for one in measured]
    for number in range(rounds):
        for at in _rotated(range(len(measured)), number):
            _sample(measured[at], loops[at])
    return measured


def _loops(measured: Measured) -> int:
    """Warm a contestant up, and tell how many runs make a sample."""
    _run_for(measured, WARMING)
    return _run_for(measured, SHORTEST)


def _run_for(measured: Measured, seconds: float) -> int:
    """Give how many runs it takes until the seconds are over."""
    runs, begun = 0, time.perf_counter()
    while not runs or time.perf_counter() - begun < seconds:
        measured.contestant.run(next(measured.numbers))
        runs += 1
    return runs


def _sample(measured: Measured, loops: int) -> None:
    run = measured.contestant.run
    gc.collect()
    cpu, begun = _cpu(), time.perf_counter()
    for number in islice(measured.numbers, loops):
        run(number)
    measured.wall.append((time.perf_counter() - begun) / loops)
    measured.cpu.append((_cpu() - cpu) / loops)


def _cpu() -> float:
    """Give the seconds of this process and of the children that have ended."""
    children = getrusage(RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def _rotated(items: Iterable[int], by: int) -> Iterator[int]:
    listed = list(items)
    first = by % len(listed)
    yield from (*listed[first:], *listed[:first])
