"""What goes wrong with tags in a Word form alone: how docxtpl reads them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from attrs import evolve, frozen

from govreport.authoring.checking.chinese import corrected
from govreport.authoring.checking.spots import EXCERPT, Spot, finding_at
from govreport.diagnostics import Diagnostic, Severity
from govreport.renderers.docx.places import WordParagraph
from govreport.renderers.tags import CLOSERS, tags

__all__ = ["WordText", "judge_pairs", "judge_words", "read_as_meant", "stray_ends"]

_SPACED = re.compile(r"\s+(p|tr|tc|r)\s+(?=\S)")
_IN_CELLS = ("vm", "hm", "cellbg", "colspan")
_PREFIXES = {"table": "p", "picture": "r"}
"""The functions that write more than text, and how their tags must begin."""

_END = re.compile(r"\}\}|%\}|#\}")


@frozen(kw_only=True)
class WordText:
    """The text of a paragraph of a Word form."""

    paragraph: WordParagraph
    text: str

    def at(self, offset: int) -> dict[str, Any]:
        """Give the place of the paragraph."""
        del offset
        return {"place": self.paragraph.place}


def read_as_meant(spots: Iterable[Spot], findings: list[Diagnostic]) -> Iterator[Spot]:
    """Give the tags; one whose p, tr, tc or r stands apart is read as it was meant."""
    for spot in spots:
        apart = _SPACED.match(spot.tag.inner)
        if apart is None or spot.tag.before.strip("-+"):
            yield spot
            continue
        rest = spot.tag.inner[apart.end() :]
        meant = f"{spot.tag.mark}{apart.group(1)} {rest}{CLOSERS[spot.tag.mark]}"
        findings.append(spot.finding("TPL114.space", meant=meant))
        yield evolve(spot, tag=evolve(spot.tag, before=apart.group(1), inner=rest))


def stray_ends(where: WordText) -> Iterator[Diagnostic]:
    """Give each end of a tag that none begins, in the text of one paragraph.

    docxtpl counts braces that are quoted or commented out, too.
    """
    text = corrected(where.text, word=True)
    found = list(tags(text, word=True))
    begins = [0, *(tag.end for tag in found)]
    stops = [*(tag.start for tag in found), len(text)]
    strays = [
        end.end()
        for begin, stop in zip(begins, stops, strict=True)
        for end in _END.finditer(text, begin, stop)
    ]
    for end in strays:
        excerpt = where.text[:end][-EXCERPT:].strip()
        yield finding_at(where, end, "TPL111.stray", tag=excerpt)
    is_told = strays or any(not tag.closed for tag in found)
    if not is_told and not where.paragraph.is_paired:
        yield finding_at(where, 0, "TPL111.count", tag=where.text.strip()[:EXCERPT])


def judge_words(
    spots: Sequence[Spot],
    paragraphs: Sequence[WordParagraph],
    printed: Iterable[tuple[Spot, str]],
) -> Iterator[Diagnostic]:
    """Give what is wrong with how tags begin and with what stands beside them."""
    rooms = _Rooms(paragraphs)
    for spot in spots:
        letter = _letter(spot)
        if letter in ("p", "tr", "tc") and spot.tag.closed:
            yield from _alone(spot, letter, rooms)
        if letter and re.search(r"[}%]", spot.tag.inner):
            yield spot.finding("TPL114.inside")
        if spot.tag.keyword in _IN_CELLS and _paragraph(spot).box.cell is None:
            yield spot.finding("TPL114.cell", keyword=spot.tag.keyword)
    for spot, name in printed:
        wanted = _PREFIXES.get(name)
        if wanted is not None and _letter(spot) != wanted:
            meant = f"{{{{{wanted} {spot.tag.inner.strip()} }}}}"
            yield spot.finding("TPL114.needs", meant=meant)


def judge_pairs(pairs: Iterable[tuple[Spot, Spot]]) -> Iterator[Diagnostic]:
    """Give the statements whose end stands where docxtpl cannot pair them."""
    for opened, other in pairs:
        first, second = _letter(opened), _letter(other)
        begins = opened.written
        if first != second or (first and _room(opened) is not _room(other)):
            yield other.finding("TPL114.levels", begins=begins)
        elif not first and _paragraph(opened) is not _paragraph(other):
            same = _paragraph(opened).box.cell is _paragraph(other).box.cell
            if same:
                severity = Severity.WARNING
                yield other.finding("TPL114.across", severity=severity, begins=begins)
            else:
                yield other.finding("TPL114.levels", begins=begins)


class _Rooms:
    """The texts that docxtpl takes out with a tag: of a paragraph, a row, a cell."""

    def __init__(self, paragraphs: Iterable[WordParagraph]) -> None:
        self._texts: defaultdict[Any, list[str]] = defaultdict(list)
        for paragraph in paragraphs:
            self._texts[paragraph.element].append(paragraph.text)
            for room in {paragraph.box.row, paragraph.box.cell} - {None}:
                self._texts[room].append(paragraph.text)

    def beside(self, spot: Spot, room: Any) -> str:
        """Give what stands in a room beside a tag."""
        texts = "".join(self._texts[room])
        return texts.replace(spot.where.text[spot.tag.start : spot.tag.end], "", 1)


def _alone(spot: Spot, letter: str, rooms: _Rooms) -> Iterator[Diagnostic]:
    box = _paragraph(spot).box
    room = {"p": _paragraph(spot).element, "tr": box.row, "tc": box.cell}[letter]
    if room is None:
        yield spot.finding("TPL114.outside", letter=letter)
        return
    lost = " ".join(rooms.beside(spot, room).split())[:EXCERPT]
    if lost:
        yield spot.finding(f"TPL114.lost.{letter}", lost=lost)


def _letter(spot: Spot) -> str:
    return spot.tag.before.lstrip("-+")


def _paragraph(spot: Spot) -> WordParagraph:
    assert spot.paragraph is not None
    return spot.paragraph


def _room(spot: Spot) -> Any:
    """Give what all of a pair of statements must stand in."""
    paragraph = _paragraph(spot)
    match _letter(spot):
        case "tr":
            return paragraph.box.table
        case "tc":
            return paragraph.box.row
        case "p":
            return paragraph.box.cell
        case _:
            return paragraph.element
