"""What is said of the units of a region before anything is made of them."""

from typing import TYPE_CHECKING

from govreport.cli.wording import say

if TYPE_CHECKING:
    from govreport.region import Gathered, Unit

__all__ = ["tell_errors", "tell_gathered"]


def tell_errors(gathered: "Gathered") -> None:
    """Say of each file that cannot be read what keeps it."""
    from govreport.cli.failing import print_error

    for unit in (*gathered.units, *gathered.strangers):
        for file in unit.files:
            if file.error is not None:
                print_error(file.error)


def tell_gathered(gathered: "Gathered") -> None:
    """Say what is missing, there twice, of nobody in the roster, or was not read."""
    from govreport.region import Status

    for unit in (*gathered.units, *gathered.strangers):
        _tell_unit(unit)
    if missing := gathered.having(Status.MISSING):
        names = tuple(unit.name for unit in missing)
        say("region.missing", count=len(names), units=names)
    for stranger in gathered.strangers if gathered.roster else ():
        files = tuple(file.path.name for file in stranger.files)
        say("region.stranger", unit=stranger.name, files=files)
        if like := gathered.near.get(stranger.name):
            say("region.near", unit=stranger.name, like=like)
    if gathered.left:
        names = tuple(path.name for path in gathered.left)
        say("region.left", count=len(names), files=names)


def _tell_unit(unit: "Unit") -> None:
    from govreport.region import Status

    files = tuple(file.path.name for file in unit.files)
    if unit.status is Status.TWICE:
        say("region.twice", unit=unit.name, count=len(files), files=files)
    if unit.by_name:
        say("region.by-name", unit=unit.name, files=files)
    for file in unit.misnamed:
        facts = {"unit": unit.name, "agency": file.agency}
        say("region.misnamed", file=file.path.name, **facts)
