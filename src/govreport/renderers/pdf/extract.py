"""Reading back the report that a PDF carries."""

from io import BytesIO

__all__ = ["ATTACHMENT", "attached_report"]

ATTACHMENT = "govreport.json"
"""The name of the file attached to every PDF: the report as canonical JSON."""


def attached_report(data: bytes) -> bytes | None:
    """Give the file attached to a PDF; None without one, or where `data` is no PDF."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        attachments = PdfReader(BytesIO(data)).attachments
    except PyPdfError:
        return None
    return next(iter(attachments.get(ATTACHMENT, ())), None)
