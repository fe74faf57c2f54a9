"""One report to each format, warm: the renderer alone, and all that `render` does."""

from collections import Counter
from collections.abc import Callable, Iterator
from io import BytesIO
from zipfile import ZipFile

from pypdf import PdfReader

from benchmarks.harness import Beside, Contest, Contestant
from benchmarks.plain.pages import layout_of, plain_html, plain_page, plain_pdf
from benchmarks.plain.typst_page import typst_input, typst_pdf
from benchmarks.plain.word import plain_docx
from benchmarks.reports import VARIANT, Case, case
from govreport import render
from govreport.api import default_plugins
from govreport.renderers.pdf.extract import page_texts

__all__ = [
    "BODY",
    "REPORTS",
    "body_of",
    "docx_contest",
    "html_contest",
    "pdf_contest",
    "same",
    "text_contest",
]

REPORTS = 24
"""How many different reports take turns."""

BODY = "word/document.xml"


def docx_contest() -> Contest:
    """Give that of Word beside docxtpl."""
    cases = _cases()
    return Contest(
        key="docx",
        title="Word",
        about="One report to a .docx, the form filled again and again.",
        agreed=f"{BODY} is equal, byte by byte",
        agree=_same_body,
        contestants=(
            Contestant("plain docxtpl", lambda n: plain_docx(cases[n % REPORTS])),
            _renderer("docx", Beside("plain docxtpl", 1 / 50)),
            Contestant(
                "the same, without the report inside",
                _rendering("docx", embed=False),
                (Beside("plain docxtpl"),),
            ),
            _whole("docx", Beside("plain docxtpl")),
        ),
    )


def pdf_contest() -> Contest:
    """Give that of PDF beside WeasyPrint and typst."""
    layout = layout_of(case(0))
    pages = [plain_page(given, layout) for given in _cases()]
    inputs = [typst_input(given, layout) for given in _cases()]
    plain = "plain WeasyPrint"
    return Contest(
        key="pdf",
        title="PDF",
        about="One report to a tagged PDF/A-3u, the same page and fonts.",
        agreed="as many pages; every character and number alike",
        agree=lambda: _same_pages(pages[0], inputs[0]),
        contestants=(
            Contestant(plain, lambda n: plain_pdf(pages[n % REPORTS])),
            _renderer("pdf", Beside(plain, 0.7), Beside("typst")),
            _whole("pdf", Beside(plain)),
            Contestant(
                "typst", lambda n: typst_pdf(inputs[n % REPORTS]), (Beside(plain),)
            ),
        ),
    )


def html_contest() -> Contest:
    """Give that of the page for the web beside jinja2."""
    cases = _cases()
    return Contest(
        key="html",
        title="HTML",
        about="One report to a page. jinja2 fills the same templates, unguarded.",
        agreed="the page is equal, byte by byte",
        agree=lambda: same(
            plain_html(case(0)), _whole_of(case(0), "html", embed=False)
        ),
        contestants=(
            Contestant("plain jinja2", lambda n: plain_html(cases[n % REPORTS])),
            _renderer("html", Beside("plain jinja2")),
            _whole("html", Beside("plain jinja2")),
        ),
    )


def text_contest() -> Contest:
    """Give that of text; no library draws its tables: it stands beside the page."""
    cases = _cases()
    return Contest(
        key="text",
        title="Text",
        about="One report to plain text, beside the page that jinja2 fills.",
        contestants=(
            Contestant(
                "plain jinja2, the page", lambda n: plain_html(cases[n % REPORTS])
            ),
            _renderer("text", Beside("plain jinja2, the page")),
            _whole("text", Beside("plain jinja2, the page")),
        ),
    )


def _cases() -> list[Case]:
    """Give the reports that take turns, composed beforehand."""
    return [case(number) for number in range(REPORTS)]


def _renderer(name: str, *beside: Beside) -> Contestant:
    return Contestant(f"govreport, the {name} renderer", _rendering(name), beside)


def _whole(name: str, *beside: Beside) -> Contestant:
    """Give `render`: it chooses the variant, checks, composes and renders."""
    cases = _cases()
    return Contestant(
        "govreport.render, checks and all",
        lambda n: _whole_of(cases[n % REPORTS], name),
        beside,
    )


def _whole_of(case: Case, name: str, **options: bool) -> bytes:
    return render(case.report, name, variant=VARIANT, options=options)


def _rendering(name: str, **options: bool) -> Callable[[int], bytes]:
    renderer = default_plugins().renderer(name)
    target, cases = case(0).target(name, **options), _cases()

    def run(number: int) -> bytes:
        given = cases[number % REPORTS]
        return renderer.render(given.document, given.report, target)

    return run


def _same_body() -> None:
    for given in (case(0), case(1)):
        same(body_of(plain_docx(given)), body_of(_whole_of(given, "docx")))


def body_of(data: bytes) -> bytes:
    """Give the body of a Word file."""
    with ZipFile(BytesIO(data)) as opened:
        return opened.read(BODY)


def _same_pages(page: str, data: str) -> None:
    pdfs = [plain_pdf(page), _rendering("pdf")(0), typst_pdf(data)]
    _all_same(len(PdfReader(BytesIO(pdf)).pages) for pdf in pdfs)
    _all_same(Counter(page_texts(pdf)) for pdf in pdfs)


def _all_same(values: Iterator[object]) -> None:
    first, *others = values
    for other in others:
        same(first, other)


def same(one: object, other: object) -> None:
    """Raise `AssertionError` unless two outputs are equal."""
    assert one == other, "two contestants gave different content"
