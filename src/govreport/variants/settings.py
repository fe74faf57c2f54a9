"""What a variant.yaml can say, merged over its lineage and typed.

Each class here is a mapping in the file, each field a key. The nearest layer wins, key
by key; null takes an inherited key away.
"""

import re
from collections.abc import Mapping
from typing import Any, Literal

from attrs import Attribute, field, frozen

__all__ = [
    "FONT_ROLES",
    "SLOT",
    "ChapterStyle",
    "HeadStyle",
    "ItemStyle",
    "Settings",
    "key_title",
    "slots_of",
]

_TITLE = "govreport.title"
_SLOTS = "govreport.slots"

FONT_ROLES = ("title", "body", "heading", "subheading", "table")
"""What a font is for: 标题, 正文, 一级标题, 二级标题, 表格."""

Place = Literal["own-line", "run-in"]

SLOT = re.compile(r"\{(\w+)\}")
"""A slot in a pattern of variant.yaml."""

NUMBER_SLOTS = ("hanzi", "arabic")
TITLE_SLOTS = ("agency", "year")
PREAMBLE_SLOTS = (
    *TITLE_SLOTS,
    "legal_bases",
    "start",
    "end",
    "contact",
    "units",
)


def key(title: str, /, *, slots: tuple[str, ...] | None = None) -> Any:
    """Declare a key of variant.yaml: its Chinese title and the slots it may hold.

    None leaves braces alone: what is not a pattern is printed as it stands.
    """
    return field(metadata={_TITLE: title, _SLOTS: slots})


def key_title(attribute: "Attribute[Any]") -> str:
    """Give the Chinese title of a key."""
    return str(attribute.metadata[_TITLE])


def slots_of(attribute: "Attribute[Any]") -> tuple[str, ...] | None:
    """Give the slots that a key may hold, None where it is no pattern."""
    slots: tuple[str, ...] | None = attribute.metadata[_SLOTS]
    return slots


@frozen(kw_only=True)
class HeadStyle:
    """How a head is printed.

    `number` is its numbering, with the slot `{hanzi}` (一) or `{arabic}` (1), or empty
    for none; `end` follows its words; `place` is own-line, or run-in for a head that
    stands in front of the first paragraph.
    """

    number: str = key("编号", slots=NUMBER_SLOTS)
    end: str = key("标题末尾的标点")
    place: Place = key("位置：own-line 独占一行，run-in 与正文同段")


@frozen(kw_only=True)
class ChapterStyle:
    """A chapter in prose: the wording of its heads in order, and their style."""

    heads: Mapping[str, str] = key("各部分标题及顺序")
    head: HeadStyle = key("各部分标题的样式")


@frozen(kw_only=True)
class ItemStyle:
    """Enumerated items, run together in one paragraph.

    `number` goes before each (`{hanzi}是` gives 一是); `between` ends all but the last
    and `end` the last, where an item does not end in a mark of its own.
    """

    number: str = key("编号", slots=NUMBER_SLOTS)
    between: str = key("两项之间的标点")
    end: str = key("末项之后的标点")


@frozen(kw_only=True)
class Settings:
    """A merged variant: everything that compose asks of it.

    A line of `preamble` is printed where the report states all that its slots name.
    """

    title: tuple[str, ...] = key("报告标题，一项一行", slots=TITLE_SLOTS)
    preamble: tuple[str, ...] = key("前言各句", slots=PREAMBLE_SLOTS)
    chapter: HeadStyle = key("一级标题的样式")
    headings: Mapping[str, str] = key("一级标题的改写")
    overview: ChapterStyle = key("总体情况")
    improvement: ChapterStyle = key("存在的主要问题及改进情况")
    other_matters: ChapterStyle = key("其他需要报告的事项")
    items: ItemStyle = key("逐项列举的样式")
    labels: Mapping[str, str] = key("表格文字的改写，按地址")
    none: str = key("内容为空的章所印文字")
    blank: str = key("空白单元格所印文字")
    zero: str = key("数字零所印文字")
    fonts: Mapping[str, str] = key(
        "字体：title 标题、body 正文、heading 一级标题、subheading 二级标题、table 表格"
    )
