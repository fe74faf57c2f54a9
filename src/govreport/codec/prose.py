"""Narratives as plain data: text where text will do, else a list of blocks.

A paragraph is text, items are `{items: […]}`, a figure `{figure: {…}}`, a small table
`{table: {header: […], rows: [[…]]}}`. In chapter 五 a list of texts is a list of items.
"""

from collections.abc import Callable, Iterable
from functools import partial
from itertools import chain
from typing import Any, TypeVar

from cattrs.errors import IterableValidationError

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

_Part = TypeVar("_Part")

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
        read = [partial(_read_block, item, at) for at, item in enumerate(plain)]
        return Narrative(tuple(chain.from_iterable(_gathered(read))))
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


def _gathered(parts: Iterable[Callable[[], _Part]]) -> list[_Part]:
    """Read every part of a narrative; raise what is wrong with each, together."""
    read: list[_Part] = []
    wrong: list[Exception] = []
    for part in parts:
        try:
            read.append(part())
        except (InvalidValue, IterableValidationError) as error:
            wrong.append(error)
    if wrong:
        message = "narrative"
        raise IterableValidationError(message, wrong, Narrative)
    return read


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
    return tuple(
        _gathered(partial(_item, item, *step, i) for i, item in enumerate(plain))
    )


def _item(plain: object, *step: Step) -> str:
    text = str(_within(read_line, plain, *step))
    if not text:
        raise InvalidValue("OGI106", "OGI106.empty", step)
    return text


def _figure(plain: object, step: tuple[Step, ...]) -> Figure:
    fields = _mapping(plain, step, ("path",), ("caption", "alt"))
    read = [
        partial(_item if key == "path" else _cell, text, *step, key)
        for key, text in fields.items()
    ]
    return Figure(**dict(zip(fields, _gathered(read), strict=True)))


def _cell(plain: object, *step: Step) -> str:
    return str(_within(read_line, plain, *step))


def _table(plain: object, step: tuple[Step, ...]) -> SmallTable:
    fields = _mapping(plain, step, ("header", "rows"), ("caption",))
    header = _items(fields["header"], *step, "header")
    caption = _cell(fields.get("caption", ""), *step, "caption")
    rows, at = fields["rows"], (*step, "rows")
    if not isinstance(rows, list):
        raise InvalidValue("OGI106", "OGI106.list", at, got=spoken(rows))
    read = [partial(_row, row, len(header), *at, i) for i, row in enumerate(rows)]
    return SmallTable(header=header, rows=tuple(_gathered(read)), caption=caption)


def _row(plain: object, width: int, *step: Step) -> tuple[str, ...]:
    if not isinstance(plain, list):
        raise InvalidValue("OGI106", "OGI106.list", step, got=spoken(plain))
    if len(plain) != width:
        facts = {"expected": width, "got": len(plain)}
        raise InvalidValue("OGI105", "OGI105.cells", step, **facts)
    return tuple(
        _gathered(partial(_cell, cell, *step, i) for i, cell in enumerate(plain))
    )


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
