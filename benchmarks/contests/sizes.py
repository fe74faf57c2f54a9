"""The prose once, four and sixteen times as long, in every format."""

from collections.abc import Callable, Sequence

from benchmarks.harness import Beside, Contest, Contestant
from benchmarks.plain.pages import layout_of, plain_page, plain_pdf
from benchmarks.plain.typst_page import typst_input, typst_pdf
from benchmarks.plain.word import plain_docx
from benchmarks.reports import VARIANT, case
from govreport import render

__all__ = ["TIMES", "sizes_contest"]

TIMES = (1, 4, 16)

FORMATS = ("docx", "pdf", "html", "text")

REPORTS = 24
"""How many different reports take turns."""


def sizes_contest(sizes: Sequence[int]) -> Contest:
    """Give that of every format and plain library at every size, beside the first."""
    runs = {times: _runs(times) for times in sizes}
    return Contest(
        key="sizes",
        title="Longer prose",
        about="The prose of the first chapter once, 4 times and 16 times over.",
        contestants=tuple(
            Contestant(f"{name} ×{times}", runs[times][name], _beside(name, times))
            for name in runs[sizes[0]]
            for times in sizes
        ),
    )


def _beside(name: str, times: int) -> tuple[Beside, ...]:
    return (Beside(f"{name} ×1"),) if times > 1 else ()


def _runs(times: int) -> dict[str, Callable[[int], object]]:
    cases = [case(number, times) for number in range(REPORTS)]
    layout = layout_of(cases[0])
    pages = [plain_page(given, layout) for given in cases]
    inputs = [typst_input(given, layout) for given in cases]
    ours = {f"govreport.render, {name}": _whole(name, times) for name in FORMATS}
    return {
        **ours,
        "plain docxtpl": lambda n: plain_docx(cases[n % REPORTS]),
        "plain WeasyPrint": lambda n: plain_pdf(pages[n % REPORTS]),
        "typst": lambda n: typst_pdf(inputs[n % REPORTS]),
    }


def _whole(name: str, times: int) -> Callable[[int], object]:
    return lambda n: render(case(n % REPORTS, times).report, name, variant=VARIANT)
