"""The numbers of a table, deflated without what stands around them."""

from collections.abc import Callable, Sequence
from functools import partial

from govreport.renderers.docx.codes import as_literals
from govreport.renderers.docx.deflating import begun, ended, joined_on
from govreport.renderers.docx.kept import Kept

__all__ = ["Runs", "deflated_around"]

TEXTS_KEPT = 1024

_SAMPLE = "0"

Runs = Kept[bytes | None]
"""Gives what is written for a number, None where nothing can be told of it alone."""

_Join = Callable[[bytes, int, bytes], bytes | None]


def deflated_around(
    pieces: Sequence[bytes], runs: Sequence[Runs]
) -> tuple[bytes | None, tuple[Runs, ...]]:
    """Give how text deflates that begins with the first of `pieces`, and each number.

    Between two pieces stands what one of `runs` gives. A number is deflated with the
    piece that follows it; what differs between runs in more than the digits is not.
    """
    if not all(run[_SAMPLE] for run in runs):
        return None, tuple(runs)
    heads = [*(head for head, _ in map(_around, runs)), b""]
    tails = [b"", *(tail for _, tail in map(_around, runs))]
    whole = [b"".join(parts) for parts in zip(tails, pieces, heads, strict=True)]
    made: dict[tuple[int, bytes, bytes, bool], Runs] = {}
    deflated = []
    for number, run in enumerate(runs, 1):
        before, after = whole[number - 1 : number + 1]
        key = (id(run), before, after, number == len(runs))
        if key not in made:
            join = ended if number == len(runs) else joined_on
            made[key] = Kept(partial(_deflated, run, join, before, after), TEXTS_KEPT)
        deflated.append(made[key])
    return begun(whole[0]) if runs else None, tuple(deflated)


def _around(run: Runs) -> tuple[bytes, bytes]:
    """Give what a run has before its digits and after them."""
    head, _, tail = (run[_SAMPLE] or b"").rpartition(f">{_SAMPLE}<".encode())
    return head + b">", b"<" + tail


def _deflated(
    run: Runs, join: _Join, before: bytes, after: bytes, text: str
) -> bytes | None:
    head, tail = _around(run)
    if not text.isascii() or run[text] != b"".join((head, text.encode(), tail)):
        return None
    joined = join(before, len(text), after)
    return None if joined is None else as_literals(text) + joined
