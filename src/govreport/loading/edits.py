"""Edits of lines of text that keep in mind where every character stood before."""

from collections.abc import Iterable, Mapping

from attrs import field, frozen

from govreport.diagnostics import Diagnostic, Position

__all__ = ["Edit", "Retyped", "edited"]


@frozen
class Edit:
    """What takes the place of a part of a line; `message` is empty for a silent one."""

    start: int
    end: int
    text: str
    message: str = ""


@frozen(kw_only=True)
class Retyped:
    """Text as it should have been typed, what was wrong, and whence its columns.

    `origins` gives for a line that was edited the original column of each of its
    columns, both from 1.
    """

    text: str
    problems: tuple[Diagnostic, ...] = ()
    origins: Mapping[int, tuple[int, ...]] = field(factory=dict)

    def original(self, at: Position) -> Position:
        """Give the place in the text as it was of a place in the text as it is."""
        return Position(at.file, *self.place(at.line, at.column))

    def place(self, line: int, column: int) -> tuple[int, int]:
        """Give the line and column as they were of those as they are."""
        if columns := self.origins.get(line):
            column = columns[min(column, len(columns)) - 1]
        return line, column


def edited(line: str, edits: Iterable[Edit]) -> tuple[str, tuple[int, ...]]:
    """Give a line with `edits` made, and for each of its columns the one it was.

    `edits` come in order and do not overlap.
    """
    text, at = "", 0
    columns: list[int] = []
    for edit in edits:
        text += line[at : edit.start] + edit.text
        columns.extend(range(at + 1, edit.start + 1))
        same = edit.end - edit.start == len(edit.text)
        moved = range(len(edit.text)) if same else [0] * len(edit.text)
        columns.extend(edit.start + 1 + step for step in moved)
        at = edit.end
    columns.extend(range(at + 1, len(line) + 2))
    return text + line[at:], tuple(columns)
