"""Pages laid out by WeasyPrint with the styles of `cascade.py` where they are known."""

from functools import partial
from typing import Any

from weasyprint import DEFAULT_OPTIONS, HTML, Document
from weasyprint.css.counters import CounterStyle
from weasyprint.css.targets import TargetCollector
from weasyprint.images import get_image_from_uri
from weasyprint.layout import LayoutContext

from govreport.renderers.pdf.cascade import AlikeStyles, knows_page
from govreport.renderers.pdf.known import knows_weasyprint

__all__ = ["AlikePages", "laid_out"]


def laid_out(html: HTML, font_config: Any, sheets: list[Any]) -> Document:
    """Give the pages of `html` as `HTML.render` does."""
    if not (knows_weasyprint() and knows_page(html)):
        plain: Document = html.render(font_config=font_config, stylesheets=sheets)
        return plain
    options = {**DEFAULT_OPTIONS, "stylesheets": sheets}
    pages: Document = AlikePages._render(  # type: ignore[no-untyped-call]  # noqa: SLF001  # as HTML.render calls it
        html, font_config, CounterStyle(), {}, options
    )
    return pages


class AlikePages(Document):
    """Pages whose styles are computed as `AlikeStyles` does."""

    @classmethod
    def _build_layout_context(
        cls, html: Any, font_config: Any, counter_style: Any, _: Any, options: Any
    ) -> LayoutContext:
        """Give what the layout asks, as `Document` puts it together."""
        targets = TargetCollector()
        for style in html._ua_counter_style():  # noqa: SLF001  # likewise
            counter_style.update(style)
        sheets = [(sheet, "user agent", None) for sheet in html._ua_stylesheets()]  # noqa: SLF001
        sheets += [(sheet, "user", None) for sheet in options["stylesheets"]]
        styles = AlikeStyles(html, sheets, font_config, targets)
        image = partial(
            get_image_from_uri, cache={}, url_fetcher=html.url_fetcher, options=options
        )
        return LayoutContext(styles, image, font_config, counter_style, targets)
