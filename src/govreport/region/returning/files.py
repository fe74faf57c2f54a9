"""Which units are sent a 退回意见, under what names, and which notes are old ones."""

import re
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from govreport.region.units import Status, Unit

__all__ = ["FOLDER", "file_names", "is_returned", "left_notes"]

FOLDER = "退回意见"
SUFFIX = ".docx"

LONGEST = 60
"""Characters of a name: in UTF-8 three bytes each, and a number may follow."""

_REFUSED = re.compile(r'[<>:"/|?*\\\x00-\x1f\x7f]')
_RESERVED = re.compile(
    r"(con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(\..*)?", re.IGNORECASE
)


def is_returned(unit: Unit) -> bool:
    """Whether a unit's report goes back: for errors, or because it cannot be used."""
    if unit.status in (Status.UNREADABLE, Status.TWICE):
        return True
    return any(file.errors for file in unit.files)


def file_names(units: Iterable[Unit]) -> dict[str, Unit]:
    """Give each unit a file name that every system takes, no two alike."""
    found: dict[str, Unit] = {}
    taken: set[str] = set()
    for unit in units:
        stem = _safe(unit.name)
        name, count = stem, 1
        while name.casefold() in taken:
            count += 1
            name = f"{stem}（{count}）"
        taken.add(name.casefold())
        found[f"{name}{SUFFIX}"] = unit
    return found


def _safe(name: str) -> str:
    safe = _REFUSED.sub("_", name).strip(" .")[:LONGEST].rstrip(" .")
    return f"_{safe}" if not safe or _RESERVED.fullmatch(safe) else safe


def left_notes(folder: Path, written: Collection[str]) -> Iterator[Path]:
    """Give the notes of an earlier run to units that are sent none any more."""
    if folder.is_dir():
        for path in sorted(folder.glob(f"*{SUFFIX}")):
            if path.name not in written and not path.name.startswith("~$"):
                yield path
