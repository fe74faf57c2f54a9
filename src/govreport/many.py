"""Many reports: the same render, here or in the workers of any executor."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future
from pathlib import Path

from attrs import frozen

from govreport.api import Option, render
from govreport.loading import load
from govreport.report import Report

__all__ = ["Rendered", "render_many"]

WAITING = 32
"""Jobs handed to an executor ahead of the results taken: memory stays flat."""


@frozen(kw_only=True)
class _Job:
    """One report in one format: a value that a worker in another process can take."""

    report: Report | Path
    format: str
    variant: str | Path | None
    allow_errors: bool
    options: Mapping[str, Option]


@frozen(kw_only=True)
class Rendered:
    """What became of one report in one format: `data`, or the `error` that kept it."""

    report: Report | Path
    format: str
    data: bytes | None = None
    error: Exception | None = None


def render_many(
    reports: Iterable[Report | Path],
    formats: Sequence[str],
    *,
    variant: str | Path | None = None,
    allow_errors: bool = False,
    options: Mapping[str, Option] | None = None,
    executor: Executor | None = None,
) -> Iterator[Rendered]:
    """Give each report in each format, in order; one that fails stops no other.

    A path is loaded by the worker that renders it. Without `executor` all is done in
    this process; workers of a process pool load plugins themselves.
    """
    jobs = (
        _Job(
            report=report,
            format=name,
            variant=variant,
            allow_errors=allow_errors,
            options=options or {},
        )
        for report in reports
        for name in formats
    )
    if executor is None:
        yield from map(_render, jobs)
        return
    waiting: deque[Future[Rendered]] = deque()
    for job in jobs:
        waiting.append(executor.submit(_render, job))
        if len(waiting) >= WAITING:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


def _render(job: _Job) -> Rendered:
    try:
        report = load(job.report) if isinstance(job.report, Path) else job.report
        data = render(
            report,
            job.format,
            variant=job.variant,
            allow_errors=job.allow_errors,
            options=job.options,
        )
    except Exception as error:  # noqa: BLE001  # one bad report never stops the rest
        return Rendered(report=job.report, format=job.format, error=error)
    return Rendered(report=job.report, format=job.format, data=data)
