"""A text that govreport wrote: its drawn tables, and its paragraphs in one line each.

A paragraph begins with two characters of space and goes on at the left edge. What
stands elsewhere, in the middle or towards the right, is a line of its own.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from attrs import define, field

from govreport.diagnostics import Position
from govreport.readers.text.drawn import drawn_table, is_table
from govreport.readers.text.frames import is_drawn, opens
from govreport.recognition import SeenDocument, SeenParagraph, SeenTable, Unseen
from govreport.values.widths import text_width
from govreport.values.wrapping import is_continued, joined

__all__ = ["is_wrapped", "read_wrapped"]

INDENT = "　　"

Lines = Sequence[tuple[int, str]]


def is_wrapped(lines: Sequence[str]) -> bool:
    """Whether lines are those of a text with drawn tables."""
    return any(is_drawn(line) and opens(line) for line in lines)


def read_wrapped(lines: Sequence[str], name: str) -> SeenDocument:
    """Give the paragraphs and tables of the file `name`."""
    width = max(map(text_width, lines), default=0)
    blocks: list[SeenParagraph | SeenTable] = []
    unseen: list[Unseen] = []
    for drawn, group in groupby(enumerate(lines, 1), lambda line: is_drawn(line[1])):
        if not drawn:
            blocks.extend(_paragraphs(list(group), width, name))
            continue
        for frame in _frames(group):
            if not is_table(frame):
                blocks.extend(_paragraphs(frame, width, name))
                continue
            table, left_out = drawn_table(frame, name)
            blocks.append(table)
            unseen.extend(left_out)
    return SeenDocument(blocks=tuple(blocks), unseen=tuple(unseen))


def _frames(lines: Iterator[tuple[int, str]]) -> Iterator[Lines]:
    """Part drawn tables that follow each other without a line between them."""
    frame: list[tuple[int, str]] = []
    for number, line in lines:
        if frame and (opens(line) or frame[-1][1].lstrip().startswith("└")):
            yield frame
            frame = []
        frame.append((number, line))
    yield frame


@define
class _Paragraph:
    """The lines of a paragraph as they are gathered."""

    line: int
    lines: list[str] = field(factory=list)

    def goes_on_in(self, line: str, width: int) -> bool:
        """Whether `line` is the next of this paragraph."""
        if line[0].isspace():
            return False
        if self.lines[0].startswith(INDENT):
            return True
        if self.lines[0][0].isspace():
            return False
        return is_continued(self.lines[-1], line, width)


def _paragraphs(lines: Lines, width: int, name: str) -> Iterator[SeenParagraph]:
    paragraph: _Paragraph | None = None
    for number, text in lines:
        line = text.rstrip()
        if paragraph and not (line and paragraph.goes_on_in(line, width)):
            yield _seen(paragraph, width, name)
            paragraph = None
        if line:
            paragraph = paragraph or _Paragraph(number)
            paragraph.lines.append(line)
    if paragraph:
        yield _seen(paragraph, width, name)


def _seen(paragraph: _Paragraph, width: int, name: str) -> SeenParagraph:
    text = joined(paragraph.lines, width)
    column = len(text) - len(text.lstrip()) + 1
    where = Position(name, paragraph.line, column)
    return SeenParagraph(text=text.strip(), where=where)
