"""The mark of a summary workbook, by which it is told from what a unit handed in."""

from pathlib import Path
from zipfile import BadZipFile, ZipFile

__all__ = ["CORE", "MARK", "is_summary"]

CORE = "docProps/core.xml"
"""The part that holds the subject of a workbook."""

MARK = "govreport summary"
"""The subject of every summary; Excel and LibreOffice keep it."""

MOST_BYTES = 2**16


def is_summary(path: Path) -> bool:
    """Whether a file is a summary that was written earlier."""
    if path.suffix.lower() != ".xlsx":
        return False
    try:
        with ZipFile(path) as archive, archive.open(CORE) as part:
            return MARK.encode() in part.read(MOST_BYTES)
    except (BadZipFile, KeyError, OSError, NotImplementedError, RuntimeError):
        return False
