"""The elements of a page, as far as any page of a report has them."""

from typing import Any

from govreport.readers.refusal import refuse

__all__ = ["parsed"]

MOST_TAGS = 400_000
"""A page of a report has some 3000, with all that Word leaves in them some 20 000."""

DEEPEST = 500
"""No page nests elements so deep; unclosed ones pile up to a tenth of this."""


def parsed(text: str, name: str) -> Any:
    """Give the root of a page; entities and files that it names are never read."""
    from lxml import etree

    if text.count("<") > MOST_TAGS:
        refuse("OGI117.page-tags", name, limit=MOST_TAGS)
    # a null would end the page for the parser
    data = text.replace("\0", "").encode("utf-8", "replace")
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, no_network=True)
    try:
        root = etree.fromstring(data, parser)
    except (ValueError, etree.LxmlError):
        root = None
    if root is None:
        refuse("OGI117.page-empty", name)
    if _is_deeper(root, DEEPEST):
        refuse("OGI117.page-depth", name, limit=DEEPEST)
    return root


def _is_deeper(root: Any, most: int) -> bool:
    from lxml import etree

    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > most:
            return True
    return False
