"""What forbids adding up: mixed years or editions, and numbers that count twice."""

from collections.abc import Iterator, Sequence

from govreport.errors import RequestError
from govreport.messages import DEFAULT_LANGUAGE, Language
from govreport.recognition import compact
from govreport.region.remarks import having, told
from govreport.region.units import Gathered, Status, Unit
from govreport.report import Report, Scope

__all__ = ["RollupRefused", "refuse"]


class RollupRefused(RequestError):
    """Reports that cannot be added up; `reasons` has an error for each cause."""

    def __init__(self, reasons: Sequence[RequestError]) -> None:
        self.reasons = tuple(reasons)
        super().__init__("rollup.refused", count=len(self.reasons))

    def word(self, language: Language = DEFAULT_LANGUAGE) -> str:
        """Give every reason in a line of its own, then the sentence."""
        lines = [reason.word(language) for reason in self.reasons]
        return "\n".join([*lines, super().word(language)])


def refuse(
    gathered: Gathered,
    agency: str,
    *,
    year: int | None = None,
    allow_errors: bool = False,
) -> None:
    """Raise `RollupRefused` with all that forbids adding up what was gathered."""
    reports = [unit.report for unit in gathered.units if unit.report]
    if not agency.strip():
        raise RequestError("rollup.as")
    reasons = [
        *_repeated(gathered.units),
        *_without_year(gathered.units),
        *_mixed(gathered.units, year),
        *_itself(reports, agency),
        *_within(reports),
    ]
    if not allow_errors:
        reasons += _with_errors(gathered.units)
    if reasons:
        raise RollupRefused(reasons)
    if not reports:
        raise RequestError("rollup.nothing")


def _repeated(units: Sequence[Unit]) -> Iterator[RequestError]:
    for unit in units:
        if unit.status is Status.TWICE:
            files = tuple(str(file.path) for file in unit.files)
            yield RequestError(
                "rollup.twice", unit=unit.name, count=len(files), files=files
            )


def _without_year(units: Sequence[Unit]) -> Iterator[RequestError]:
    for unit in units:
        if unit.report and unit.files[0].lacks("year"):
            file = str(unit.files[0].path)
            yield RequestError("rollup.no-year", unit=unit.name, file=file)


def _mixed(units: Sequence[Unit], year: int | None) -> Iterator[RequestError]:
    years, editions = having(units, "year"), having(units, "edition")
    if year is not None:
        if others := {y: names for y, names in years.items() if y != str(year)}:
            yield RequestError("rollup.other-year", year=year, having=told(others))
    elif len(years) > 1:
        yield RequestError("rollup.years", having=told(years))
    if len(editions) > 1:
        yield RequestError("rollup.editions", having=told(editions))


def _itself(reports: Sequence[Report], agency: str) -> Iterator[RequestError]:
    """Find the region's own report: only its report as an organ is one of a unit."""
    for report in reports:
        if compact(report.agency) != compact(agency):
            continue
        if report.scope is Scope.REGION:
            yield RequestError("rollup.itself", agency=agency)
        elif report.scope is None:
            yield RequestError("rollup.itself.unclear", agency=agency)


def _within(reports: Sequence[Report]) -> Iterator[RequestError]:
    """Find units whose numbers are in the report of another one already."""
    holders: dict[str, str] = {}
    present = {compact(report.agency) for report in reports}
    for report in reports:
        if report.scope is not Scope.REGION:
            continue
        for name in dict.fromkeys(report.units):
            key = compact(name)
            facts = {"unit": name, "holder": report.agency}
            if key in present and key != compact(report.agency):
                yield RequestError("rollup.within", **facts)
            first = holders.setdefault(key, report.agency)
            if first != report.agency:
                yield RequestError("rollup.within-two", other=first, **facts)


def _with_errors(units: Sequence[Unit]) -> Iterator[RequestError]:
    for unit in units:
        for file in unit.files:
            facts = {"unit": unit.name, "file": str(file.path)}
            if file.source is None:
                yield RequestError("rollup.unreadable", **facts)
            elif errors := file.errors:
                yield RequestError("rollup.errors", count=len(errors), **facts)
            elif not file.is_whole:
                yield RequestError("rollup.partly", **facts)
