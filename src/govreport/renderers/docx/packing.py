"""The zip that holds the parts of a Word file, the same bytes at any time."""

import zlib
from collections.abc import Callable, Mapping
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

from attrs import frozen

from govreport.renderers.docx.zipping import write_zip

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

__all__ = [
    "CONTENT_TYPES",
    "Packed",
    "pack",
    "packed",
    "read_parts",
    "saved_parts",
    "unpack",
]

LEVEL = 3
"""How hard parts are deflated: 6 takes three times as long for a tenth fewer bytes."""

RAW = -15
"""The window of a deflated stream without a head, as it stands in a zip."""

CONTENT_TYPES = "[Content_Types].xml"

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


@frozen(kw_only=True)
class Packed:
    """A part as it stands in the zip, deflated once for many files."""

    deflated: bytes
    crc: int
    size: int


def packed(part: bytes) -> Packed:
    """Give a part deflated; equal parts give equal bytes."""
    deflater = zlib.compressobj(LEVEL, zlib.DEFLATED, RAW)
    deflated = deflater.compress(part) + deflater.flush()
    return Packed(deflated=deflated, crc=zlib.crc32(part), size=len(part))


def pack(parts: Mapping[str, bytes | Packed]) -> bytes:
    """Give the .docx of `parts`: the content types first, the rest by name."""
    names = sorted(parts, key=lambda name: (name != CONTENT_TYPES, name))
    entries = ((name, parts[name]) for name in names)
    return write_zip(
        (name, part if isinstance(part, Packed) else packed(part))
        for name, part in entries
    )
