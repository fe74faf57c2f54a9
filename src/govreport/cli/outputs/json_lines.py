"""Findings for programs: one JSON object a line, each alike."""

import json

from govreport.cli.outputs.checked import Run

__all__ = ["write"]


def write(run: Run) -> str:
    """Give a line for each finding, with the `report` that it is of."""
    return "".join(
        json.dumps(
            {"report": str(checked.path), **finding.to_plain()}, ensure_ascii=False
        )
        + "\n"
        for checked in run.checked
        for finding in checked.findings
    )
