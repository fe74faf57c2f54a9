"""PDF: the page in HTML, set by WeasyPrint as GB/T 9704-2012 asks."""

from collections.abc import Sequence
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from govreport.compose import Document
from govreport.errors import RequestError
from govreport.renderers.embedded import envelope
from govreport.renderers.pdf.attachments import attachments, order_attachments
from govreport.renderers.pdf.extract import attached_report, page_texts
from govreport.renderers.pdf.faces import document_fonts, refuse_stray_fonts
from govreport.renderers.pdf.fitting import fitted_pages
from govreport.renderers.pdf.garbage import collecting_garbage_once
from govreport.renderers.pdf.justify import JUSTIFIED_CSS, justify
from govreport.renderers.pdf.library import require_weasyprint, tell_of_missing_subset
from govreport.renderers.pdf.tags import end_spans_with_page, state_table_heads
from govreport.renderers.pictures import Picture, pictures_of
from govreport.renderers.renderer import Target
from govreport.renderers.web.page import PrintLayout, Shown, render_page
from govreport.renderers.web.styles import layered_css
from govreport.report import Report

if TYPE_CHECKING:
    from weasyprint import Document as Pages

__all__ = ["PdfRenderer"]

PDF_VARIANTS = ("pdf/a-3u", "pdf/ua-1")
"""What the option `pdf_variant` may say, the default first."""

TEMPLATES = (".html.j2", "print.css")
"""How the names of the files that a PDF is made with end."""

BOOKMARKS_CSS = ".lead { bookmark-level: 3; bookmark-label: content(text) }"
"""A head that runs into its paragraph is a bookmark like one on its own line."""

IMAGES_CSS = "img { image-rendering: crisp-edges !important }"
"""PDF/A leaves a reader no freedom to smooth an image (ISO 19005-3, 6.2.8)."""


class PdfRenderer:
    """Renders a report as a PDF that can be archived and read aloud."""

    format = "pdf"
    suffix = ".pdf"
    media_type = "application/pdf"
    binary = True
    title = "PDF"
    carries_report = True

    def render(self, document: Document, report: Report, target: Target) -> bytes:
        """Give the pages; fonts are embedded, and the report is attached.

        The option `pdf_variant` is pdf/a-3u (for archives) or pdf/ua-1 (to be read
        aloud); both are tagged. Raises `MissingLibrary` without Pango or fonts.
        """
        variant = target.options.get("pdf_variant", PDF_VARIANTS[0])
        if variant not in PDF_VARIANTS:
            raise RequestError("pdf.variant", name=str(variant), known=PDF_VARIANTS)
        require_weasyprint()
        tell_of_missing_subset()
        from govreport.renderers.pdf.engine import raising_refusals

        with collecting_garbage_once(), raising_refusals():
            return _pdf(document, report, target, str(variant))

    def extract(self, data: bytes) -> bytes | None:
        """Give the canonical JSON that is attached."""
        return attached_report(data)

    def visible(self, data: bytes) -> Sequence[str]:
        """Give the numbers and characters of the pages."""
        return page_texts(data)


def _pdf(document: Document, report: Report, target: Target, variant: str) -> bytes:
    carried = envelope(document, report, target, TEMPLATES)
    pages = _set_pages(document, report, target)
    justify(pages)
    data: bytes = pages.write_pdf(
        finisher=_finish,
        pdf_variant=variant,
        pdf_tags=True,
        attachments=list(attachments(report, carried, target.files)),
    )
    return data


def _set_pages(document: Document, report: Report, target: Target) -> "Pages":
    from govreport.renderers.pdf.engine import Engine

    pictures = pictures_of(document, target.files)
    fonts = document_fonts(document, pictures, target.settings.fonts)
    shown = {at: _shown(picture) for at, picture in pictures.items()}
    bodies = {shown[at].url: picture.data for at, picture in pictures.items()}
    sheet = layered_css(target.lineage, "print.css")
    css = [sheet, fonts.css, JUSTIFIED_CSS, BOOKMARKS_CSS, IMAGES_CSS]
    engine = Engine(css, lambda url: bodies.get(url) or fonts.source(url))

    def set_pages(layout: PrintLayout) -> "Pages":
        page = render_page(
            document, report, target.lineage, layout=layout, pictures=shown
        )
        return engine.lay_out(page)

    return fitted_pages(document, set_pages)


def _finish(pages: "Pages", pdf: Any) -> None:
    """Look over what is about to be written, as WeasyPrint's `finisher`."""
    from govreport.renderers.pdf.compression import compress_streams
    from govreport.renderers.pdf.inside.writing import write_objects_once

    refuse_stray_fonts(pages)
    state_table_heads(pages)
    end_spans_with_page(pages)
    order_attachments(pdf)
    compress_streams(pdf)
    write_objects_once(pdf)


def _shown(picture: Picture) -> Shown:
    """Give a picture under the name by which its bytes are fetched."""
    digest = sha256(picture.data).hexdigest()
    url = f"govreport:/pictures/{digest}.{picture.suffix}"
    return Shown(url, picture.width, picture.height)
