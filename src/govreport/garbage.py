"""How often a process of this package looks for garbage that goes in circles."""

import gc

__all__ = ["look_seldom"]

OBJECTS_BETWEEN = 500_000
"""More than one report makes, and few enough for many: a PDF leaves 20 000."""


def look_seldom() -> None:
    """Look after half a million objects; after Python's 700 a tenth of a run goes by.

    This is for processes that are all ours, not for those that import the library.
    """
    gc.set_threshold(OBJECTS_BETWEEN)
