"""Reading a report off the pages of a PDF that has text."""

from govreport.readers.pdf.reader import PdfReader

__all__ = ["PdfReader"]
