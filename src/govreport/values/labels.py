"""The official Chinese name of a field, which is also its Chinese input key."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

import attrs

from govreport.values import form

__all__ = ["input_keys", "key_of_label", "label_of", "labelled", "labels_of"]

_METADATA = "govreport.label"

_NUMBERING = re.compile(
    r"^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)"
)
_REMARK = re.compile(r"（[^（）]*）$")


def labelled(label: str, /, **options: Any) -> Any:
    """Declare a field of a report whose official Chinese name is `label`."""
    return attrs.field(metadata={_METADATA: label}, **options)


def label_of(cls: type, name: str) -> str:
    """Give the official Chinese name of the field `name` of `cls`."""
    return str(getattr(attrs.fields(cls), name).metadata[_METADATA])


def labels_of(cls: type) -> Mapping[str, str]:
    """Give the official Chinese name of each field of `cls` that has one."""
    return {
        attribute.name: attribute.metadata[_METADATA]
        for attribute in attrs.fields(cls)
        if _METADATA in attribute.metadata
    }


def key_of_label(label: str) -> str:
    """Give the input key that a printed label stands for: no number, no remark."""
    return _REMARK.sub("", _NUMBERING.sub("", label))


@cache
def input_keys(cls: type) -> Mapping[str, str]:
    """Give every key that the input may use for a field of `cls`, with its name.

    The English identifier, the Chinese label without its number, and for the rows
    and columns of a form also the label as it is printed.
    """
    keys: dict[str, str] = {}
    for attribute in attrs.fields(cls):
        keys[attribute.name] = attribute.name
        if label := attribute.metadata.get(_METADATA):
            keys[label] = attribute.name
    if is_form(cls):
        for item in form.fields(cls):
            keys[item.label] = item.name
            keys[key_of_label(item.label)] = item.name
    return keys


def is_form(cls: type) -> bool:
    """Whether `cls` declares rows or columns of an official table."""
    return any(form.is_declared(attribute) for attribute in attrs.fields(cls))
