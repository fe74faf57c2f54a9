"""What a template may name, by the kind of its file: each name, its type, its meaning.

A renderer gives its template these names and no others; a test holds the two against
each other.
"""

from collections.abc import Callable, Iterator, Mapping

from attrs import evolve, field, frozen
from markupsafe import Markup

from govreport.compose.document import Chart, Document, Image, Table
from govreport.editions import EDITIONS
from govreport.messages import Language
from govreport.renderers.text.page import Page
from govreport.renderers.web.page import PrintLayout, Shown
from govreport.renderers.web.styles import Style
from govreport.report import Report

__all__ = ["KINDS", "WORD", "Branch", "Variable", "kind_of", "variables"]

WORD = ".docx"

KINDS = (WORD, ".fragment.html.j2", ".html.j2", ".txt.j2")
"""How the files of each kind end; the first one that fits counts."""


@frozen(eq=False)
class Branch:
    """Names that stand below a name and are no class's: the addresses of numbers.

    What is a row in one edition and a number in another `is_number`, too.
    """

    names: "Mapping[str, Branch | type[str]]"
    is_number: bool = False


def _both(pair: tuple[str, str]) -> dict[Language, str]:
    chinese, english = pair
    return {"zh": chinese, "en": english}


@frozen(kw_only=True)
class Variable:
    """A name: its type as an annotation writes it, and what it is.

    None is the type of what a variant itself decides on. A variable that is not
    `always` there is given where the variant has something to give.
    """

    name: str
    kind: object
    meaning: Mapping[Language, str] = field(converter=_both)
    always: bool = True


def kind_of(file: str) -> str | None:
    """Give the kind of template that a file is by its name, None where it is none."""
    return next((kind for kind in KINDS if file.endswith(kind)), None)


def variables(kind: str) -> Mapping[str, Variable]:
    """Give the names that a template of a kind may use."""
    return {variable.name: variable for variable in _LISTED[kind]()}


def _word() -> Iterator[Variable]:
    yield _DOCUMENT
    yield Variable(
        name="table",
        kind=Callable[[Table], Markup],
        meaning=("写出一张表：{{p table(block) }}", "writes a table"),
    )
    yield Variable(
        name="picture",
        kind=Callable[[Image | Chart], Markup],
        meaning=(
            "在文字中放一幅图：{{r picture(block) }}",
            "shows an image or a chart in the text",
        ),
    )
    for name, branch in _numbers().names.items():
        meaning = (
            f"“{_CHAPTERS[name]}”的各数，照印出的样子，按地址",
            "the numbers of this table as they are printed, by address",
        )
        yield Variable(name=name, kind=branch, meaning=meaning)
    yield Variable(
        name="extras",
        kind=None,
        meaning=(
            "样式自加各行的数，样式有这些行时才有",
            "the numbers of rows that a variant adds, where it adds some",
        ),
        always=False,
    )


def _page() -> Iterator[Variable]:
    yield _DOCUMENT
    yield _REPORT
    yield Variable(
        name="styles",
        kind=tuple[Style, ...],
        meaning=("样式表，网页片段没有", "the style sheets; a fragment has none"),
    )
    yield Variable(
        name="embedded",
        kind=str,
        meaning=("随页数据，已转义", "the data that the page carries, escaped"),
    )
    yield Variable(
        name="layout",
        kind=PrintLayout,
        meaning=("表格的印法", "how the tables are printed"),
    )
    yield Variable(
        name="unique",
        kind=Callable[[str], str],
        meaning=(
            "由地址得出页内不重复的 id",
            "gives an address as an id, numbered when it comes again",
        ),
    )
    yield Variable(
        name="pictures",
        kind=Mapping[str, Shown],
        meaning=("各图，按地址", "the images and charts, by address"),
    )


def _text() -> Iterator[Variable]:
    yield _DOCUMENT
    yield _REPORT
    yield Variable(
        name="page",
        kind=Page,
        meaning=("按显示宽度排版", "sets text in lines that fit the width"),
    )


_DOCUMENT = Variable(
    name="document",
    kind=Document,
    meaning=("排好的文档", "the composed document, fully worded"),
)
_REPORT = Variable(name="report", kind=Report, meaning=("数据", "the facts themselves"))

_LISTED: Mapping[str, Callable[[], Iterator[Variable]]] = {
    ".docx": _word,
    ".fragment.html.j2": _page,
    ".html.j2": _page,
    ".txt.j2": _text,
}

_CHAPTERS = {
    chapter.key: chapter.heading
    for edition in EDITIONS.values()
    for chapter in edition.chapters
}


def _numbers() -> Branch:
    """Give the addresses of the numbers of every edition as a tree."""
    addresses = [a for edition in EDITIONS.values() for a in edition.leaves]
    return _branch([address.split(".") for address in dict.fromkeys(addresses)])


def _branch(addresses: list[list[str]]) -> Branch:
    names: dict[str, Branch | type[str]] = {}
    for name in dict.fromkeys(first for first, *_ in addresses):
        below = [rest for first, *rest in addresses if first == name]
        deeper = [rest for rest in below if rest]
        names[name] = evolve(_branch(deeper), is_number=[] in below) if deeper else str
    return Branch(names)
