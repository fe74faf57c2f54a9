"""Markdown: a report as GitHub and Gitee show it, and as a diff of two years reads.

The flavour is GitHub's, for its tables: https://github.github.com/gfm/.
"""

from collections.abc import Iterable

from govreport import Reader, Renderer, hookimpl
from govreport_markdown.reader import MarkdownReader
from govreport_markdown.renderer import MarkdownRenderer

__all__ = [
    "MarkdownReader",
    "MarkdownRenderer",
    "govreport_register_readers",
    "govreport_register_renderers",
]


@hookimpl
def govreport_register_renderers() -> Iterable[Renderer]:
    """Give the format `markdown`."""
    return [MarkdownRenderer()]


@hookimpl
def govreport_register_readers() -> Iterable[Reader]:
    """Give the reader of `.md`."""
    return [MarkdownReader()]
