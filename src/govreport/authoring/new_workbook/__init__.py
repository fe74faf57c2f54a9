"""A report as a workbook to fill in: the official tables as printed, and the prose."""

from govreport.authoring.new_workbook.book import workbook

__all__ = ["workbook"]
