"""Opens a PDF as far as any report goes, and refuses what has no text."""

import logging
from collections.abc import Iterator
from io import BytesIO
from time import monotonic
from typing import Any

from govreport.errors import LoadError, MissingLibrary
from govreport.readers.pdf.page import Sheet, sheet_of
from govreport.readers.pdf.weight import unpacks_beyond
from govreport.readers.refusal import refuse

__all__ = ["opened"]

MOST_BYTES = 64 * 2**20
MOST_UNPACKED = 256 * 2**20
"""Whole Chinese fonts take some 20 MB each, unpacked."""

MOST_PAGES = 200
"""A report has 5 to 30."""

MOST_SECONDS = 60
"""A page takes a tenth of a second."""

MOST_UNKNOWN = 0.05
"""The part of the letters that may be unknown before the text is no text."""


def opened(data: bytes, name: str) -> list[Sheet]:
    """Give the pages of a PDF.

    Raises `MissingLibrary` without pdfplumber, and `LoadError` for what is damaged,
    locked or scanned.
    """
    try:
        import pdfplumber
    except ImportError as error:
        raise MissingLibrary("pdf-reading.no-library", reason=str(error)) from error
    _keep_quiet()
    if len(data) > MOST_BYTES or unpacks_beyond(data, MOST_UNPACKED):
        refuse("OGI117.pdf-size", name, limit=MOST_BYTES // 2**20)
    try:
        with pdfplumber.open(BytesIO(data)) as document:
            sheets = list(_sheets(document, name))
    except LoadError:
        raise
    except Exception as error:  # noqa: BLE001  # a damaged file may raise anything
        refuse(_reason(error), name)
    _require_text(sheets, name)
    return sheets


def _keep_quiet() -> None:
    """Let what pdfminer says of damage go to logs, where there are any, alone."""
    pdfminer = logging.getLogger("pdfminer")
    if not pdfminer.handlers:
        pdfminer.addHandler(logging.NullHandler())


def _sheets(document: Any, name: str) -> Iterator[Sheet]:
    if len(document.pages) > MOST_PAGES:
        refuse("OGI117.pdf-pages", name, limit=MOST_PAGES)
    start = monotonic()
    for page in document.pages:
        if monotonic() - start > MOST_SECONDS:
            refuse("OGI117.pdf-time", name, limit=MOST_SECONDS)
        yield sheet_of(page, name)
        page.close()


def _reason(error: BaseException) -> str:
    """Tell a locked file from a damaged one; pdfplumber wraps what pdfminer raises."""
    from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect

    for each in (error, *error.args):
        if isinstance(each, PDFPasswordIncorrect | PDFEncryptionError):
            return "OGI117.pdf-locked"
    return "OGI117.pdf-damaged"


def _require_text(sheets: list[Sheet], name: str) -> None:
    letters = sum(sheet.letters for sheet in sheets)
    if not sheets:
        refuse("OGI117.pdf-damaged", name)
    if not letters:
        refuse("OGI117.pdf-scan", name)
    if sum(sheet.unknown for sheet in sheets) > MOST_UNKNOWN * letters:
        refuse("OGI117.pdf-fonts", name)
