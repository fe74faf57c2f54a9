"""Findings as a person reads them: the root first, beneath it what follows."""

from collections.abc import Iterable, Sequence

import click

from govreport.cli.wording import language_of, worded
from govreport.diagnostics import Diagnostic, Severity

__all__ = ["finding_text", "print_findings", "summary"]

_COLOURS = {
    Severity.ERROR: "red",
    Severity.WARNING: "yellow",
    Severity.NOTICE: "cyan",
}


def print_findings(findings: Iterable[Diagnostic], *, err: bool) -> None:
    """Print findings to standard output, or with `err` to standard error."""
    for finding in findings:
        click.echo(finding_text(finding), err=err)


def finding_text(finding: Diagnostic) -> str:
    """Give one finding: where, what, and on which clause it rests."""
    language = language_of(click.get_current_context(silent=True))
    sentence = finding.word(language)
    if finding.root is not None:
        return "    " + worded("finding.follows", sentence=sentence)
    severity = click.style(
        worded(f"severity.{finding.severity}"), fg=_COLOURS[finding.severity], bold=True
    )
    head = worded("finding", severity=severity, code=finding.code, sentence=sentence)
    where = finding.where(language)
    details = []
    if finding.address:
        details.append(worded("finding.address", address=finding.address))
    if finding.basis:
        details.append(worded("finding.basis", basis=finding.basis))
    tail = click.style("\n    " + "  ".join(details), dim=True) if details else ""
    return f"{where} {head}{tail}" if where else f"{head}{tail}"


def summary(name: str, findings: Sequence[Diagnostic]) -> str:
    """Give the one line that counts the findings."""
    roots = [finding for finding in findings if finding.root is None]
    errors = sum(root.severity is Severity.ERROR for root in roots)
    if not roots:
        return worded("summary.clean", name=name)
    return worded(
        "summary",
        name=name,
        errors=errors,
        warnings=len(roots) - errors,
        following=len(findings) - len(roots),
    )
