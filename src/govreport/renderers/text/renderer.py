"""The renderer of plain text."""

import re
from collections.abc import Sequence

from govreport.compose import Document
from govreport.errors import RequestError
from govreport.renderers.renderer import Target
from govreport.report import Report

__all__ = ["TextRenderer"]

DEFAULT_WIDTH = 100
WIDTHS = range(40, 401)

_SEEN = re.compile(r"[^\s\u2500-\u257f]")


class TextRenderer:
    """Renders a report as plain text, tables drawn with rules.

    The option `width` is the number of columns, 100 by default. Text carries no data.
    """

    format = "text"
    suffix = ".txt"
    media_type = "text/plain"
    binary = False
    title = "纯文本"
    carries_report = False

    def render(self, document: Document, report: Report, target: Target) -> bytes:
        """Give the text in UTF-8, each line ended by a line feed.

        Raises `RequestError` for a width that no table could be drawn in.
        """
        from govreport.renderers.text.page import render_page

        width = target.options.get("width", DEFAULT_WIDTH)
        if width not in WIDTHS:
            raise RequestError(
                "text.width", given=str(width), least=WIDTHS[0], most=WIDTHS[-1]
            )
        return render_page(document, report, target.lineage, int(width)).encode()

    def extract(self, data: bytes) -> bytes | None:  # noqa: ARG002  # the protocol's
        """Give None: a plain text carries no data."""
        return None

    def visible(self, data: bytes) -> Sequence[str]:
        """Give each character but the rules of tables and white space.

        A line may hold several cells, so that no larger piece can be told apart.
        """
        return _SEEN.findall(data.decode())
