"""The roster: the units that must hand in a report, read from a CSV file.

A line is a unit. The first line names the columns, in Chinese or English; Excel saves
such files as UTF-8 with a mark, or in GB18030.
"""

import csv
from collections.abc import Iterator, Mapping, Sequence
from io import StringIO
from pathlib import Path

from attrs import frozen

from govreport.diagnostics import Fact
from govreport.errors import RequestError
from govreport.messages import DEFAULT_LANGUAGE, Language
from govreport.recognition import compact
from govreport.report import AgencyKind

__all__ = ["Entry", "Roster", "RosterRefused", "read_roster"]

COLUMNS = {
    "name": ("单位", "单位名称", "unit", "name", "agency"),
    "division": ("行政区划代码", "division"),
    "kind": ("机关类别", "agency_kind", "kind"),
    "file": ("文件", "文件名", "file"),
}
"""What a column holds, and the headers that say so, the usual one first."""

ENCODINGS = ("utf-8-sig", "gb18030")

_KINDS = {word: kind for kind in AgencyKind for word in (kind.value, kind.label)}


@frozen(kw_only=True)
class Entry:
    """A unit of the roster, and the line it stands in."""

    name: str
    division: str | None = None
    kind: AgencyKind | None = None
    file: str | None = None
    line: int


@frozen(kw_only=True)
class Roster:
    """The units that must hand in a report, in the order of the file."""

    path: Path
    entries: tuple[Entry, ...]


class RosterRefused(RequestError):
    """A roster that cannot be used; `reasons` has an error for each line of it."""

    def __init__(self, file: str, reasons: Sequence[RequestError]) -> None:
        self.reasons = tuple(reasons)
        super().__init__("roster.refused", file=file, count=len(self.reasons))

    def word(self, language: Language = DEFAULT_LANGUAGE) -> str:
        """Give every reason in a line of its own, then the sentence."""
        lines = [reason.word(language) for reason in self.reasons]
        return "\n".join([*lines, super().word(language)])


def read_roster(path: Path) -> Roster:
    """Give the roster in a file; raise `RosterRefused` with all that is wrong in it."""
    lines = list(_lines(_decoded(path), str(path)))
    if not lines:
        raise RequestError("roster.empty", file=str(path))
    (number, head), *body = lines
    columns = _columns(head, str(path), number)
    problems = list(_of_rows(body, columns, str(path)))
    entries = [_entry(cells, columns, line) for line, cells in body]
    problems += _repeated(entries, str(path))
    if problems:
        raise RosterRefused(str(path), sorted(problems, key=_line_of))
    if not entries:
        raise RequestError("roster.empty", file=str(path))
    return Roster(path=path, entries=tuple(entries))


def _line_of(error: RequestError) -> int:
    return int(str(error.facts["line"]))


def _decoded(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or ""
        raise RequestError("roster.unreadable", file=str(path), reason=reason) from None
    for encoding in ENCODINGS:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise RequestError("roster.encoding", file=str(path))


def _lines(text: str, file: str) -> Iterator[tuple[int, list[str]]]:
    """Give each line that holds anything, with its number."""
    reader = csv.reader(StringIO(text, newline=""))
    try:
        for cells in reader:
            stripped = [cell.strip() for cell in cells]
            if any(stripped):
                yield reader.line_num, stripped
    except csv.Error as error:
        facts: dict[str, Fact] = {"line": reader.line_num, "reason": str(error)}
        raise RequestError("roster.csv", file=file, **facts) from error


def _columns(head: Sequence[str], file: str, line: int) -> Mapping[str, int]:
    """Give where each column stands; refuse headers that say nothing, or twice."""
    known = {word: name for name, words in COLUMNS.items() for word in words}
    found: dict[str, int] = {}
    problems = []
    for at, header in enumerate(head):
        name = known.get(header.lower())
        if name is None and header:
            usual = tuple(words[0] for words in COLUMNS.values())
            facts: dict[str, Fact] = {"line": line, "header": header, "known": usual}
            problems.append(RequestError("roster.column", file=file, **facts))
        elif name in found:
            facts = {"line": line, "header": header}
            problems.append(RequestError("roster.column-twice", file=file, **facts))
        elif name:
            found[name] = at
    if "name" not in found:
        problems.append(RequestError("roster.no-name", file=file, line=line))
    if problems:
        raise RosterRefused(file, problems)
    return found


def _of_rows(
    body: Sequence[tuple[int, Sequence[str]]], columns: Mapping[str, int], file: str
) -> Iterator[RequestError]:
    for line, cells in body:
        entry = _cells(cells, columns)
        if not entry.get("name"):
            yield RequestError("roster.blank", file=file, line=line)
        kind = entry.get("kind")
        if kind and kind not in _KINDS:
            known = tuple(each.label for each in AgencyKind)
            yield RequestError(
                "roster.kind", file=file, line=line, kind=kind, known=known
            )
        if any(cell for cell in cells[max(columns.values()) + 1 :]):
            yield RequestError("roster.too-many", file=file, line=line)


def _cells(cells: Sequence[str], columns: Mapping[str, int]) -> dict[str, str]:
    return {name: cells[at] for name, at in columns.items() if at < len(cells)}


def _entry(cells: Sequence[str], columns: Mapping[str, int], line: int) -> Entry:
    entry = _cells(cells, columns)
    return Entry(
        name=entry.get("name", ""),
        division=entry.get("division") or None,
        kind=_KINDS.get(entry.get("kind", "")),
        file=entry.get("file") or None,
        line=line,
    )


def _repeated(entries: Sequence[Entry], file: str) -> Iterator[RequestError]:
    """Find names and files that stand in two lines."""
    names: dict[str, int] = {}
    files: dict[str, int] = {}
    for entry in entries:
        facts = {"line": entry.line}
        first = names.setdefault(compact(entry.name) or str(entry.line), entry.line)
        if first != entry.line:
            yield RequestError(
                "roster.twice", file=file, name=entry.name, first=first, **facts
            )
        if entry.file is None:
            continue
        first = files.setdefault(entry.file, entry.line)
        if first != entry.line:
            yield RequestError(
                "roster.file-twice", file=file, name=entry.file, first=first, **facts
            )
