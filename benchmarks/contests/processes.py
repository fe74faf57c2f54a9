"""Whole processes, from their start to their end."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs

from benchmarks.harness import Beside, Contest, Contestant
from benchmarks.plain import cold, word
from benchmarks.plain.faces import folder as fonts_folder
from benchmarks.plain.pages import layout_of, plain_page
from benchmarks.plain.typst_page import PAGE, typst_input
from benchmarks.reports import VARIANT, Case, case, write_all
from govreport.api import default_plugins
from govreport.compose.document import Block, Table

__all__ = ["cold_contest", "start_contest"]

PROGRAMS = Path(str(cold.__file__)).parent
"""The programs that the plain libraries are used by."""

OURS = Path(sys.executable).with_name("govreport")

BARE = "a bare click program, --help"
SLOWEST_START = 1.3
"""How much longer than a bare program ours may take to tell of itself."""


def start_contest() -> Contest:
    """Give that of commands that do nothing."""
    asked = (Beside(BARE, SLOWEST_START),)
    return Contest(
        key="start-up",
        title="Start-up",
        about="Whole processes that tell of themselves.",
        contestants=(
            Contestant(BARE, _program("click_help", "--help")),
            Contestant("govreport --help", _process(OURS, "--help"), asked),
            Contestant("govreport --version", _process(OURS, "--version"), asked),
            Contestant(
                "python -c pass", _process(sys.executable, "-c", ""), (Beside(BARE),)
            ),
        ),
    )


@contextmanager
def cold_contest() -> Iterator[Contest]:
    """Give that of a file in each format by a process of its own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (report,) = write_all(folder, 1)
        _write_inputs(folder, case(0))
        pdf, docx = "plain WeasyPrint, PDF", "plain docxtpl, Word"
        yield Contest(
            key="cold",
            title="One file by a process of its own",
            about=(
                "Ours reads and checks the YAML and composes; the plain programs are "
                "given a finished page, or its texts and tables."
            ),
            contestants=(
                Contestant(pdf, _plain_pdf(folder)),
                _cold(report, "pdf", Beside(pdf, 0.75)),
                Contestant("typst, PDF", _typst(folder), (Beside(pdf),)),
                Contestant(docx, _plain_docx(folder)),
                _cold(report, "docx", Beside(docx)),
                _cold(report, "html", Beside(docx)),
                _cold(report, "text", Beside(docx)),
            ),
        )


def _write_inputs(folder: Path, given: Case) -> None:
    layout = layout_of(given)
    texts = {
        "page.html": plain_page(given, layout),
        "page.json": typst_input(given, layout),
        "form.json": json.dumps(_for_the_form(given)),
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "form.docx").write_bytes(word.form())


def _for_the_form(given: Case) -> dict[str, Any]:
    document = given.document
    return {
        **attrs.asdict(document),
        "blocks": [_block(block) for block in document.blocks],
    }


def _block(block: Block) -> dict[str, Any]:
    if isinstance(block, Table):
        title = {"kind": block.kind, "title": block.title, "official": block.official}
        return {**title, "xml": word.table_xml(block)}
    return attrs.asdict(block)


def _plain_pdf(folder: Path) -> Callable[[int], None]:
    return _program("pdf", folder / "page.html", folder / "plain.pdf")


def _plain_docx(folder: Path) -> Callable[[int], None]:
    files = (folder / "form.docx", folder / "form.json", folder / "plain.docx")
    return _program("word", *files)


def _typst(folder: Path) -> Callable[[int], None]:
    output = folder / "typst.pdf"
    return _program("typeset", PAGE, folder / "page.json", fonts_folder(), output)


def _cold(report: Path, name: str, *beside: Beside) -> Contestant:
    output = report.with_suffix(default_plugins().renderer(name).suffix)
    command = (OURS, "render", report, "-f", name, "--variant", VARIANT, "-o", output)
    return Contestant(f"govreport render -f {name}", _process(*command), beside)


def _program(name: str, *arguments: str | Path) -> Callable[[int], None]:
    return _process(sys.executable, PROGRAMS / f"{name}.py", *arguments)


def _process(*command: str | Path) -> Callable[[int], None]:
    def run(_: int) -> None:
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603  # ours

    return run
