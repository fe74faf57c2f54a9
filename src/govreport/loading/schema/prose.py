"""Prose in a JSON Schema: a text, or a list of paragraphs and blocks."""

from collections.abc import Iterator, Mapping

from govreport.codec.prose import BLOCK_KEYS
from govreport.loading.block_keys import PART_KEYS
from govreport.loading.prose import SYNONYMS
from govreport.loading.schema.keys import Schema, mapping
from govreport.loading.schema.scalars import (
    EXTRA,
    FILLED_LINE,
    LINE,
    TEXT,
    choice,
    or_null,
)
from govreport.loading.schema.tables import reference
from govreport.values.narrative import (
    LONGEST_LABEL,
    LONGEST_UNIT,
    MOST_VALUES,
    ChartKind,
)

__all__ = ["ITEMS", "PROSE", "prose_definitions"]

PROSE = reference("prose")
"""Text where a line break starts a paragraph, or a list of blocks."""

ITEMS = reference("items")
"""Prose of chapter 五, where a list of texts is a list of items."""

_LIST: Schema = {"type": "array", "minItems": 1, "items": FILLED_LINE}


def prose_definitions() -> dict[str, Schema]:
    """Give what the schemas of prose refer to."""
    blocks = {"type": "array", "items": {"anyOf": [TEXT, reference("block")]}}
    with_parts = blocks | {"contains": {"type": "object"}}
    nothing = {"type": "array", "maxItems": 0}
    return {
        "prose": {"anyOf": [TEXT, blocks]},
        "items": {"anyOf": [TEXT, _LIST, with_parts, nothing]},
        "block": _one_of_each() | {"minProperties": 1, "maxProperties": 1},
    }


def _one_of_each() -> Schema:
    """Give the mapping that has the parts of a block under the key of its kind."""
    contents = {
        "paragraph": TEXT,
        "items": _LIST,
        "figure": _part("figure", ("path",)),
        "chart": _chart(),
        "table": _part("table", ("header", "rows")),
    }
    titled = {name: {"title": BLOCK_KEYS[name], **contents[name]} for name in contents}
    return mapping(titled, dict(_spelt(BLOCK_KEYS)))


def _part(name: str, required: tuple[str, ...]) -> Schema:
    names = PART_KEYS[name]
    synonyms = {key: n for key, n in SYNONYMS.items() if n in names}
    values = {key: {"title": names[key], **_VALUES[key]} for key in names}
    stated = {k: v if k in required else or_null(v) for k, v in values.items()}
    return mapping(stated, dict(_spelt(names)) | synonyms, required)


_VALUES: Mapping[str, Schema] = {
    "path": FILLED_LINE,
    "caption": LINE,
    "alt": LINE,
    "kind": choice(ChartKind),
    "unit": LINE | {"maxLength": LONGEST_UNIT},
    "data": {
        "type": "object",
        "propertyNames": {"minLength": 1, "maxLength": LONGEST_LABEL},
        "additionalProperties": EXTRA,
        "minProperties": 1,
        "maxProperties": max(MOST_VALUES.values()),
    },
    "header": _LIST,
    "rows": {"type": "array", "items": {"type": "array", "items": LINE}},
}
"""The value of each key within a block."""


def _chart() -> Schema:
    """Give a chart; the numbers of a pie are fewer, not negative and not all 0."""
    chart = _part("chart", ("kind", "data"))
    kind, data = (dict(_spelt({n: PART_KEYS["chart"][n]})) for n in ("kind", "data"))
    words = [ChartKind.PIE.value, ChartKind.PIE.label]
    is_pie = {"anyOf": [_has(key, {"enum": words}) for key in kind]}
    shared_out: Schema = {
        "maxProperties": MOST_VALUES[ChartKind.PIE],
        "additionalProperties": {"minimum": 0},
        "not": {"additionalProperties": {"const": 0}},
    }
    then = {"properties": dict.fromkeys(data, shared_out)}
    return chart | {"if": is_pie, "then": then}


def _has(key: str, value: Schema) -> Schema:
    return {"required": [key], "properties": {key: value}}


def _spelt(names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Give every key, English and Chinese, with its English name."""
    for name, label in names.items():
        yield name, name
        yield label, name
