"""The zip that holds the parts of a Word file, the same bytes at any time."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

from govreport.renderers.docx.zipping import Entry, entry, write_zip

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

__all__ = [
    "CONTENT_TYPES",
    "Parts",
    "pack",
    "read_parts",
    "saved_parts",
    "unpack",
]

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


Parts = Mapping[str, bytes | Entry]


def pack(parts: Parts) -> bytes:
    """Give the .docx of `parts`: the content types first, the rest by name."""
    entries = ((name, parts[name]) for name in _in_order(tuple(parts)))
    return write_zip(
        part if isinstance(part, Entry) else entry(name, part) for name, part in entries
    )


@lru_cache(maxsize=ORDERS_KEPT)
def _in_order(names: tuple[str, ...]) -> Sequence[str]:
    return sorted(names, key=lambda name: (name != CONTENT_TYPES, name))
