"""Recognising the official tables of an edition in a grid of texts, by their labels.

A table is read cell by cell: labels above and to the left of a cell lead to its
number, wherever in the grid they stand. What could not be read is listed with its
place, never guessed.
"""

from govreport.recognition.chapters import FoundChapter, find_chapters, nearness_to
from govreport.recognition.labels import Match, Nearness, Vocabulary, compact
from govreport.recognition.recognise import (
    Doubt,
    Placed,
    Recognition,
    Unread,
    recognise,
)
from govreport.recognition.seen import (
    SeenBlock,
    SeenCell,
    SeenDocument,
    SeenImage,
    SeenParagraph,
    SeenTable,
    Stated,
    Unseen,
)
from govreport.recognition.spots import Wording

__all__ = [
    "Doubt",
    "FoundChapter",
    "Match",
    "Nearness",
    "Placed",
    "Recognition",
    "SeenBlock",
    "SeenCell",
    "SeenDocument",
    "SeenImage",
    "SeenParagraph",
    "SeenTable",
    "Stated",
    "Unread",
    "Unseen",
    "Vocabulary",
    "Wording",
    "compact",
    "find_chapters",
    "nearness_to",
    "recognise",
]
