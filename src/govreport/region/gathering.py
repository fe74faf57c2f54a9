"""What each unit of a region handed in: the files of a folder, held against a roster.

A file is a unit's where the roster names the file, else where its report names the
agency. A file that does not say whose it is goes by its name, and that is told.
"""

from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path

from govreport.recognition import compact
from govreport.region.roster import Entry, Roster
from govreport.region.units import Gathered, HandedIn, Status, Unit

__all__ = ["gather"]

LIKE = 0.8
"""How alike two names are for one to be the other, misspelt; all begin alike."""


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
