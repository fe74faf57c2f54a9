"""What a PDF carries, and what a reader sees on its pages."""

import re
from collections.abc import Sequence
from io import BytesIO

from govreport.renderers.embedded import the_only

__all__ = ["ATTACHMENT", "attached_report", "page_texts"]

ATTACHMENT = "govreport.json"
"""The name of the file attached to a PDF: canonical JSON."""

_PAGE_NUMBER = re.compile(r"\A\s*— \d+ —|— \d+ —\s*\Z")
_PIECE = re.compile(r"[\d.,%]+|\S")


def attached_report(data: bytes) -> bytes | None:
    """Give the file attached to a PDF; None without one, or where `data` is no PDF.

    Raises `LoadError` where there are several.
    """
    from pypdf import PdfReader

    if not data.lstrip().startswith(b"%PDF-"):
        return None
    try:
        found = PdfReader(BytesIO(data)).attachments.get(ATTACHMENT, ())
        attached = list(found)
    except Exception:  # noqa: BLE001  # a damaged PDF may raise anything
        return None
    return the_only(attached)


def page_texts(data: bytes) -> Sequence[str]:
    """Give each number and each other character of the pages, but no page numbers.

    A PDF does not say where a paragraph or a cell ends.
    """
    from pypdf import PdfReader

    try:
        pages = [page.extract_text() for page in PdfReader(BytesIO(data)).pages]
    except Exception:  # noqa: BLE001  # a damaged PDF may raise anything
        return ()
    return _PIECE.findall("\n".join(_PAGE_NUMBER.sub("", page) for page in pages))
