"""Reading workbooks: those that govreport wrote, and those that offices made."""

from govreport.readers.xlsx.reader import XlsxReader

__all__ = ["XlsxReader"]
