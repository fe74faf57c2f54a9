"""Mappings in a JSON Schema: keys in English and Chinese, one of each pair."""

from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import Any

__all__ = ["Schema", "either", "exclusive", "mapping", "present"]

Schema = dict[str, Any]


def mapping(
    properties: Mapping[str, Schema],
    keys: Mapping[str, str],
    required: Iterable[str] = (),
) -> Schema:
    """Give the schema of a mapping that states each of `properties` once at most.

    `keys` holds every key that may be typed, with the name of its property.
    """
    spellings: dict[str, list[str]] = {name: [] for name in properties}
    for key, name in keys.items():
        spellings[name].append(key)
    rules = [rule for keys in spellings.values() for rule in exclusive(keys)]
    rules += [either(spellings[name]) for name in required]
    return {
        "type": "object",
        "properties": {key: properties[name] for key, name in keys.items()},
        "additionalProperties": False,
        **({"allOf": rules} if rules else {}),
    }


def exclusive(keys: Iterable[str]) -> list[Schema]:
    """Give the rules that only one of `keys` may be there: they mean the same."""
    return [{"not": {"required": list(pair)}} for pair in combinations(keys, 2)]


def either(keys: Iterable[str]) -> Schema:
    """Give the rule that one of `keys` must be there, and must not be blank."""
    return present(keys, {"not": {"type": "null"}})


def present(keys: Iterable[str], value: Schema) -> Schema:
    """Give the rule that one of `keys` is there with such a `value`."""
    return {"anyOf": [{"required": [k], "properties": {k: value}} for k in keys]}
