"""The official tables in a JSON Schema: rows as lists or mappings, words for zeros."""

from govreport.loading.cells import ZERO
from govreport.loading.schema.keys import Schema, mapping
from govreport.loading.schema.scalars import NULL, NUMBERS, number_name
from govreport.values.form import Field, fields
from govreport.values.labels import input_keys

__all__ = ["define_form", "form_name", "reference"]


def reference(name: str) -> Schema:
    """Give the schema that is defined under `name`."""
    return {"$ref": f"#/$defs/{name}"}


def form_name(form: type) -> str:
    """Give the name under which a form class is defined."""
    return f"{form.__module__.rpartition('.')[2]}.{form.__name__}"


def define_form(form: type, defined: dict[str, Schema]) -> Schema:
    """Give the schema of a part of a table; what it refers to goes into `defined`."""
    name = form_name(form)
    if name not in defined:
        columns = fields(form)
        parts = {item.name: _part(item, defined) for item in columns}
        ways = [mapping(parts, input_keys(form)), {"enum": list(ZERO)}, NULL]
        if all(item.form is None for item in columns):
            ways[1:1] = _short_ways(columns)
        defined[name] = {"anyOf": ways}
    return reference(name)


def _part(item: Field, defined: dict[str, Schema]) -> Schema:
    if item.form is not None:
        schema = define_form(item.form, defined)
    else:
        schema = _number(item, defined)
    return {"title": item.label, **schema}


def _number(item: Field, defined: dict[str, Schema]) -> Schema:
    assert item.number is not None
    name = number_name(item.number)
    defined[name] = NUMBERS[item.number]
    return reference(name)


def _short_ways(columns: tuple[Field, ...]) -> list[Schema]:
    """Give the row as a list, with or without its total; a single number alone."""
    numbers = [
        {"title": item.label, "$ref": f"#/$defs/{number_name(item.number)}"}
        for item in columns
        if item.number is not None
    ]
    least = len(columns) - columns[-1].is_total
    row: Schema = {
        "type": "array",
        "prefixItems": numbers,
        "items": False,
        "minItems": least,
        "description": "依次为" + "、".join(item.label for item in columns),
    }
    return [row] if len(columns) > 1 else [row, numbers[0]]
