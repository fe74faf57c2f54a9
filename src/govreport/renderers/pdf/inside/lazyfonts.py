"""Fonts of a PDF, of which WeasyPrint reads no more than it needs.

For every document it copies each font file out of Pango, several megabytes a face,
and looks at four bytes of that; HarfBuzz takes the glyphs from the file itself. Here
its own function runs with other globals. Nothing of WeasyPrint is changed, and a
version that is not known is left alone.
"""

from functools import partial
from types import FunctionType
from typing import Any

from weasyprint.document import Document, Page
from weasyprint.pdf import fonts
from weasyprint.pdf.fonts import Font
from weasyprint.text.fonts import get_hb_object_data, get_pango_font_key

__all__ = ["LazyFont", "use_lazy_fonts"]


def use_lazy_fonts(pages: Document) -> None:
    """Let the pages be painted with such fonts."""
    for page in pages.pages:
        page.__class__ = _LazyPage


class _LazyPage(Page):
    def paint(self, stream: Any, scale: float = 1) -> None:
        """Paint the page into the stream of a PDF."""
        stream.add_font = partial(_add_font, stream._fonts)  # noqa: SLF001  # likewise
        super().paint(stream, scale)  # type: ignore[no-untyped-call]


def _add_font(known: dict[Any, Font], pango_font: Any) -> tuple[Font, float]:
    key, description, size = get_pango_font_key(pango_font)
    if key not in known:
        known[key] = LazyFont(pango_font, description, size)
    return known[key], size


class LazyFont(Font):
    """A font whose file is read when it is asked for, which is seldom."""

    __init__ = FunctionType(
        Font.__init__.__code__,
        {**vars(fonts), "get_hb_object_data": lambda _: None},
    )

    _content: bytes | None

    @property
    def file_content(self) -> bytes | None:
        """The file, and once it is cut down to the glyphs in use, what is left."""
        if self._content is None:
            self._content = get_hb_object_data(self.hb_face)
        return self._content

    @file_content.setter
    def file_content(self, content: bytes | None) -> None:
        self._content = content
