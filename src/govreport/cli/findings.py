"""Findings as a person reads them: the root first, beneath it what follows."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click
from attrs import asdict

from govreport.cli.excerpts import Excerpts
from govreport.cli.wording import language_of, worded
from govreport.diagnostics import Diagnostic, Severity

if TYPE_CHECKING:
    from govreport.loading import Coverage

__all__ = ["finding_text", "print_findings", "summary"]

_COLOURS = {
    Severity.ERROR: "red",
    Severity.WARNING: "yellow",
    Severity.NOTICE: "cyan",
}

INDENT = " " * 4


def print_findings(
    findings: Iterable[Diagnostic], *, err: bool, files: Iterable[Path] = ()
) -> None:
    """Print findings to standard output, or with `err` to standard error.

    Of `files`, the lines that the findings are about are shown.
    """
    excerpts = Excerpts(files)
    for finding in findings:
        click.echo(finding_text(finding, excerpts), err=err)


def finding_text(finding: Diagnostic, excerpts: Excerpts, file: str = "") -> str:
    """Give one finding: where, what, the line, and on which clause it rests.

    `file` is told where the finding itself has no place.
    """
    language = language_of(click.get_current_context(silent=True))
    if finding.root is not None:
        follows = worded("finding.follows", sentence=finding.word(language))
        return INDENT + follows
    where = finding.where(language) or file
    head = f"{where} {_head(finding)}" if where else _head(finding)
    lines = [head, *(INDENT + line for line in excerpts.of(finding.position))]
    if details := "  ".join(_details(finding)):
        lines.append(click.style(INDENT + details, dim=True))
    return "\n".join(lines)


def _head(finding: Diagnostic) -> str:
    language = language_of(click.get_current_context(silent=True))
    colour = None if finding.waived else _COLOURS[finding.severity]
    severity = worded(f"severity.{finding.severity}")
    return worded(
        "finding" if finding.waived is None else "finding.waived",
        severity=click.style(severity, fg=colour, bold=True),
        code=finding.code,
        sentence=finding.word(language),
    )


def _details(finding: Diagnostic) -> Iterator[str]:
    if finding.address:
        yield worded("finding.address", address=finding.address)
    if finding.basis:
        yield worded("finding.basis", basis=finding.basis)
    if finding.waived is not None:
        yield worded("finding.reason", reason=finding.waived)


def summary(
    name: str, findings: Sequence[Diagnostic], coverage: "Coverage | None" = None
) -> str:
    """Give the one line that counts the findings, and what was read of the file."""
    line = _counted(name, findings)
    return line if coverage is None else line + worded("coverage", **asdict(coverage))


def _counted(name: str, findings: Sequence[Diagnostic]) -> str:
    roots = [finding for finding in findings if finding.root is None]
    if not roots:
        return worded("summary.clean", name=name)
    counts = dict.fromkeys((*Severity, "waived"), 0)
    for root in roots:
        counts[root.severity if root.waived is None else "waived"] += 1
    more = {"notices": counts[Severity.NOTICE], "waived": counts["waived"]}
    return worded(
        "summary",
        name=name,
        errors=counts[Severity.ERROR],
        warnings=counts[Severity.WARNING],
        more="".join(worded(f"summary.{k}", count=n) for k, n in more.items() if n),
        following=len(findings) - len(roots),
    )
