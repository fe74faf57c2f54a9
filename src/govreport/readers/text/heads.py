"""Whether the heads of a form stand in a text, one after the other."""

from collections.abc import Sequence
from functools import cache

from attrs import frozen

from govreport.editions.grid import GridCell
from govreport.readers.text.forms import Form, forms
from govreport.readers.text.tokens import Token
from govreport.recognition import Vocabulary, compact

__all__ = ["Found", "find_form", "joined_text"]

MOST_PARTS = 4
"""In how many lines the words of a head may stand (结果, 维持)."""


@frozen
class Found:
    """A form whose heads were found; the rows begin at the token `end`."""

    form: Form
    has_band: bool
    heads: tuple[tuple[GridCell, tuple[Token, ...]], ...]
    end: int


def joined_text(tokens: Sequence[Token]) -> str:
    """Give the words of one cell, which stand in several lines."""
    return "".join(token.text for token in tokens)


def find_form(tokens: Sequence[Token], at: int) -> tuple[Found | None, bool]:
    """Give the form that begins at a token, and whether one seemed to begin there."""
    candidates = forms().get(compact(tokens[at].text), ())
    found = (_aligned(form, tokens, at) for form in candidates)
    return next((each for each in found if each), None), bool(candidates)


def _aligned(form: Form, tokens: Sequence[Token], at: int) -> Found | None:
    has_band = form.band is not None and _is_label(tokens[at].text, form.band.label)
    heads: list[tuple[GridCell, tuple[Token, ...]]] = []
    cells = (form.band, *form.heads) if form.band and has_band else form.heads
    for cell in cells:
        while at < len(tokens) and not tokens[at].text:
            at += 1
        parts = _parts(cell.label, tokens[at : at + MOST_PARTS])
        if not parts and cell.role != "corner":
            return None
        if parts:
            heads.append((cell, tuple(tokens[at : at + parts])))
        at += parts
    return Found(form, has_band, tuple(heads), at)


def _parts(label: str, tokens: Sequence[Token]) -> int:
    """Give how many of `tokens` make up a label, 0 where they do not."""
    for length in range(1, len(tokens) + 1):
        if compact(joined_text(tokens[:length])) == compact(label):
            return length
    lengths = range(len(tokens), 0, -1)
    near = (n for n in lengths if _is_label(joined_text(tokens[:n]), label))
    return next(near, 0)


def _is_label(text: str, label: str) -> bool:
    return _vocabulary(label).match(text) is not None


@cache
def _vocabulary(label: str) -> Vocabulary:
    return Vocabulary((label,))
