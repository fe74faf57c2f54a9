"""What a field or a property is, in words: Chinese and English, beside the code.

A field tells it in its metadata. A property or method tells the Chinese by
`in_chinese`; the first sentence of its docstring is the English.
"""

import inspect
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, TypeVar

import attrs

from govreport.messages import Language
from govreport.values.labels import label_of, labels_of

__all__ = ["description", "in_chinese", "words"]

_METADATA = "govreport.description"
_ATTRIBUTE = "__govreport_chinese__"

Member = TypeVar("Member", bound=Callable[..., Any])


def words(chinese: str, english: str, /) -> dict[str, tuple[str, str]]:
    """Give the metadata of a field that says what it holds."""
    return {_METADATA: (chinese, english)}


def in_chinese(chinese: str, /) -> Callable[[Member], Member]:
    """Say in Chinese what a property or method gives."""

    def mark(member: Member) -> Member:
        setattr(member, _ATTRIBUTE, chinese)
        return member

    return mark


def description(owner: type, name: str) -> Mapping[Language, str] | None:
    """Give what the member `name` of `owner` is, None where nobody said it.

    The English of a labelled field of a report is its identifier, in words.
    """
    if attrs.has(owner) and name in {a.name for a in attrs.fields(owner)}:
        return _of_field(owner, name)
    member = inspect.getattr_static(owner, name, None)
    if isinstance(member, property):
        member = member.fget
    elif isinstance(member, cached_property):
        member = member.func
    chinese = getattr(member, _ATTRIBUTE, None)
    english = (inspect.getdoc(member) or "").split("\n\n")[0].replace("\n", " ")
    return {"zh": chinese, "en": english} if chinese and english else None


def _of_field(owner: type, name: str) -> Mapping[Language, str] | None:
    metadata = getattr(attrs.fields(owner), name).metadata
    if _METADATA in metadata:
        chinese, english = metadata[_METADATA]
        return {"zh": chinese, "en": english}
    if name in labels_of(owner):
        return {"zh": label_of(owner, name), "en": name.replace("_", " ")}
    return None
