"""The document: ordered headings, paragraphs and tables, fully worded.

A renderer needs nothing else. Text stands here exactly as a reader is to see it;
numbers of headings, separators and blanks are already in it.
"""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Literal

from attrs import define, field, frozen

from govreport.values.described import in_chinese, words
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

    kind: Literal["heading"] = field(
        default="heading",
        init=False,
        metadata=words("种类，总是 heading", "the kind of block, always heading"),
    )
    level: int = field(
        metadata=words(
            "级别：1 为一、，2 为（一）", "its level: 1 is 一、 and 2 is （一）"
        )
    )
    text: str = field(metadata=words("标题文字，含编号", "its words with their number"))
    address: str = field(metadata=words("数据地址", "the address of what it heads"))


@frozen(kw_only=True)
class Paragraph:
    """A paragraph; `lead` is a run-in heading printed before its text.

    The style `note` is that of a line under a table.
    """

    kind: Literal["paragraph"] = field(
        default="paragraph",
        init=False,
        metadata=words("种类，总是 paragraph", "the kind of block, always paragraph"),
    )
    text: str = field(metadata=words("段落文字", "its words"))
    lead: str = field(
        default="",
        metadata=words(
            "段首标题，可为空", "a run-in heading printed before its text, or empty"
        ),
    )
    style: ParagraphStyle = field(
        default="body",
        metadata=words("样式：body 正文，note 表下的注", "body, or note under a table"),
    )
    address: str = field(metadata=words("数据地址", "the address of its data"))


@frozen(kw_only=True)
class Image:
    """An image with its caption and alternative text; `path` is as it was written."""

    kind: Literal["image"] = field(
        default="image",
        init=False,
        metadata=words("种类，总是 image", "the kind of block, always image"),
    )
    path: str = field(
        metadata=words(
            "图片路径，照数据所写", "the path of the image, as the data writes it"
        )
    )
    caption: str = field(metadata=words("图题，可为空", "its caption, or empty"))
    alt: str = field(
        metadata=words("替代文字，可为空", "its alternative text, or empty")
    )
    address: str = field(metadata=words("数据地址", "the address of its data"))

    @property
    @in_chinese("图片不能显示时代替它的文字")
    def stand_in(self) -> str:
        """What is printed where the image itself cannot be."""
        return f"〔图：{self.alt or self.path}〕"


@frozen(kw_only=True)
class Cell:
    """A cell of a table where it begins; `row` and `column` count from 0.

    `address` is that of the number, or of the part of the form that a head names.
    """

    row: int = field(
        metadata=words("所在行，从0数起", "the row where it begins, from 0")
    )
    column: int = field(
        metadata=words("所在列，从0数起", "the column where it begins, from 0")
    )
    rowspan: int = field(default=1, metadata=words("跨几行", "how many rows it spans"))
    colspan: int = field(
        default=1, metadata=words("跨几列", "how many columns it spans")
    )
    role: CellRole = field(
        metadata=words(
            "用途：band 分栏，corner 左上角，column-head 列标题，row-head 行标题，"
            "number 数字，text 文字",
            "what it is for: band, corner, column-head, row-head, number or text",
        )
    )
    text: str = field(metadata=words("印出的文字", "its words as printed"))
    address: str = field(
        default="",
        metadata=words(
            "数据地址", "the address of the number, or of what a head names"
        ),
    )


@frozen(kw_only=True)
class Row:
    """The cells that begin in one row, from left to right, and the row's group.

    Consecutive rows of one `group` belong together: a table is cut between groups.
    """

    cells: tuple[Cell, ...] = field(
        metadata=words(
            "本行开始的单元格，从左到右",
            "the cells that begin in the row, from left to right",
        )
    )
    group: str = field(metadata=words("所属的组", "the group that the row belongs to"))


@define(kw_only=True, slots=False, frozen=True)
class Table:
    """A table with true merges. Every place is covered by exactly one cell.

    `head_rows` rows repeat on a new page; the first `label_columns` columns hold
    labels. `widths` are column widths in any one unit. `official` is false for a
    small table within the prose.
    """

    kind: Literal["table"] = field(
        default="table",
        init=False,
        metadata=words("种类，总是 table", "the kind of block, always table"),
    )
    key: str = field(metadata=words("表的名称", "the key of the table"))
    title: str = field(metadata=words("表题，可为空", "its title, or empty"))
    rows: tuple[Row, ...] = field(metadata=words("各行", "its rows"))
    head_rows: int = field(metadata=words("表头占几行", "how many rows are its head"))
    label_columns: int = field(
        metadata=words("栏目占几列", "how many columns hold labels")
    )
    widths: tuple[int, ...] = field(
        metadata=words("各列的相对宽度", "the widths of its columns in any one unit")
    )
    official: bool = field(
        default=True,
        metadata=words(
            "是否法定表格", "whether it is an official table, not one within the prose"
        ),
    )

    @property
    @in_chinese("全部单元格，逐行")
    def cells(self) -> Iterator[Cell]:
        """Every cell, row by row."""
        for row in self.rows:
            yield from row.cells

    @cached_property
    @in_chinese("每个位置上的单元格，一行一组")
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

    kind: Literal["chart"] = field(
        default="chart",
        init=False,
        metadata=words("种类，总是 chart", "the kind of block, always chart"),
    )
    drawn_as: ChartKind = field(
        metadata=words(
            "画法：bar 柱形，line 折线，pie 饼图", "how it is drawn: bar, line or pie"
        )
    )
    data: Data = field(
        metadata=words("各项名称和数", "its labels, each with its number")
    )
    unit: str = field(
        metadata=words("单位，可为空", "the unit of its numbers, or empty")
    )
    caption: str = field(metadata=words("图题，可为空", "its caption, or empty"))
    alt: str = field(metadata=words("替代文字", "its alternative text"))
    address: str = field(metadata=words("数据地址", "the address of its data"))


Block = Heading | Paragraph | Image | Chart | Table


@frozen(kw_only=True)
class Section:
    """A chapter: its level-one heading and the blocks below it."""

    heading: Heading = field(metadata=words("一级标题", "its level-one heading"))
    blocks: tuple[Block, ...] = field(
        metadata=words("标题以下各块", "the blocks below its heading")
    )

    @property
    @in_chinese("表下的注")
    def notes(self) -> tuple[Paragraph, ...]:
        """The notes under its table, which a Word form prints by themselves."""
        paragraphs = (block for block in self.blocks if isinstance(block, Paragraph))
        return tuple(paragraph for paragraph in paragraphs if paragraph.style == "note")


@frozen(kw_only=True)
class Signature:
    """The lines at the end of the report: who signs, and the date."""

    lines: tuple[str, ...] = field(
        metadata=words("署名和日期，一项一行", "who signs, and the date, line by line")
    )


@frozen(kw_only=True)
class Document:
    """A whole report as a reader sees it.

    `title` holds the lines of the title as they break, `subtitle` lines below it.
    """

    title: tuple[str, ...] = field(
        metadata=words("报告标题，一项一行", "the title, line by line")
    )
    subtitle: tuple[str, ...] = field(
        default=(),
        metadata=words(
            "标题之下的文字，一项一行", "what stands below the title, line by line"
        ),
    )
    preamble: tuple[Block, ...] = field(
        default=(), metadata=words("前言各块", "the blocks before the first chapter")
    )
    sections: tuple[Section, ...] = field(metadata=words("各章", "the chapters"))
    signature: Signature | None = field(
        default=None, metadata=words("落款，可没有", "the signature, if there is one")
    )
    attachments: tuple[str, ...] = field(
        default=(), metadata=words("附件标题", "the titles of the attachments")
    )
    language: str = field(
        default="zh-CN",
        metadata=words("语言代码，zh-CN", "the code of the language, zh-CN"),
    )

    @property
    @in_chinese("标题连成一行")
    def name(self) -> str:
        """The title in one line, for metadata."""
        return "".join(self.title)

    @property
    @in_chinese("各章，按名称，如 chapters.overview")
    def chapters(self) -> Mapping[str, Section]:
        """Each chapter by its key, as a Word form asks for it: `chapters.overview`."""
        return {section.heading.address: section for section in self.sections}

    @property
    @in_chinese("全文各块，按阅读顺序，含一级标题")
    def blocks(self) -> Iterator[Block]:
        """Every block in reading order, headings of chapters included."""
        yield from self.preamble
        for section in self.sections:
            yield section.heading
            yield from section.blocks
