"""The text of a page, in whichever of the encodings that Chinese sites use."""

import codecs
import re
from collections.abc import Iterator

from govreport.diagnostics import Position
from govreport.readers.refusal import refuse
from govreport.recognition import Unseen

__all__ = ["decoded"]

MOST_BYTES = 64 * 2**20
"""A page with all its images within takes less than a tenth of this."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_CHARSET = re.compile(
    rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE
)
_HEAD = 4096

_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030"}
"""As browsers do: pages say gb2312 and hold characters that it does not have."""


def decoded(data: bytes, name: str) -> tuple[str, tuple[Unseen, ...]]:
    """Give the text of a page, and what is told where bytes of it are damaged."""
    if len(data) > MOST_BYTES:
        refuse("OGI117.page-size", name, limit=MOST_BYTES // 2**20)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _with_damage(data[len(mark) :], encoding, name)
    encodings = list(dict.fromkeys(_encodings(data)))
    for encoding in encodings:
        try:
            return data.decode(encoding), ()
        except UnicodeDecodeError:
            continue
    return _with_damage(data, encodings[0], name)


def _encodings(data: bytes) -> Iterator[str]:
    """Give the encoding that the page states, then those that it may have."""
    if stated := _CHARSET.search(data[:_HEAD]):
        named = stated[1].decode("ascii", "replace").lower()
        try:
            known = codecs.lookup(_WIDER.get(named, named)).name
        except LookupError:
            known = "utf-8"
        if _is_of_text(known):
            yield known
    yield from ("utf-8", "gb18030")


def _is_of_text(encoding: str) -> bool:
    """Whether `encoding` holds Chinese; in Latin-1 any bytes would do."""
    try:
        return bool("政".encode(encoding))
    except (UnicodeError, LookupError, TypeError):
        return False


def _with_damage(
    data: bytes, encoding: str, name: str
) -> tuple[str, tuple[Unseen, ...]]:
    text = data.decode(encoding, "replace")
    at = text.find("\N{REPLACEMENT CHARACTER}")
    if at < 0:
        return text, ()
    where = Position(name, text.count("\n", 0, at) + 1, 1)
    around = text[max(0, at - 10) : at + 10].strip()
    return text, (Unseen(message="page.damaged", facts={"got": around}, where=where),)
