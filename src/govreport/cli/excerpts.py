"""The line of an input file that a finding is about, a caret under its column."""

from collections.abc import Iterable, Sequence
from itertools import accumulate
from pathlib import Path

from govreport.diagnostics import Position

__all__ = ["Excerpts", "excerpt", "inputs_of"]

ROOM = 72
"""Columns of a line that are shown; a longer one is cut around the caret."""

BEFORE = 48
"""Columns of these that stand before the caret at most."""

CUT = "..."
TAB = " " * 4


def inputs_of(report: Path) -> tuple[Path, Path]:
    """Give the files that the findings in a report may be about."""
    from govreport.waiving import FILE_NAME

    return report, report.parent / FILE_NAME


class Excerpts:
    """Excerpts from some files, each read when it is first asked for.

    What is no text has none.
    """

    def __init__(self, files: Iterable[Path] = ()) -> None:
        self._files = {str(path): path for path in files}
        self._lines: dict[str, Sequence[str]] = {}

    def of(self, position: Position | None) -> tuple[str, ...]:
        """Give the line at `position` and the caret beneath it, or nothing."""
        if position is None or position.file not in self._files:
            return ()
        if position.file not in self._lines:
            self._lines[position.file] = _lines_of(self._files[position.file])
        lines = self._lines[position.file]
        line = lines[position.line - 1] if position.line <= len(lines) else ""
        return excerpt(line, position.column) if line.strip() else ()


def _lines_of(path: Path) -> Sequence[str]:
    from govreport.errors import LoadError
    from govreport.loading.content import decode, read_file
    from govreport.loading.control_characters import blanked

    try:
        text = decode(read_file(path, str(path)), str(path))
    except LoadError:
        return ()
    return blanked(text)[0].split("\n")


def excerpt(line: str, column: int) -> tuple[str, str]:
    """Give `line`, cut where it is long, and the caret under its `column`, from 1."""
    shown = [TAB if character == "\t" else character for character in line.rstrip()]
    widths = [_width(each) for each in shown]
    at = min(column - 1, len(shown))
    start, end = 0, len(shown)
    if sum(widths) > ROOM:
        start = at - _fitting(widths[:at][::-1], BEFORE)
        end = start + _fitting(widths[start:], ROOM)
    head, tail = CUT if start else "", CUT if end < len(shown) else ""
    indent = len(head) + sum(widths[start:at])
    return head + "".join(shown[start:end]) + tail, " " * indent + "^"


def _fitting(widths: Sequence[int], room: int) -> int:
    """Give how many characters of these widths there is room for."""
    return sum(taken <= room for taken in accumulate(widths))


def _width(each: str) -> int:
    """Give the columns that a terminal takes for a character: two for a hanzi."""
    if each.isascii() and each.isprintable():
        return len(each)
    from wcwidth import wcwidth

    return max(wcwidth(each), 0)
