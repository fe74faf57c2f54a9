"""What is told of the units before anything is made of them: keys with their facts."""

from collections.abc import Iterator, Mapping, Sequence

from govreport.diagnostics import Fact
from govreport.region.units import Gathered, Status, Unit

__all__ = ["having", "remarks_on", "told", "years_of"]

Remark = tuple[str, dict[str, Fact]]


def remarks_on(gathered: Gathered) -> Iterator[Remark]:
    """Tell what is missing, there twice, of nobody in the roster, or was not read."""
    for unit in (*gathered.units, *gathered.strangers):
        yield from _on_unit(unit)
    if missing := gathered.having(Status.MISSING):
        names = tuple(unit.name for unit in missing)
        yield "region.missing", {"count": len(names), "units": names}
    for stranger in gathered.strangers:
        yield "region.stranger", {"unit": stranger.name, "files": stranger.names}
        if like := gathered.near.get(stranger.name):
            yield "region.near", {"unit": stranger.name, "like": like}
    if gathered.left:
        names = tuple(path.name for path in gathered.left)
        yield "region.left", {"count": len(names), "files": names}


def _on_unit(unit: Unit) -> Iterator[Remark]:
    if unit.status is Status.TWICE:
        facts: dict[str, Fact] = {"unit": unit.name, "files": unit.names}
        yield "region.twice", {"count": len(unit.names), **facts}
    if unit.by_name:
        yield "region.by-name", {"unit": unit.name, "files": unit.names}
    for file in unit.misnamed:
        facts = {"unit": unit.name, "agency": file.agency, "file": file.path.name}
        yield "region.misnamed", facts


def years_of(gathered: Gathered) -> Iterator[Remark]:
    """Tell who has which year, where the units have several."""
    years = having(gathered.units, "year")
    if len(years) > 1:
        yield "region.years", {"having": told(years)}


def having(units: Sequence[Unit], part: str) -> dict[str, tuple[str, ...]]:
    """Give each year, or edition, that units state, with the units that do."""
    found: dict[str, tuple[str, ...]] = {}
    for unit in units:
        if unit.report and not unit.files[0].lacks("year"):
            what = str(getattr(unit.report, part))
            found[what] = (*found.get(what, ()), unit.name)
    return dict(sorted(found.items()))


def told(units: Mapping[str, Sequence[str]]) -> str:
    """Give in a line who has what."""
    return "；".join(f"{what}：{'、'.join(names)}" for what, names in units.items())
