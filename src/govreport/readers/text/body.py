"""The rows below the heads of a form: which labels lead them, and their numbers.

A row counts only with as many cells as the form has numbers. One too few or too many
would move the others, so that row is left out, with its place.
"""

import re
from collections.abc import Iterator, Sequence

from attrs import evolve, field, frozen

from govreport.readers.text.forms import Form, forms, is_row_label
from govreport.readers.text.heads import joined_text
from govreport.readers.text.rows import is_number
from govreport.readers.text.tokens import Token
from govreport.recognition import compact

__all__ = ["Body", "Chunk", "labels_of", "read_body"]

MOST_ROWS = 200
"""No form has a quarter of these rows."""

MOST_PARTS = 6
"""In how many lines the words of a label may stand."""

_HEADING = re.compile(r"[一二三四五六七八九十]{1,2}、")


def _is_heading(text: str) -> bool:
    """Whether a text is numbered as a chapter, and is not the label of a row."""
    return bool(_HEADING.match(text)) and not is_row_label(text)


@frozen(kw_only=True)
class Chunk:
    """What may be a row: blanks, labels and what stands behind them.

    `is_whole` tells that rows are known to end before it and behind it.
    """

    start: int
    end: int
    blanks: int
    labels: tuple[Token, ...]
    values: tuple[Token, ...]
    is_whole: bool

    @property
    def size(self) -> int:
        """How many cells it has."""
        return self.blanks + len(self.labels) + len(self.values)

    @property
    def cells(self) -> tuple[Token | None, ...]:
        """Its cells one by one, None for a blank before the labels."""
        return (*[None] * self.blanks, *self.labels, *self.values)


@frozen
class Body:
    """The rows of a form, each with its numbers or None, up to the token `end`."""

    rows: tuple[tuple[Chunk, tuple[Token, ...] | None], ...]
    end: int
    accepted: int = field(init=False)

    @accepted.default
    def _count(self) -> int:
        return sum(numbers is not None for _, numbers in self.rows)


def read_body(form: Form, tokens: Sequence[Token], at: int) -> Body:
    """Read the rows from a token on, with the ends of rows as they show, or without.

    Where every paragraph stands apart, the ends show nothing.
    """
    bodies = [_body(form, tokens, at, ends=ends) for ends in (True, False)]
    return max(bodies, key=lambda body: body.accepted)


def _body(form: Form, tokens: Sequence[Token], at: int, *, ends: bool) -> Body:
    chunks: list[Chunk] = []
    pending: Chunk | None = None
    while at < len(tokens) and len(chunks) < MOST_ROWS:
        chunk = _chunk(form, tokens, at, ends=ends)
        if chunk is None or chunk.end == at or _is_beyond(chunk, chunks, form):
            break
        at = chunk.end
        if pending:
            chunk = _with_labels(pending, chunk)
        pending = None if chunk.values else chunk
        if chunk.values:
            chunks.append(chunk)
    if pending:
        chunks.append(pending := _lone_label(pending))
        at = pending.end
    is_full = any(_is_padded(chunk, form) for chunk in chunks)
    return Body(tuple((c, _numbers(c, form, is_full=is_full)) for c in chunks), at)


def _lone_label(chunk: Chunk) -> Chunk:
    """Give a row that has lost its numbers: what follows its label is none of it."""
    label = next(labels_of(chunk.labels))
    return evolve(chunk, labels=label, end=chunk.start + len(label))


def _with_labels(pending: Chunk, chunk: Chunk) -> Chunk:
    return evolve(
        chunk,
        start=pending.start,
        blanks=pending.blanks,
        labels=(*pending.labels, *chunk.labels),
        is_whole=chunk.is_whole and chunk.blanks == 0,
    )


def _chunk(form: Form, tokens: Sequence[Token], at: int, *, ends: bool) -> Chunk | None:
    """Give the next chunk, None at the end of the table."""
    start, at, blanks = at, *_blanks(form, tokens, at)
    if at == len(tokens) or _stops(tokens[at].text):
        return None
    first, at = at, _end_of_labels(tokens, at, ends=ends)
    labels = tuple(tokens[first:at])
    at = _end_of_values(form, tokens, at, ends=ends, is_led=bool(labels))
    values = tuple(tokens[first + len(labels) : at])
    before = ends and (tokens[start].begins or (blanks == 0 and tokens[first].begins))
    behind = at == len(tokens) or _ends(tokens, at, ends=ends)
    return Chunk(
        start=first,
        end=at,
        blanks=blanks if ends else 0,
        labels=labels,
        values=values,
        is_whole=before and behind,
    )


def _end_of_labels(tokens: Sequence[Token], at: int, *, ends: bool) -> int:
    first = at
    while at < len(tokens) and _is_word(tokens[at]):
        if at > first and (_ends(tokens, at, ends=ends) or _stops(tokens[at].text)):
            break
        at += 1
    return at


def _end_of_values(
    form: Form, tokens: Sequence[Token], at: int, *, ends: bool, is_led: bool
) -> int:
    """Give where the cells from `at` on end; `is_led` where labels stand before."""
    most = at + len(form.numbers)
    first = at
    while at < len(tokens):
        token = tokens[at]
        if _ends(tokens, at, ends=ends) and (at > first or is_led):
            break
        if _is_word(token) and (not ends or at >= most or _leads(token.text)):
            break
        at += 1
    return at


def _blanks(form: Form, tokens: Sequence[Token], at: int) -> tuple[int, int]:
    """Count the blanks before the labels of a row; a row of blanks is none."""
    start = at
    while at < len(tokens) and not tokens[at].text:
        at += 1
        if at < len(tokens) and tokens[at].begins:
            start = at
    return (at, at - start) if form.label_columns else (start, 0)


def _ends(tokens: Sequence[Token], at: int, *, ends: bool) -> bool:
    return ends and tokens[at].begins


def _is_word(token: Token) -> bool:
    return bool(token.text) and not is_number(token.text)


def _stops(text: str) -> bool:
    return _is_heading(text) or compact(text) in forms()


def _leads(text: str) -> bool:
    """Whether a text is the label of another row, or no longer of this table."""
    return is_row_label(text) or _stops(text)


def _is_beyond(chunk: Chunk, chunks: Sequence[Chunk], form: Form) -> bool:
    """Whether a chunk is no row: prose, or what follows the only row of a form."""
    if not form.label_columns:
        return bool(chunks) or bool(chunk.labels)
    if chunk.values or not chunk.labels:
        return False
    starts = (chunk.labels[:n] for n in range(1, len(chunk.labels) + 1))
    return not any(is_row_label(joined_text(start)) for start in starts)


def _is_padded(chunk: Chunk, form: Form) -> bool:
    """Whether the cells of a row stand in all columns, blank where they are merged."""
    if chunk.size != form.width or not (chunk.labels and chunk.values):
        return False
    is_short = chunk.blanks + len(chunk.labels) < form.label_columns
    has_rest = len(form.numbers) < form.width - form.label_columns
    return (is_short and not chunk.values[0].text) or has_rest


def _numbers(chunk: Chunk, form: Form, *, is_full: bool) -> tuple[Token, ...] | None:
    """Give the numbers of a row, None where their number does not fit."""
    if is_full:
        return _numbers_of_all(chunk, form)
    count, values = len(form.numbers), chunk.values
    if chunk.is_whole and len(values) == count:
        return values
    is_stated = not any(map(_is_word, values)) and all(v.text for v in values[:count])
    rest = any(value.text for value in values[count:])
    return values[:count] if len(values) >= count and is_stated and not rest else None


def _numbers_of_all(chunk: Chunk, form: Form) -> tuple[Token, ...] | None:
    """Give the numbers of a row with a cell in every column."""
    if chunk.size != form.width or not chunk.is_whole:
        return None
    cells = chunk.cells
    behind = range(chunk.blanks + len(chunk.labels), form.width)
    others = (cells[column] for column in behind if column not in form.numbers)
    if any(cell and cell.text for cell in others):
        return None
    numbers = tuple(cell for column in form.numbers if (cell := cells[column]))
    return numbers if len(numbers) == len(form.numbers) else None


def labels_of(tokens: Sequence[Token]) -> Iterator[tuple[Token, ...]]:
    """Part tokens into labels, each of the most tokens that make up an official one."""
    at = 0
    while at < len(tokens):
        lengths = range(min(MOST_PARTS, len(tokens) - at), 0, -1)
        fits = (n for n in lengths if is_row_label(joined_text(tokens[at : at + n])))
        length = next(fits, len(tokens) - at)
        yield tuple(tokens[at : at + length])
        at += length
