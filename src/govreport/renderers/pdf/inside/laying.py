"""Pages laid out by WeasyPrint, with the styles and fonts of here where it is known."""

from typing import Any

from weasyprint import DEFAULT_OPTIONS, HTML, Document
from weasyprint.css.counters import CounterStyle

from govreport.renderers.pdf.inside.known import knows_weasyprint

__all__ = ["laid_out"]


def laid_out(html: HTML, font_config: Any, sheets: list[Any]) -> Document:
    """Give the pages of `html` as `HTML.render` does.

    What reaches into WeasyPrint is not even imported where it is not known.
    """
    if not knows_weasyprint():
        return _plain(html, font_config, sheets)
    from govreport.renderers.pdf.inside.alikepages import AlikePages, knows_page
    from govreport.renderers.pdf.inside.lazyfonts import use_lazy_fonts

    if knows_page(html):
        options = {**DEFAULT_OPTIONS, "stylesheets": sheets}
        render: Any = AlikePages._render  # noqa: SLF001  # as HTML.render calls it
        pages = render(html, font_config, CounterStyle(), {}, options)
    else:
        pages = _plain(html, font_config, sheets)
    use_lazy_fonts(pages)
    return pages  # type: ignore[no-any-return]  # the class above


def _plain(html: HTML, font_config: Any, sheets: list[Any]) -> Document:
    pages: Document = html.render(font_config=font_config, stylesheets=sheets)
    return pages
