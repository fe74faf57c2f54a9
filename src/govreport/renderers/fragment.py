"""The HTML fragment: a piece to paste into a content management system."""

from collections.abc import Sequence

from govreport.compose import Document
from govreport.renderers.pictures import pictures_of
from govreport.renderers.renderer import Target
from govreport.renderers.web.page import inlined, render_page
from govreport.renderers.web.reading import page_texts
from govreport.report import Report

__all__ = ["FragmentRenderer"]

TEMPLATE = "report.fragment.html.j2"


class FragmentRenderer:
    """Renders a report as what stands in the body of a page.

    Such systems strip style sheets, classes, ids and scripts, so it has none: styles
    are inline, and a table keeps its borders without them. It carries no data.
    """

    format = "html-fragment"
    suffix = ".fragment.html"
    media_type = "text/html"
    binary = False
    title = "网页片段"
    carries_report = False

    def render(self, document: Document, report: Report, target: Target) -> bytes:
        """Give the fragment in UTF-8."""
        fragment = render_page(
            document,
            report,
            target.lineage,
            pictures=inlined(pictures_of(document, target.files)),
            template=TEMPLATE,
        )
        return fragment.encode()

    def extract(self, data: bytes) -> bytes | None:  # noqa: ARG002  # the protocol's
        """Give None: a fragment carries no data."""
        return None

    def visible(self, data: bytes) -> Sequence[str]:
        """Give each block and each cell of the fragment."""
        return page_texts(data)
