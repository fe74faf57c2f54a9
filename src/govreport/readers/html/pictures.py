"""Pictures of a page: those that it carries have bytes, none is ever fetched."""

import re
from base64 import b64decode
from binascii import Error
from typing import Any
from urllib.parse import unquote, unquote_to_bytes

from govreport.diagnostics import Position
from govreport.recognition import SeenImage

__all__ = ["picture"]

_DATA = re.compile(r"\s*data:\s*image/([\w.+-]+)[^,]*?(;\s*base64)?\s*,", re.IGNORECASE)
_SUFFIXES = {"jpeg": "jpg", "svg+xml": "svg"}


def picture(element: Any, number: int, where: Position) -> SeenImage:
    """Give what an `img` shows; `number` counts the pictures of the page from 1."""
    source = element.get("src") or ""
    alt = " ".join((element.get("alt") or "").split())
    if carried := _DATA.match(source):
        suffix = _SUFFIXES.get(carried[1].lower(), carried[1].lower())
        data = _bytes(source[carried.end() :], is_base64=carried[2] is not None)
        name = f"image{number}.{suffix}"
        return SeenImage(name=name, alt=alt, data=data, where=where)
    name = unquote(re.split("[?#]", source)[0]).rpartition("/")[2]
    return SeenImage(name=name or f"image{number}", alt=alt, where=where)


def _bytes(text: str, *, is_base64: bool) -> bytes | None:
    if not is_base64:
        return unquote_to_bytes(text)
    try:
        return b64decode("".join(unquote(text).split()), validate=True)
    except (Error, ValueError):
        return None
