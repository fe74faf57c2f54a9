"""退回意见: what a unit is sent back with its report, a Word file for each."""

from govreport.region.returning.document import note_of
from govreport.region.returning.files import FOLDER, file_names, is_returned, left_notes

__all__ = ["FOLDER", "file_names", "is_returned", "left_notes", "note_of"]
