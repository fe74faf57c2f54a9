"""A table drawn with rules: its edges, and the texts between them.

Columns are counted as a terminal shows them, a hanzi taking two.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from attrs import define, frozen

from govreport.values.widths import character_width, text_width

__all__ = ["Band", "Frame", "Line", "Piece", "is_drawn", "opens"]

STROKES = " ╵╷│╶└┌├╴┘┐┤─┴┬┼"
"""Each sign at the number of its strokes: 1 up, 2 down, 4 right, 8 left."""

UP, DOWN, RIGHT = 1, 2, 4

_DRAWN = re.compile("[┌├└│].*")
_RULE = re.compile(f"[{STROKES}]*─[{STROKES}]*")


def is_drawn(line: str) -> bool:
    """Whether a line belongs to a drawn table."""
    return bool(_DRAWN.fullmatch(line.strip()))


def opens(line: str) -> bool:
    """Whether a line is the upper edge of a drawn table."""
    return line.lstrip().startswith("┌")


@frozen
class Piece:
    """A text in a line: where it begins and ends, and its number of the line."""

    start: int
    end: int
    text: str
    line: int


@frozen
class Line:
    """A line of texts, and the edges that are seen in it."""

    number: int
    edges: frozenset[int]
    pieces: tuple[Piece, ...]


@define(slots=False, frozen=True)
class Band:
    """The lines between two rules; `ruled` are the columns that are ruled off above.

    `edges` are those that part its cells, the outer ones included.
    """

    lines: tuple[Line, ...]
    edges: tuple[int, ...]
    ruled: frozenset[int]


@define(slots=False, frozen=True)
class Frame:
    """The lines of one drawn table, each with its number in the file."""

    lines: Sequence[tuple[int, str]]

    @cached_property
    def edges(self) -> tuple[int, ...]:
        """Where upright rules stand; without a horizontal one, where any is seen."""
        rules = [line for _, line in self.lines if _is_rule(line)]
        found = {at for line in rules for at in _upright(line, UP | DOWN)}
        if not found:
            signs = (pair for _, line in self.lines for pair in _columns(line))
            found = {at for at, sign in signs if sign == "│"}
        return tuple(sorted(found))

    @property
    def bands(self) -> Iterator[Band]:
        """Every band that has lines, from top to bottom."""
        rule, lines = "", list[Line]()
        for number, text in self.lines:
            if not _is_rule(text):
                lines.append(self._line(number, text))
                continue
            if lines:
                yield self._band(rule, lines, text)
            rule, lines = text, []
        if lines:
            yield self._band(rule, lines, "")

    def _band(self, above: str, lines: Iterable[Line], below: str) -> Band:
        lines = tuple(lines)
        seen = {edge for line in lines for edge in line.edges}
        seen.update(_upright(above, DOWN), _upright(below, UP))
        seen.update(self.edges[:1], self.edges[-1:])
        signs = dict(_columns(above))
        ruled = (edge for edge in self.edges if _runs_right(signs.get(edge + 1, " ")))
        return Band(lines, tuple(sorted(seen)), frozenset(ruled))

    def _line(self, number: int, text: str) -> Line:
        """Take a line apart at the rules that are seen in it."""
        known = frozenset(self.edges)
        edges: set[int] = set()
        pieces: list[Piece] = []
        words, start = "", 0
        for at, sign in (*_columns(text), (text_width(text), "│")):
            if sign == "│" and (at in known or at == text_width(text)):
                pieces.extend(self._pieces(words, start, number))
                words, start = "", at + 1
                edges.update(known & {at})
            else:
                words += sign
        return Line(number, frozenset(edges), tuple(pieces))

    def _pieces(self, words: str, start: int, number: int) -> Iterator[Piece]:
        """Give the texts between two rules; several, where a rule is covered."""
        end = start + text_width(words)
        is_covered = any(start < edge < end for edge in self.edges)
        texts = _TEXT.finditer(words) if is_covered else _WHOLE.finditer(words)
        for found in texts:
            first = start + text_width(words[: found.start()])
            text = found[0].rstrip()
            yield Piece(first, first + text_width(text), text, number)


_WHOLE = re.compile(r"\S(?:.*\S)?")
_TEXT = re.compile(r"(?:[（(][^）)]*(?:[）)]|$)|\S)+")
"""A text without a space outside brackets."""


def _is_rule(line: str) -> bool:
    return bool(_RULE.fullmatch(line.strip()))


def _columns(line: str) -> Iterator[tuple[int, str]]:
    """Give each character with the column that it begins in."""
    at = 0
    for character in line:
        yield at, character
        at += character_width(character)


def _upright(line: str, strokes: int) -> list[int]:
    return [
        at
        for at, sign in _columns(line)
        if sign in STROKES and STROKES.index(sign) & strokes
    ]


def _runs_right(sign: str) -> bool:
    return sign in STROKES and bool(STROKES.index(sign) & RIGHT)
