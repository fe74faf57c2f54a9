"""What a waiver is: which findings it lets stand, why, and until when."""

from datetime import date
from pathlib import PurePath

from attrs import frozen

from govreport.diagnostics import Diagnostic, Position

__all__ = ["Waiver"]


@frozen(kw_only=True)
class Waiver:
    """One waiver, as govreport.toml states it.

    Without an `address` it is of every finding of its `code`, else of those at the
    address or at a part of it. It holds to the end of the day `expires`. `file` is the
    name of the report that it is for, None for every report in the folder.
    """

    code: str
    reason: str
    address: str = ""
    expires: date | None = None
    file: str | None = None
    position: Position | None = None

    @property
    def target(self) -> str:
        """What it waives, as a message names it."""
        return f"{self.code} {self.address}".rstrip()

    def covers(self, finding: Diagnostic) -> bool:
        """Whether `finding` is one that this waiver is of."""
        if finding.code != self.code:
            return False
        parts = (f"{self.address}.", f"{self.address}[")
        at = finding.address
        return not self.address or at == self.address or at.startswith(parts)

    def is_for(self, report: str) -> bool:
        """Whether this waiver is for the report in the file `report`."""
        return self.file is None or self.file == PurePath(report).name

    def has_expired(self, today: date) -> bool:
        """Whether its last day is past."""
        return self.expires is not None and today > self.expires
