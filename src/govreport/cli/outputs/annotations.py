"""Findings as workflow commands of GitHub Actions, which shows them beside the file.

`::error file=…,line=…,col=…,title=…::message`. Of a property `%`, line ends, `:` and
`,` are escaped, of a message `%` and line ends. A file without lines has no `line`; its
place stands before the message.
"""

from collections.abc import Iterator, Sequence

from govreport.cli.outputs.checked import Checked, Run, relative, sentence_of
from govreport.diagnostics import Diagnostic
from govreport.messages import word

__all__ = ["write"]

_IN_MESSAGE = {ord(sign): f"%{ord(sign):02X}" for sign in "%\r\n"}
_IN_PROPERTY = {ord(sign): f"%{ord(sign):02X}" for sign in "%\r\n:,"}


def write(run: Run) -> str:
    """Give a command for each root finding; what follows stands in its message."""
    return "".join(
        f"{_command(root, following, checked, run)}\n"
        for checked in run.checked
        for root, following in checked.families()
    )


def _command(
    root: Diagnostic, following: Sequence[Diagnostic], checked: Checked, run: Run
) -> str:
    kind = str(root.severity) if root.waived is None else "notice"
    properties = ",".join(
        f"{name}={value.translate(_IN_PROPERTY)}"
        for name, value in _properties(root, checked, run)
    )
    message = "\n".join(_lines(root, following, run))
    return f"::{kind} {properties}::{message.translate(_IN_MESSAGE)}"


def _properties(
    root: Diagnostic, checked: Checked, run: Run
) -> Iterator[tuple[str, str]]:
    file = checked.file_of(root)
    yield "file", relative(file) or file
    if root.position is not None:
        yield "line", str(root.position.line)
        yield "col", str(root.position.column)
    check = run.checks.get(root.code)
    yield "title", f"{root.code} {check.title[run.language]}" if check else root.code


def _lines(
    root: Diagnostic, following: Sequence[Diagnostic], run: Run
) -> Iterator[str]:
    language = run.language
    yield sentence_of(root, language)
    for finding in following:
        facts = {"sentence": sentence_of(finding, language)}
        yield word("finding.follows", facts, language)
    if root.address:
        yield word("finding.address", {"address": root.address}, language)
    if root.basis:
        yield word("finding.basis", {"basis": root.basis}, language)
    if root.waived is not None:
        yield word("finding.reason", {"reason": root.waived}, language)
