"""Many reports from YAML to files: one process, two, and a plain loop."""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from ruamel.yaml import YAML

from benchmarks.harness import Beside, Contest, Contestant
from benchmarks.plain.pages import layout_of, plain_page, plain_pdf
from benchmarks.plain.word import plain_docx
from benchmarks.reports import VARIANT, case, write_all
from govreport.many import State, Workers, find_reports, render_into

__all__ = ["many_contest"]

TWICE = 1 / 1.8
"""What two processes may take of the time of one, where PDFs are made, too.

Word alone takes so little that the start of the processes counts.
"""

PLAIN = 1 / 3
"""What two processes may take of the time of a plain loop."""

COMPOSED = 24
"""How many composed reports the plain loop is given, in turn."""


@contextmanager
def many_contest(
    formats: Sequence[str], reports: int, *, is_asked: bool
) -> Iterator[Contest]:
    """Give a contest of as many reports; every output is written anew.

    Targets are asked of the most reports alone: fewer pay for the start of processes.
    """
    with tempfile.TemporaryDirectory() as name:
        yield _contest(Path(name), formats, reports, is_asked=is_asked)


def _contest(
    folder: Path, formats: Sequence[str], reports: int, *, is_asked: bool
) -> Contest:
    inputs = folder / "reports"
    inputs.mkdir()
    paths = write_all(inputs, reports)
    ours = _Ours(folder, inputs, formats)
    twice = TWICE if is_asked and "pdf" in formats else None
    plain = PLAIN if is_asked else None
    kinds = " and ".join({"docx": "Word", "pdf": "PDF"}[name] for name in formats)
    return Contest(
        key=f"many-{'-'.join(formats)}-{reports}",
        title=f"{kinds}, {reports} {'report' if reports == 1 else 'reports'}",
        about=(
            "From YAML to files. The plain loop decodes the YAML and is given the "
            "composed report; it checks nothing. To start workers takes half a second."
        ),
        is_warm=reports == 1,
        contestants=(
            Contestant("plain loop", _plain(folder, paths, formats)),
            Contestant("govreport, no worker", ours.alone, (Beside("plain loop"),)),
            Contestant("govreport -j 1", ours.by(1), (Beside("plain loop"),)),
            Contestant(
                "govreport -j 2",
                ours.by(2),
                (
                    Beside("govreport -j 1", twice, in_parallel=True),
                    Beside("govreport, no worker", in_parallel=True),
                    Beside("plain loop", plain, in_parallel=True),
                ),
            ),
        ),
    )


class _Ours:
    """Renders a folder of reports to a new one each time."""

    def __init__(self, folder: Path, inputs: Path, formats: Sequence[str]) -> None:
        self._outputs = (folder / f"ours-{number}" for number in count())
        self._inputs = inputs
        self._formats = formats

    def alone(self, _: int) -> None:
        self._render(None)

    def by(self, count: int) -> Callable[[int], None]:
        """Give what renders by so many worker processes, started for it."""

        def run(_: int) -> None:
            with Workers(count) as workers:
                self._render(workers)

        return run

    def _render(self, executor: Workers | None) -> None:
        found = find_reports([str(self._inputs)])
        output = next(self._outputs)
        events = list(
            render_into(
                output, found, self._formats, variant=VARIANT, executor=executor
            )
        )
        assert len(events) == len(found) * len(self._formats)
        assert all(event.state is State.MADE for event in events), events[0].error


def _plain(
    folder: Path, paths: Sequence[Path], formats: Sequence[str]
) -> Callable[[int], None]:
    cases = [case(number) for number in range(min(len(paths), COMPOSED))]
    layout = layout_of(cases[0])

    def run(_: int) -> None:
        for number, path in enumerate(paths):
            YAML(typ="safe").load(path)
            given = cases[number % len(cases)]
            if "docx" in formats:
                (folder / f"{path.stem}.docx").write_bytes(plain_docx(given))
            if "pdf" in formats:
                pdf = plain_pdf(plain_page(given, layout))
                (folder / f"{path.stem}.pdf").write_bytes(pdf)

    return run
