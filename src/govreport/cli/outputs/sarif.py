"""Findings as SARIF 2.1.0, for platforms that show and follow them.

A root finding is a result; what follows from it are its related locations. A waived
one is a result with a suppression. A region counts lines, so that a file without any
has none: its place is a logical location, and stands before the sentence.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from govreport import __version__
from govreport.checks import Check
from govreport.cli.outputs.checked import Checked, Run, sentence_of, uri_of
from govreport.diagnostics import Diagnostic, Severity
from govreport.messages import Language

__all__ = ["write"]

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
    "sarif-schema-2.1.0.json"
)
FINGERPRINT = "govreport/v1"
"""The name of our fingerprint; another way to make it gets another name."""

_LEVELS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTICE: "note",
}


def write(run: Run) -> str:
    """Give one log with one run."""
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(run)]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _run(run: Run) -> dict[str, Any]:
    errors = [checked.error for checked in run.checked if checked.error]
    notifications = [
        {"level": "error", "message": {"text": error.word(run.language)}}
        for error in errors
    ]
    invocation = {
        "executionSuccessful": not errors,
        "toolExecutionNotifications": notifications,
    }
    driver = {
        "name": "govreport",
        "version": __version__,
        "language": run.language,
        "rules": [_rule(check, run) for check in run.checks.values()],
    }
    return {
        "tool": {"driver": driver},
        "language": run.language,
        "columnKind": "unicodeCodePoints",
        "invocations": [invocation],
        "results": [
            result for checked in run.checked for result in _results(checked, run)
        ],
    }


def _rule(check: Check, run: Run) -> dict[str, Any]:
    title = check.title
    rule: dict[str, Any] = {
        "id": check.code,
        "name": title["en"],
        "shortDescription": {"text": title[run.language]},
        "messageStrings": {name: {"text": text} for name, text in title.items()},
        "defaultConfiguration": {"level": _LEVELS[check.severity]},
    }
    if check.basis:
        rule["fullDescription"] = {"text": check.basis}
    return rule


def _results(checked: Checked, run: Run) -> Iterator[dict[str, Any]]:
    indices = {code: index for index, code in enumerate(run.checks)}
    seen: Counter[str] = Counter()
    for root, following in checked.families():
        seen[root.id] += 1
        result: dict[str, Any] = {
            "ruleId": root.code,
            "level": _LEVELS[root.severity],
            "message": {"text": sentence_of(root, run.language)},
            "locations": [_location(root, checked, run)],
            "partialFingerprints": {FINGERPRINT: _fingerprint(root, seen[root.id])},
            "properties": _properties(root),
            "suppressions": _suppressions(root),
        }
        if root.code in indices:
            result["ruleIndex"] = indices[root.code]
        if following:
            result["relatedLocations"] = list(_related(following, checked, run))
        yield result


def _location(finding: Diagnostic, checked: Checked, run: Run) -> dict[str, Any]:
    uri = uri_of(checked.file_of(finding))
    physical: dict[str, Any] = {"artifactLocation": {"uri": uri}}
    if (at := finding.position) is not None:
        physical["region"] = {"startLine": at.line, "startColumn": at.column}
    location: dict[str, Any] = {"physicalLocation": physical}
    if logical := list(_logical(finding, run.language)):
        location["logicalLocations"] = logical
    return location


def _logical(finding: Diagnostic, language: Language) -> Iterator[dict[str, str]]:
    """Give the address of a finding, and its place where the file has no lines."""
    if finding.address:
        yield {"fullyQualifiedName": finding.address}
    if finding.place is not None:
        yield {"name": finding.place.word(language)}


def _related(
    following: Sequence[Diagnostic], checked: Checked, run: Run
) -> Iterator[dict[str, Any]]:
    for number, finding in enumerate(following, 1):
        text = f"{finding.code} {sentence_of(finding, run.language)}"
        location = _location(finding, checked, run)
        yield {"id": number, **location, "message": {"text": text}}


def _fingerprint(finding: Diagnostic, count: int) -> str:
    """Give what stays when lines move; findings with one name are counted."""
    return finding.id if count == 1 else f"{finding.id}#{count}"


def _properties(finding: Diagnostic) -> Mapping[str, object]:
    return {
        "basis": finding.basis,
        "facts": dict(finding.facts),
        "related": list(finding.related),
    }


def _suppressions(finding: Diagnostic) -> list[dict[str, str]]:
    """Give why a finding is waived; an empty list says that it is not."""
    if finding.waived is None:
        return []
    return [{"kind": "external", "justification": finding.waived}]
