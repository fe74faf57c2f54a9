"""Where in a text of TOML each waiver and each of its keys stands.

The parser of the standard library tells no places. A line that looks like a header or
a key is one only where the text before it is whole: within a text of several lines, or
a list, it is not.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from attrs import define

from govreport.diagnostics import Position

__all__ = ["Places"]

_HEADER = re.compile(r"\s*\[")
_NAME = re.compile(r"[\s\[]*[\"']?([^\"'\]=\s.]+)")


@define(frozen=True, slots=False, eq=False)
class Places:
    """The places of the keys in `text`, the content of the file `name`."""

    name: str
    text: str

    def of(self, key: str, index: int = 0, inner: str | None = None) -> Position:
        """Give the place of a table, the one of its name at `index`, or of a key in it.

        Where the key is not to be found it is that of the table, or of the beginning.
        """
        spans = [span for span in self._spans if self._named(span[0]) == key]
        if index >= len(spans):
            found = next(self._keys(0, self._end_of_keys, key), None)
            return self._at(found or 0)
        start, end = spans[index]
        if inner is None:
            return self._at(start)
        return self._at(next(self._keys(start + 1, end, inner), start))

    @cached_property
    def _lines(self) -> Sequence[str]:
        return self.text.split("\n")

    @property
    def _end_of_keys(self) -> int:
        return self._spans[0][0] if self._spans else len(self._lines)

    @cached_property
    def _spans(self) -> Sequence[tuple[int, int]]:
        """The first line of each table, and the line after its last, from 0."""
        starts: list[int] = []
        for number, line in enumerate(self._lines):
            before = starts[-1] if starts else 0
            if _HEADER.match(line) and self._is_whole(before, number):
                starts.append(number)
        return list(pairwise([*starts, len(self._lines)]))

    def _keys(self, start: int, end: int, key: str) -> Iterator[int]:
        """Give the lines in which `key` is stated."""
        for number in range(start, end):
            if self._named(number) == key and self._is_whole(start, number):
                yield number

    def _is_whole(self, start: int, end: int) -> bool:
        try:
            tomllib.loads("\n".join(self._lines[start:end]))
        except tomllib.TOMLDecodeError:
            return False
        return True

    def _named(self, number: int) -> str:
        found = _NAME.match(self._lines[number])
        return found[1] if found else ""

    def _at(self, number: int) -> Position:
        line = self._lines[number]
        return Position(self.name, number + 1, len(line) - len(line.lstrip()) + 1)
