"""Every check by its pass and fail cases in tests/cases/CODE.yml."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from ruamel.yaml import YAML

from govreport.checks import BUILT_IN, Context, run_checks
from govreport.codec import unflatten
from govreport.errors import LoadError
from govreport.loading import load

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
        report, problems = source.report, source.problems
    else:
        numbers = {
            address: Decimal(str(n)) if address.endswith(".amount") else n
            for address, n in case.get("numbers", {}).items()
        }
        report = evolve(unflatten(zero_report, numbers), extras=case.get("extras", {}))
        problems = ()
    context = Context(
        report=report,
        edition=report.format_edition,
        lineage=("national",),
        problems=problems,
    )
    return run_checks(context, BUILT_IN)


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
