"""What a variant.yaml can say, merged over its lineage and typed.

Every field has a meaning of its own for a person in a provincial office; its docs are
the comments here. Nearest layer wins, key by key; null takes an inherited key away.
"""

from collections.abc import Mapping
from typing import Literal

from attrs import frozen

__all__ = ["ChapterStyle", "HeadStyle", "ItemStyle", "Settings"]

Place = Literal["own-line", "run-in"]


@frozen(kw_only=True)
class HeadStyle:
    """How a head is printed.

    `number` is its numbering with one slot, `{hanzi}` (一) or `{arabic}` (1), or empty
    for none; `end` is what follows its words; `place` puts it on a line of its own or
    before the first paragraph.
    """

    number: str
    end: str
    place: Place


@frozen(kw_only=True)
class ChapterStyle:
    """A chapter in prose: the wording of its heads in order, and their style."""

    heads: Mapping[str, str]
    head: HeadStyle


@frozen(kw_only=True)
class ItemStyle:
    """Enumerated items, run together in one paragraph.

    `number` goes before each (`{hanzi}是` gives 一是), `between` ends all but the
    last, `end` ends the last; neither is added where the item has its own full stop.
    """

    number: str
    between: str
    end: str


@frozen(kw_only=True)
class Settings:
    """A merged variant.

    `title` holds the lines of the title with the slots `{agency}` and `{year}`,
    `chapter` styles the level-one headings, `headings` rewords them by chapter,
    `labels` rewords cells by address, `none` stands for an empty chapter and `blank`
    for a blank cell.
    """

    title: tuple[str, ...]
    chapter: HeadStyle
    headings: Mapping[str, str]
    overview: ChapterStyle
    improvement: ChapterStyle
    extra: HeadStyle
    items: ItemStyle
    labels: Mapping[str, str]
    none: str
    blank: str
