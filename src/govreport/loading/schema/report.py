"""The JSON Schema of a report (draft 2020-12) in all its editions.

It says what can be said of plain data: keys, kinds, lengths of rows. What needs the
text (keys written twice, Chinese punctuation), sums or other files is for the checks.
"""

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

import attrs

from govreport.loading.names import parts_of_type
from govreport.loading.schema.editions import rules_of_editions
from govreport.loading.schema.keys import Schema, mapping
from govreport.loading.schema.prose import ITEMS, PROSE, prose_definitions
from govreport.loading.schema.scalars import (
    DATE,
    DIVISION,
    EDITION,
    EXTRA,
    FILLED_LINE,
    LINE,
    TEXT,
    VERSION,
    YEAR,
    choice,
    or_null,
)
from govreport.loading.schema.tables import define_form, reference
from govreport.messages import SENTENCES
from govreport.report import Improvement, Overview, Passage, Report, Signature
from govreport.values.labels import input_keys, is_form, label_of
from govreport.values.narrative import Narrative

__all__ = ["report_schema"]

DRAFT = "https://json-schema.org/draft/2020-12/schema"

_OWN: Mapping[str, Schema] = {
    "format_version": VERSION,
    "agency": FILLED_LINE,
    "division": DIVISION,
    "year": YEAR,
    "edition": EDITION,
}
"""The fields of a report whose values their class does not tell."""

_EXPLAINED = (Report, Overview, Improvement)

_SCALARS: Mapping[Any, Schema] = {str: LINE, dt.date: DATE, int | Decimal: EXTRA}


def report_schema() -> Schema:
    """Give the schema, with Chinese titles, that editors complete and check with."""
    defined = prose_definitions()
    schema = _record(Report, defined)
    rules = rules_of_editions(lambda form: define_form(form, defined))
    schema["allOf"] += rules
    return {
        "$schema": DRAFT,
        "title": "政府信息公开工作年度报告",
        **schema,
        "$defs": dict(sorted(defined.items())),
    }


def _record(record: type, defined: dict[str, Schema]) -> Schema:
    """Give the schema of a record; what it refers to goes into `defined`."""
    kinds = get_type_hints(record)
    properties: dict[str, Schema] = {}
    required = []
    for attribute in attrs.fields(record):
        name = attribute.name
        value = _field(record, name, kinds[name], defined)
        if _is_required(record, attribute):
            required.append(name)
        elif value:
            value = or_null(value)
        properties[name] = {**_told(record, name), **value}
    return mapping(properties, input_keys(record), required)


def _is_required(record: type, attribute: "attrs.Attribute[Any]") -> bool:
    return attribute.default is attrs.NOTHING or (record, attribute.name) == (
        Report,
        "agency",
    )


def _told(record: type, name: str) -> Schema:
    """Give the official name of a field, and what it is for."""
    told = {"title": label_of(record, name)}
    if record in _EXPLAINED:
        told["description"] = SENTENCES[f"key.{name}"][0]
    return told


def _field(record: type, name: str, kind: Any, defined: dict[str, Schema]) -> Schema:
    if record is Report and name in _OWN:
        return _OWN[name]
    if record is Improvement:
        return ITEMS
    return _value(kind, defined)


def _value(kind: Any, defined: dict[str, Schema]) -> Schema:
    """Give the schema of a value; that of a table depends on the edition."""
    if get_origin(kind) is tuple:
        return _listed(get_args(kind)[0], defined)
    if get_origin(kind) is Mapping:
        return {"type": "object", "additionalProperties": _pair(kind, defined)}
    if kind in _SCALARS:
        return _SCALARS[kind]
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return choice(kind)
    parts = parts_of_type(kind)
    return _parts(parts, defined) if parts else _value(_stated(kind), defined)


def _stated(kind: Any) -> Any:
    """Give what a value is where it is there."""
    (single,) = (k for k in get_args(kind) if k is not NoneType)
    return single


def _parts(parts: tuple[type, ...], defined: dict[str, Schema]) -> Schema:
    if any(is_form(part) for part in parts):
        return {}
    ways = [way for part in parts for way in _ways(part, defined)]
    return ways[0] if len(ways) == 1 else {"anyOf": ways}


def _ways(part: type, defined: dict[str, Schema]) -> list[Schema]:
    """Give the record and what may stand for it."""
    if part is Narrative:
        return [PROSE]
    if part.__name__ not in defined:
        defined[part.__name__] = {}
        defined[part.__name__] = _record(part, defined)
    ways = [reference(part.__name__)]
    if part is Passage:
        ways.append(PROSE)
    if part is Signature:
        ways.append(_listed(str, defined))
    return ways


def _listed(kind: Any, defined: dict[str, Schema]) -> Schema:
    """Give a list; a single text stands for a list of one."""
    listed: Schema = {"type": "array", "items": _value(kind, defined)}
    return {"anyOf": [listed, TEXT]} if kind is str else listed


def _pair(kind: Any, defined: dict[str, Schema]) -> Schema:
    return or_null(_value(get_args(kind)[1], defined))
