"""What a new report begins with: the facts given, and those of last year's report."""

from collections.abc import Iterator

from attrs import evolve, frozen

from govreport.codec import flatten, unflatten
from govreport.editions import edition_for_year, get_edition
from govreport.errors import RequestError
from govreport.loading.structure import AGENCY_STAND_IN
from govreport.messages import Fact
from govreport.report import YEARS, AgencyKind, Improvement, Report, Signature
from govreport.values.narrative import Items, Narrative, Paragraph

__all__ = ["Beginning", "Told", "begin", "carry"]

CARRIED = ("agency_kind", "division", "variant", "scope", "units", "contact")
"""What is the same from year to year, beside the agency and the legal bases."""

FROM, TO = "requests.carried_forward", "requests.brought_forward"
"""四、结转下年度继续办理 of one year is 二、上年结转 of the next."""

_ITS_OWN = (
    "title",
    "period",
    "published",
    "preamble",
    "overview",
    "other_matters",
    "attachments",
    "notes",
    "extras",
)
"""What is of its year alone, told where last year's report states it."""


@frozen
class Told:
    """A sentence on what was carried or was not: its key, and its facts."""

    key: str
    facts: tuple[tuple[str, Fact], ...] = ()


@frozen(kw_only=True)
class Beginning:
    """The facts of a new report, its tables blank but for what was carried.

    `plans` are the measures that last year's report planned, `headings` those of the
    sections it added: both are shown, and are no part of the report.
    """

    report: Report
    plans: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    told: tuple[Told, ...] = ()

    @property
    def has_agency(self) -> bool:
        """Whether the agency is known; it has a stand-in where it is not."""
        return self.report.agency != AGENCY_STAND_IN


def begin(
    year: int,
    *,
    agency: str | None = None,
    agency_kind: AgencyKind | None = None,
    division: str | None = None,
    variant: str | None = None,
    edition: str | None = None,
) -> Beginning:
    """Give a new report of `year`; without `agency` its name is left to be filled.

    Raises `RequestError` for a year that none can be of, `UnknownName` for an edition
    that there is not.
    """
    if year not in YEARS:
        raise RequestError("new.year", year=year, first=YEARS[0], last=YEARS[-1])
    form = get_edition(edition) if edition else edition_for_year(year)
    report = Report(
        agency=agency or AGENCY_STAND_IN,
        agency_kind=agency_kind,
        division=division,
        year=year,
        edition=form.id,
        variant=variant,
    )
    return Beginning(report=report)


def carry(last: Report, new: Beginning) -> Beginning:
    """Give `new` with what last year's report hands on; what is not is told.

    What was given for the new report stands. Raises `RequestError` where `last` is of
    no earlier year.
    """
    if last.year >= new.report.year:
        raise RequestError("new.not-earlier", last=last.year, year=new.report.year)
    report, told = _with_facts(last, new.report), list(_not_carried(last, new.report))
    if last.year + 1 < report.year:
        gap = Told("new.gap", (("last", last.year), ("before", report.year - 1)))
        return evolve(new, report=report, told=(gap, *told))
    report = _with_numbers(last, report)
    plans: tuple[str, ...] = ()
    if isinstance(last.improvement, Improvement):
        problems = _words_of(last.improvement.current_problems)
        improvement = Improvement(prior_problems=problems)
        report = evolve(report, improvement=improvement)
        plans = tuple(last.improvement.planned_measures.texts())
    return Beginning(
        report=report,
        plans=plans,
        headings=tuple(section.heading for section in last.extra_sections),
        told=(*_of_numbers(last), *told),
    )


def _with_facts(last: Report, report: Report) -> Report:
    own = report.agency if report.agency != AGENCY_STAND_IN else last.agency
    kept = {name: getattr(report, name) or getattr(last, name) for name in CARRIED}
    agencies = last.signature.agencies if last.signature else ()
    signature = Signature(agencies=agencies) if agencies else None
    return evolve(
        report,
        agency=own,
        signature=signature,
        legal_bases=last.legal_bases,
        **kept,
    )


def _with_numbers(last: Report, report: Report) -> Report:
    handed = {
        address.replace(FROM, TO): number
        for address, number in flatten(last).items()
        if address.startswith(f"{FROM}.")
    }
    return unflatten(report, flatten(report) | handed)


def _words_of(prose: Narrative) -> Narrative:
    """Give the paragraphs and items of prose, without figures and tables."""
    words = (b for b in prose.blocks if isinstance(b, Items | Paragraph))
    return Narrative(tuple(words))


def _of_numbers(last: Report) -> Iterator[Told]:
    """Tell of numbers handed on that are blank or do not add up, as they are."""
    numbers, edition = flatten(last), last.format_edition
    handed = [address for address in numbers if address.startswith(f"{FROM}.")]
    if blank := [address for address in handed if numbers[address] is None]:
        columns = tuple(edition.name(address).column for address in blank)
        yield Told("new.blank", (("columns", columns),))
    wrong = []
    for relation in edition.relations:
        left = [numbers[address] for address in relation.left]
        right = [numbers[address] for address in relation.right]
        if None in left or None in right or set(handed).isdisjoint(relation.addresses):
            continue
        if sum(left) != sum(right):  # type: ignore[arg-type]  # None is left out above
            wrong += [a for a in relation.addresses if a in handed]
    if wrong:
        columns = tuple(edition.name(a).column for a in dict.fromkeys(wrong))
        yield Told("new.unbalanced", (("columns", columns),))


def _not_carried(last: Report, report: Report) -> Iterator[Told]:
    """Tell of what `last` states and the new report does not take over."""
    if last.edition != report.edition:
        facts = (("last", last.edition), ("edition", report.edition))
        yield Told("new.edition", facts)
    yield Told("new.numbers")
    blank = Report(agency=last.agency, year=last.year, edition=last.edition)
    for name in _ITS_OWN:
        if getattr(last, name) != getattr(blank, name):
            yield Told(f"new.not.{name}")
    if last.signature and last.signature.date:
        yield Told("new.not.date")
    if last.extra_sections:
        yield Told("new.not.extra_sections")
    if isinstance(last.improvement, Narrative) and last.improvement:
        yield Told("new.not.improvement")
    elif isinstance(last.improvement, Improvement):
        if last.improvement.prior_problems or last.improvement.prior_improvements:
            yield Told("new.not.prior")
        problems = last.improvement.current_problems
        if _words_of(problems) != problems:
            yield Told("new.not.blocks")
