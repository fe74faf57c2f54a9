"""That a check says what it is, is proved by its cases, and bears any report."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from govreport.checks import Check, Context
from govreport.diagnostics import Diagnostic
from govreport.plugins import PluginHost
from govreport.report import Report
from govreport.testing.cases import Case, judge_case, read_cases
from govreport.testing.conformance.words import fail, in_words, require
from govreport.testing.hosts import name_of
from govreport.testing.reports import full_report, zero_report
from govreport.variants import NATIONAL

__all__ = ["OfChecks"]

OUTCOMES = ("pass", "fail")


class OfChecks:
    """The tests of each check that a plugin gives."""

    plugin: str | Path
    _folder: Path

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
        outcomes = {c.outcome for c in read_cases(self._folder) if c.code == check}
        require(
            outcomes.issuperset(OUTCOMES),
            "testing.no-case",
            plugin=name_of(self.plugin),
            code=check,
            file=str(self._folder / f"{check}.yml"),
            lacking=tuple(o for o in OUTCOMES if o not in outcomes),
        )

    def test_a_case_has_the_findings_that_it_lists(
        self, case: Case, govreport_plugins: PluginHost
    ) -> None:
        """Only the plugin's own checks are run, so that none of govreport's disturbs."""
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
        """It raises nothing, whatever is blank, and words all it finds."""
        with in_words():
            for finding in _found(govreport_plugins.checks[check], edition):
                require(
                    finding.word("zh") != finding.word("en"),
                    "testing.one-language",
                    plugin=name_of(self.plugin),
                    code=check,
                    said=finding.word("zh"),
                )

    def _own_checks(self, host: PluginHost) -> Iterable[Check]:
        return [host.checks[code] for code in host.plugin(name_of(self.plugin)).checks]


def _found(check: Check, edition: str) -> Iterator[Diagnostic]:
    """Give what a check finds in a full report, in one of zeros and in a blank one."""
    zeros = zero_report(edition)
    blank = Report(agency=zeros.agency, year=zeros.year, edition=edition)
    for report in (full_report(edition), zeros, blank):
        context = Context(
            report=report, edition=report.format_edition, variant=NATIONAL
        )
        if check.applies_to(context):
            yield from check.run(context)
