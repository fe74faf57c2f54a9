"""A pipe table as the grid that it was laid out from: paths are merged cells again."""

import re
from collections.abc import Sequence

from govreport import Position, SeenCell, SeenTable, Unseen
from govreport_markdown.grid import ARROW

__all__ = ["PipeTable", "plain"]

MOST_FOLDED = 4
"""How many proceedings stand in rows of their own in 表四, and one to spare."""

_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])|<(https?://[^>\s]*)>|\*\*")
_CELL = re.compile(r"((?:\\.|[^|\\])*)(?:\||$)")
_DASHES = re.compile(r":?-+:?")


def plain(text: str) -> str:
    """Give the words of a text in Markdown."""
    return _ESCAPED.sub(lambda found: found[1] or found[2] or "", text).strip()


class PipeTable:
    """The lines of one table; `above` is what stands over it."""

    def __init__(self, name: str, lines: Sequence[tuple[int, str]]) -> None:
        self.name = name
        self.above: str | None = None
        self.unseen: list[Unseen] = []
        self._cells: list[SeenCell] = []
        rows = [(number, _cells(text)) for number, text in lines]
        self.line, self.head = rows[0]
        self.rows = [row for row in rows[1:] if not all(map(_is_dashes, row[1]))]

    @property
    def has_shared_head(self) -> bool:
        """Whether all columns stand under one head, which is in the corner."""
        return self.head[0].endswith(ARROW)

    def seen(self) -> SeenTable:
        """Give the table; rows with another number of cells are left out."""
        rows = [row for row in self.rows if self._fits(row)]
        if not self.head[0] and 1 < len(rows) <= MOST_FOLDED:
            self._unfold(rows)
        else:
            self._lay_out(rows)
        return SeenTable(tuple(sorted(self._cells, key=lambda c: (c.row, c.column))))

    def _fits(self, row: tuple[int, list[str]]) -> bool:
        number, cells = row
        if len(cells) == len(self.head):
            return True
        facts: dict[str, str | int | tuple[str, ...] | None] = {
            "expected": len(self.head) - 1,
            "count": len(cells) - 1,
            "text": " ".join(cells)[:60],
        }
        where = Position(self.name, number, 1)
        self.unseen.append(Unseen(message="OGI145.text-row", facts=facts, where=where))
        return False

    def _put(self, row: int, column: int, text: str, line: int, *spans: int) -> None:
        rowspan, colspan = spans or (1, 1)
        where = Position(self.name, line, 1)
        self._cells.append(
            SeenCell(
                row=row,
                column=column,
                rowspan=rowspan,
                colspan=colspan,
                text=text,
                where=where,
            )
        )

    def _lay_out(self, rows: Sequence[tuple[int, list[str]]]) -> None:
        """Lay out labels in columns and heads in rows, by the parts of their paths."""
        labels = max([1, *(len(cells[0].split(ARROW)) for _, cells in rows)])
        corner = self.head[0].removesuffix(ARROW)
        heads = [head.split(ARROW) for head in self.head[1:]]
        if self.has_shared_head:
            heads = [[corner, *head] for head in heads]
            corner = ""
        top, depth = 0, max(map(len, heads), default=1)
        if self.above:
            self._put(0, 0, self.above, self.line, 1, labels + len(heads))
            top = 1
        self._put(top, 0, corner, self.line, depth, labels)
        for column, head in enumerate(heads, labels):
            self._stack(head, top, depth, column)
        for row, (line, cells) in enumerate(rows, top + depth):
            path = cells[0].split(ARROW)
            for column, text in enumerate(path):
                span = labels - column if column == len(path) - 1 else 1
                self._put(row, column, text, line, 1, span)
            for column, text in enumerate(cells[1:], labels):
                self._put(row, column, text, line)

    def _unfold(self, rows: Sequence[tuple[int, list[str]]]) -> None:
        """Lay out 表四 again: one row below the heads of every proceeding."""
        paths = [cells[0].split(ARROW) for _, cells in rows]
        depth = max(map(len, paths)) + 1
        column = 0
        for path, (line, cells) in zip(paths, rows, strict=True):
            for head, text in zip(self.head[1:], cells[1:], strict=True):
                self._stack([*path, head], 0, depth, column)
                self._put(depth, column, text, line)
                column += 1

    def _stack(self, path: Sequence[str], top: int, depth: int, column: int) -> None:
        for row, text in enumerate(path):
            span = depth - row if row == len(path) - 1 else 1
            self._put(top + row, column, text, self.line, span, 1)


def _cells(line: str) -> list[str]:
    """Give the cells of a line without the bars around them."""
    inner = line.strip().removeprefix("|")
    return [plain(found[1]) for found in _CELL.finditer(inner) if found[0]]


def _is_dashes(text: str) -> bool:
    return bool(_DASHES.fullmatch(text))
