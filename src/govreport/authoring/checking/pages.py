"""What a page may not hold: scripts, and what it would fetch from elsewhere."""

import re
from collections.abc import Iterator

from govreport.authoring.checking.spots import EXCERPT, Text, finding_at
from govreport.diagnostics import Diagnostic

__all__ = ["judge_page", "judge_sheet"]

_ENDS = {"/*": "*/", "<!--": "-->", "{#": "#}"}
_COMMENT = re.compile(r"/\*|<!--|\{#")
_SCRIPT = re.compile(
    r"""<script\b(?![^<>]*type\s*=\s*["']?application/json)[^<>]*>?"""
    r"""|\son\w+\s*=\s*["']|javascript:""",
    re.IGNORECASE,
)
_ATTRIBUTE = re.compile(
    r"""(?:\s(?:src|srcset|poster|background)|<(?:link|object|base)\b[^<>]*?\s"""
    r"""(?:href|data))\s*=\s*["']?\s*([^"'\s>]+)""",
    re.IGNORECASE,
)
_SHEET = re.compile(
    r"""@import\s+(?:url\(\s*)?["']?([^"'\s;)]+)|url\(\s*["']?([^"')]+)""",
    re.IGNORECASE,
)
_OWN = ("data:", "#", "{{", "{%")
"""What an address may begin with: what is in the page itself."""


def judge_page(text: Text) -> Iterator[Diagnostic]:
    """Give what is wrong with a template of a page beside its tags."""
    plain = _without_comments(text.text)
    for found in _SCRIPT.finditer(plain):
        excerpt = found.group().strip()[:EXCERPT]
        start = found.start() + len(found.group()) - len(found.group().lstrip())
        yield finding_at(text, start, "TPL143", tag=excerpt)
    yield from _fetched(text, plain, _ATTRIBUTE)
    yield from _fetched(text, plain, _SHEET)


def judge_sheet(text: Text) -> Iterator[Diagnostic]:
    """Give what a style sheet would fetch."""
    yield from _fetched(text, _without_comments(text.text), _SHEET)


def _fetched(text: Text, plain: str, pattern: re.Pattern[str]) -> Iterator[Diagnostic]:
    for found in pattern.finditer(plain):
        group = next(number for number, url in enumerate(found.groups(), 1) if url)
        url = found.group(group).strip()
        if not url.lower().startswith(_OWN):
            yield finding_at(text, found.start(group), "TPL144", tag=url[:EXCERPT])


def _without_comments(text: str) -> str:
    """Give `text` with spaces for its comments, so that places stay the same."""
    parts, at = [], 0
    while begin := _COMMENT.search(text, at):
        end = text.find(_ENDS[begin.group()], begin.end())
        if end < 0:
            break
        end += len(_ENDS[begin.group()])
        comment = text[begin.start() : end]
        parts += [text[at : begin.start()], re.sub(r"[^\n]", " ", comment)]
        at = end
    return "".join([*parts, text[at:]])
