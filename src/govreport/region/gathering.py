"""What each unit of a region handed in: the files of a folder, held against a roster.

A file is a unit's where the roster names the file, else where its report names the
agency. A file that does not say whose it is goes by its name, and that is told.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path

from attrs import field, frozen

from govreport.diagnostics import Diagnostic
from govreport.errors import GovReportError
from govreport.loading import Source
from govreport.recognition import compact
from govreport.region.roster import Entry, Roster
from govreport.report import Report

__all__ = ["Gathered", "HandedIn", "Status", "Unit", "gather"]

LIKE = 0.8
"""How alike two names are for one to be the other, misspelt; all begin alike."""


class Status(StrEnum):
    """状态: what there is of a unit."""

    HANDED_IN = "handed-in"
    PARTLY_READ = "partly-read"
    UNREADABLE = "unreadable"
    TWICE = "twice"
    MISSING = "missing"


@frozen(kw_only=True)
class HandedIn:
    """A file: what is in it and its findings, or the error that kept it unread."""

    path: Path
    source: Source | None = None
    findings: Sequence[Diagnostic] = ()
    error: GovReportError | None = None

    @property
    def agency(self) -> str | None:
        """Whose report it is, None where the file does not say."""
        if self.source is None or self.lacks("agency"):
            return None
        return self.source.report.agency

    def lacks(self, part: str) -> bool:
        """Whether `part` of the report, agency or year, is but a stand-in."""
        source = self.source
        return bool(source and source.provisional) and any(
            finding.address == part for finding in self.findings
        )

    @property
    def is_whole(self) -> bool:
        """Whether all that the file holds was read."""
        if self.source is None or self.source.provisional:
            return False
        return self.source.coverage is None or self.source.coverage.is_whole

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The errors that nothing waives, root findings alone."""
        return tuple(f for f in self.findings if f.is_error and f.root is None)


@frozen(kw_only=True)
class Unit:
    """A unit, and every file that is its own."""

    name: str
    entry: Entry | None = None
    files: tuple[HandedIn, ...] = ()
    by_name: bool = False

    @property
    def status(self) -> Status:
        """What there is of the unit."""
        if not self.files:
            return Status.MISSING
        if len(self.files) > 1:
            return Status.TWICE
        if self.files[0].source is None:
            return Status.UNREADABLE
        return Status.HANDED_IN if self.files[0].is_whole else Status.PARTLY_READ

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its files, without their folder."""
        return tuple(file.path.name for file in self.files)

    @property
    def misnamed(self) -> tuple[HandedIn, ...]:
        """The files that are this unit's by the roster and say to be another's."""
        return tuple(
            file
            for file in self.files
            if file.agency and compact(file.agency) != compact(self.name)
        )

    @property
    def report(self) -> Report | None:
        """The unit's one report; None where there is none, or more than one."""
        is_one = self.status in (Status.HANDED_IN, Status.PARTLY_READ)
        source = self.files[0].source if is_one else None
        return source.report if source else None


@frozen(kw_only=True)
class Gathered:
    """The units in order; `strangers` are those that the roster does not name.

    `near` has, for a stranger, the unit without a report that it may be. `left` are
    the files that were not read: of no kind that can be, or the same report again.
    """

    units: tuple[Unit, ...]
    strangers: tuple[Unit, ...] = ()
    near: Mapping[str, str] = field(factory=dict)
    left: tuple[Path, ...] = ()
    roster: Roster | None = None

    def having(self, *statuses: Status) -> tuple[Unit, ...]:
        """Give the units in one of these states."""
        return tuple(unit for unit in self.units if unit.status in statuses)


def gather(
    files: Iterable[HandedIn], roster: Roster | None = None, left: Iterable[Path] = ()
) -> Gathered:
    """Give what each unit handed in; without a roster, each agency is a unit."""
    entries = roster.entries if roster else ()
    owned: dict[str, list[HandedIn]] = {compact(e.name): [] for e in entries}
    others: dict[str, list[HandedIn]] = {}
    guessed = set()
    for file in files:
        key = _key_of(file, entries)
        if key is None and (key := _key_in_name(file, entries)):
            guessed.add(key)
        if key is not None:
            owned[key].append(file)
        else:
            others.setdefault(compact(_name_of(file)), []).append(file)
    units = tuple(_units(entries, owned, guessed))
    strangers = tuple(_unit_of(files) for files in others.values())
    if roster is None:
        return Gathered(units=strangers, left=tuple(left))
    return Gathered(
        units=units,
        strangers=strangers,
        near=dict(_near(strangers, units)),
        left=tuple(left),
        roster=roster,
    )


def _units(
    entries: Iterable[Entry], owned: dict[str, list[HandedIn]], guessed: set[str]
) -> Iterator[Unit]:
    for entry in entries:
        key = compact(entry.name)
        yield Unit(
            name=entry.name,
            entry=entry,
            files=tuple(owned[key]),
            by_name=key in guessed,
        )


def _unit_of(files: Sequence[HandedIn]) -> Unit:
    by_name = any(file.agency is None for file in files)
    return Unit(name=_name_of(files[0]), files=tuple(files), by_name=by_name)


def _name_of(file: HandedIn) -> str:
    return file.agency or file.path.stem


def _key_of(file: HandedIn, entries: Sequence[Entry]) -> str | None:
    """Give whose file it is by what the roster or the report says."""
    for entry in entries:
        path = f"/{file.path.as_posix()}"
        if entry.file and path.endswith(f"/{_posix(entry.file)}"):
            return compact(entry.name)
    names = {compact(entry.name) for entry in entries}
    agency = compact(file.agency or "")
    return agency if agency in names else None


def _posix(name: str) -> str:
    return name.replace("\\", "/").removeprefix("./")


def _key_in_name(file: HandedIn, entries: Sequence[Entry]) -> str | None:
    """Give whose a file is that does not say so, where its name holds one unit's."""
    if file.agency is not None:
        return None
    stem = compact(file.path.stem)
    held = [key for entry in entries if (key := compact(entry.name)) in stem]
    longest = max(held, key=len, default="")
    return longest if longest and all(key in longest for key in held) else None


def _near(
    strangers: Iterable[Unit], units: Iterable[Unit]
) -> Iterator[tuple[str, str]]:
    waiting = [unit.name for unit in units if unit.status is Status.MISSING]
    for stranger in strangers:
        name = stranger.name
        within = [one for one in waiting if one in name or name in one]
        if like := within or get_close_matches(name, waiting, n=1, cutoff=LIKE):
            yield name, like[0]
