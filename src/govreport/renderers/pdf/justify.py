"""Flush right edges: the room left in a line is shared out between its characters.

A line ends early where a mark must not begin the next one, or where digits take half
a character. WeasyPrint widens spaces alone, which Chinese text does not have, so the
lines that it has laid out are widened here. This reaches into its boxes, which are not
public: `tests/renderers/pdf/test_setting.py` holds them to what is assumed.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from weasyprint import Document

from govreport.renderers.pdf.boxes import boxes_of

__all__ = ["JUSTIFIED_CSS", "justify"]

JUSTIFIED_CSS = "main p { text-align: start }"
"""What keeps WeasyPrint from widening the few spaces that there are."""

MOST = 2.5
"""The most room that is shared out, in characters; a line with more stays as it is."""


def justify(document: "Document") -> None:
    """Widen every line of a paragraph but its last to the full measure."""
    paragraphs: dict[Any, list[tuple[Any, Any]]] = defaultdict(list)
    for page in document.pages:
        for box in boxes_of(page):
            if box.element_tag == "p" and box.style["text_align_all"] == "start":
                lines = (line for line in box.children if _is_line(line))
                paragraphs[box.element].extend((box, line) for line in lines)
    for block, line in chain.from_iterable(lines[:-1] for lines in paragraphs.values()):
        _widen(line, block.content_box_x() + block.width)


def _widen(line: Any, edge: float) -> None:
    texts = list(_texts(line))
    characters = sum(len(text.text) for text in texts)
    if characters < 2:  # noqa: PLR2004  # there is no gap in one character
        return
    last = texts[-1]
    room = edge - (last.position_x + last.width)
    if not 0 < room < MOST * line.style["font_size"]:
        return
    gap = room / (characters - 1)
    shift = 0.0
    for text in texts:
        text.position_x += shift
        text.style = text.style.copy()
        spacing = text.style["letter_spacing"]
        text.style["letter_spacing"] = gap + (0 if spacing == "normal" else spacing)
        text.width += gap * len(text.text)
        shift += gap * len(text.text)


def _texts(box: Any) -> Iterator[Any]:
    if hasattr(box, "pango_layout"):
        yield box
    for child in getattr(box, "children", ()):
        yield from _texts(child)


def _is_line(box: Any) -> bool:
    return type(box).__name__ == "LineBox"
