"""Word: a report.docx with placeholders, filled from the document.

The template says how everything looks, by named styles that an office can change in
Word; the code writes text and tables in those styles. The report itself travels
inside the file.
"""

from collections.abc import Sequence

from govreport.compose.document import Document
from govreport.renderers.embedded import envelope
from govreport.renderers.pictures import pictures_of
from govreport.renderers.renderer import Target
from govreport.report import Report

__all__ = ["TEMPLATE", "DocxRenderer"]

TEMPLATE = "report.docx"
"""The file of a variant that this renderer fills; the nearest one is used."""


class DocxRenderer:
    """Gives a .docx that Word, WPS and LibreOffice open, edit and print."""

    format = "docx"
    suffix = ".docx"
    media_type = (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    )
    binary = True
    title = "Word 文档"
    carries_report = True

    def render(self, document: Document, report: Report, target: Target) -> bytes:
        """Give the bytes of `document`; equal inputs give equal bytes.

        Raises `RenderError` for a template that cannot be read or filled.
        """
        from govreport.renderers.docx.filling import Filling
        from govreport.renderers.docx.packing import pack
        from govreport.renderers.docx.properties import PROPERTIES, core_properties
        from govreport.renderers.docx.rereading import read_again

        file = target.lineage.file(TEMPLATE)
        filling = Filling(
            data=read_again(file),
            file=str(file),
            fonts=target.settings.fonts,
            document=document,
            pictures=pictures_of(document, target.files),
            carried=envelope(document, report, target, (TEMPLATE,)),
        )
        return pack({**filling.parts(), PROPERTIES: core_properties(document, report)})

    def extract(self, data: bytes) -> bytes | None:
        """Give the canonical JSON that `render` embedded, None where there is none."""
        from govreport.renderers.docx.embedding import embedded

        return embedded(data)

    def visible(self, data: bytes) -> Sequence[str]:
        """Give each paragraph and each cell of the body; headers and footers apart."""
        from govreport.renderers.docx.reading import body_texts

        return body_texts(data)
