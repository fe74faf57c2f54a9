"""Leaves out what stands on every page: page numbers and running heads."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from govreport.readers.pdf.letters import Line
from govreport.readers.pdf.page import Sheet, Shown

__all__ = ["without_margins"]

MARGIN = 120
"""How far from the edges, in points, such lines may stand: 42 mm."""

_NUMBER = re.compile(
    r"[-—–－‐―~·\s]*(?:第\s*)?\d{1,3}(?:\s*页)?[-—–－‐―~·\s]*"
    r"(?:[/／,，]?\s*(?:共\s*)?\d{1,3}\s*页?)?"
)


def without_margins(sheets: Sequence[Sheet]) -> list[list[Shown]]:
    """Give what each page shows, without its number and its running head and foot."""
    running = _running(sheets)
    return [
        [
            each
            for each in sheet.shown
            if not (
                any(each is line for line in _outer(sheet))
                and (_is_number(each) or _key(each) in running)
            )
        ]
        for sheet in sheets
    ]


def _outer(sheet: Sheet) -> Iterator[Line]:
    """Give the lines in the margins that nothing stands outside of."""
    for order in (sheet.shown, sheet.shown[::-1]):
        for each in order:
            if not isinstance(each, Line) or not _is_in_margin(each, sheet):
                break
            yield each


def _is_in_margin(line: Line, sheet: Sheet) -> bool:
    return line.bottom < MARGIN or line.top > sheet.height - MARGIN


def _is_number(shown: Shown) -> bool:
    return isinstance(shown, Line) and bool(_NUMBER.fullmatch(shown.text))


def _running(sheets: Sequence[Sheet]) -> set[tuple[str, int]]:
    """Give the lines that stand at the same height on most pages."""
    seen = Counter(
        key for sheet in sheets for key in {_key(line) for line in _outer(sheet)}
    )
    return {key for key, count in seen.items() if count > max(1, len(sheets) // 2)}


def _key(shown: Shown) -> tuple[str, int]:
    """Give what running lines share: the words, and the distance from the edge."""
    if not isinstance(shown, Line):
        return "", 0
    return re.sub(r"\d+", "0", shown.text), round(shown.top / 4)
