"""The tree of a page that reads the same as XML and as HTML, without an HTML parser.

WeasyPrint's parser, written in Python, takes as long as the rest of a page's reading.
A page is built here only where the HTML standard is known to build the same tree, tag
by tag and space by space; every other page, one with a list for instance, is left to
the parser. `tests/renderers/pdf/test_tree.py` compares both.
"""

import re
from xml.etree.ElementTree import Element, ParseError, fromstring

__all__ = ["page_tree"]

_DOCTYPE = "<!DOCTYPE html>"
_END = "</html>"
_SPACE = " \n"

_VOID = re.compile(r"<(br|col|img|meta)\b([^>]*?)/?>")
_DIFFERS = re.compile(
    r"<[!?]"  # comments, sections and instructions
    r"|&(?!(?:amp|lt|gt|quot|\#34|\#39);)"  # entities that XML lacks or takes as said
    r"|<[^>]*[\n\r\t]"  # white space, which XML turns to blanks in an attribute
    r"|[\0\f\r]"
)
_ATTRIBUTE = re.compile(r"[a-z][a-z-]*").fullmatch

_BRANCHES = frozenset({"b", "em", "i", "small", "span", "strong", "sub", "sup", "u"})
_LEAVES = frozenset({"br", "img"})
_INLINE = _BRANCHES | _LEAVES | {"a"}
_LINES = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "p"})
_BOXES = frozenset(
    {"article", "aside", "div", "figcaption", "figure"}
    | {"footer", "header", "main", "nav", "section"}
)
_FLOW = _INLINE | _LINES | _BOXES | {"table"}

_SPACED = {
    "html": frozenset({"head", "body"}),
    "head": frozenset({"meta", "title"}),
    "table": frozenset({"caption", "colgroup", "thead", "tbody"}),
    "colgroup": frozenset({"col"}),
    "thead": frozenset({"tr"}),
    "tbody": frozenset({"tr"}),
    "tr": frozenset({"th", "td"}),
}
"""What may stand in the elements that have no text of their own."""

_CHILDREN = {
    **_SPACED,
    **dict.fromkeys((*_BRANCHES, "a"), _BRANCHES | _LEAVES),
    **dict.fromkeys(_LINES, _INLINE),
    **dict.fromkeys((*_BOXES, "body", "caption", "td", "th"), _FLOW),
}
"""What may stand in an element so that HTML neither moves nor closes anything."""


def page_tree(page: str) -> Element | None:
    """Give the tree that HTML makes of `page`; None where XML might make another."""
    if not page.startswith(_DOCTYPE) or _DIFFERS.search(page, len(_DOCTYPE)):
        return None
    closed, voids = _VOID.subn(r"<\1\2/>", page)
    content, _, after = closed.rpartition(_END)
    if closed.count("/>") != voids or after.strip(_SPACE):
        return None
    try:
        root = fromstring(content + _END)  # noqa: S314  # no entity is declared
    except (ParseError, ValueError):
        return None
    if [root.tag, *(child.tag for child in root)] != ["html", "head", "body"]:
        return None
    if not _fits(root) or not _has_plain_attributes(root):
        return None
    return _spaced_as_html(root, after)


def _fits(element: Element) -> bool:
    """Whether all that is in `element` stays where it stands."""
    children = _CHILDREN.get(element.tag, ())
    if element.tag in _SPACED and not _is_spaced(element):
        return False
    return all(child.tag in children and _fits(child) for child in element)


def _is_spaced(element: Element) -> bool:
    texts = (element.text, *(child.tail for child in element))
    return not any(text.strip(_SPACE) for text in texts if text)


def _has_plain_attributes(root: Element) -> bool:
    """Whether every attribute has a plain name, and a value that ends where it seems.

    A `>` in a value may hide what has been looked for in the page.
    """
    names: set[str] = set()
    for element in root.iter():
        names.update(element.attrib)
        if any(">" in value for value in element.attrib.values()):
            return False
    return all(map(_ATTRIBUTE, names))


def _spaced_as_html(root: Element, after: str) -> Element:
    """Drop the space before the head, and put that after the body into it."""
    body = root[1]
    root.text = None
    after = (body.tail or "") + after
    body.tail = None
    if after and len(body):
        body[-1].tail = (body[-1].tail or "") + after
    elif after:
        body.text = (body.text or "") + after
    return root
