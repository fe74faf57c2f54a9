"""That a check says what it is, is proved by its cases, and bears any report."""

import inspect
from collections.abc import Iterable, Iterator
from pathlib import Path

from govreport.checks import Check
from govreport.loading import Source
from govreport.plugins import PluginHost
from govreport.report import Report
from govreport.testing.cases import (
    Case,
    findings_in,
    findings_of,
    judge_case,
    read_cases,
)
from govreport.testing.conformance.words import fail, in_words, require
from govreport.testing.hosts import name_of
from govreport.testing.reports import full_report, zero_report

__all__ = ["OfChecks"]

OUTCOMES = ("pass", "fail")


class OfChecks:
    """The tests of each check that a plugin gives."""

    plugin: str | Path
    cases: Path | None = None

    def test_a_check_says_on_what_it_rests(
        self, check: str, govreport_plugins: PluginHost
    ) -> None:
        """It quotes the clause that it comes from."""
        basis = govreport_plugins.checks[check].basis
        require(basis.strip(), "testing.basis", plugin=name_of(self.plugin), code=check)

    def test_a_check_has_a_case_that_passes_and_one_that_fails(
        self, check: str
    ) -> None:
        """Its cases are in tests/cases/CODE.yml."""
        outcomes = {c.outcome for c in read_cases(self._folder()) if c.code == check}
        require(
            outcomes.issuperset(OUTCOMES),
            "testing.no-case",
            plugin=name_of(self.plugin),
            code=check,
            file=str(self._folder() / f"{check}.yml"),
            lacking=tuple(o for o in OUTCOMES if o not in outcomes),
        )

    def test_a_case_has_the_findings_that_it_lists(
        self, case: Case, govreport_plugins: PluginHost
    ) -> None:
        """Only the plugin's own checks are run; those of govreport may change."""
        with in_words():
            own = self._own_checks(govreport_plugins)
            if case.code not in {check.code for check in own}:
                known = tuple(check.code for check in own)
                fail("testing.case-of-nothing", case=str(case), known=known)
            try:
                judge_case(case, own)
            except AssertionError as error:
                fail("testing.case", plugin=name_of(self.plugin), said=str(error))

    def test_a_check_bears_any_report(
        self, check: str, edition: str, govreport_plugins: PluginHost
    ) -> None:
        """It raises nothing, whatever is full, zero or blank."""
        with in_words():
            for report in _reports(edition):
                findings_in(Source(report=report), [govreport_plugins.checks[check]])

    def test_a_check_words_what_it_finds_in_both_languages(
        self, check: str, govreport_plugins: PluginHost
    ) -> None:
        """The findings of its cases have a Chinese sentence and an English one."""
        own = [govreport_plugins.checks[check]]
        cases = [case for case in read_cases(self._folder()) if case.code == check]
        with in_words():
            found = [finding for case in cases for finding in findings_of(case, own)]
        for finding in found:
            said = finding.word("zh")
            require(
                said != finding.word("en"),
                "testing.one-language",
                plugin=name_of(self.plugin),
                code=check,
                said=said,
            )

    def _folder(self) -> Path:
        """Give the folder with the cases."""
        return self.cases or Path(inspect.getfile(type(self))).parent / "cases"

    def _own_checks(self, host: PluginHost) -> Iterable[Check]:
        return [host.checks[code] for code in host.plugin(name_of(self.plugin)).checks]


def _reports(edition: str) -> Iterator[Report]:
    """Give a full report, one of zeros and a blank one."""
    zeros = zero_report(edition)
    yield full_report(edition)
    yield zeros
    yield Report(agency=zeros.agency, year=zeros.year, edition=edition)
