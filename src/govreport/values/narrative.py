"""Typed prose: paragraphs, items, figures and charts with captions, small tables.

The words are kept as they were written. Only white space at both ends of a paragraph
or an item (the two full-width spaces of a typed indent, say) is not part of it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Any

from attrs import Attribute, field, frozen

__all__ = [
    "CONTROL_CHARACTERS",
    "LONGEST_LABEL",
    "LONGEST_UNIT",
    "MOST_VALUES",
    "Block",
    "Chart",
    "ChartKind",
    "Data",
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


class ChartKind(StrEnum):
    """How the numbers of a chart are drawn."""

    BAR = "bar"
    LINE = "line"
    PIE = "pie"

    @property
    def label(self) -> str:
        """The Chinese word, which the input may use."""
        return _CHART_KINDS[self]


_CHART_KINDS = {
    ChartKind.BAR: "柱形图",
    ChartKind.LINE: "折线图",
    ChartKind.PIE: "饼图",
}

MOST_VALUES = {ChartKind.BAR: 24, ChartKind.LINE: 24, ChartKind.PIE: 12}
"""The most numbers of each kind of chart; more cannot be read on a page."""

LONGEST_LABEL = 21
"""The most characters of a label of a chart: three short lines."""

LONGEST_UNIT = 8
"""The most characters of a unit of a chart."""

Data = tuple[tuple[str, int | Decimal], ...]
"""Labelled numbers in order."""


def _labelled(data: Mapping[str, int | Decimal] | Data) -> Data:
    pairs = data.items() if isinstance(data, Mapping) else data
    return tuple((one_line(label), number) for label, number in pairs)


@frozen(kw_only=True)
class Chart:
    """A chart of a few labelled numbers, in `unit`, in the order given."""

    kind: ChartKind = field(converter=ChartKind)
    data: Data = field(converter=_labelled)
    unit: str = field(default="", converter=one_line)
    caption: str = field(default="", converter=one_line)
    alt: str = field(default="", converter=one_line)

    @data.validator
    def _drawable(self, _: object, data: Data) -> None:
        most = MOST_VALUES[self.kind]
        if not 0 < len(data) <= most:
            message = f"expected 1 to {most} numbers, got {len(data)}"
            raise ValueError(message)
        labels = {label for label, _ in data}
        is_short = all(0 < len(label) <= LONGEST_LABEL for label in labels)
        if not is_short or len(labels) < len(data):
            message = f"expected a short label for each, got {sorted(labels)}"
            raise ValueError(message)
        numbers = [number for _, number in data]
        if self.kind is ChartKind.PIE and (min(numbers) < 0 or not any(numbers)):
            message = "a pie is shared out: expected no negative number, and not only 0"
            raise ValueError(message)

    @unit.validator
    def _short(self, _: object, unit: str) -> None:
        if len(unit) > LONGEST_UNIT:
            message = f"expected at most {LONGEST_UNIT} characters, got {unit!r}"
            raise ValueError(message)

    @property
    def alternative(self) -> str:
        """The alternative text: the one given, else one that reads the numbers out."""
        read = "，".join(f"{label}{number}{self.unit}" for label, number in self.data)
        return self.alt or f"{self.kind.label}：{read}"


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


Block = Paragraph | Items | Figure | Chart | SmallTable


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
