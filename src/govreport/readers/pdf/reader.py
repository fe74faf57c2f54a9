"""The reader of PDF."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from govreport.recognition import SeenDocument

__all__ = ["PdfReader"]

_BEGINNING = 1024
"""A PDF says what it is within so many bytes."""


class PdfReader:
    """Reads a PDF by where its letters and its ruled lines stand on each page.

    A scan has no letters, and is refused.
    """

    format = "pdf"
    suffixes = (".pdf",)
    title = "PDF"

    def accepts(self, data: bytes) -> bool:
        """Whether `data` says that it is a PDF."""
        return b"%PDF-" in data[:_BEGINNING]

    def read(self, data: bytes, name: str) -> "SeenDocument":
        """Give the paragraphs, tables and images of all pages as one document."""
        from govreport.readers.pdf.blocks import blocks
        from govreport.readers.pdf.joining import joined
        from govreport.readers.pdf.margins import without_margins
        from govreport.readers.pdf.opening import opened
        from govreport.recognition import SeenDocument

        sheets = opened(data, name)
        unseen = tuple(each for sheet in sheets for each in sheet.unseen)
        shown = joined(without_margins(sheets))
        return SeenDocument(blocks=tuple(blocks(shown, name)), unseen=unseen)
