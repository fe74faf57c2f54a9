"""The characters of a text file, in whichever encoding it was saved."""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from govreport.readers.refusal import refuse

__all__ = ["MOST_BYTES", "MOST_LINES", "decoded", "is_text"]

MOST_BYTES = 2 * 2**20
MOST_LINES = 50_000
"""The longest report in plain text that was seen has a twentieth of this."""

FIRST = 2**16
"""How many bytes are looked at to tell the text of a report."""

_BEGINS = re.compile(r"^[ \t\u3000]*(?:┌─|一、总体情况[ \t\u3000]*\r?$)", re.MULTILINE)
"""The first chapter on a line of its own, or a table that govreport drew."""


def is_text(data: bytes) -> bool:
    """Whether `data` begins as a report in plain text does, not as one in YAML."""
    start = data[:FIRST]
    if start.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        texts = [start.decode("utf-16", "ignore")]
    elif b"\0" in start:
        return False
    else:
        texts = [start.decode(encoding, "ignore") for encoding in ("utf-8", "gb18030")]
    return any(_BEGINS.search(text) for text in texts)


def decoded(data: bytes, name: str) -> list[str]:
    """Give the lines of the file `name`; refuse what is no text, or far too long."""
    if len(data) > MOST_BYTES:
        refuse("OGI117.text-size", name, limit=MOST_BYTES // 2**20)
    text = _text(data, name)
    if "\0" in text:
        refuse("OGI117.text-binary", name)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if len(lines) > MOST_LINES:
        refuse("OGI117.text-lines", name, limit=MOST_LINES)
    return lines


def _text(data: bytes, name: str) -> str:
    """Decode UTF-16 by its mark, UTF-8 with or without one, and GB18030 else."""
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        encodings: tuple[str, ...] = ("utf-16",)
    else:
        data = data.removeprefix(BOM_UTF8)
        encodings = ("utf-8", "gb18030")
    texts = (_decoded(data, encoding) for encoding in encodings)
    text = next((text for text in texts if text is not None), None)
    return refuse("OGI117.text-coding", name) if text is None else text


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None
