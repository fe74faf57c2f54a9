"""A report to begin with: a file in which every key is explained and blanks are `~`."""

from govreport.authoring.new_report.added import AddedNumber, added_numbers_of
from govreport.authoring.new_report.beginning import Beginning, Told, begin, carry
from govreport.authoring.new_report.page import new_report

__all__ = [
    "AddedNumber",
    "Beginning",
    "Told",
    "added_numbers_of",
    "begin",
    "carry",
    "new_report",
]
