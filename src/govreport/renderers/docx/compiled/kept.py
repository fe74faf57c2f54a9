"""Texts that come again and again, and what is made of each, kept up to a number."""

from collections.abc import Callable
from typing import Generic, TypeVar

__all__ = ["Kept"]

_Made = TypeVar("_Made")


class Kept(dict[str, _Made], Generic[_Made]):
    """What `make` gives for a text, made when it is first asked for.

    Of more than `most` texts it forgets all and begins again. As a mapping it is asked
    without a call of Python.
    """

    def __init__(self, make: Callable[[str], _Made], most: int) -> None:
        super().__init__()
        self._make = make
        self._most = most

    def __missing__(self, text: str) -> _Made:
        """Make it, and keep it."""
        if len(self) >= self._most:
            self.clear()
        made = self[text] = self._make(text)
        return made
