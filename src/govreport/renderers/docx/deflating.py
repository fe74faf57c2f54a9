"""Deflating for files that are made by the thousand: soon done, and small enough.

ISA-L takes a third of the time of zlib for the body of a Word file, which is a tenth
larger then. Where there is no ISA-L zlib does it; what is read is the same.
"""

try:
    from isal.isal_zlib import compress, crc32
except ImportError:
    from zlib import compress, crc32

__all__ = ["crc32", "deflated"]

LEVEL = 1
"""The first of both libraries: the next take longer for a few per cent."""

RAW = -15
"""The window of a stream without a head, as it stands in a zip."""


def deflated(data: bytes) -> bytes:
    """Give the stream of `data`; equal data gives equal bytes on one machine."""
    return compress(data, LEVEL, RAW)
