"""Jobs in flight: handed to an executor ahead of the results, never all at once."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from itertools import islice
from pathlib import Path
from typing import TypeVar

from govreport.api import Option
from govreport.many.jobs import Job, Outcome, Rendered
from govreport.many.rendering import portable, render_job
from govreport.many.versions import OtherVersions, versions_of
from govreport.report import Report

__all__ = ["AHEAD", "render_many", "results_of", "run_jobs"]

T = TypeVar("T")
R = TypeVar("R")

AHEAD = 32
"""Jobs handed to an executor ahead of the results taken: memory stays flat."""


def render_many(
    reports: Iterable[Report | Path],
    formats: Sequence[str],
    *,
    variant: str | Path | None = None,
    allow_errors: bool = False,
    options: Mapping[str, Option] | None = None,
    executor: Executor | None = None,
    in_order: bool = True,
    ahead: int = AHEAD,
) -> Iterator[Rendered]:
    """Give each report in each format; one that fails stops no other.

    A path is loaded by the worker that renders it. Without `executor` all is done in
    this process; workers load plugins themselves, and where their versions are others
    `OtherVersions` is raised. The reports come in their order, or as they are done
    where `in_order` is False; the formats of one always follow each other. `ahead` is
    how many reports are in flight: at least twice as many as there are workers.
    """
    jobs = (
        Job(
            report=report,
            formats=tuple(formats),
            variant=variant,
            allow_errors=allow_errors,
            options=options or {},
            versions=None if executor is None else versions_of(),
        )
        for report in reports
    )
    for _, outcome in run_jobs(jobs, executor, in_order=in_order, ahead=ahead):
        yield from outcome.rendered


def run_jobs(
    jobs: Iterable[Job],
    executor: Executor | None,
    *,
    in_order: bool = False,
    ahead: int = AHEAD,
) -> Iterator[tuple[Job, Outcome]]:
    """Give each job with what became of it; a worker that died has failed its job."""
    for job, outcome in results_of(
        render_job, jobs, executor, in_order=in_order, ahead=ahead
    ):
        if isinstance(outcome, OtherVersions):
            raise outcome
        yield job, outcome if isinstance(outcome, Outcome) else job.failed(outcome)


def results_of(
    task: Callable[[T], R],
    items: Iterable[T],
    executor: Executor | None,
    *,
    in_order: bool = False,
    ahead: int = AHEAD,
) -> Iterator[tuple[T, R | Exception]]:
    """Give each item with what `task` gives for it, or the error that kept it."""
    if executor is None:
        yield from ((item, task(item)) for item in items)
        return
    remaining = iter(items)
    waiting: dict[Future[R], T] = {}
    try:
        while True:
            for item in islice(remaining, ahead - len(waiting)):
                waiting[_submitted(executor, task, item)] = item
            if not waiting:
                return
            for future in _done(waiting, in_order=in_order):
                item = waiting.pop(future)
                error = future.exception()
                yield item, future.result() if error is None else portable(error)
    finally:
        for future in waiting:
            future.cancel()


def _submitted(executor: Executor, task: Callable[[T], R], item: T) -> Future[R]:
    """Submit an item; an executor that takes no more fails it."""
    try:
        return executor.submit(task, item)
    except RuntimeError as error:  # it is broken, or was shut down
        refused: Future[R] = Future()
        refused.set_exception(error)
        return refused


def _done(waiting: Mapping[Future[R], T], *, in_order: bool) -> list[Future[R]]:
    """Give the futures whose turn it is, once there is one."""
    if in_order:
        first = next(iter(waiting))
        wait([first])
        return [first]
    return list(wait(waiting, return_when=FIRST_COMPLETED).done)
