"""A form read again for each report: bytes as before are the object they were before.

So a form that was changed is noticed at once, and one that was not need not be hashed
again: an object of bytes keeps its hash.
"""

from importlib.resources.abc import Traversable

__all__ = ["read_again"]

FILES_KEPT = 16

_READ: dict[str, bytes] = {}


def read_again(file: Traversable) -> bytes:
    """Give what stands in `file` now."""
    name, data = str(file), file.read_bytes()
    before = _READ.get(name)
    if before == data:
        return before
    if len(_READ) >= FILES_KEPT:
        _READ.clear()
    _READ[name] = data
    return data
