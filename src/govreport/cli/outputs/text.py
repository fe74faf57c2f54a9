"""Findings for people: each with its line, beneath it what follows."""

from govreport.cli.excerpts import Excerpts, inputs_of
from govreport.cli.findings import finding_text
from govreport.cli.outputs.checked import Run

__all__ = ["write"]


def write(run: Run) -> str:
    """Give the findings of every report; what kept one is told on standard error."""
    return "".join(
        f"{finding_text(finding, excerpts, str(checked.path))}\n"
        for checked in run.checked
        if checked.error is None
        for excerpts in [Excerpts(inputs_of(checked.path))]
        for finding in checked.findings
    )
