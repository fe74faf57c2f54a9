"""The JSON Schema of variant.yaml (draft 2020-12), derived from its classes."""

import re
from collections.abc import Mapping
from types import NoneType, UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints

import attrs

from govreport.editions import EDITIONS, FormatEdition
from govreport.variants.keys import key_title, names_of, slots_of
from govreport.variants.layer import Header
from govreport.variants.names import names_of_kind, rows_of
from govreport.variants.settings import ExtraRow, Settings

__all__ = ["variant_schema"]

Schema = dict[str, Any]

DRAFT = "https://json-schema.org/draft/2020-12/schema"

REQUIRED = ["id", "name"]

_KEY = {"pattern": "^[A-Za-z_][A-Za-z0-9_-]*$"}
"""What is no heading of a section that a report adds."""


def variant_schema() -> Schema:
    """Give the schema, with Chinese titles, that editors complete and check with."""
    properties = _properties(Header, None, "") | _properties(Settings, None, "")
    properties["divisions"] |= _listed({"type": ["string", "integer"]})
    properties["editions"] |= {
        "properties": {
            edition.id: _record(Settings, edition) for edition in EDITIONS.values()
        },
        "additionalProperties": False,
    }
    return {
        "$schema": DRAFT,
        "title": "政府信息公开工作年度报告的样式",
        "type": "object",
        "properties": properties,
        "required": REQUIRED,
        "additionalProperties": False,
    }


def _record(cls: type, edition: FormatEdition | None, name: str = "") -> Schema:
    return {
        "type": "object",
        "properties": _properties(cls, edition, name),
        "additionalProperties": False,
    }


def _properties(cls: type, edition: FormatEdition | None, within: str) -> Schema:
    kinds = get_type_hints(cls)
    found: Schema = {}
    for attribute in attrs.fields(cls):
        name = attribute.name
        schema = _value(kinds[name], attribute, edition, within or name)
        found[name] = {"title": key_title(attribute), **schema}
    if cls is ExtraRow:
        rows = _rows(edition)
        found["after"] |= {"anyOf": [{"enum": rows}, {"pattern": r"^extras\."}]}
    return found


def _value(
    kind: Any,
    declared: "attrs.Attribute[Any]",
    edition: FormatEdition | None,
    within: str,
) -> Schema:
    """Give the schema of a value; `within` is the chapter that it belongs to."""
    if attrs.has(kind):
        return _record(kind, edition, within)
    if get_origin(kind) is tuple:
        return _listed(_value(get_args(kind)[0], declared, edition, within))
    if get_origin(kind) is Literal:
        return {"enum": list(get_args(kind))}
    if get_origin(kind) is UnionType and NoneType in get_args(kind):
        return {"type": ["string", "null"]}
    if get_origin(kind) is Mapping:
        return _mapping(get_args(kind)[1], declared, edition, within)
    return _text(declared)


def _text(declared: "attrs.Attribute[Any]") -> Schema:
    """Give the schema of a text, in which only the slots of its key may stand."""
    slots = slots_of(declared)
    if slots is None:
        return {"type": "string"}
    known = "|".join(map(re.escape, slots))
    return {"type": "string", "pattern": rf"^(?![\s\S]*\{{(?!(?:{known})\}})\w+\}})"}


def _listed(item: Schema) -> Schema:
    """Give the schema of a list; a single value stands for a list of one."""
    return {"anyOf": [item, {"type": "array", "items": item}]}


def _mapping(
    kind: Any,
    declared: "attrs.Attribute[Any]",
    edition: FormatEdition | None,
    within: str,
) -> Schema:
    """Give the schema of a free mapping, where null takes a name away."""
    value = {"anyOf": [_value(kind, declared, edition, within), {"type": "null"}]}
    names_kind = names_of(declared) or ""
    known = sorted(names_of_kind(names_kind, within, edition).known)
    if names_kind == "edition":
        return {"type": "object"}
    if names_kind == "head":
        names: Schema = {"anyOf": [{"enum": known}, {"not": _KEY}]}
    elif names_kind == "row":
        names = {"pattern": r"^[^.]+$"}
    else:
        names = {"enum": known} if known else {}
    return {"type": "object", "propertyNames": names, "additionalProperties": value}


def _rows(edition: FormatEdition | None) -> list[str]:
    """Give the rows that another can follow: those that every edition meant has."""
    editions = EDITIONS.values() if edition is None else (edition,)
    return sorted(frozenset.intersection(*map(rows_of, editions)))
