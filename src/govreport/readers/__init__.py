"""Readers of the files that offices already have: each gives what a file shows.

A reader is imported when the readers are first asked for: checking a data file needs
none. Importing one imports no heavy library; it does that when it reads.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from govreport.readers.docx import DocxReader
    from govreport.readers.html import HtmlReader
    from govreport.readers.pdf import PdfReader
    from govreport.readers.reader import Reader
    from govreport.readers.text import TextReader
    from govreport.readers.xlsx import XlsxReader

__all__ = [
    "DocxReader",
    "HtmlReader",
    "PdfReader",
    "Reader",
    "TextReader",
    "XlsxReader",
]

_HOMES = {
    "DocxReader": "docx",
    "HtmlReader": "html",
    "PdfReader": "pdf",
    "Reader": "reader",
    "TextReader": "text",
    "XlsxReader": "xlsx",
}
"""Where each name of this room lives."""


def __getattr__(name: str) -> Any:
    """Import a name when it is first used."""
    if name not in _HOMES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
