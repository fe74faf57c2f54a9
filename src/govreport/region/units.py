"""What there is of a region's units: the files that each handed in, and its state."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path

from attrs import field, frozen

from govreport.diagnostics import Diagnostic
from govreport.errors import GovReportError
from govreport.loading import Source
from govreport.recognition import compact
from govreport.region.roster import Entry, Roster
from govreport.report import Report

__all__ = ["Gathered", "HandedIn", "Status", "Unit"]


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
