"""`govreport render` of many reports: progress, a line for each failure, a summary."""

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from attrs import frozen

from govreport.cli.tally import Tally
from govreport.cli.wording import say, worded

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from govreport.many import Found

__all__ = ["Request", "render_reports"]

STANDARD_INPUT = "-"
INTERRUPTED = 130


@frozen(kw_only=True)
class Request:
    """What the options say that are for many reports alone."""

    jobs: int | None = None
    name: str | None = None
    timeout: float | None = None
    force: bool = False
    executor: str | None = None

    def is_for(self, files: Iterable[str]) -> bool:
        """Whether reports are to be rendered as many: an option or a file says so."""
        return self != Request() or any(
            file == STANDARD_INPUT or _is_many(file) for file in files
        )


def _is_many(file: str) -> bool:
    """Whether `file` stands for several; of a file that is there nothing is asked."""
    if Path(file).is_file():
        return False
    from govreport.many.inputs import is_many

    return is_many(file)


def render_reports(
    files: Sequence[str],
    formats: Sequence[str],
    output: str | None,
    request: Request,
    how: Mapping[str, Any],
) -> int:
    """Render reports to a folder; give the gravest exit code, 130 if interrupted."""
    from govreport.cli.host import plugin_files
    from govreport.many import DEFAULT_NAME, render_into

    folder = _folder(output)
    _refuse_contradictions(request)
    found = _found(files, folder, absolute=request.executor is not None)
    tally = Tally()
    try:
        with _workers(request) as (executor, ahead):
            events = render_into(
                folder,
                found,
                formats,
                name=request.name or DEFAULT_NAME,
                plugin_files=plugin_files(),
                executor=executor,
                ahead=ahead,
                force=request.force,
                **how,
            )
            with closing(events), _progress(len(found) * len(formats)) as bar:
                tally.follow(events, bar)
    except KeyboardInterrupt:
        tally.tell()
        say("many.interrupted")
        return INTERRUPTED
    tally.tell()
    return tally.code


def _folder(output: str | None) -> Path:
    from govreport.errors import RequestError

    if output in (None, STANDARD_INPUT):
        raise RequestError("many.needs-folder")
    folder = Path(str(output))
    if folder.exists() and not folder.is_dir():
        raise RequestError("many.not-folder", file=str(folder))
    return folder


def _refuse_contradictions(request: Request) -> None:
    from govreport.errors import RequestError

    if request.executor is not None and request.timeout is not None:
        raise RequestError("many.timeout")
    if request.executor is not None and request.jobs is not None:
        raise RequestError("many.jobs")


def _found(files: Sequence[str], folder: Path, *, absolute: bool) -> "list[Found]":
    """Give the reports; those for workers elsewhere by the path that they know."""
    from govreport.many import find_reports

    names = [name for file in files for name in _listed(file)]
    if absolute:
        names = [str(Path(name).absolute()) for name in names]
    return find_reports(names, besides=folder)


def _listed(file: str) -> list[str]:
    from govreport.errors import RequestError
    from govreport.many.inputs import paths_in_list

    if file != STANDARD_INPUT:
        return [file]
    names = paths_in_list(sys.stdin.buffer.read())
    if not names:
        raise RequestError("many.none.list")
    return names


@contextmanager
def _workers(request: Request) -> "Iterator[tuple[Executor, int]]":
    """Give the executor, and how many reports it takes at once."""
    from govreport.cli.host import plugin_files
    from govreport.many import Workers, connected
    from govreport.many.workers import processors

    if request.executor is not None:
        with connected(request.executor, plugin_files()) as cluster:
            yield cluster.executor, cluster.ahead
        return
    count = request.jobs or processors()
    workers = Workers(count, timeout=request.timeout)
    try:
        yield workers, 4 * count
    except BaseException:
        workers.kill()
        raise
    workers.shutdown()


def _progress(length: int) -> "AbstractContextManager[Any]":
    """Give a bar with an estimate on a terminal, None elsewhere."""
    if not sys.stderr.isatty():
        return nullcontext()
    label = worded("many.progress")
    return click.progressbar(
        length=length, label=label, file=sys.stderr, show_pos=True, show_eta=True
    )
