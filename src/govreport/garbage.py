"""How often a process of this package looks for garbage that goes in circles."""

import gc

__all__ = ["look_seldom"]

OBJECTS_BETWEEN = 200_000
"""More than one report makes, and few enough for many: a PDF leaves 20 000.

With half a million a worker grows from 155 MB to 250, and is no faster.
"""


def look_seldom() -> None:
    """Look after 200 000 objects; with Python's 700 a tenth of a run goes by with it.

    This is for processes that are all ours, not for those that import the library.
    """
    gc.set_threshold(OBJECTS_BETWEEN)
