"""Markdown: a report as GitHub and Gitee show it, and as a diff of two years reads.

The flavour is GitHub's, for its tables: https://github.github.com/gfm/. Each hook
imports what it gives: a run that renders a PDF needs neither.
"""

from collections.abc import Iterable

from govreport import Reader, Renderer, hookimpl

__all__ = ["govreport_register_readers", "govreport_register_renderers"]


@hookimpl
def govreport_register_renderers() -> Iterable[Renderer]:
    """Give the format `markdown`."""
    from govreport_markdown.renderer import MarkdownRenderer

    return [MarkdownRenderer()]


@hookimpl
def govreport_register_readers() -> Iterable[Reader]:
    """Give the reader of `.md`."""
    from govreport_markdown.reader import MarkdownReader

    return [MarkdownReader()]
