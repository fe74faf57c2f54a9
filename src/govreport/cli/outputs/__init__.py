"""What `govreport check` gives, in each of its formats."""

from collections.abc import Callable, Mapping

from govreport.cli.outputs import annotations, json_lines, sarif, text
from govreport.cli.outputs.checked import Checked, Run

__all__ = ["WRITERS", "Checked", "Run"]

WRITERS: Mapping[str, Callable[[Run], str]] = {
    "text": text.write,
    "jsonl": json_lines.write,
    "sarif": sarif.write,
    "github": annotations.write,
}
"""Each format with the function that gives a run in it."""
