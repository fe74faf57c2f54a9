"""A folder of outputs kept up to date with its reports, whenever a run ends."""

from collections.abc import Generator, Iterator, Mapping, Sequence
from concurrent.futures import Executor
from pathlib import Path

from govreport.api import Option
from govreport.errors import GovReportError
from govreport.many.due import Ledger, Output
from govreport.many.events import Event, State
from govreport.many.hashing import hash_of
from govreport.many.inputs import Found
from govreport.many.jobs import Job, Outcome
from govreport.many.manifest import Manifest
from govreport.many.naming import DEFAULT_NAME, Naming, refuse_names
from govreport.many.planning import Run, plan_outputs
from govreport.many.running import AHEAD, run_jobs
from govreport.many.versions import versions_of
from govreport.writing import remove_drafts, write_file

__all__ = ["render_into"]


def render_into(  # noqa: PLR0913  # what `render` takes, and where to
    folder: Path,
    reports: Sequence[Found],
    formats: Sequence[str],
    *,
    name: str = DEFAULT_NAME,
    variant: str | Path | None = None,
    edition: str | None = None,
    allow_errors: bool = False,
    options: Mapping[str, Option] | None = None,
    plugin_files: Sequence[str] = (),
    executor: Executor | None = None,
    ahead: int = AHEAD,
    force: bool = False,
) -> Generator[Event, None, None]:
    """Render reports to files below `folder`; tell of each what became of it.

    What has not changed since the last run is left, unless `force`; a file that was
    changed by hand, or that no run has made, is never replaced but by `force`. The
    names are made by the pattern `name` and judged before anything is written, and
    before the first event: raises `NamesRefused`. Workers render, this process writes.
    """
    with Manifest(folder) as manifest:
        ledger = Ledger(
            folder=folder,
            manifest=manifest,
            variant=variant,
            edition=edition,
            options=options or {},
            plugin_files=tuple(plugin_files),
            force=force,
        )
        run = Run(
            ledger=ledger,
            naming=Naming(name),
            formats=tuple(dict.fromkeys(formats)),
            allow_errors=allow_errors,
            executor=executor,
            ahead=ahead,
        )
        outputs, unnamed = plan_outputs(run, reports)
        refuse_names(folder, [(o.found, o.name) for o in outputs], reports)
        manifest.hold()
        remove_drafts(folder / output.name for output in outputs)
        yield from unnamed
        yield from _made(run, outputs)


def _made(run: Run, outputs: Sequence[Output]) -> Iterator[Event]:
    """Make what is due; the jobs are chosen while earlier ones are under way."""
    by_place = {(output.found.path, output.format): output for output in outputs}
    settled: list[Event] = []
    jobs = _jobs(run, outputs, settled)
    for _, outcome in run_jobs(jobs, run.executor, ahead=run.ahead):
        yield from _drained(settled)
        yield from _written(run, outcome, by_place)
    yield from _drained(settled)


def _jobs(run: Run, outputs: Sequence[Output], settled: list[Event]) -> Iterator[Job]:
    """Give a job for each report of which something is due; tell of the rest."""
    by_report: dict[Path, list[Output]] = {}
    for output in outputs:
        by_report.setdefault(output.found.path, []).append(output)
    for path, group in by_report.items():
        due = []
        for output in group:
            state, error = run.ledger.state(output)
            if state is None:
                due.append(output.format)
            else:
                settled.append(_event(run, output, state, error))
        if due:
            yield _job(run, path, tuple(due))


def _job(run: Run, path: Path, formats: tuple[str, ...]) -> Job:
    ledger = run.ledger
    elsewhere = run.executor is not None
    return Job(
        report=path,
        formats=formats,
        variant=ledger.variant,
        edition=ledger.edition,
        allow_errors=run.allow_errors,
        options=ledger.options,
        plugin_files=ledger.plugin_files,
        versions=versions_of(ledger.plugin_files) if elsewhere else None,
        traced=True,
    )


def _written(
    run: Run, outcome: Outcome, outputs: Mapping[tuple[Path, str], Output]
) -> Iterator[Event]:
    """Write down and write what came of a job; a file that fails stops no other."""
    for rendered in outcome.rendered:
        assert isinstance(rendered.report, Path)
        output = outputs[rendered.report, rendered.format]
        if rendered.data is None:
            yield _event(run, output, State.FAILED, rendered.error)
            continue
        assert outcome.origin is not None
        try:
            run.ledger.add(output, hash_of(rendered.data), outcome.origin)
            write_file(run.ledger.folder / output.name, rendered.data)
        except GovReportError as error:
            yield _event(run, output, State.FAILED, error)
        else:
            yield _event(run, output, State.MADE)


def _event(
    run: Run, output: Output, state: State, error: Exception | None = None
) -> Event:
    return Event(
        report=output.found.path,
        format=output.format,
        state=state,
        output=run.ledger.folder / output.name,
        error=error,
    )


def _drained(events: list[Event]) -> Iterator[Event]:
    while events:
        yield events.pop(0)
