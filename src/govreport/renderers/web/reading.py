"""What a page in HTML carries, and what a reader sees in it."""

from collections.abc import Sequence
from typing import Any

from govreport.codec import decode_json, encode_json
from govreport.renderers.embedded import the_only
from govreport.renderers.gathering import SeenTexts

__all__ = ["SCRIPT_ID", "carried_by", "page_texts"]

SCRIPT_ID = "govreport-report"
"""The id of the script element that report.html.j2 writes the data into."""

_INLINE = ("a", "b", "em", "font", "i", "mark", "small", "span", "strong", "sub", "u")
_CELLS = ("td", "th")
_UNSEEN = ("head", "noscript", "script", "style", "template")
_OFFICIAL = "../../self::div[contains(@class, 'official')]"


def carried_by(data: bytes) -> bytes | None:
    """Give the JSON that a page carries, canonical; None where it carries none.

    Raises `LoadError` where there are several.
    """
    if SCRIPT_ID.encode() not in data:
        return None
    page = _parsed(data)
    scripts = [] if page is None else page.xpath("//script[@id=$id]", id=SCRIPT_ID)
    try:
        plain = [decode_json(script.text or "") for script in scripts]
        return the_only([encode_json(item).encode() for item in plain])
    except (ValueError, RecursionError):
        return None


def page_texts(data: bytes) -> Sequence[str]:
    """Give each block with text and each cell of a table, in reading order."""
    page = _parsed(data)
    return () if page is None else _texts(page)


def _parsed(data: bytes) -> Any:
    """Read a page, in UTF-8 unless it is not; None where there is nothing to read."""
    from lxml import etree

    try:
        data.decode()
        parser = etree.HTMLParser(encoding="utf-8", huge_tree=True)
    except UnicodeDecodeError:
        parser = etree.HTMLParser(huge_tree=True)
    try:
        return etree.fromstring(data, parser)
    except (ValueError, etree.ParserError, etree.XMLSyntaxError):
        return None


def _texts(page: Any) -> Sequence[str]:
    from lxml import etree

    seen = SeenTexts()
    walker = etree.iterwalk(page, events=("start", "end", "comment", "pi"))
    for event, element in walker:
        if event == "start":
            _begin(element, seen)
            if _is_unseen(element):
                walker.skip_subtree()
            else:
                seen.add(element.text)
        else:
            if event == "end":
                _end(element, seen)
            seen.add(element.tail)
    return seen.texts


def _begin(element: Any, seen: SeenTexts) -> None:
    if element.tag in _CELLS:
        seen.begin_cell()
    elif element.tag not in _INLINE:
        seen.end_paragraph()


def _end(element: Any, seen: SeenTexts) -> None:
    if element.tag in _CELLS:
        seen.end_cell()
    elif element.tag not in _INLINE:
        seen.end_paragraph()


def _is_unseen(element: Any) -> bool:
    """Whether a reader of the page does not see what is in `element`.

    The caption of an official table repeats the heading above it for those who listen.
    """
    return (
        element.tag in _UNSEEN
        or "hidden" in element.attrib
        or element.get("class") == "skip"
        or (element.tag == "caption" and bool(element.xpath(_OFFICIAL)))
    )
