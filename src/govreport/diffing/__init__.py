"""Two reports held against each other: number by number, paragraph by paragraph.

Of a data file what it prints is compared, of any other file what it shows.
"""

from govreport.diffing.compare import Comparison, NumberChange, TextChange, compare
from govreport.diffing.page import comparison_page
from govreport.diffing.shown import Shown, ShownNumber, ShownText, shown_in

__all__ = [
    "Comparison",
    "NumberChange",
    "Shown",
    "ShownNumber",
    "ShownText",
    "TextChange",
    "compare",
    "comparison_page",
    "shown_in",
]
