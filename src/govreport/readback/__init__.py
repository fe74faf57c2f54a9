"""Reading back: from an output to the report that it carries, if no one edited it."""

from govreport.readback.handed_in import reports_in
from govreport.readback.opening import is_readable, open_source, seen_in
from govreport.readback.read import read_report, read_source

__all__ = [
    "is_readable",
    "open_source",
    "read_report",
    "read_source",
    "reports_in",
    "seen_in",
]
