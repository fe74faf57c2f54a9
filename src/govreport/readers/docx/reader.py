"""The reader of Word files."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from govreport.recognition import SeenDocument

__all__ = ["DocxReader"]

_ZIP = b"PK\x03\x04"
_BODY = b"word/"


class DocxReader:
    """Gives the body of a .docx: paragraphs, tables with their merges, images.

    Running heads and feet are no part of a report. What was deleted with changes
    tracked is not read, what was inserted is. Files of older programs are refused with
    the way out.
    """

    format = "docx"
    suffixes: tuple[str, ...] = (".docx", ".docm", ".doc", ".wps", ".rtf")
    title = "Word 文档"

    def accepts(self, data: bytes) -> bool:
        """Whether `data` is a zip with the parts of a Word file."""
        return data.startswith(_ZIP) and _BODY in data

    def read(self, data: bytes, name: str) -> "SeenDocument":
        """Give what the body of a Word file shows; raise `LoadError` for no such file.

        Positions count paragraphs outside tables, tables, rows, and cells in a row.
        """
        from govreport.readers.docx.body import Body
        from govreport.readers.docx.package import open_package
        from govreport.recognition import SeenDocument

        body = Body(open_package(data, name))
        blocks = body.blocks()
        return SeenDocument(blocks=blocks, unseen=tuple(body.unseen))
