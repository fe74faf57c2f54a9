"""Reading back: from an output to the report that it carries, if no one edited it."""

from govreport.readback.read import read_report, read_source

__all__ = ["read_report", "read_source"]
