"""Gathers what a reader sees, paragraph by paragraph and cell by cell."""

from attrs import define, field

__all__ = ["SeenTexts"]


@define
class SeenTexts:
    """The texts of a document in reading order, gathered while walking through it.

    A paragraph without words is no text, a cell without any is an empty one. Whatever
    stands in a cell, another table perhaps, is text of that cell.
    """

    texts: list[str] = field(factory=list, init=False)
    _pieces: list[str] = field(factory=list, init=False)
    _cells: int = field(default=0, init=False)

    def add(self, text: str | None) -> None:
        """Add text to the paragraph or cell that is being gathered."""
        self._pieces.append(text or "")

    def end_paragraph(self) -> None:
        """End a paragraph, which is only a space within a cell."""
        if self._cells:
            self.add(" ")
        elif text := self._taken().strip():
            self.texts.append(text)

    def begin_cell(self) -> None:
        """Begin a cell, and with it end the paragraph before the table."""
        self.end_paragraph()
        self._cells += 1

    def end_cell(self) -> None:
        """End a cell."""
        self._cells -= 1
        if not self._cells:
            self.texts.append(self._taken().strip())

    def _taken(self) -> str:
        text = "".join(self._pieces)
        self._pieces.clear()
        return text
