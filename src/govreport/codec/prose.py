"""Narratives as plain data: text where text will do, else a list of blocks.

A paragraph is text, items are `{items: […]}`, a figure `{figure: {…}}`, a small table
`{table: {header: […], rows: [[…]]}}`. In chapter 五 a list of texts is a list of items.
"""

from typing import Any

from govreport.codec.invalid import InvalidValue, Step
from govreport.codec.scalars import read_line, read_text, spoken
from govreport.values.narrative import (
    Block,
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
    "table": "表",
}
"""The key of each kind of block, English and Chinese."""


def read_prose(plain: object, _: Any = None) -> Narrative:
    """Read a narrative from text or a list of blocks; text is a paragraph a line."""
    if isinstance(plain, list):
        blocks: list[Block] = []
        for index, item in enumerate(plain):
            blocks.extend(_read_block(item, index))
        return Narrative(tuple(blocks))
    return Narrative.from_text(read_text(plain))


def read_items(plain: object, _: Any = None) -> Narrative:
    """Read a narrative of chapter 五, where a list of texts is a list of items."""
    if isinstance(plain, list) and plain and all(isinstance(i, str) for i in plain):
        return Narrative((Items(_items(plain)),))
    return read_prose(plain)


def narrative_plain(narrative: Narrative) -> Any:
    """Give a narrative as plain data that `read_prose` reads back."""
    if all(isinstance(block, Paragraph) for block in narrative.blocks):
        return "\n".join(narrative.texts())
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
        return Narrative.from_text(_within(read_text, plain, index)).blocks
    if not isinstance(plain, dict) or len(plain) != 1:
        raise InvalidValue("OGI106", "OGI106.block", (index,), got=spoken(plain))
    (key, value), *_ = plain.items()
    at = (index, key)
    match key:
        case "paragraph":
            return Narrative.from_text(_within(read_text, value, *at)).blocks
        case "items":
            return (Items(_items(value, *at)),)
        case "figure":
            return (_figure(value, at),)
        case "table":
            return (_table(value, at),)
        case _:
            raise InvalidValue(
                "OGI101", "OGI101", at, key=str(key), known=tuple(BLOCK_KEYS)
            )


def _within(read: Any, value: object, *step: Step) -> Any:
    """Read `value`, and say of what is wrong with it that it stands at `step`."""
    try:
        return read(value)
    except InvalidValue as wrong:
        raise InvalidValue(
            wrong.code, wrong.message, (*step, *wrong.step), **wrong.facts
        ) from None


def _items(plain: object, *step: Step) -> tuple[str, ...]:
    if not isinstance(plain, list) or not plain:
        raise InvalidValue("OGI106", "OGI106.list", step, got=spoken(plain))
    read = [_within(read_line, item, *step, i) for i, item in enumerate(plain)]
    if "" in read:
        empty = (*step, read.index(""))
        raise InvalidValue("OGI106", "OGI106.empty", empty)
    return tuple(read)


def _figure(plain: object, step: tuple[Step, ...]) -> Figure:
    fields = _mapping(plain, step, ("path",), ("caption", "alt"))
    texts = {key: _within(read_line, text, *step, key) for key, text in fields.items()}
    if not texts["path"]:
        raise InvalidValue("OGI106", "OGI106.empty", (*step, "path"))
    return Figure(**texts)


def _table(plain: object, step: tuple[Step, ...]) -> SmallTable:
    fields = _mapping(plain, step, ("header", "rows"), ("caption",))
    header = _items(fields["header"], *step, "header")
    if not isinstance(fields["rows"], list):
        raise InvalidValue("OGI106", "OGI106.list", (*step, "rows"), got="")
    rows = []
    for index, row in enumerate(fields["rows"]):
        at = (*step, "rows", index)
        if not isinstance(row, list) or len(row) != len(header):
            got = len(row) if isinstance(row, list) else 0
            raise InvalidValue(
                "OGI105", "OGI105.cells", at, expected=len(header), got=got
            )
        rows.append(tuple(_within(read_line, c, *at, i) for i, c in enumerate(row)))
    caption = _within(read_line, fields.get("caption", ""), *step, "caption")
    return SmallTable(header=header, rows=tuple(rows), caption=caption)


def _mapping(
    plain: object,
    step: tuple[Step, ...],
    required: tuple[str, ...],
    optional: tuple[str, ...],
) -> dict[str, Any]:
    if not isinstance(plain, dict):
        raise InvalidValue("OGI106", "OGI106.mapping", step, got=spoken(plain))
    for key in plain:
        if key not in required + optional:
            known = required + optional
            raise InvalidValue(
                "OGI101", "OGI101", (*step, key), key=str(key), known=known
            )
    for key in required:
        if key not in plain:
            raise InvalidValue("OGI108", "OGI108", (*step, key), missing=key)
    return plain


def _block_plain(block: Block) -> Any:
    match block:
        case Paragraph(text):
            return text
        case Items(items):
            return {"items": list(items)}
        case Figure():
            stated = {"path": block.path, "caption": block.caption, "alt": block.alt}
            return {"figure": {key: text for key, text in stated.items() if text}}
        case SmallTable():
            table: dict[str, Any] = {"caption": block.caption} if block.caption else {}
            table["header"] = list(block.header)
            table["rows"] = [list(row) for row in block.rows]
            return {"table": table}
