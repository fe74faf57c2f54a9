"""What a run over many reports says: a line for each failure, and the counts."""

import time
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from govreport.cli.wording import language_of, note, say, worded

if TYPE_CHECKING:
    from govreport.many import Event, State

__all__ = ["Tally"]

CLEAR_LINE = "\r\x1b[K"


class Tally:
    """Counts what became of the outputs and tells what failed."""

    def __init__(self) -> None:
        self.code = 0
        self._counts: Counter[State] = Counter()
        self._start = time.monotonic()

    def follow(self, events: "Iterable[Event]", bar: Any) -> None:
        """Take each event as it comes, those of one report together."""
        for report, group in groupby(events, key=lambda event: event.report):
            told: dict[str, list[str]] = {}
            for event in group:
                self._counts[event.state] += 1
                if bar is not None:
                    bar.update(1)
                if event.error is not None:
                    self.code = max(self.code, _code_of(event))
                    told.setdefault(_reason(event.error), []).append(event.format)
            _tell_failures(report, told, bar)

    def tell(self) -> None:
        """Say how many were made, and how many not."""
        from govreport.many import State

        counts = self._counts
        others = {
            "many.unchanged": counts[State.UNCHANGED],
            "many.edited-count": counts[State.EDITED],
            "many.kept": counts[State.KEPT],
            "many.failed": counts[State.FAILED],
        }
        say(
            "many.summary",
            total=counts.total(),
            made=counts[State.MADE],
            more="".join(worded(key, count=n) for key, n in others.items() if n),
            time=f"{time.monotonic() - self._start:.1f} s",
        )


def _tell_failures(report: Path, told: Mapping[str, list[str]], bar: Any) -> None:
    if told and bar is not None:
        click.echo(CLEAR_LINE, nl=False, err=True)
    for reason, formats in told.items():
        names = "/".join(formats)
        note(worded("many.line", report=str(report), formats=names, reason=reason))
    if told and bar is not None:
        bar.render_progress()


def _code_of(event: "Event") -> int:
    from govreport.cli.failing import DATA, ENVIRONMENT, exit_code_of
    from govreport.errors import GovReportError
    from govreport.many import State

    if event.state is State.KEPT:
        return DATA
    if isinstance(event.error, GovReportError):
        return exit_code_of(event.error)
    return ENVIRONMENT


def _reason(error: Exception) -> str:
    """Say in one line what went wrong; of findings, the first and how many."""
    from govreport.errors import DataError, GovReportError

    language = language_of(click.get_current_context(silent=True))
    if not isinstance(error, GovReportError):
        said = f"{type(error).__name__}: {error}".removesuffix(": ")
        return worded("many.crashed", reason=" ".join(said.split()))
    found = error.diagnostics if isinstance(error, DataError) else ()
    roots = [finding for finding in found if finding.is_error and finding.root is None]
    if not roots:
        return " ".join(error.word(language).split("\n"))
    first = roots[0]
    told = f"{first.where(language)} {first.code} {first.word(language)}".strip()
    return worded("many.findings", first=told, count=len(roots))
