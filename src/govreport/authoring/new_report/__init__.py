"""A report to begin with: a file in which every key is explained and blanks are `~`."""

from govreport.authoring.new_report.beginning import Beginning, Told, begin, carry
from govreport.authoring.new_report.page import AddedNumber, new_report

__all__ = ["AddedNumber", "Beginning", "Told", "begin", "carry", "new_report"]
