"""PDF: the page in HTML, set by WeasyPrint as GB/T 9704-2012 asks."""

from govreport.renderers.pdf.renderer import PdfRenderer

__all__ = ["PdfRenderer"]
