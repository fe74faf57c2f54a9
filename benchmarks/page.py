"""Figures as Markdown: a table for each contest."""

from collections.abc import Iterator, Sequence

from benchmarks.harness import Beside, Contest, Measured

__all__ = ["INTRODUCTION", "table"]

INTRODUCTION = """\
# Performance

Written by `make bench`; `python -m benchmarks --only KEY` runs one contest. Do not edit
it by hand.

- Compare only within a table: its contestants took turns in one run, each round begun
  by another one.
- In each round every contestant runs for 50 ms at least, a quick one again and again
  with one report after another; what measures first runs does so once.
- **ms** and **CPU ms** are medians for one run: by the clock, and of processors, child
  processes included. A load average above the number of processors means that others
  used the machine, and everything waited: then go by the CPU.
- **times** is the median by the clock beside that of the contestant named, and **CPU
  times** likewise: 0.5 is half the time.
- A **target** is the most that times may be, by the clock and by the CPU; where they
  differ it is unclear. Work shared by two processes (`-j 2`) is judged by the clock.
- *Same content* is made sure of in each run, before anything is measured.
- Reports are the example for other agencies, with other numbers in every table; they
  take turns, in processes that have made some already. Programs start from cached
  bytecode, as pip installs it.
- Plain libraries are called as their manuals say and given what they cannot make: a
  finished page, or the texts and tables of a composed report. They check nothing, and
  their outputs carry no report.
"""

HEAD = """\
| | ms | CPU ms | beside | times | CPU times | target | met |
|---|--:|--:|---|--:|--:|--:|---|"""


def table(contest: Contest, measured: Sequence[Measured]) -> str:
    """Give the table of a contest with what was done."""
    rows = (line for one in measured for line in _rows(one, measured))
    rounds = len(measured[0].wall)
    said = f"{contest.about} Rounds: {rounds}."
    if not contest.is_warm:
        said += " Nothing is warmed up."
    if contest.agreed:
        said += f" Same content: {contest.agreed}."
    return "\n".join(
        [f"## {contest.title} (`{contest.key}`)", "", said, "", HEAD, *rows]
    )


def _rows(one: Measured, measured: Sequence[Measured]) -> Iterator[str]:
    """Give a row for each comparison, one alone where there is none."""
    first = f"| {one.contestant.name} | {_ms(one.seconds)} | {_ms(one.cpu_seconds)}"
    if not one.contestant.beside:
        yield f"{first} | | | | | |"
    for beside in one.contestant.beside:
        yield f"{first} {_compared(one, beside, measured)}"
        first = "| | |"


def _compared(one: Measured, beside: Beside, measured: Sequence[Measured]) -> str:
    other = next(m for m in measured if m.contestant.name == beside.name)
    times = one.seconds / other.seconds
    cpu = one.cpu_seconds / other.cpu_seconds if other.cpu_seconds else 0.0
    target = "" if beside.at_most is None else _figure(beside.at_most)
    figures = (
        f"{_figure(times)} | {_figure(cpu)} | {target} | {_met(beside, times, cpu)} |"
    )
    return f"| {beside.name} | {figures}"


def _met(beside: Beside, times: float, cpu: float) -> str:
    """Tell whether a target is met; where clock and processors differ nobody knows."""
    if beside.at_most is None:
        return ""
    asked = {times <= beside.at_most}
    if not beside.in_parallel:
        asked.add(cpu <= beside.at_most)
    return "unclear" if len(asked) > 1 else "yes" if asked == {True} else "**no**"


def _ms(seconds: float) -> str:
    return _figure(seconds * 1000)


def _figure(value: float) -> str:
    """Give three significant digits, written out."""
    if value >= 100:  # noqa: PLR2004  # three digits before the point
        return f"{value:.0f}"
    return f"{value:#.3g}"
