"""The Word file of a 退回意见, worded and set as offices do (GB/T 9704—2012).

It bears no date and no signature: whoever sends it writes both.
"""

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from govreport.diagnostics import Diagnostic, Severity
from govreport.messages import Fact, word
from govreport.region.places import cell_of, place_of, sentence_of
from govreport.region.returning.page import add_paragraph, add_table, new_page
from govreport.region.units import HandedIn, Status, Unit
from govreport.renderers.docx.packing import pack, unpack

if TYPE_CHECKING:
    from docx.document import Document

__all__ = ["note_of"]

HEADS = ("number", "where", "what", "basis")


def note_of(unit: Unit) -> bytes:
    """Give the note to a unit: every root finding, those that must be mended first."""
    page = new_page()
    add_paragraph(page, "title", _told("title", unit=unit.name))
    add_paragraph(page, "addressee", _told("addressee", unit=unit.name))
    if unit.status is Status.TWICE:
        sentence = _told("twice", count=len(unit.names), files=unit.names)
        add_paragraph(page, "body", sentence)
    for file in unit.files:
        _add_file(page, file)
    add_paragraph(page, "body", _told("ending"))
    add_paragraph(page, "signature", _told("signature"))
    add_paragraph(page, "signature", _told("date"))
    return _packed(page)


def _add_file(page: "Document", file: HandedIn) -> None:
    roots = [f for f in file.findings if f.root is None and f.waived is None]
    wrong = [finding for finding in roots if finding.severity is Severity.ERROR]
    doubtful = [finding for finding in roots if finding.severity is not Severity.ERROR]
    if roots or file.error:
        add_paragraph(page, "body", _opening(file, len(wrong), len(doubtful)))
    if file.error and not wrong:
        add_paragraph(page, "body", file.error.word("zh"))
    for number, (key, found) in enumerate(
        ((k, f) for k, f in (("wrong", wrong), ("doubtful", doubtful)) if f), 1
    ):
        heading = _told(key, number="一二"[number - 1])
        add_paragraph(page, "heading", heading)
        heads = [_told(f"head.{head}") for head in HEADS]
        add_table(page, heads, [_row(n, f, file) for n, f in enumerate(found, 1)])


def _opening(file: HandedIn, errors: int, doubts: int) -> str:
    """Give the sentence that says how many findings a file has."""
    if file.source is None:
        return _told("unreadable", file=file.path.name)
    if errors and doubts:
        key = "received"
    else:
        key = "received.errors" if errors else "received.doubts"
    return _told(key, file=file.path.name, errors=errors, doubts=doubts)


def _row(number: int, finding: Diagnostic, file: HandedIn) -> Sequence[str]:
    places = (cell_of(finding.address, file), place_of(finding, file, "zh"))
    where = "\n".join(dict.fromkeys(filter(None, places)))
    return str(number), where, sentence_of(finding, file, "zh"), finding.basis


def _told(key: str, **facts: Fact) -> str:
    return word(f"return.{key}", facts, "zh")


def _packed(page: "Document") -> bytes:
    """Save a Word file; nothing in it tells when."""
    buffer = BytesIO()
    page.save(buffer)
    return pack(unpack(buffer.getvalue()))
