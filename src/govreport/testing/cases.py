"""The cases of checks: reports in YAML, and the findings that each must have.

A file CODE.yml has two lists, `pass` and `fail`. A case has a `name` and either
`numbers`, which replace those of a report of zeros (with `facts`, `extras`, an
`edition`, and as `previous` and `units` other reports stated alike), or `input`, a
whole report as text (with `files`, the images that it may name; 公×1000 stands for
1000 times 公), or `printed`, what is replaced by what in the page that a report of
zeros makes, which is then read as any published page is. `variant` is the one that
it wears, `overlay` what that says; `waivers` is the text of a govreport.toml, read on
the day `today`. `findings` lists all there may be: `code`, `address`, and where wished
`root`, `says` (the Chinese sentence) and `at` (line:column).
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from importlib.resources import files
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from govreport.api import render
from govreport.checks import Check, Context, run_checks
from govreport.codec import from_plain, to_plain, unflatten
from govreport.compose import added_numbers, unprinted
from govreport.diagnostics import Diagnostic
from govreport.errors import LoadError
from govreport.loading import Source, load
from govreport.readback import open_source
from govreport.report import Report
from govreport.testing.pictures import picture
from govreport.testing.reports import completed, zero_report
from govreport.variants import NATIONAL, Lineage, Variant, read_variant
from govreport.waiving import FILE_NAME, waive, waivers_in

__all__ = ["Case", "findings_in", "findings_of", "judge_case", "read_cases"]

_REPEATED = re.compile(r"(\w)×(\d+)")

NAME, PAGE = "年报.yaml", "年报.html"
"""What the text of a case, or its page, is called in the places of findings."""


@frozen(kw_only=True)
class Case:
    """One case: of which check, whether it passes or fails, and what it states."""

    code: str
    outcome: str
    name: str
    stated: Mapping[str, Any]

    @property
    def expected(self) -> Sequence[Mapping[str, Any]]:
        """The findings that there must be."""
        findings: Sequence[Mapping[str, Any]] = self.stated.get("findings", ())
        return findings

    def __str__(self) -> str:
        return f"{self.code}: {self.name}"


def read_cases(folder: Path) -> list[Case]:
    """Give every case in the files of `folder`, by code."""
    return [case for path in sorted(folder.glob("*.yml")) for case in _cases_in(path)]


def findings_of(case: Case, checks: Iterable[Check]) -> list[Diagnostic]:
    """Give what `checks` find in the report of a case, each at its place."""
    checks = tuple(checks)
    try:
        source = _source_of(case)
        found = findings_in(
            source,
            checks,
            variant=case.stated.get("variant", NATIONAL),
            overlay=case.stated.get("overlay", {}),
            **_compared_with(case.stated, source.report),
        )
        located = [f.at(source.place_of(f.address)) for f in found]
        return waive(
            located,
            waivers_in(case.stated.get("waivers", ""), FILE_NAME),
            source,
            known={check.code for check in checks},
            today=case.stated.get("today", date.min),
        )
    except LoadError as error:
        return list(error.diagnostics)


def _source_of(case: Case) -> Source:
    if "printed" in case.stated:
        return _page(case.stated["printed"], case.stated.get("variant", NATIONAL))
    if "input" not in case.stated:
        return Source(report=_report_of(case.stated), name=NAME)
    images = dict.fromkeys(case.stated.get("files", ()), picture())
    text = _REPEATED.sub(lambda m: m[1] * int(m[2]), case.stated["input"])
    return load(text.encode(), name=NAME, files=images)


def _page(replaced: Mapping[str, str], variant: str) -> Source:
    """Give the report that is read off the page of a report of zeros, edited."""
    report = evolve(completed(zero_report()), variant=variant)
    page = render(report, "html", options={"embed": False}, allow_errors=True).decode()
    for old, new in replaced.items():
        assert old in page, f"the page does not say {old}"
        page = page.replace(old, new)
    return open_source(page.encode(), name=PAGE)


def findings_in(
    source: Source,
    checks: Iterable[Check],
    *,
    variant: str = NATIONAL,
    overlay: Mapping[str, Any] | None = None,
    previous: Report | None = None,
    units: tuple[Report, ...] | None = None,
) -> list[Diagnostic]:
    """Give what `checks` find in a report; those of other editions are not run.

    `variant` is the name that it wears, `overlay` what that says beside the national.
    """
    report, edition = source.report, source.report.format_edition
    settings = _lineage(variant, overlay or {}).settings(edition)
    context = Context(
        report=report,
        edition=edition,
        lineage=tuple(dict.fromkeys((variant, NATIONAL))),
        problems=source.problems,
        extras=added_numbers(edition, settings),
        unprinted=tuple(unprinted(report, edition, settings)),
        previous=previous,
        units=units,
    )
    return run_checks(context, checks)


def _report_of(stated: Mapping[str, Any], **identity: Any) -> Report:
    """Give a complete report of zeros with the numbers and facts that are stated.

    `identity` is what another report must share with the one that it is held against.
    """
    zero = completed(zero_report(stated.get("edition", "2021")))
    numbers = dict(_numbers(stated.get("numbers", {})))
    report = unflatten(evolve(zero, **identity), numbers)
    plain = to_plain(report) | stated.get("facts", {})
    extras = {
        name: Decimal(str(number)) if isinstance(number, float) else number
        for name, number in stated.get("extras", {}).items()
    }
    return evolve(from_plain(plain), extras=extras)


def _compared_with(stated: Mapping[str, Any], report: Report) -> dict[str, Any]:
    """Give last year's report, and those of the units, that a case states."""
    given: dict[str, Any] = {}
    if "previous" in stated:
        same = {"agency": report.agency, "year": report.year - 1}
        given["previous"] = _report_of(stated["previous"], **same)
    if "units" in stated:
        units = (_report_of(unit, year=report.year) for unit in stated["units"])
        given["units"] = tuple(units)
    return given


def _lineage(variant: str, overlay: Mapping[str, Any]) -> Lineage:
    national = read_variant(files("govreport_templates") / NATIONAL)
    if variant == NATIONAL and not overlay:
        return Lineage(variants=(national,))
    worn = Variant(
        id=variant, name=variant, parent=NATIONAL, folder=Path(), overlay=overlay
    )
    return Lineage(variants=(worn, national))


def judge_case(case: Case, checks: Iterable[Check]) -> None:
    """Raise `AssertionError` where a case has other findings than it lists."""
    findings = findings_of(case, checks)
    found = [(f.code, f.address, f.root) for f in findings]
    expected = [(e["code"], e["address"], e.get("root")) for e in case.expected]
    assert found == expected, f"{case}: found {found}, expected {expected}"
    for finding, listed in zip(findings, case.expected, strict=True):
        said, at = finding.word("zh"), _line_and_column(finding)
        assert said == listed.get("says", said), f"{case}: it says {said}"
        assert at == listed.get("at", at), f"{case}: it is at {at}"
    fails = case.code in {finding.code for finding in findings}
    assert fails == (case.outcome == "fail"), (
        f"{case}: listed under {case.outcome}, but {case.code} "
        f"{'fails' if fails else 'passes'}"
    )


def _line_and_column(finding: Diagnostic) -> str | None:
    position = finding.position
    return f"{position.line}:{position.column}" if position else None


def _cases_in(path: Path) -> Iterator[Case]:
    from ruamel.yaml import YAML

    for outcome, listed in YAML(typ="safe", pure=True).load(path).items():
        for stated in listed:
            yield Case(
                code=path.stem, outcome=outcome, name=stated["name"], stated=stated
            )


def _numbers(stated: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Give the numbers of a case; an amount is exact."""
    for address, number in stated.items():
        is_amount = address.endswith(".amount") and number is not None
        yield address, Decimal(str(number)) if is_amount else number
