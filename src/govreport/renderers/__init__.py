"""Step 5: from a `Document` to bytes, one renderer for each format.

A renderer is imported when it is first used: checking a report needs none. Importing
one imports no heavy library; it does that when it renders.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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

_HOMES = {
    "DocxRenderer": "docx",
    "Envelope": "embedded",
    "FragmentRenderer": "fragment",
    "HtmlRenderer": "html",
    "PdfRenderer": "pdf",
    "Renderer": "renderer",
    "Target": "renderer",
    "TextRenderer": "text",
    "opened": "embedded",
    "template_hashes": "embedded",
}
"""Where each name of this room lives."""


def __getattr__(name: str) -> Any:
    """Import a name when it is first used."""
    if name not in _HOMES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
