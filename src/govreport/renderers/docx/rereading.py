"""A form read again for each report: bytes as before are the object they were before.

So a form that was changed is noticed at once, and one that was not need not be hashed
again: an object of bytes keeps its hash.
"""

from importlib.resources.abc import Traversable
from io import FileIO
from pathlib import Path

__all__ = ["read_again"]

FILES_KEPT = 16

_READ: dict[str, bytes] = {}


def read_again(file: Traversable) -> bytes:
    """Give what stands in `file` now."""
    name, data = str(file), _bytes_of(file)
    before = _READ.get(name)
    if before == data:
        return before
    if len(_READ) >= FILES_KEPT:
        _READ.clear()
    _READ[name] = data
    return data


def _bytes_of(file: Traversable) -> bytes:
    if not isinstance(file, Path):
        return file.read_bytes()
    with FileIO(file) as opened:  # without a buffer, in half the time
        return opened.readall()
