"""Joins tables that go on over a page, and dissolves frames that are no tables."""

from collections.abc import Iterator, Sequence

from govreport.readers.pdf.letters import lines_of
from govreport.readers.pdf.mending import as_one
from govreport.readers.pdf.page import Shown
from govreport.readers.pdf.ruled import Ruled, is_near

__all__ = ["joined"]


def joined(pages: Sequence[Sequence[Shown]]) -> list[Shown]:
    """Give what all pages show in order, tables whole."""
    shown: list[Shown] = []
    for at, page in enumerate(pages):
        following = pages[at + 1] if at + 1 < len(pages) else []
        for each in _tables_kept(page, shown[-1:], following[:1]):
            last = shown[-1] if shown else None
            if _goes_on(last, each):
                assert isinstance(last, Ruled)
                assert isinstance(each, Ruled)
                shown[-1] = as_one(last, each)
            else:
                shown.append(each)
    return shown


def _goes_on(upper: Shown | None, lower: Shown) -> bool:
    """Whether `lower` begins the page behind that of `upper`, and is as wide."""
    return (
        isinstance(upper, Ruled)
        and isinstance(lower, Ruled)
        and upper.page + 1 == lower.page
        and is_near(upper.box[0], lower.box[0])
        and is_near(upper.box[2], lower.box[2])
    )


def _tables_kept(
    page: Sequence[Shown], before: Sequence[Shown], behind: Sequence[Shown]
) -> Iterator[Shown]:
    """Give what a page shows; the lines in a frame around text, one by one.

    One column of cells is a table only as a part of one with more.
    """
    for at, each in enumerate(page):
        if not isinstance(each, Ruled) or not each.is_one_column:
            yield each
            continue
        above = before if at == 0 else []
        below = behind if at == len(page) - 1 else []
        if any(_goes_on(other, each) for other in above) or any(
            _goes_on(each, other)
            and isinstance(other, Ruled)
            and not other.is_one_column
            for other in below
        ):
            yield each
        else:
            yield from lines_of(each.letters, each.page)
