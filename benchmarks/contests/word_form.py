"""Word by the form of an office, with a placeholder in every cell."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.contests.outputs import BODY, REPORTS, body_of, same
from benchmarks.harness import Beside, Contest, Contestant
from benchmarks.plain.word_form import PlainForm, cell_form
from benchmarks.reports import case
from govreport.api import default_plugins, document_of, resolve

__all__ = ["word_form_contest"]

PLAIN = "plain docxtpl"

SETTINGS = "id: office\nname: 机关\nparent: national\n"


@contextmanager
def word_form_contest() -> Iterator[Contest]:
    """Give that of a form that is registered as a variant of its own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "office"
        folder.mkdir()
        (folder / "variant.yaml").write_text(SETTINGS, encoding="utf-8")
        (folder / "report.docx").write_bytes(cell_form())
        yield _contest(folder)


def _contest(folder: Path) -> Contest:
    forms = [PlainForm(case(number)) for number in range(REPORTS)]
    with_report = _Ours(folder, embed=True)
    alone = _Ours(folder, embed=False)

    def agree() -> None:
        for number in (0, 1):
            same(body_of(forms[number].fill()), body_of(with_report.render(number)))

    return Contest(
        key="word-form",
        title="Word, a form with a placeholder in every cell",
        about="One report to a .docx by a form in which the tables are drawn.",
        agreed=f"{BODY} is equal, byte by byte",
        agree=agree,
        contestants=(
            Contestant(PLAIN, lambda n: forms[n % REPORTS].fill()),
            Contestant(
                "govreport, the docx renderer",
                with_report.render,
                (Beside(PLAIN, 1 / 50),),
            ),
            Contestant(
                "the same, without the report inside", alone.render, (Beside(PLAIN),)
            ),
        ),
    )


class _Ours:
    """The renderer, given reports that are composed for the variant in a folder."""

    def __init__(self, folder: Path, *, embed: bool) -> None:
        self._reports = [case(number).report for number in range(REPORTS)]
        self._documents = [
            document_of(report, variant=folder) for report in self._reports
        ]
        self._renderer = default_plugins().renderer("docx")
        self._target = resolve(
            self._reports[0], "docx", variant=folder, options={"embed": embed}
        )

    def render(self, number: int) -> bytes:
        """Give report `number` as a Word file."""
        at = number % REPORTS
        document, report = self._documents[at], self._reports[at]
        return self._renderer.render(document, report, self._target)
