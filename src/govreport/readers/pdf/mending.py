"""Makes one table of two parts, with the cells whole that the page cut through."""

import re
from collections.abc import Sequence
from functools import lru_cache

from attrs import evolve

from govreport.editions import EDITIONS
from govreport.readers.pdf.ruled import Ruled, RuledCell
from govreport.recognition import Nearness, compact
from govreport.recognition.spots import known_of

__all__ = ["as_one"]

_NUMBER = re.compile(r"[-—－+]?[\d,，.]*\d|[-—－/]")

Pair = tuple[RuledCell, RuledCell]
"""A cell that ends at the end of a page, and one as wide that begins the next."""


def as_one(upper: Ruled, lower: Ruled) -> Ruled:
    """Give the table that two parts of it make; it ends where `lower` does.

    Either the break cuts a row, and its words go on below; or it lies between two rows,
    and a label beside both is blank on one of the pages.
    """
    repeated = _repeated_rows(upper, lower)
    rest = [
        evolve(cell, row=cell.row - repeated)
        for cell in lower.cells
        if cell.row >= repeated
    ]
    first = [cell for cell in rest if cell.row == 0]
    pairs = _pairs(upper, first)
    is_cut = _is_cut_row(upper, first, pairs)
    whole = pairs if is_cut else [pair for pair in pairs if _is_cut_label(pair, first)]
    base = upper.height - is_cut
    grown = {above: _grown(above, below, base) for above, below in whole}
    gone = {below for _, below in whole}
    return Ruled(
        cells=(
            *(grown.get(cell, cell) for cell in upper.cells),
            *(evolve(c, row=c.row + base) for c in rest if c not in gone),
        ),
        box=lower.box,
        page=lower.page,
    )


def _repeated_rows(upper: Ruled, lower: Ruled) -> int:
    """Count the rows in which `lower` says again how `upper` begins, as a head does."""
    count = 0
    for row in range(min(upper.height, lower.height - 1)):
        if not _is_same_head(upper.row(row), lower.row(row)):
            break
        count = row + 1
    while any(cell.row < count < cell.end for cell in lower.cells):
        count -= 1
    return count


def _is_same_head(ours: Sequence[RuledCell], theirs: Sequence[RuledCell]) -> bool:
    """Whether two rows are the same, and hold words only."""
    return (
        len(ours) == len(theirs)
        and any(cell.text for cell in ours)
        and not any(is_number(cell) for cell in ours)
        and all(
            one.stands_over(other) and compact(one.text) == compact(other.text)
            for one, other in zip(ours, theirs, strict=True)
        )
    )


def _pairs(upper: Ruled, first: Sequence[RuledCell]) -> list[Pair]:
    ends = [cell for cell in upper.cells if cell.end == upper.height]
    return [
        (above, below) for below in first for above in ends if above.stands_over(below)
    ]


def _is_cut_row(
    upper: Ruled, first: Sequence[RuledCell], pairs: Sequence[Pair]
) -> bool:
    """Whether the break cuts through a row: its label, or numbers off their labels."""
    if any(is_number(above) and is_number(below) for above, below in pairs):
        return False
    if any(_makes_a_label(pair) for pair in pairs if _is_in_last_row(pair[0], upper)):
        return True
    if any(above.text and below.text for above, below in pairs):
        return False
    last = [cell for cell in upper.cells if _is_in_last_row(cell, upper)]
    return (_has_numbers_alone(first) and _has_words_alone(last)) or (
        _has_words_alone(first) and _has_numbers_alone(last)
    )


def _is_in_last_row(cell: RuledCell, table: Ruled) -> bool:
    return cell.row == table.height - 1


def _has_numbers_alone(cells: Sequence[RuledCell]) -> bool:
    texts = [cell for cell in cells if cell.text]
    return bool(texts) and all(map(is_number, texts))


def _has_words_alone(cells: Sequence[RuledCell]) -> bool:
    """Whether there are words and blank cells; a row of words alone is a head."""
    texts = [cell for cell in cells if cell.text]
    return 0 < len(texts) < len(cells) and not any(map(is_number, texts))


def _is_cut_label(pair: Pair, first: Sequence[RuledCell]) -> bool:
    """Whether a pair is one label beside rows on both pages."""
    above, below = pair
    if is_number(above) or is_number(below):
        return False
    if above.text and below.text:
        return _makes_a_label(pair)
    is_beside = any(
        cell.x0 >= below.x1 - 1 and cell.text and not is_number(cell) for cell in first
    )
    return bool(above.text or below.text) and is_beside


def _makes_a_label(pair: Pair) -> bool:
    """Whether only together two texts are an official label."""
    above, below = ("".join(cell.text.split()) for cell in pair)
    whole = bool(above) and bool(below) and _is_label(above + below)
    return whole and not (_is_label(above) or _is_label(below))


@lru_cache(maxsize=1024)
def _is_label(text: str) -> bool:
    for edition in EDITIONS.values():
        words = known_of(edition).words(text)
        for match in (words.row, words.column, words.corner):
            if match is not None and match.nearness < Nearness.CLOSE:
                return True
    return False


def is_number(cell: RuledCell) -> bool:
    """Whether a cell holds a number, or a sign for one."""
    return bool(_NUMBER.fullmatch("".join(cell.text.split())))


def _grown(above: RuledCell, below: RuledCell, base: int) -> RuledCell:
    """Give `above` with the rows and the words of `below`."""
    words = "\n".join(text for text in (above.text, below.text) if text)
    return evolve(above, rowspan=base + below.end - above.row, text=words)
