"""Recognising the official tables of an edition in a grid of texts, by their labels.

A table is read cell by cell: labels above and to the left of a cell lead to its
number, wherever in the grid they stand. What could not be read is listed with its
place, never guessed.
"""

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

__all__ = [
    "Doubt",
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
    "compact",
    "recognise",
]
