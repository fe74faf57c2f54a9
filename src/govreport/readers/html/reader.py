"""The reader of web pages."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from govreport.recognition import SeenDocument

__all__ = ["HtmlReader"]

_BEGINNING = 4096
"""A page has one of its elements within so many bytes."""

_ELEMENT = re.compile(
    rb"<(!doctype\s+html|html|head|body|title|meta|main|article|section|div|p|h[1-6]"
    rb"|table|span|center|font)\b",
    re.IGNORECASE,
)


class HtmlReader:
    """Reads a page as it is saved from a browser or taken from a site.

    What stands around the report, menus and links and the like, is left out.
    """

    format = "html"
    suffixes = (".html", ".htm", ".xhtml", ".shtml")
    title = "网页"

    def accepts(self, data: bytes) -> bool:
        """Whether `data` begins with elements of a page."""
        start = data[:_BEGINNING]
        if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
            start = start.replace(b"\0", b"")
        return bool(_ELEMENT.search(start))

    def read(self, data: bytes, name: str) -> "SeenDocument":
        """Give the report on the page; all that is on it where there is no report."""
        from govreport.readers.html.article import article
        from govreport.readers.html.decoding import decoded
        from govreport.readers.html.flow import flow
        from govreport.readers.html.parsing import parsed
        from govreport.recognition import SeenDocument, Unseen

        text, damage = decoded(data, name)
        found = article(flow(parsed(text, name), name))
        blocks = [each.block for each in found]
        unseen = [block for block in blocks if isinstance(block, Unseen)]
        return SeenDocument(
            blocks=tuple(block for block in blocks if not isinstance(block, Unseen)),
            unseen=(*damage, *unseen),
        )
