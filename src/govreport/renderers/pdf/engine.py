"""WeasyPrint at work, and what it may fetch. Imported after `require_weasyprint`."""

import atexit
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email.message import EmailMessage, Message
from pathlib import Path
from weakref import ReferenceType, ref
from xml.etree.ElementTree import Element

from cssselect2.tree import ElementWrapper
from weasyprint import CSS, HTML, Document
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

from govreport.errors import RenderError
from govreport.renderers.pdf.inside.known import knows_weasyprint
from govreport.renderers.pdf.inside.laying import laid_out
from govreport.renderers.pdf.inside.linking import LinkedFonts, linked
from govreport.renderers.pdf.tree import page_tree

__all__ = ["Engine", "NamedBytes", "raising_refusals"]

Data = Callable[[str], bytes | Path | None]
"""Gives the bytes that a URL names, or the file of a font; None where it names none."""

SHOWN = 200
"""How much of a refused URL is shown, in characters."""

SHEETS_KEPT = 32
"""How many parsed sheets a thread keeps; those of a report are five."""

_OF_THREAD = threading.local()

_POLICY = Message().policy
"""Of headers that are not there; the one WeasyPrint would use is slow to import."""


class NamedBytes(URLFetcher):
    """Serves the bytes of the URLs that are named, and refuses every other URL."""

    def __init__(self, data: Data) -> None:
        super().__init__(  # type: ignore[no-untyped-call]
            allowed_protocols=(), fail_on_errors=True
        )
        self._data = data

    def fetch(self, url: str, headers: object = None) -> URLFetcherResponse:
        """Give the bytes of `url`; `RenderError` where they are not named."""
        del headers
        body = self._data(url)
        if body is None:
            raise RenderError("pdf.refused", url=url[:SHOWN])
        data = linked(body) if isinstance(body, Path) else body
        return URLFetcherResponse(url, data, EmailMessage(_POLICY))


class Engine:
    """Lays out pages in HTML with style sheets, fetching nothing but named bytes.

    Fonts once read and sheets once parsed are kept for the thread: Pango's maps of
    fonts are not made to be shared.
    """

    def __init__(self, css: list[str], data: Data) -> None:
        self._fetcher = NamedBytes(data)
        self._fonts = _fonts_of_thread()
        self._sheets = [self._sheet(text) for text in css]

    def lay_out(self, html: str) -> Document:
        """Give the pages of `html`."""
        return laid_out(self._page(html), self._fonts, self._sheets)

    def _page(self, html: str) -> HTML:
        """Read a page, by WeasyPrint's slow parser only where that might matter."""
        tree = page_tree(html) if knows_weasyprint() else None
        if tree is None:
            return HTML(string=html, url_fetcher=self._fetcher)
        return _ReadPage(tree, self._fetcher)

    def _sheet(self, text: str) -> CSS:
        """Give a sheet parsed, as it was before where the thread still has it."""
        kept = _sheets_of_thread()
        sheet = kept.pop(text, None) or CSS(
            string=text, url_fetcher=self._fetcher, font_config=self._fonts
        )
        kept[text] = sheet
        if len(kept) > SHEETS_KEPT:
            del kept[next(iter(kept))]
        return sheet


class _ReadPage(HTML):
    """A page whose tree is there already: what `HTML` keeps of one in a string."""

    def __init__(self, tree: Element, fetcher: URLFetcher) -> None:
        self.base_url = None
        self.url_fetcher = fetcher
        self.media_type = "print"
        self.etree_element = tree
        self.wrapper_element = ElementWrapper.from_html_root(
            tree, content_language=None
        )


@contextmanager
def raising_refusals() -> Iterator[None]:
    """Raise the refusal of a URL, which WeasyPrint wraps to stop at once."""
    try:
        yield
    except FatalURLFetchingError as error:
        raise error.__cause__ or error from None


def _fonts_of_thread() -> FontConfiguration:
    if not hasattr(_OF_THREAD, "fonts"):
        _OF_THREAD.fonts = LinkedFonts()
        atexit.register(_remove_files, ref(_OF_THREAD.fonts))
    fonts: FontConfiguration = _OF_THREAD.fonts
    return fonts


def _remove_files(fonts: ReferenceType[FontConfiguration]) -> None:
    """Remove the copies of the fonts, even where Python ends without doing so."""
    if (alive := fonts()) is not None:
        alive.__del__()


def _sheets_of_thread() -> dict[str, CSS]:
    """Give the parsed sheets by their text, the one used last at the end."""
    if not hasattr(_OF_THREAD, "sheets"):
        _OF_THREAD.sheets = {}
    sheets: dict[str, CSS] = _OF_THREAD.sheets
    return sheets
