"""Readers of the files that offices already have: each gives what a file shows."""

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
