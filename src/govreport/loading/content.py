"""The bytes of a file as text: UTF-8, or a word on what they are instead."""

import os
import re
from pathlib import Path

from govreport.diagnostics import Position
from govreport.loading.refusal import refuse

__all__ = ["MAX_BYTES", "decode", "read_file"]

MAX_BYTES = 2 * 1024 * 1024
"""A full report of a province takes less than a twentieth of this."""

_KINDS = (
    (b"PK\x03\x04", "OGI117.office"),
    (b"\xd0\xcf\x11\xe0", "OGI117.office"),
    (b"%PDF", "OGI117.pdf"),
    (b"\xff\xfe", "OGI117.utf16"),
    (b"\xfe\xff", "OGI117.utf16"),
)
"""The first bytes of files that people take for a report by mistake."""

_BYTE_ORDER_MARK = "\ufeff"
_LINE_ENDS = re.compile("\r\n?")


def read_file(path: Path, name: str) -> bytes:
    """Give the bytes of a file, which is asked for its size before it is read."""
    start = Position(name, 1, 1)
    try:
        if path.is_dir():
            refuse("OGI117", "OGI117.folder", start, name=name)
        if (size := path.stat().st_size) > MAX_BYTES:
            _refuse_size(size, start)
        return path.read_bytes()
    except FileNotFoundError:
        refuse("OGI117", "OGI117.missing", start, name=name)
    except OSError as error:
        reason = error.strerror or os.strerror(error.errno or 0)
        refuse("OGI117", "OGI117.unreadable", start, name=name, reason=reason)


def decode(content: bytes, name: str) -> str:
    """Give the text of `content` without byte-order mark, its lines ended by LF."""
    start = Position(name, 1, 1)
    if len(content) > MAX_BYTES:
        _refuse_size(len(content), start)
    for first, message in _KINDS:
        if content.startswith(first):
            refuse("OGI117", message, start, name=name)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        _refuse_encoding(content, error.start, name)
    if "\0" in text:
        refuse("OGI117", "OGI117.binary", start, name=name)
    text = _LINE_ENDS.sub("\n", text.removeprefix(_BYTE_ORDER_MARK))
    if not text.strip():
        refuse("OGI117", "OGI117.empty", start, name=name)
    return text


def _refuse_size(size: int, at: Position) -> None:
    limit = MAX_BYTES // 1024 // 1024
    megabytes = f"{size / 1024 / 1024:.1f}"
    refuse("OGI116", "OGI116.size", at, size=megabytes, limit=limit)


def _refuse_encoding(content: bytes, where: int, name: str) -> None:
    """Tell GB18030 from UTF-8 with a damaged byte, and both from no text at all."""
    read = content.decode("utf-8", errors="replace")
    damaged = read.count("\ufffd")
    sound = sum(character > "\x7f" for character in read) - damaged
    before = content[:where].decode("utf-8")
    line = before.count("\n") + 1
    at = Position(name, line, len(before) - before.rfind("\n"))
    if sound > damaged:
        byte = f"0x{content[where]:02X}"
        refuse("OGI117", "OGI117.damaged", at, byte=byte, name=name)
    message = "OGI117.gb18030" if _is_gb18030(content) else "OGI117.binary"
    refuse("OGI117", message, Position(name, 1, 1), name=name)


def _is_gb18030(content: bytes) -> bool:
    try:
        text = content.decode("gb18030")
    except UnicodeDecodeError:
        return False
    return all(character.isprintable() or character.isspace() for character in text)
