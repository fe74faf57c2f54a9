"""Holds findings against waivers: which are let stand, and which waivers are idle."""

from collections.abc import Collection, Sequence
from datetime import date

from attrs import evolve

from govreport.diagnostics import Diagnostic, Severity
from govreport.errors import nearest
from govreport.loading import Source
from govreport.waiving.waiver import Waiver

__all__ = ["waive"]


def waive(
    findings: Sequence[Diagnostic],
    waivers: Sequence[Waiver],
    source: Source,
    *,
    known: Collection[str],
    today: date,
) -> list[Diagnostic]:
    """Give `findings`, those waived that a waiver covers, and what waivers are idle.

    What follows from a waived finding is waived with it. What left `source` without its
    agency or year cannot be waived. `known` are the codes of the checks that there are.
    """
    own = [waiver for waiver in waivers if waiver.is_for(source.name)]
    valid = [waiver for waiver in own if not waiver.has_expired(today)]
    marked = [_marked(finding, valid, source) for finding in findings]
    reasons = {finding.id: finding.waived for finding in marked}
    told = (
        _idle(waiver, findings, source, known) if waiver in valid else _expired(waiver)
        for waiver in own
    )
    return [
        *(_with_its_root(found, reasons.get(found.root or "")) for found in marked),
        *(finding for finding in told if finding is not None),
    ]


def _marked(
    finding: Diagnostic, waivers: Sequence[Waiver], source: Source
) -> Diagnostic:
    if finding.address in source.stand_ins:
        return finding
    reasons = (waiver.reason for waiver in waivers if waiver.covers(finding))
    return evolve(finding, waived=next(reasons, None))


def _with_its_root(finding: Diagnostic, reason: str | None) -> Diagnostic:
    return finding if reason is None else evolve(finding, waived=reason)


def _expired(waiver: Waiver) -> Diagnostic:
    facts = {"target": waiver.target, "expires": str(waiver.expires)}
    return _finding(waiver, "OGI182", "OGI182", facts)


def _idle(
    waiver: Waiver,
    findings: Sequence[Diagnostic],
    source: Source,
    known: Collection[str],
) -> Diagnostic | None:
    """Tell a waiver that waives nothing, and why it does not."""
    covered = [finding for finding in findings if waiver.covers(finding)]
    if any(finding.address not in source.stand_ins for finding in covered):
        return None
    message, suggestion = "OGI181.refused" if covered else "OGI181", ""
    if waiver.code not in known:
        suggestion = nearest(waiver.code, known)
        message = "OGI181.suggest" if suggestion else "OGI181.unknown"
    facts = {
        "report": source.name,
        "target": waiver.target,
        "code": waiver.code,
        "suggestion": suggestion,
    }
    return _finding(waiver, "OGI181", message, facts)


def _finding(
    waiver: Waiver, code: str, message: str, facts: dict[str, str]
) -> Diagnostic:
    return Diagnostic(
        code=code,
        severity=Severity.WARNING,
        address=waiver.address,
        message=message,
        facts=facts,
        position=waiver.position,
    )
