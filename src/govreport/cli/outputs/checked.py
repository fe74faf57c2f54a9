"""What is known once reports are checked: of each its findings, or what kept it."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from urllib.parse import quote

from attrs import frozen

from govreport.checks import Check
from govreport.diagnostics import Diagnostic
from govreport.errors import GovReportError
from govreport.loading import Coverage, Source
from govreport.messages import Language, word

__all__ = ["Checked", "Run", "relative", "sentence_of", "uri_of"]


@frozen(kw_only=True)
class Checked:
    """One report: its findings; with `error`, those that kept it from being read."""

    path: Path
    findings: Sequence[Diagnostic] = ()
    source: Source | None = None
    error: GovReportError | None = None

    @property
    def coverage(self) -> Coverage | None:
        """How much of the file was read, where its report had to be recognised."""
        return self.source.coverage if self.source else None

    def families(self) -> Iterator[tuple[Diagnostic, Sequence[Diagnostic]]]:
        """Give each root finding with what follows from it, as they stand."""
        root, following = None, []
        for finding in self.findings:
            if finding.root is not None:
                following.append(finding)
                continue
            if root is not None:
                yield root, following
            root, following = finding, []
        if root is not None:
            yield root, following

    def file_of(self, finding: Diagnostic) -> str:
        """Give the file that a finding is in, that of the report if it says none."""
        place = finding.position or finding.place
        return place.file if place else str(self.path)


@frozen(kw_only=True)
class Run:
    """All that one call has checked, and what the formats word it with."""

    checked: Sequence[Checked]
    checks: Mapping[str, Check]
    language: Language


def sentence_of(finding: Diagnostic, language: Language) -> str:
    """Give what a finding says, behind its place in a file that has no lines."""
    sentence = finding.word(language)
    if finding.place is None:
        return sentence
    place = finding.place.word(language)
    return word("finding.placed", {"place": place, "sentence": sentence}, language)


def relative(file: str) -> str | None:
    """Give a file as the folder of work names it, None where it lies outside."""
    try:
        return Path(file).resolve().relative_to(Path.cwd().resolve()).as_posix()
    except ValueError:
        return None


def uri_of(file: str) -> str:
    """Give the URI of a file, relative to the folder of work where it lies in it."""
    inside = relative(file)
    return Path(file).resolve().as_uri() if inside is None else quote(inside)
