"""Checking templates before there is a report to render: every mistake at once."""

from pathlib import Path

from govreport.api import default_plugins
from govreport.authoring.checking.files import FileChecker
from govreport.authoring.checking.subject import subject_of
from govreport.authoring.checking.templates import Templates
from govreport.diagnostics import Diagnostic
from govreport.errors import RequestError
from govreport.plugins import PluginHost

__all__ = ["check_template"]


def check_template(
    path: Path, *, plugins: PluginHost | None = None
) -> list[Diagnostic]:
    """Give every finding in a folder of a variant, a .zip of one, or a single file.

    Ancestors are those that are installed. Raises `RequestError` where `path` cannot be
    read as any of these.
    """
    host = plugins or default_plugins()
    subject = subject_of(path, host.variants)
    checker = FileChecker(templates=Templates(lineage=subject.lineage))
    findings = list(subject.findings)
    for name, data in subject.files.items():
        found = list(checker.check(name, subject.called(name), data))
        if name == path.name:
            _refuse_unreadable(found)
        findings += found
    return findings


def _refuse_unreadable(findings: list[Diagnostic]) -> None:
    """Refuse a single file of which nothing could be looked at."""
    for finding in findings:
        if finding.code == "TPL101":
            raise RequestError(finding.message, **finding.facts)
