"""The zip that holds the parts of a Word file, the same bytes at any time."""

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

__all__ = ["pack", "unpack"]

NO_DATE = (1980, 1, 1, 0, 0, 0)
"""The first date that a zip can hold; the clock is never read."""

CONTENT_TYPES = "[Content_Types].xml"


def unpack(data: bytes) -> dict[str, bytes]:
    """Give the parts in a .docx by name."""
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


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
