"""Reading the prose of a report: its texts, their clauses, and the numbers in them."""

from govreport.checks.prose.reading.clauses import (
    Clause,
    clauses_of,
    sentences_of,
    squeezed,
)
from govreport.checks.prose.reading.counts import Stated, stated_numbers
from govreport.checks.prose.reading.leads import tells_of_another_time
from govreport.checks.prose.reading.texts import (
    Text,
    frame_texts,
    prose_texts,
    words_of,
)

__all__ = [
    "Clause",
    "Stated",
    "Text",
    "clauses_of",
    "frame_texts",
    "prose_texts",
    "sentences_of",
    "squeezed",
    "stated_numbers",
    "tells_of_another_time",
    "words_of",
]
