"""HTML: one self-contained, accessible page that carries its report."""

from collections.abc import Mapping, Sequence

from govreport.compose import Document
from govreport.renderers.embedded import envelope
from govreport.renderers.fonts import ROLES
from govreport.renderers.pictures import pictures_of
from govreport.renderers.renderer import Target
from govreport.renderers.web.page import inlined, render_page
from govreport.renderers.web.reading import carried_by, page_texts
from govreport.renderers.web.styles import Style, font_variables, layered_css
from govreport.report import Report

__all__ = ["HtmlRenderer"]

TEMPLATES = (".html.j2", ".css")
"""How the names of the files that a page is made with end."""

_HARMLESS = str.maketrans({"<": r"\u003c", ">": r"\u003e", "&": r"\u0026"})


class HtmlRenderer:
    """Renders a report as a page for a web site."""

    format = "html"
    suffix = ".html"
    media_type = "text/html"
    binary = False
    title = "网页"
    carries_report = True

    def render(self, document: Document, report: Report, target: Target) -> bytes:
        """Give the page; it needs no other file and runs no script."""
        carried = envelope(document, report, target, TEMPLATES) or b""
        pictures = pictures_of(document, target.files)
        page = render_page(
            document,
            report,
            target.lineage,
            styles=(
                Style("screen", layered_css(target.lineage, "report.css")),
                Style("print", _font_names(target.settings.fonts)),
                Style("print", layered_css(target.lineage, "print.css")),
            ),
            embedded=carried.decode().translate(_HARMLESS),
            pictures=inlined(pictures),
        )
        return page.encode()

    def extract(self, data: bytes) -> bytes | None:
        """Give the canonical JSON that the page carries."""
        return carried_by(data)

    def visible(self, data: bytes) -> Sequence[str]:
        """Give each block and each cell of the page."""
        return page_texts(data)


def _font_names(families: Mapping[str, str]) -> str:
    """Give the variables of print.css that name the fonts of each role."""
    roles = [role.preferring(families[role.key]) for role in ROLES]
    return font_variables({role: [*role.families, role.generic] for role in roles})
