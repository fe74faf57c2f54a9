"""The cases of checks: reports in YAML, and the findings that each must have.

A file CODE.yml has two lists, `pass` and `fail`. A case has a `name` and either
`numbers`, which replace those of a report of zeros (with `extras` and an `edition`), or
`input`, a whole report as text (with `files`, the images that it may name). `findings`
lists all there may be: `code`, `address`, and where wished `root`, `says` (the Chinese
sentence) and `at` (line:column).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from govreport.checks import Check, Context, run_checks
from govreport.codec import unflatten
from govreport.diagnostics import Diagnostic
from govreport.errors import LoadError
from govreport.loading import load
from govreport.report import Report
from govreport.testing.pictures import picture
from govreport.testing.reports import zero_report
from govreport.variants import NATIONAL

__all__ = ["Case", "findings_in", "findings_of", "judge_case", "read_cases"]

NAME = "年报.yaml"
"""What the text of a case is called in the places of findings."""


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
    """Give what `checks` find in the report of a case."""
    report = zero_report(case.stated.get("edition", "2021"))
    problems: tuple[Diagnostic, ...] = ()
    if "input" in case.stated:
        files = dict.fromkeys(case.stated.get("files", ()), picture())
        try:
            source = load(case.stated["input"].encode(), name=NAME, files=files)
        except LoadError as error:
            return list(error.diagnostics)
        report, problems = source.report, source.problems
    else:
        numbers = dict(_numbers(case.stated.get("numbers", {})))
        extras = case.stated.get("extras", {})
        report = evolve(unflatten(report, numbers), extras=extras)
    variant = case.stated.get("variant", NATIONAL)
    return findings_in(report, checks, variant=variant, problems=problems)


def findings_in(
    report: Report,
    checks: Iterable[Check],
    *,
    variant: str = NATIONAL,
    problems: tuple[Diagnostic, ...] = (),
) -> list[Diagnostic]:
    """Give what `checks` find in a report; those of other editions are not run."""
    context = Context(
        report=report,
        edition=report.format_edition,
        variant=variant,
        problems=problems,
    )
    return run_checks(context, checks)


def judge_case(case: Case, checks: Iterable[Check]) -> None:
    """Raise `AssertionError` where a case has other findings than it lists."""
    findings = findings_of(case, checks)
    found = [(f.code, f.address, f.root) for f in findings]
    expected = [(e["code"], e["address"], e.get("root")) for e in case.expected]
    assert found == expected, f"{case}: found {found}, expected {expected}"
    for finding, listed in zip(findings, case.expected, strict=True):
        said, at = finding.word("zh"), str(finding.position)
        assert said == listed.get("says", said), f"{case}: it says {said}"
        assert at == f"{NAME}:{listed['at']}" if "at" in listed else True, (
            f"{case}: it is at {at}"
        )
    fails = case.code in {finding.code for finding in findings}
    assert fails == (case.outcome == "fail"), (
        f"{case}: listed under {case.outcome}, but {case.code} "
        f"{'fails' if fails else 'passes'}"
    )


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
