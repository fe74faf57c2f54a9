"""The zip that holds the parts of a Word file, the same bytes at any time."""

import re
import zlib
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple
from zipfile import ZipFile

from govreport.renderers.docx.zipping import Entry, deflated, stored, write_zip

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

__all__ = [
    "CONTENT_TYPES",
    "Part",
    "Parts",
    "Piece",
    "pack",
    "packed",
    "read_parts",
    "saved_parts",
    "unpack",
    "whole",
]

LEVEL = 3
"""How hard parts are deflated: 6 takes three times as long for a tenth fewer bytes."""

LITTLE = 6
"""The memory for a part in pieces, which is cleared at each that is kept."""

RAW = -15
"""The window of a deflated stream without a head, as it stands in a zip."""

STORED = re.compile(r"docProps/core\.xml|customXml/item\d+\.xml")
"""The parts that are not deflated: short, and of the report alone.

To deflate them takes as long as all the tables, for 5 KB less.
"""

CONTENT_TYPES = "[Content_Types].xml"

ORDERS_KEPT = 64
"""How many lists of names are kept in order: those of the files of a form are alike.
"""

MOST_BYTES = 16 * 2**20
"""What is read of a file from elsewhere, unpacked: a long report takes less than 1 MB.
"""


def unpack(data: bytes) -> dict[str, bytes]:
    """Give the parts in a .docx by name."""
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def saved_parts(word: "WordDocument") -> dict[str, bytes]:
    """Give the parts of a document as python-docx writes them."""
    buffer = BytesIO()
    word.save(buffer)
    return unpack(buffer.getvalue())


def read_parts(data: bytes, wanted: Callable[[str], bool]) -> dict[str, bytes]:
    """Give the parts that are `wanted` by name in a file from elsewhere.

    There are none where `data` is not a zip, or is damaged. Parts too large to be a
    report's are left out.
    """
    parts, room = {}, MOST_BYTES
    try:
        with ZipFile(BytesIO(data)) as archive:
            for entry in archive.infolist():
                if wanted(entry.filename) and entry.file_size <= room:
                    room -= entry.file_size
                    parts[entry.filename] = archive.read(entry)
    except Exception:  # noqa: BLE001  # a damaged zip may raise anything
        return {}
    return parts


class Piece(NamedTuple):
    """Part of a part: its bytes, and what they are deflated to where that is kept."""

    plain: bytes
    deflated: bytes | None = None


Part = bytes | Entry | Sequence[Piece]
Parts = Mapping[str, Part]


def whole(part: bytes | Sequence[Piece]) -> bytes:
    """Give the bytes of a part."""
    if isinstance(part, bytes):
        return part
    return b"".join([piece.plain for piece in part])


def packed(name: str, part: bytes | Sequence[Piece]) -> Entry:
    """Give a part as it stands in the zip; equal parts give equal bytes."""
    if not isinstance(part, bytes):
        return deflated(name, [piece.plain for piece in part], _joined(part))
    if STORED.fullmatch(name):
        return stored(name, part)
    return deflated(name, (part,), zlib.compress(part, LEVEL, wbits=RAW))


def _joined(pieces: Sequence[Piece]) -> bytes:
    """Give what pieces are deflated to.

    What stands before one that is kept is ended with a whole byte, and what stands
    after it repeats nothing that stood before.
    """
    deflater = zlib.compressobj(LEVEL, zlib.DEFLATED, RAW, LITTLE)
    parts: list[bytes] = []
    for piece in pieces:
        if piece.deflated is None:
            parts.append(deflater.compress(piece.plain))
        else:
            parts += (deflater.flush(zlib.Z_FULL_FLUSH), piece.deflated)
    return b"".join([*parts, deflater.flush()])


def pack(parts: Parts) -> bytes:
    """Give the .docx of `parts`: the content types first, the rest by name."""
    entries = ((name, parts[name]) for name in _in_order(tuple(parts)))
    return write_zip(
        part if isinstance(part, Entry) else packed(name, part)
        for name, part in entries
    )


@lru_cache(maxsize=ORDERS_KEPT)
def _in_order(names: tuple[str, ...]) -> Sequence[str]:
    return sorted(names, key=lambda name: (name != CONTENT_TYPES, name))
