"""The class of pages whose styles are computed as `cascade.py` does."""

from functools import partial
from typing import Any

from weasyprint import Document
from weasyprint.css.targets import TargetCollector
from weasyprint.images import get_image_from_uri
from weasyprint.layout import LayoutContext

from govreport.renderers.pdf.inside.cascade import AlikeStyles, knows_page

__all__ = ["AlikePages", "knows_page"]


class AlikePages(Document):
    """Pages whose styles are computed as `AlikeStyles` does."""

    @classmethod
    def _build_layout_context(
        cls, html: Any, font_config: Any, counter_style: Any, _: Any, options: Any
    ) -> LayoutContext:
        """Give what the layout asks, as `Document` puts it together."""
        targets = TargetCollector()
        for style in html._ua_counter_style():  # noqa: SLF001  # as `Document` does
            counter_style.update(style)
        sheets = [(sheet, "user agent", None) for sheet in html._ua_stylesheets()]  # noqa: SLF001
        sheets += [(sheet, "user", None) for sheet in options["stylesheets"]]
        styles = AlikeStyles(html, sheets, font_config, targets)
        image = partial(
            get_image_from_uri, cache={}, url_fetcher=html.url_fetcher, options=options
        )
        return LayoutContext(styles, image, font_config, counter_style, targets)
