"""Every check by its pass and fail cases in tests/cases/CODE.yml."""

from collections.abc import Iterator
from decimal import Decimal
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from ruamel.yaml import YAML

from govreport.checks import BUILT_IN, Context, run_checks
from govreport.codec import from_plain, to_plain, unflatten
from govreport.compose import added_numbers, unprinted
from govreport.editions import get_edition
from govreport.errors import LoadError
from govreport.loading import load
from govreport.variants import Variant, VariantCatalogue, read_variant

CASES = Path(__file__).parents[1] / "cases"


def read(path: Path) -> dict[str, list[dict[str, Any]]]:
    return YAML(typ="safe", pure=True).load(path)


def cases() -> Iterator[Any]:
    for path in sorted(CASES.glob("*.yml")):
        for outcome, listed in read(path).items():
            for case in listed:
                yield pytest.param(
                    path.stem, outcome, case, id=f"{path.stem}: {case['name']}"
                )


def findings_of(case: dict[str, Any], zero_report: Any, image: bytes) -> list[Any]:
    if "input" in case:
        files = dict.fromkeys(case.get("files", ()), image)
        try:
            source = load(case["input"].encode(), name="年报.yaml", files=files)
        except LoadError as error:
            return list(error.diagnostics)
        report, problems, places = source.report, source.problems, source.positions
    else:
        report, problems, places = report_of(case, zero_report), (), {}
    edition, settings = report.format_edition, settings_of(case, report)
    context = Context(
        report=report,
        edition=edition,
        lineage=("national",),
        problems=problems,
        extras=added_numbers(edition, settings),
        unprinted=tuple(unprinted(report, edition, settings)),
        **compared_with(case, report, zero_report),
    )
    found = run_checks(context, BUILT_IN)
    return [finding.at(places.get(finding.address)) for finding in found]


def report_of(case: dict[str, Any], zero_report: Any) -> Any:
    numbers = {
        address: Decimal(str(n)) if address.endswith(".amount") else n
        for address, n in case.get("numbers", {}).items()
    }
    extras = {
        name: Decimal(str(n)) if isinstance(n, float) else n
        for name, n in case.get("extras", {}).items()
    }
    report = evolve(zero_report, **blank_tables(case.get("edition"), zero_report))
    plain = to_plain(unflatten(report, numbers)) | case.get("facts", {})
    return evolve(from_plain(plain), extras=extras)


def blank_tables(name: str | None, zero_report: Any) -> dict[str, Any]:
    """The tables of another edition, all zeros."""
    if name is None:
        return {}
    edition = get_edition(name)
    tables = {table.key: table.form() for table in edition.tables}
    blank = evolve(zero_report, edition=name, **tables)
    zeros = {
        address: Decimal(0) if leaf.number.is_exact else 0
        for address, leaf in edition.leaves.items()
    }
    filled = unflatten(blank, zeros)
    return {key: getattr(filled, key) for key in ("edition", *tables)}


def compared_with(case: dict[str, Any], report: Any, zero_report: Any) -> Any:
    """Last year's report and those of units, each as fragments of a report of zeros."""
    given: dict[str, Any] = {}
    if "previous" in case:
        last = evolve(zero_report, agency=report.agency, year=report.year - 1)
        given["previous"] = report_of(case["previous"], last)
    if "units" in case:
        unit = evolve(zero_report, year=report.year)
        given["units"] = tuple(report_of(part, unit) for part in case["units"])
    return given


def settings_of(case: dict[str, Any], report: Any) -> Any:
    """What the national variant says, with what the case changes of it."""
    overlay = dict(case.get("variant", {}))
    if "extra_row" in case:
        overlay["extra_rows"] = {"more": {"label": "其他", **case["extra_row"]}}
    national = read_variant(files("govreport_templates") / "national")
    changed = Variant(
        id="changed", name="", parent="national", folder=Path(), overlay=overlay
    )
    lineage = VariantCatalogue([national, changed]).lineage("changed")
    return lineage.settings(report.format_edition)


@pytest.mark.parametrize(("code", "outcome", "case"), list(cases()))
def test_a_case_has_exactly_the_findings_it_lists(
    code, outcome, case, zero_report, image
):
    findings = findings_of(case, zero_report, image())
    expected = case.get("findings", [])
    assert [(f.code, f.address, f.root) for f in findings] == [
        (e["code"], e["address"], e.get("root")) for e in expected
    ]
    for finding, listed in zip(findings, expected, strict=True):
        if "says" in listed:
            assert finding.word("zh") == listed["says"]
        if "at" in listed:
            assert str(finding.position) == f"年报.yaml:{listed['at']}"
    assert (code in {f.code for f in findings}) == (outcome == "fail")


@pytest.mark.parametrize("check", BUILT_IN, ids=lambda check: check.code)
def test_every_check_has_a_case_that_passes_and_one_that_fails(check):
    assert {"pass", "fail"} == set(read(CASES / f"{check.code}.yml"))


@pytest.mark.parametrize("check", BUILT_IN, ids=lambda check: check.code)
def test_every_check_has_a_title_in_both_languages(check):
    assert set(check.title) == {"zh", "en"}
    assert all(check.title.values())
