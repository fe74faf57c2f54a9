"""Readers of the files that offices already have: each gives what a file shows."""

from govreport.readers.html import HtmlReader
from govreport.readers.pdf import PdfReader
from govreport.readers.reader import Reader

__all__ = ["HtmlReader", "PdfReader", "Reader"]
