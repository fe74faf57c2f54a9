"""Narratives as plain data: text where text will do, else a list of blocks.

A paragraph is text, items are `{items: […]}`, a figure `{figure: {path: …}}`, a chart
`{chart: {kind: bar, data: {…}}}`, a small table `{table: {header: […], rows: [[…]]}}`.
In chapter 五 a list of texts is a list of items.
"""

from functools import partial
from itertools import chain
from typing import Any

from govreport.codec.blocks import (
    gathered,
    read_chart,
    read_figure,
    read_list,
    read_table,
    within,
)
from govreport.codec.invalid import InvalidValue
from govreport.codec.scalars import read_text, spoken
from govreport.values.narrative import (
    Block,
    Chart,
    Figure,
    Items,
    Narrative,
    Paragraph,
    SmallTable,
)

__all__ = ["BLOCK_KEYS", "items_plain", "narrative_plain", "read_items", "read_prose"]

BLOCK_KEYS = {
    "paragraph": "段落",
    "items": "条目",
    "figure": "图",
    "chart": "图表",
    "table": "表",
}
"""The key of each kind of block, English and Chinese."""


def read_prose(plain: object, _: Any = None) -> Narrative:
    """Read a narrative from text or a list of blocks; text is a paragraph a line."""
    if isinstance(plain, list):
        read = [partial(_read_block, item, at) for at, item in enumerate(plain)]
        return Narrative(tuple(chain.from_iterable(gathered(read))))
    return Narrative.from_text(read_text(plain))


def read_items(plain: object, _: Any = None) -> Narrative:
    """Read a narrative of chapter 五, where a list of texts is a list of items."""
    if isinstance(plain, list) and plain and all(isinstance(i, str) for i in plain):
        return Narrative((Items(read_list(plain)),))
    return read_prose(plain)


def narrative_plain(narrative: Narrative) -> Any:
    """Give a narrative as plain data that `read_prose` reads back."""
    texts = [block.text for block in narrative.blocks if isinstance(block, Paragraph)]
    if len(texts) == len(narrative.blocks):
        return "\n".join(texts)
    return [_block_plain(block) for block in narrative.blocks]


def items_plain(narrative: Narrative) -> Any:
    """Give a narrative as plain data that `read_items` reads back."""
    match narrative.blocks:
        case (Items(items),):
            return list(items)
        case _:
            return narrative_plain(narrative)


def _read_block(plain: object, index: int) -> tuple[Block, ...]:
    if isinstance(plain, str):
        return Narrative.from_text(within(read_text, plain, index)).blocks
    if not isinstance(plain, dict) or len(plain) != 1:
        raise InvalidValue("OGI106", "OGI106.block", (index,), got=spoken(plain))
    (key, value), *_ = plain.items()
    at = (index, key)
    match key:
        case "paragraph":
            return Narrative.from_text(within(read_text, value, *at)).blocks
        case "items":
            return (Items(read_list(value, *at)),)
        case "figure":
            return (read_figure(value, *at),)
        case "chart":
            return (read_chart(value, *at),)
        case "table":
            return (read_table(value, *at),)
        case _:
            raise InvalidValue(
                "OGI101", "OGI101", at, key=str(key), known=tuple(BLOCK_KEYS)
            )


def _block_plain(block: Block) -> Any:
    match block:
        case Paragraph(text):
            return text
        case Items(items):
            return {"items": list(items)}
        case Figure():
            stated = {"path": block.path, "caption": block.caption, "alt": block.alt}
            return {"figure": {key: text for key, text in stated.items() if text}}
        case Chart():
            said = {"unit": block.unit, "caption": block.caption, "alt": block.alt}
            stated = {key: text for key, text in said.items() if text}
            kind, data = str(block.kind), dict(block.data)
            return {"chart": {"kind": kind, **stated, "data": data}}
        case SmallTable():
            table: dict[str, Any] = {"caption": block.caption} if block.caption else {}
            table["header"] = list(block.header)
            table["rows"] = [list(row) for row in block.rows]
            return {"table": table}
