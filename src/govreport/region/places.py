"""Where a finding is, for someone who has the file, and the form, before them."""

from govreport.diagnostics import Diagnostic, Position
from govreport.messages import Language
from govreport.region.gathering import HandedIn
from govreport.report import Report
from govreport.values.labels import labels_of

__all__ = ["cell_of", "place_of"]


def place_of(finding: Diagnostic, file: HandedIn, language: Language) -> str:
    """Give the place within the file: line and column, or table, row and cell."""
    if finding.place is not None:
        return finding.place.word(language)
    at = finding.position
    if at is None:
        return ""
    name = "" if _is_in(at, file) else f"{at.file}:"
    return f"{name}{at.line}:{at.column}"


def _is_in(at: Position, file: HandedIn) -> bool:
    return at.file == str(file.path)


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
