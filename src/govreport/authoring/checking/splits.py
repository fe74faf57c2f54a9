"""Tags that Word or WPS has split over runs: what docxtpl mends, and what it breaks."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, groupby
from typing import Any

from docx.oxml.ns import qn
from lxml import etree

from govreport.authoring.checking.spots import Spot
from govreport.diagnostics import Diagnostic, Severity
from govreport.renderers.docx.places import WordParagraph

__all__ = ["judge_splits"]

_RUN = qn("w:r")
_PROPERTIES = qn("w:rPr")
_HARMLESS = frozenset(
    qn(f"w:{name}")
    for name in (
        *("r", "rPr", "t", "proofErr", "bookmarkStart", "bookmarkEnd"),
        *("lastRenderedPageBreak", "commentRangeStart", "commentRangeEnd"),
        *("permStart", "permEnd"),
    )
)
"""What may stand within a tag: docxtpl takes it out and nobody misses it."""

_INVISIBLE = frozenset(qn(f"w:{name}") for name in ("lang", "noProof", "kern"))
"""Properties of a run that change nothing that is seen."""

_HINT = qn("w:hint")


def judge_splits(spots: Iterable[Spot]) -> Iterator[Diagnostic]:
    """Give each tag that stands in more than one run, as grave as that is."""
    for paragraph, in_it in groupby(spots, key=lambda spot: spot.paragraph):
        assert paragraph is not None
        runs = _Runs(paragraph)
        for spot in in_it:
            texts = runs.texts(spot)
            if len(texts) > 1 and spot.tag.closed:
                yield from _judge_split(spot, texts, runs)


def _judge_split(
    spot: Spot, texts: Sequence[Any], runs: "_Runs"
) -> Iterator[Diagnostic]:
    swallowed = runs.swallowed(texts)
    if swallowed:
        yield spot.finding("TPL115", elements=swallowed)
    elif len({_looks(text) for text in texts}) > 1:
        yield spot.finding("TPL116.looks", severity=Severity.WARNING)
    elif len({id(text.getparent()) for text in texts}) > 1:
        yield spot.finding("TPL116", severity=Severity.NOTICE)


class _Runs:
    """The elements of a paragraph in order, and where the text of each begins."""

    def __init__(self, paragraph: WordParagraph) -> None:
        self._paragraph = paragraph
        self._elements = list(paragraph.element.iter(etree.Element))
        self._number = {element: n for n, element in enumerate(self._elements)}
        self._texts = [text for text in paragraph.texts if text.text]
        lengths = (len(text.text) for text in self._texts)
        self._starts = list(accumulate(lengths, initial=0))

    def texts(self, spot: Spot) -> Sequence[Any]:
        """Give the elements that hold the text of a tag."""
        first = bisect_right(self._starts, spot.tag.start) - 1
        return self._texts[first : bisect_left(self._starts, spot.tag.end)]

    def swallowed(self, texts: Sequence[Any]) -> tuple[str, ...]:
        """Give the names of the elements that docxtpl would tear or lose with a tag."""
        first, last = self._number[texts[0]], self._number[texts[-1]]
        lost = [
            element
            for element in self._elements[first:last]
            if element.tag not in _HARMLESS and not _is_property(element)
        ]
        around = {_around(text, self._paragraph) for text in texts}
        torn = [e for chain in around for e in chain] if len(around) > 1 else []
        names = (etree.QName(element).localname for element in (*torn, *lost))
        return tuple(dict.fromkeys(names))


def _around(text: Any, paragraph: WordParagraph) -> tuple[Any, ...]:
    """Give what a run stands in, between it and its paragraph."""
    chain = []
    for ancestor in text.iterancestors():
        if ancestor is paragraph.element:
            break
        if ancestor.tag != _RUN:
            chain.append(ancestor)
    return tuple(chain)


def _is_property(element: Any) -> bool:
    return any(ancestor.tag == _PROPERTIES for ancestor in element.iterancestors())


def _looks(text: Any) -> str:
    """Give the properties of the run of a text that are seen."""
    properties = text.getparent().find(_PROPERTIES)
    seen = []
    for element in () if properties is None else properties:
        values = sorted(
            (str(name), str(value))
            for name, value in element.attrib.items()
            if name != _HINT
        )
        if element.tag not in _INVISIBLE and (values or not _is_font(element)):
            seen.append((str(element.tag), values))
    return repr(sorted(seen))


def _is_font(element: Any) -> bool:
    return bool(element.tag == qn("w:rFonts"))
