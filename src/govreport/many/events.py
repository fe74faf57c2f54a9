"""What a run tells of each output."""

from enum import StrEnum
from pathlib import Path

from attrs import frozen

__all__ = ["Event", "State"]


class State(StrEnum):
    """What became of an output."""

    MADE = "made"
    UNCHANGED = "unchanged"
    EDITED = "edited"
    """Changed by hand, and its report has not changed: nothing was to be done."""
    KEPT = "kept"
    """Changed by hand, or not made by a run: it was not replaced, though it is due."""
    FAILED = "failed"


@frozen(kw_only=True)
class Event:
    """One output: of which report, in which format, where, and what became of it.

    `error` is why it was kept or failed. A report that could not be named has no
    output.
    """

    report: Path
    format: str
    state: State
    output: Path | None = None
    error: Exception | None = None
