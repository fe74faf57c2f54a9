"""The reader of plain text: what govreport wrote, and what was taken out of Word."""

from govreport.readers.text.reader import TextReader

__all__ = ["TextReader"]
