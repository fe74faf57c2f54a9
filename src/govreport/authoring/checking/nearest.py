"""The name that was most likely meant by one that is not there."""

from collections.abc import Iterable
from difflib import get_close_matches

__all__ = ["nearest"]


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Give the name of the same letters in another order, else the one most alike."""
    names = sorted(known)
    letters = sorted(name)
    swapped = [other for other in names if sorted(other) == letters]
    alike = get_close_matches(name, names, n=1)
    return next(iter([*swapped, *alike]), None)
