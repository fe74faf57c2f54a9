"""What the elements of a page are to one who looks at it."""

import re
from typing import Any

__all__ = ["heading_level", "is_block", "is_hidden", "is_table_part"]

_INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "img",
        "ins",
        "kbd",
        "label",
        "mark",
        "nobr",
        "o:p",
        "q",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "st1",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    ]
)

_HIDDEN = frozenset(
    [
        "applet",
        "area",
        "audio",
        "base",
        "button",
        "canvas",
        "datalist",
        "head",
        "input",
        "link",
        "map",
        "meta",
        "noembed",
        "noframes",
        "noscript",
        "option",
        "param",
        "rp",
        "rt",
        "script",
        "select",
        "source",
        "style",
        "template",
        "textarea",
        "title",
        "track",
        "video",
    ]
)

_TABLE_PARTS = frozenset(("tbody", "thead", "tfoot", "tr", "colgroup", "col"))

_NOT_SHOWN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)")
_AS_BLOCK = re.compile(r"(?:^|;)\s*display\s*:\s*(?:block|flex|grid|list-item)")
_HEADING = re.compile(r"h[1-6]")


def is_hidden(element: Any) -> bool:
    """Whether nothing in `element` is shown."""
    return (
        element.tag in _HIDDEN
        or "hidden" in element.attrib
        or bool(_NOT_SHOWN.search(_style(element)))
    )


def is_block(element: Any) -> bool:
    """Whether a paragraph ends where `element` begins and ends."""
    return element.tag not in _INLINE or bool(_AS_BLOCK.search(_style(element)))


def is_table_part(element: Any) -> bool:
    """Whether `element` only holds rows, or cells in a row."""
    return element.tag in _TABLE_PARTS


def heading_level(element: Any) -> int | None:
    """Give 0 for h1, 1 for h2 and so on, None for what is no heading."""
    tag = element.tag
    return int(tag[1]) - 1 if _HEADING.fullmatch(tag) else None


def _style(element: Any) -> str:
    return (element.get("style") or "").lower()
