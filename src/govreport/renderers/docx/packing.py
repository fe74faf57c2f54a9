"""The zip that holds the parts of a Word file, the same bytes at any time."""

from collections.abc import Callable, Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

__all__ = ["pack", "read_parts", "unpack"]

NO_DATE = (1980, 1, 1, 0, 0, 0)
"""The first date that a zip can hold; the clock is never read."""

CONTENT_TYPES = "[Content_Types].xml"

MOST_BYTES = 16 * 2**20
"""What is read of a file from elsewhere, unpacked: a long report takes less than 1 MB.
"""


def unpack(data: bytes) -> dict[str, bytes]:
    """Give the parts in a .docx by name."""
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


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


def pack(parts: Mapping[str, bytes]) -> bytes:
    """Give the .docx of `parts`: the content types first, the rest by name."""
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        for name in sorted(parts, key=lambda name: (name != CONTENT_TYPES, name)):
            entry = ZipInfo(name, NO_DATE)
            entry.create_system = 0
            entry.compress_type = ZIP_DEFLATED
            archive.writestr(entry, parts[name])
    return buffer.getvalue()
