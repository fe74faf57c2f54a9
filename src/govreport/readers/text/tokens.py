"""The texts of a document line by line, and where a row may end between them.

Taken out of Word, the cells of a row stand one in a line, each after a tab, and a blank
line follows the row; or they stand in one line with tabs between them. A cell that is
merged with the one above is blank.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property

from attrs import define, frozen

from govreport.diagnostics import Position
from govreport.readers.text.cells import Seen

__all__ = ["Token", "Tokens"]

FEWEST = 3
"""A line with as many cells holds a row."""


@frozen
class Token:
    """A cell or a line: its text, where it begins, and whether a row may begin."""

    text: str
    line: int
    column: int
    begins: bool


@define(slots=False, frozen=True)
class Tokens:
    """The tokens of the file `name`."""

    lines: Sequence[str]
    name: str

    @cached_property
    def has_rows(self) -> bool:
        """Whether the rows of tables stand in one line each."""
        return any(
            sum(bool(cell.strip()) for cell in line.split("\t")) >= FEWEST
            for line in self.lines
        )

    @cached_property
    def all(self) -> tuple[Token, ...]:
        """Every token in order."""
        return tuple(self._read())

    def seen(self, token: Token) -> Seen:
        """Give the text of a token with its place."""
        return Seen(token.text, Position(self.name, token.line, token.column))

    def _read(self) -> Iterator[Token]:
        begins = True
        for number, line in enumerate(self.lines, 1):
            if not line.strip(" \u3000"):
                begins = True
                continue
            at = 1
            if not self.has_rows and line.startswith("\t"):
                line, at = line[1:], 2  # noqa: PLW2901  # the tab is no part of it
            cells = line.split("\t") if self.has_rows else [line.replace("\t", " ")]
            for cell in cells:
                column = at + len(cell) - len(cell.lstrip())
                yield Token(cell.strip(), number, column, begins)
                begins = False
                at += len(cell) + 1
            begins = self.has_rows
