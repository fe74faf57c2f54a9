"""HTML: one self-contained, accessible page that carries its report."""

import re

from govreport.codec import decode_json, encode_json, to_plain
from govreport.compose import Document
from govreport.renderers.fonts import ROLES
from govreport.renderers.renderer import Target
from govreport.renderers.web.page import render_page
from govreport.renderers.web.styles import Style, font_variables, layered_css
from govreport.report import Report

__all__ = ["HtmlRenderer"]

_EMBEDDED = re.compile(
    r"""<script\b[^>]*\bid\s*=\s*["']?govreport-report\b[^>]*>(.*?)</script""",
    re.DOTALL | re.IGNORECASE,
)
_HARMLESS = str.maketrans({"<": r"\u003c", ">": r"\u003e", "&": r"\u0026"})


class HtmlRenderer:
    """Renders a report as a page for a web site."""

    format = "html"
    suffix = ".html"
    media_type = "text/html"
    binary = False
    title = "网页"

    def render(self, document: Document, report: Report, target: Target) -> bytes:
        """Give the page; it needs no other file and runs no script."""
        page = render_page(
            document,
            report,
            target.lineage,
            styles=(
                Style("screen", layered_css(target.lineage, "report.css")),
                Style("print", _font_names()),
                Style("print", layered_css(target.lineage, "print.css")),
            ),
            embedded=encode_json(to_plain(report)).translate(_HARMLESS),
        )
        return page.encode()

    def extract(self, data: bytes) -> bytes | None:
        """Give the canonical JSON that the page carries."""
        found = _EMBEDDED.search(data.decode(errors="replace"))
        try:
            return encode_json(decode_json(found[1])).encode() if found else None
        except ValueError:
            return None


def _font_names() -> str:
    """Give the variables of print.css that name the fonts of each role."""
    return font_variables({role: [*role.families, role.generic] for role in ROLES})
