"""What a variant.yaml can say, merged over its lineage and typed.

Each class here is a mapping in the file, each field a key. The nearest layer wins, key
by key; null takes an inherited key away.
"""

from collections.abc import Mapping
from typing import Literal

from attrs import frozen

from govreport.variants.keys import key

__all__ = [
    "FONT_ROLES",
    "ChapterStyle",
    "ContactStyle",
    "ExtraRow",
    "HeadStyle",
    "ItemStyle",
    "PreambleStyle",
    "Settings",
    "SignatureStyle",
]

FONT_ROLES = ("title", "body", "heading", "subheading", "table")
"""What a font is for: 标题, 正文, 一级标题, 二级标题, 表格."""

NUMBER_SLOTS = ("hanzi", "arabic")
TITLE_SLOTS = ("agency", "year")
SUBTITLE_SLOTS = (*TITLE_SLOTS, "published")
SIGNATURE_SLOTS = ("agencies", "date")
YEAR_SLOTS = ("year", "prior_year", "next_year")
LABEL_SLOTS = ("label", *YEAR_SLOTS)
CONTACT_SLOTS = ("unit", "address", "postcode", "phone", "fax", "email", "website")
PREAMBLE_SLOTS = (
    *TITLE_SLOTS,
    "legal_bases",
    "start",
    "end",
    "chapters",
    "chapter_count",
    "scope",
    "units",
    "contact",
    "contact_details",
    *CONTACT_SLOTS,
)


@frozen(kw_only=True)
class ContactStyle:
    """How a contact is run together: 某办公室（地址：…，电话：…）."""

    labels: Mapping[str, str] = key("各项的名称及顺序", names="contact")
    mark: str = key("名称之后的标点")
    between: str = key("两项之间的标点")


@frozen(kw_only=True)
class PreambleStyle:
    """The preamble: sentences by name, and the paragraphs that they make.

    A sentence is printed in the first of its wordings for which the report states all
    that the slots name; a paragraph is a list of the names of sentences.
    """

    place: Literal["before", "overview"] = key(
        "位置：before 在第一章之前，overview 在第一章之内"
    )
    label: str = key("前言的标题，如 编制说明；空则没有")
    legal_bases: tuple[str, ...] = key("报告没有填写依据时所引的依据")
    period: Literal["stated", "calendar"] = key(
        "报告没有填写统计期限时：stated 不印，calendar 为当年1月1日至12月31日"
    )
    contact: ContactStyle = key("联系方式的写法")
    chapters: Mapping[str, str] = key(
        "列举六章时的名称，没有写的同一级标题", names="chapter"
    )
    sentences: Mapping[str, tuple[str, ...]] = key(
        "各句，按名称；有几种写法的，印第一种各项都已填写的",
        slots=PREAMBLE_SLOTS,
        names="sentence",
    )
    paragraphs: tuple[tuple[str, ...], ...] = key("各段由哪些句子组成")


@frozen(kw_only=True)
class HeadStyle:
    """How a head is printed.

    `number` is its numbering, with the slot `{hanzi}` (一) or `{arabic}` (1), or empty
    for none; `end` follows its words; `place` is own-line, or run-in for a head that
    stands in front of the first paragraph.
    """

    number: str = key("编号", slots=NUMBER_SLOTS)
    end: str = key("标题末尾的标点")
    place: Literal["own-line", "run-in"] = key(
        "位置：own-line 独占一行，run-in 与正文同段"
    )


@frozen(kw_only=True)
class ItemStyle:
    """Enumerated items, run together in one paragraph or each in one of its own.

    `number` goes before each (`{hanzi}是` gives 一是); `between` ends all but the last
    and `end` the last, where an item does not end in a mark of its own.
    """

    number: str = key("编号", slots=NUMBER_SLOTS)
    between: str = key("两项之间的标点")
    end: str = key("末项之后的标点")
    place: Literal["together", "apart"] = key(
        "位置：together 各项连成一段，apart 一项一段"
    )


@frozen(kw_only=True)
class ChapterStyle:
    """A chapter in prose: the wording of its heads in order, and their style.

    A head that is not one of the chapter's parts is the heading of a section that the
    report adds (其他章节). `order` puts the named ones first; an empty head prints its
    part without one. What `openings` says stands in front of a part that begins with
    items.
    """

    heads: Mapping[str, str] = key("各部分标题及顺序", names="head")
    order: tuple[str, ...] = key("各部分的先后；没有列出的依原序排在后面")
    head: HeadStyle = key("各部分标题的样式")
    openings: Mapping[str, str] = key(
        "各部分逐项列举之前的话，如 主要表现在：", slots=YEAR_SLOTS, names="head"
    )
    items: ItemStyle = key("本章逐项列举的样式，没有写的依 items")


@frozen(kw_only=True)
class ExtraRow:
    """A row that a variant adds to an official table.

    Its numbers are those of `report.extras` called row.column, such as
    `other_documents.made`; its columns are those of the row that it follows.
    """

    label: str = key("行的名称")
    after: str = key("位于哪一行之后，按地址")


@frozen(kw_only=True)
class SignatureStyle:
    """The lines at the end: who signs and when.

    `always` signs with the agency and the day of publication where the report states
    no signature of its own.
    """

    printed: Literal["stated", "always"] = key(
        "何时印：stated 报告填写了才印，always 没有填写则署机关和发布日期"
    )
    lines: tuple[str, ...] = key("落款，一项一行", slots=SIGNATURE_SLOTS)


@frozen(kw_only=True)
class Settings:
    """A merged variant: everything that compose asks of it."""

    title: tuple[str, ...] = key("报告标题，一项一行", slots=TITLE_SLOTS)
    subtitle: tuple[str, ...] = key(
        "标题下的机关、日期等，一项一行", slots=SUBTITLE_SLOTS
    )
    preamble: PreambleStyle = key("前言")
    chapter: HeadStyle = key("一级标题的样式")
    headings: Mapping[str, str] = key("一级标题的改写", names="chapter")
    overview: ChapterStyle = key("总体情况")
    improvement: ChapterStyle = key("存在的主要问题及改进情况")
    other_matters: ChapterStyle = key("其他需要报告的事项")
    items: ItemStyle = key("逐项列举的样式")
    labels: Mapping[str, str] = key(
        "表格文字的改写，按地址", slots=LABEL_SLOTS, names="cell"
    )
    extra_rows: Mapping[str, ExtraRow] = key("增加的行，按名称", names="row")
    notes: Mapping[str, tuple[str, ...]] = key(
        "表下的注，按表，一项一行", slots=YEAR_SLOTS, names="table"
    )
    signature: SignatureStyle = key("落款")
    none: str = key("内容为空的章所印文字")
    blank: str = key("空白单元格所印文字")
    zero: str = key("数字零所印文字")
    zeros: Mapping[str, str] = key("某一张表的数字零所印文字，按表", names="table")
    fonts: Mapping[str, str] = key(
        "字体：title 标题、body 正文、heading 一级标题、subheading 二级标题、"
        "table 表格",
        names="font",
    )
