"""Typed prose: paragraphs, enumerated items, figures with captions, small tables.

The words are kept as they were written. Only white space at both ends of a paragraph
or an item (the two full-width spaces of a typed indent, say) is not part of it.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import Attribute, field, frozen

__all__ = [
    "CONTROL_CHARACTERS",
    "Block",
    "Figure",
    "Items",
    "Narrative",
    "Paragraph",
    "SmallTable",
]

CONTROL_CHARACTERS = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]"
)
"""Characters that no document can carry, line feed and tab apart."""


def one_line(text: str) -> str:
    """Give `text` without white space at its ends; refuse what is not one line."""
    if not isinstance(text, str):
        message = f"expected text, got {text!r}"
        raise TypeError(message)
    text = text.strip()
    if "\n" in text or CONTROL_CHARACTERS.search(text):
        message = f"expected one line without control characters, got {text!r}"
        raise ValueError(message)
    return text


def _not_empty(_: object, attribute: "Attribute[Any]", value: Any) -> None:
    if not value:
        message = f"{attribute.name}: expected text, got none"
        raise ValueError(message)


@frozen
class Paragraph:
    """One paragraph of prose, never empty, without a line break."""

    text: str = field(converter=one_line, validator=_not_empty)


def _lines(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(one_line(text) for text in texts)


def _rows(rows: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
    return tuple(_lines(row) for row in rows)


@frozen
class Items:
    """Enumerated items (一是…；二是…); the variant numbers them."""

    items: tuple[str, ...] = field(converter=_lines, validator=_not_empty)


@frozen(kw_only=True)
class Figure:
    """An image beside the report: its path, caption and alternative text."""

    path: str = field(converter=one_line, validator=_not_empty)
    caption: str = field(default="", converter=one_line)
    alt: str = field(default="", converter=one_line)


@frozen(kw_only=True)
class SmallTable:
    """A table within the prose: one header row, then rows of as many cells."""

    header: tuple[str, ...] = field(converter=_lines, validator=_not_empty)
    rows: tuple[tuple[str, ...], ...] = field(converter=_rows)
    caption: str = field(default="", converter=one_line)

    @rows.validator
    def _rectangular(self, _: object, rows: tuple[tuple[str, ...], ...]) -> None:
        for number, cells in enumerate(rows, 1):
            if len(cells) != len(self.header):
                message = (
                    f"row {number}: expected {len(self.header)} cells, got {len(cells)}"
                )
                raise ValueError(message)


Block = Paragraph | Items | Figure | SmallTable


def _blocks(blocks: Iterable[Block]) -> tuple[Block, ...]:
    return tuple(blocks)


@frozen
class Narrative:
    """A piece of prose: its blocks in order. An empty one is false."""

    blocks: tuple[Block, ...] = field(default=(), converter=_blocks)

    @classmethod
    def from_text(cls, text: str) -> "Narrative":
        """Give the prose that `text` writes, a paragraph for each line with words."""
        return cls(tuple(Paragraph(line) for line in text.split("\n") if line.strip()))

    def __bool__(self) -> bool:
        return bool(self.blocks)

    def texts(self) -> Iterator[str]:
        """Give every paragraph and item in order, for checks that read prose."""
        for block in self.blocks:
            match block:
                case Paragraph(text):
                    yield text
                case Items(items):
                    yield from items
                case _:
                    continue
