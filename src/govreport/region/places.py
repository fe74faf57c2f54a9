"""Where a finding is, for someone who has the file, and the form, before them."""

from pathlib import Path

from attrs import evolve

from govreport.diagnostics import Diagnostic, Fact
from govreport.messages import Language, word
from govreport.region.units import HandedIn
from govreport.report import Report
from govreport.values.labels import labels_of

__all__ = ["cell_of", "place_of", "sentence_of"]


def place_of(finding: Diagnostic, file: HandedIn, language: Language) -> str:
    """Give the place within the file: line and column, or table, row and cell."""
    if finding.place is not None:
        return finding.place.word(language)
    at = finding.position
    if at is None:
        return ""
    key = "region.line" if at.file == str(file.path) else "region.line.elsewhere"
    name = Path(at.file).name
    facts: dict[str, Fact] = {"file": name, "line": at.line, "column": at.column}
    return word(key, facts, language)


def sentence_of(finding: Diagnostic, file: HandedIn, language: Language) -> str:
    """Give the sentence of a finding; the file is named without its folder."""
    facts: dict[str, Fact] = {
        name: file.path.name if fact == str(file.path) else fact
        for name, fact in finding.facts.items()
    }
    return evolve(finding, facts=facts).word(language)


def cell_of(address: str, file: HandedIn) -> str:
    """Give the official words for an address: of a number, a chapter or a field."""
    if file.source is None or not address:
        return ""
    edition = file.source.report.format_edition
    key, _, rest = address.partition(".")
    if key in {table.key for table in edition.tables} and rest:
        return str(edition.name(address))
    headings = {chapter.key: chapter.heading for chapter in edition.chapters}
    return headings.get(key) or labels_of(Report).get(key, "")
