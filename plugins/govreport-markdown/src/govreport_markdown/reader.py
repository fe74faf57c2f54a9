"""The reader of Markdown: headings, paragraphs, images and pipe tables."""

import re
from collections.abc import Iterator
from itertools import groupby
from urllib.parse import unquote

from govreport import (
    Diagnostic,
    LoadError,
    Position,
    SeenDocument,
    SeenImage,
    SeenParagraph,
    SeenTable,
)
from govreport_markdown.pipes import PipeTable, plain

__all__ = ["MarkdownReader"]

MOST_BYTES = 2 * 2**20

_HEADING = re.compile(r"(#{1,6})\s+(.*?)(?:\s+#+)?")
_IMAGE = re.compile(r"!\[((?:\\.|[^\]\\])*)\]\(([^)\s]*)\)")
_BAND = re.compile(r"\*\*(第.{1,12}条第.{1,8}项)\*\*")
_RULE = re.compile(r"(?:-\s*){3,}")

Lines = list[tuple[int, str]]


Blocks = SeenImage | SeenParagraph | SeenTable


class MarkdownReader:
    """Reads Markdown with the tables of GitHub, as `MarkdownRenderer` writes it."""

    format = "markdown"
    suffixes: tuple[str, ...] = (".md", ".markdown")
    title = "Markdown"

    def accepts(self, data: bytes) -> bool:
        """Whether `data` begins with a heading in Markdown."""
        return data.lstrip(b"\xef\xbb\xbf\r\n").startswith(b"# ")

    def read(self, data: bytes, name: str) -> SeenDocument:
        """Give what stands in the file `name`, by its lines.

        Raises `LoadError` for what is not UTF-8 or longer than any report.
        """
        if len(data) > MOST_BYTES:
            raise _refused("text-size", name)
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise _refused("text-coding", name) from None
        return _Page(name).read(text.splitlines())


def _refused(reason: str, name: str) -> LoadError:
    facts: dict[str, str | int | tuple[str, ...] | None]
    facts = {"name": name, "limit": MOST_BYTES // 2**20}
    problem = Diagnostic(code="OGI117", message=f"OGI117.{reason}", facts=facts)
    return LoadError("load-failed", [problem])


class _Page:
    def __init__(self, name: str) -> None:
        self.name = name
        self.blocks: list[Blocks] = []
        self.tables: list[PipeTable] = []

    def read(self, lines: list[str]) -> SeenDocument:
        numbered = list(enumerate(lines, 1))
        for is_blank, group in groupby(numbered, lambda line: not line[1].strip()):
            if not is_blank:
                self._piece(list(group))
        unseen = tuple(unseen for table in self.tables for unseen in table.unseen)
        return SeenDocument(blocks=tuple(self.blocks), unseen=unseen)

    def _piece(self, lines: Lines) -> None:
        """Read what stands between two blank lines."""
        if lines[0][1].lstrip().startswith("|"):
            self._table(lines)
            return
        if len(lines) == 1 and _RULE.fullmatch(lines[0][1].strip()):
            return
        for number, text in lines:
            self.blocks.extend(self._line(number, text.strip()))

    def _line(self, number: int, text: str) -> Iterator[Blocks]:
        where = Position(self.name, number, 1)
        if heading := _HEADING.fullmatch(text):
            level = len(heading[1]) - 1
            yield SeenParagraph(text=plain(heading[2]), level=level, where=where)
        elif image := _IMAGE.fullmatch(text):
            path = unquote(image[2])
            yield SeenImage(name=path, alt=plain(image[1]), where=where)
        elif band := _BAND.fullmatch(text):
            yield SeenParagraph(text=f"**{band[1]}**", where=where)
        else:
            yield SeenParagraph(text=plain(text), where=where)

    def _table(self, lines: Lines) -> None:
        """Read a table, and the band or the note that stands above it."""
        table = PipeTable(self.name, lines)
        before = self.blocks[-1] if self.blocks else None
        if isinstance(before, SeenParagraph):
            band = _BAND.fullmatch(before.text)
            if band or (table.has_shared_head and before.text.startswith("（")):
                self.blocks.pop()
                table.above = band[1] if band else before.text
        self.tables.append(table)
        self.blocks.append(table.seen())
