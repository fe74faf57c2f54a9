"""Step 5: from a `Document` to bytes, one renderer for each format.

Importing this room imports no heavy library; a renderer does that when it renders.
"""

from govreport.renderers.docx import DocxRenderer
from govreport.renderers.embedded import Envelope, opened, template_hashes
from govreport.renderers.fragment import FragmentRenderer
from govreport.renderers.html import HtmlRenderer
from govreport.renderers.pdf import PdfRenderer
from govreport.renderers.renderer import Renderer, Target
from govreport.renderers.text import TextRenderer

__all__ = [
    "DocxRenderer",
    "Envelope",
    "FragmentRenderer",
    "HtmlRenderer",
    "PdfRenderer",
    "Renderer",
    "Target",
    "TextRenderer",
    "opened",
    "template_hashes",
]
