"""The contests by their keys, in the order of the page; each is made when it is run."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import partial

from benchmarks.contests.inputs import check_contest, json_contest, yaml_contest
from benchmarks.contests.many import many_contest
from benchmarks.contests.outputs import (
    docx_contest,
    html_contest,
    pdf_contest,
    text_contest,
)
from benchmarks.contests.processes import cold_contest, start_contest
from benchmarks.contests.sizes import TIMES, sizes_contest
from benchmarks.contests.word_form import word_form_contest
from benchmarks.harness import Contest

__all__ = ["contests"]

SMOKE_REPORTS = 1
SMOKE_TIMES = (1, 4)
FEW = 10

Maker = Callable[[], AbstractContextManager[Contest]]


REPORTS = {("docx",): (1, 10, 100, 1000), ("docx", "pdf"): (1, 10, 100)}
"""How many reports are made, in which formats."""


def contests(*, smoke: bool = False) -> Mapping[str, tuple[Maker, int]]:
    """Give what makes each contest, and how many rounds it has.

    In a `smoke` each has one, and no contest has many reports.
    """
    made = {
        "docx": (_plainly(docx_contest), 21),
        "word-form": (word_form_contest, 21),
        "pdf": (_plainly(pdf_contest), 7),
        "html": (_plainly(html_contest), 15),
        "text": (_plainly(text_contest), 15),
        "json": (_plainly(json_contest), 15),
        "yaml": (_plainly(yaml_contest), 15),
        "check": (_plainly(check_contest), 15),
        "start-up": (_plainly(start_contest), 15),
        "cold": (cold_contest, 5),
        "sizes": (_plainly(partial(sizes_contest, SMOKE_TIMES if smoke else TIMES)), 3),
        **{
            f"many-{'-'.join(formats)}-{count}": _many(
                formats, count, is_asked=count == max(counts)
            )
            for formats, counts in REPORTS.items()
            for count in counts
            if count <= SMOKE_REPORTS or not smoke
        },
    }
    return {key: (make, 1 if smoke else rounds) for key, (make, rounds) in made.items()}


def _many(formats: Sequence[str], count: int, *, is_asked: bool) -> tuple[Maker, int]:
    """Give a contest of many reports; the more there are, the fewer rounds."""
    rounds = 3 if count <= FEW else 1
    return partial(many_contest, formats, count, is_asked=is_asked), rounds


def _plainly(make: Callable[[], Contest]) -> Maker:
    @contextmanager
    def made() -> Iterator[Contest]:
        yield make()

    return made
