"""The names of libraries on Linux, told rather than looked for.

WeasyPrint asks for each library by a handful of names, most of them those of other
systems. For each that cannot be opened, cffi has `ctypes.util.find_library` search,
which starts compilers and linkers: half of the time that the import takes.
"""

import ctypes.util
import sys
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["NAMES", "told_names"]

NAMES = {
    "libgobject-2.0-0": None,
    "gobject-2.0-0": None,
    "gobject-2.0": "libgobject-2.0.so.0",
    "libpango-1.0-0": None,
    "pango-1.0-0": None,
    "pango-1.0": "libpango-1.0.so.0",
    "libharfbuzz-0": None,
    "harfbuzz": "libharfbuzz.so.0",
    "libharfbuzz-subset-0": None,
    "harfbuzz-subset": "libharfbuzz-subset.so.0",
    "libfontconfig-1": None,
    "fontconfig-1": None,
    "fontconfig": "libfontconfig.so.1",
    "libpangoft2-1.0-0": None,
    "pangoft2-1.0-0": None,
    "pangoft2-1.0": "libpangoft2-1.0.so.0",
    "libharfbuzz-vector-0": None,
    "harfbuzz-vector": "libharfbuzz-vector.so.0",
    "harfbuzz-vector-0.0": None,
    "harfbuzz-subset-0.0": None,
    "libharfbuzz-subset.so.0": None,
    "libharfbuzz-subset.0.dylib": None,
    "libharfbuzz-subset-0.dll": None,
    "libharfbuzz-vector.so.0": None,
    "libharfbuzz-vector.0.dylib": None,
    "libharfbuzz-vector-0.dll": None,
}
"""The file of each name; None for one that a search on Linux never finds.

Names of files are searched for only after opening them has failed.
"""


@contextmanager
def told_names() -> Iterator[None]:
    """Let `find_library` answer for the names above without a search.

    Other names, other systems and other threads that ask meanwhile get what they would.
    """
    if sys.platform != "linux":
        yield
        return
    search = ctypes.util.find_library

    def find(name: str) -> str | None:
        return NAMES[name] if name in NAMES else search(name)

    ctypes.util.find_library = find
    try:
        yield
    finally:
        ctypes.util.find_library = search
