"""How a key of variant.yaml is declared: its Chinese title, its slots, its names."""

import re
from typing import Any

from attrs import Attribute, field

__all__ = ["SLOT", "key", "key_title", "names_of", "slots_of"]

_TITLE = "govreport.title"
_SLOTS = "govreport.slots"
_NAMES = "govreport.names"

SLOT = re.compile(r"\{(\w+)\}")
"""A slot in a pattern of variant.yaml."""


def key(
    title: str,
    /,
    *,
    slots: tuple[str, ...] | None = None,
    names: str | None = None,
) -> Any:
    """Declare a key of variant.yaml: its Chinese title and the slots it may hold.

    Without `slots` braces mean nothing: what is no pattern is printed as it stands.
    `names` says what the names within a free mapping are (`variants.names`).
    """
    return field(metadata={_TITLE: title, _SLOTS: slots, _NAMES: names})


def key_title(attribute: "Attribute[Any]") -> str:
    """Give the Chinese title of a key."""
    return str(attribute.metadata[_TITLE])


def slots_of(attribute: "Attribute[Any]") -> tuple[str, ...] | None:
    """Give the slots that a key may hold, None where it is no pattern."""
    slots: tuple[str, ...] | None = attribute.metadata[_SLOTS]
    return slots


def names_of(attribute: "Attribute[Any]") -> str | None:
    """Give what the names within a free mapping are, None where it is none."""
    names: str | None = attribute.metadata[_NAMES]
    return names
