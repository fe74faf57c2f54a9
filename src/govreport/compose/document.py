"""The document: ordered headings, paragraphs and tables, fully worded.

A renderer needs nothing else. Text stands here exactly as a reader is to see it;
numbers of headings, separators and blanks are already in it.
"""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Literal

from attrs import define, field, frozen

from govreport.values.narrative import ChartKind, Data

__all__ = [
    "Block",
    "Cell",
    "CellRole",
    "Chart",
    "Document",
    "Heading",
    "Image",
    "Paragraph",
    "ParagraphStyle",
    "Row",
    "Section",
    "Signature",
    "Table",
]

CellRole = Literal["band", "corner", "column-head", "row-head", "number", "text"]
ParagraphStyle = Literal["body", "note"]


@frozen(kw_only=True)
class Heading:
    """A heading on a line of its own; level 1 is 一、 and level 2 is （一）."""

    kind: Literal["heading"] = field(default="heading", init=False)
    level: int
    text: str
    address: str


@frozen(kw_only=True)
class Paragraph:
    """A paragraph; `lead` is a run-in heading printed before its text.

    The style `note` is that of a line under a table.
    """

    kind: Literal["paragraph"] = field(default="paragraph", init=False)
    text: str
    lead: str = ""
    style: ParagraphStyle = "body"
    address: str


@frozen(kw_only=True)
class Image:
    """An image with its caption and alternative text; `path` is as it was written."""

    kind: Literal["image"] = field(default="image", init=False)
    path: str
    caption: str
    alt: str
    address: str

    @property
    def stand_in(self) -> str:
        """What is printed where the image itself cannot be."""
        return f"〔图：{self.alt or self.path}〕"


@frozen(kw_only=True)
class Cell:
    """A cell of a table where it begins; `row` and `column` count from 0.

    `address` is that of the number, or of the part of the form that a head names.
    """

    row: int
    column: int
    rowspan: int = 1
    colspan: int = 1
    role: CellRole
    text: str
    address: str = ""


@frozen(kw_only=True)
class Row:
    """The cells that begin in one row, from left to right, and the row's group.

    Consecutive rows of one `group` belong together: a table is cut between groups.
    """

    cells: tuple[Cell, ...]
    group: str


@define(kw_only=True, slots=False, frozen=True)
class Table:
    """A table with true merges. Every place is covered by exactly one cell.

    `head_rows` rows repeat on a new page; the first `label_columns` columns hold
    labels. `widths` are column widths in any one unit. `official` is false for a
    small table within the prose.
    """

    kind: Literal["table"] = field(default="table", init=False)
    key: str
    title: str
    rows: tuple[Row, ...]
    head_rows: int
    label_columns: int
    widths: tuple[int, ...]
    official: bool = True

    @property
    def cells(self) -> Iterator[Cell]:
        """Every cell, row by row."""
        for row in self.rows:
            yield from row.cells

    @cached_property
    def places(self) -> tuple[tuple[Cell, ...], ...]:
        """The covering cell of every place: as many rows and columns as printed."""
        covered: dict[tuple[int, int], Cell] = {
            (row, column): cell
            for cell in self.cells
            for row in range(cell.row, cell.row + cell.rowspan)
            for column in range(cell.column, cell.column + cell.colspan)
        }
        return tuple(
            tuple(covered[row, column] for column in range(len(self.widths)))
            for row in range(len(self.rows))
        )


@frozen(kw_only=True)
class Chart:
    """A chart of labelled numbers, with its caption and alternative text."""

    kind: Literal["chart"] = field(default="chart", init=False)
    drawn_as: ChartKind
    data: Data
    unit: str
    caption: str
    alt: str
    address: str


Block = Heading | Paragraph | Image | Chart | Table


@frozen(kw_only=True)
class Section:
    """A chapter: its level-one heading and the blocks below it."""

    heading: Heading
    blocks: tuple[Block, ...]

    @property
    def notes(self) -> tuple[Paragraph, ...]:
        """The notes under its table, which a Word form prints by themselves."""
        paragraphs = (block for block in self.blocks if isinstance(block, Paragraph))
        return tuple(paragraph for paragraph in paragraphs if paragraph.style == "note")


@frozen(kw_only=True)
class Signature:
    """The lines at the end of the report: who signs, and the date."""

    lines: tuple[str, ...]


@frozen(kw_only=True)
class Document:
    """A whole report as a reader sees it.

    `title` holds the lines of the title as they break, `subtitle` lines below it.
    """

    title: tuple[str, ...]
    subtitle: tuple[str, ...] = ()
    preamble: tuple[Block, ...] = ()
    sections: tuple[Section, ...]
    signature: Signature | None = None
    attachments: tuple[str, ...] = ()
    language: str = "zh-CN"

    @property
    def name(self) -> str:
        """The title in one line, for metadata."""
        return "".join(self.title)

    @property
    def chapters(self) -> Mapping[str, Section]:
        """Each chapter by its key, as a Word form asks for it: `chapters.overview`."""
        return {section.heading.address: section for section in self.sections}

    @property
    def blocks(self) -> Iterator[Block]:
        """Every block in reading order, headings of chapters included."""
        yield from self.preamble
        for section in self.sections:
            yield section.heading
            yield from section.blocks
