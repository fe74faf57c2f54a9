"""Plain data as YAML text that `read_tree` reads back to the same data.

Rows of numbers stand on one line, prose of several lines as a block scalar, and text
that would read as anything but itself in double quotes.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from govreport.loading.scalars import Bare, resolve

__all__ = ["Row", "write_yaml"]

_PLAIN = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`“”‘’「」『』｛［（=<~](?:.*\S)?")
_BREAKS_PLAIN = re.compile(r": |:$| #|\t")
_BREAKS_FLOW = re.compile(r"[,\[\]{}]")
_UNPRINTABLE = re.compile(
    "[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_STEP = "  "

LONGEST_PLAIN_TEXT = 60
"""Characters beyond which text is written as a block of its own."""


class Row(tuple[Any, ...]):
    """The numbers of one row, written on one line."""

    __slots__ = ()


def write_yaml(plain: Mapping[str, Any]) -> str:
    """Give plain data as the text of a YAML file."""
    return "\n".join(_mapping(plain, "")) + "\n"


def _mapping(plain: Mapping[str, Any], indent: str) -> Iterator[str]:
    for key, value in plain.items():
        name = _quoted(key) if "：" in key else _text(key)
        yield from _after(f"{indent}{name}:", value, indent)


def _after(head: str, value: Any, indent: str) -> Iterator[str]:
    """Give the lines of a value that follows a key."""
    match value:
        case dict() if value:
            yield head
            yield from _mapping(value, indent + _STEP)
        case list() if value:
            yield head
            yield from _items(value, indent + _STEP)
        case str() if _is_block(value):
            yield f"{head} |-"
            yield from (indent + _STEP + line for line in value.split("\n"))
        case _:
            yield f"{head} {_scalar(value)}"


def _items(plain: Sequence[Any], indent: str) -> Iterator[str]:
    for item in plain:
        match item:
            case dict() if item:
                first, *rest = _mapping(item, indent + _STEP)
                yield f"{indent}- {first.removeprefix(indent + _STEP)}"
                yield from rest
            case list() if item:
                cells = ", ".join(_scalar(cell, in_flow=True) for cell in item)
                yield f"{indent}- [{cells}]"
            case _:
                yield f"{indent}- {_scalar(item)}"


def _is_block(text: str) -> bool:
    """Whether text is long enough for a block scalar, and begins and ends as one."""
    is_long = "\n" in text or len(text) > LONGEST_PLAIN_TEXT
    return is_long and text == text.strip() and not _UNPRINTABLE.search(text)


def _scalar(value: Any, *, in_flow: bool = False) -> str:
    match value:
        case Row():
            return "[" + ", ".join(_scalar(number) for number in value) + "]"
        case str():
            return _text(value, in_flow=in_flow)
        case Decimal():
            return format(value, "f")
        case None:
            return "~"
        case _:
            return str(value)


def _text(text: str, *, in_flow: bool = False) -> str:
    plain = (
        _PLAIN.fullmatch(text)
        and isinstance(resolve(text), Bare)
        and not _BREAKS_PLAIN.search(text)
        and not _UNPRINTABLE.search(text)
        and not (in_flow and _BREAKS_FLOW.search(text))
    )
    return text if plain else _quoted(text)


def _quoted(text: str) -> str:
    escaped = json.dumps(text, ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", escaped)
