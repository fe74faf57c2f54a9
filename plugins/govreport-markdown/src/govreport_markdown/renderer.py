"""The renderer of Markdown."""

from govreport import Document, Report, Target
from govreport_markdown.page import page

__all__ = ["MarkdownRenderer"]


class MarkdownRenderer:
    """Renders a report as Markdown with the tables of GitHub.

    Markdown carries no data. Its text is what people compare, line by line; the report
    and its images beside it would be one line longer than all others, and different
    wherever any number is. The data file belongs into the same folder.
    """

    format = "markdown"
    suffix = ".md"
    media_type = "text/markdown; charset=utf-8"
    binary = False
    title = "Markdown"
    carries_report = False

    def render(self, document: Document, report: Report, target: Target) -> bytes:  # noqa: ARG002  # the document says it all
        """Give the text in UTF-8, each line ended by a line feed.

        An image is shown from where the report has it: its path is left as it is.
        """
        return page(document, target.files).encode()

    def extract(self, data: bytes) -> bytes | None:  # noqa: ARG002  # the protocol's
        """Give None: a text in Markdown carries no data."""
        return None

    def visible(self, data: bytes) -> None:
        """Give None: what is not carried cannot have been changed."""
