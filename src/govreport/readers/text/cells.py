"""The cells of a table as they are put together row by row."""

from collections.abc import Iterable

from attrs import define, field

from govreport.diagnostics import Position
from govreport.recognition import SeenCell, SeenTable, Unseen

__all__ = ["Builder", "Seen"]

LONGEST = 60
"""The most characters of a text that are shown in a message."""


@define
class Seen:
    """A text, as it is put together, and where it begins."""

    text: str
    where: Position


@define(kw_only=True)
class Builder:
    """A table that grows by rows, and what had to be left out of it."""

    row: int = 0
    cells: list[SeenCell] = field(factory=list)
    unseen: list[Unseen] = field(factory=list)

    def put(
        self,
        seen: Seen,
        column: int,
        *,
        row: int | None = None,
        rowspan: int = 1,
        colspan: int = 1,
    ) -> None:
        """Add a cell, in the present row unless another is given."""
        self.cells.append(
            SeenCell(
                row=self.row if row is None else row,
                column=column,
                rowspan=rowspan,
                colspan=colspan,
                text=seen.text,
                where=seen.where,
            )
        )

    def leave_out(
        self, message: str, texts: Iterable[Seen], where: Position, **facts: int
    ) -> None:
        """Note texts that are no cells."""
        words = " ".join(seen.text for seen in texts if seen.text)
        self.unseen.append(
            Unseen(
                message=message, facts={"text": words[:LONGEST], **facts}, where=where
            )
        )

    def drop_blanks(self) -> None:
        """Take back the blank cells of the last row: they may not have been blank."""
        last = self.row - 1
        self.cells = [c for c in self.cells if not (c.row == last and c.is_blank)]

    @property
    def table(self) -> SeenTable:
        """The table, its cells in reading order."""
        return SeenTable(tuple(sorted(self.cells, key=lambda c: (c.row, c.column))))
