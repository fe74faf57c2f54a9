"""The rules of a table, drawn around lines of text."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from govreport.values.widths import text_width

__all__ = ["Line", "Placed", "Rule", "draw"]

RULES = " ╵╷│╶└┌├╴┘┐┤─┴┬┼"
"""The rule for each set of strokes: 1 up, 2 down, 4 right, 8 left."""

UP, DOWN, RIGHT, LEFT = 1, 2, 4, 8


@frozen
class Placed:
    """A text and the column that it begins at."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """The first column after the text."""
        return self.start + text_width(self.text)


@frozen
class Line:
    """A line of texts; `upright` are the edges that stand in it, counted from 0.

    A text may cover the rule of an edge.
    """

    texts: Sequence[Placed]
    upright: frozenset[int]


@frozen
class Rule:
    """A horizontal rule; `ruled` says for each column whether it runs there."""

    ruled: Sequence[bool]


def draw(lines: Sequence[Line | Rule], edges: Sequence[int]) -> list[str]:
    """Draw `lines` between and across the rules that stand at `edges`."""
    drawn: list[str] = []
    for index, line in enumerate(lines):
        if isinstance(line, Line):
            drawn.append(_line(line, edges))
        else:
            above = _upright(lines[index - 1]) if index else frozenset()
            below = (
                _upright(lines[index + 1]) if index + 1 < len(lines) else frozenset()
            )
            drawn.append("".join(_rule(line, above, below, edges)))
    return drawn


def _upright(line: Line | Rule) -> frozenset[int]:
    return line.upright if isinstance(line, Line) else frozenset()


def _line(line: Line, edges: Sequence[int]) -> str:
    pieces = list(line.texts)
    for edge in line.upright:
        column = edges[edge]
        if not any(text.start <= column < text.end for text in line.texts):
            pieces.append(Placed(column, RULES[UP | DOWN]))
    drawn, end = "", 0
    for piece in sorted(pieces, key=lambda piece: piece.start):
        drawn += " " * (piece.start - end) + piece.text
        end = piece.end
    return drawn


def _rule(
    rule: Rule, above: frozenset[int], below: frozenset[int], edges: Sequence[int]
) -> Iterator[str]:
    ruled = (False, *rule.ruled, False)
    for edge, column in enumerate(edges):
        yield RULES[
            UP * (edge in above)
            | DOWN * (edge in below)
            | LEFT * ruled[edge]
            | RIGHT * ruled[edge + 1]
        ]
        if edge + 1 < len(edges):
            stroke = RULES[LEFT | RIGHT] if ruled[edge + 1] else " "
            yield stroke * (edges[edge + 1] - column - 1)
