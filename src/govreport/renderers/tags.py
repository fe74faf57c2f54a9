"""The tags of a template, `{{ … }}`, `{% … %}` and `{# … #}`, and where they stand."""

import re
from collections.abc import Iterator
from typing import Literal

from attrs import frozen

__all__ = ["CLOSERS", "Mark", "Tag", "tags"]

Mark = Literal["{{", "{%", "{#"]

CLOSERS = {"{{": "}}", "{%": "%}", "{#": "#}"}
"""What ends a tag, by what begins it."""

_OPENER = re.compile(r"\{[{%#]")
_RAW = re.compile(r"[-+]?\s*raw\s*-?")
_END_OF_RAW = re.compile(r"\{%[-+]?\s*endraw\s*[-+]?%\}")
_INSIDE = re.compile(r""""(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\{[{%#]|}}|%}|[{}]""")


@frozen(kw_only=True)
class Tag:
    """A tag: what begins it, all that stands within, and where in the text it is.

    `before` is what stands right after the mark in a Word form (p, tr, tc, r) or
    controls white space (-, +), `inner` what Jinja reads.
    """

    mark: Mark
    before: str
    inner: str
    start: int
    end: int
    closed: bool = True

    @property
    def inside(self) -> int:
        """Where in the text `inner` begins."""
        return self.start + len(self.mark) + len(self.before)

    @property
    def keyword(self) -> str:
        """The first word of a statement; empty in any other tag."""
        words = re.match(r"\s*(\w*)", self.inner)
        return words.group(1) if words and self.mark == "{%" else ""


def tags(text: str, *, word: bool = False) -> Iterator[Tag]:
    """Give the tags of `text` in order, and of a raw part only what begins and ends it.

    `word` is for a Word form, in whose tags p, tr, tc and r have a meaning. A tag that
    the next one begins in is not closed, and ends there.
    """
    at = 0
    while opener := _OPENER.search(text, at):
        tag = _tag(text, opener.start(), word=word)
        yield tag
        at = tag.end
        if tag.closed and tag.mark == "{%" and _RAW.fullmatch(tag.before + tag.inner):
            end = _END_OF_RAW.search(text, at)
            at = end.start() if end else len(text)


def _tag(text: str, start: int, *, word: bool) -> Tag:
    mark: Mark = text[start : start + 2]  # type: ignore[assignment]  # the pattern's
    closer = CLOSERS[mark]
    end, closed = (
        _end_of_comment(text, start) if mark == "{#" else _end(text, start, closer)
    )
    content = text[start + 2 : end - 2 if closed else end]
    pattern = r"[-+]?(?:(?:p|tr|tc|r)(?=\s))?" if word else r"[-+]?"
    before = re.match(pattern, content)
    assert before is not None
    inner = content[before.end() :]
    if closed and inner.endswith(("-", "+")):
        inner = inner[:-1]
    return Tag(
        mark=mark,
        before=before.group(),
        inner=inner,
        start=start,
        end=end,
        closed=closed,
    )


def _end_of_comment(text: str, start: int) -> tuple[int, bool]:
    end = text.find("#}", start + 2)
    return (len(text), False) if end < 0 else (end + 2, True)


def _end(text: str, start: int, closer: str) -> tuple[int, bool]:
    """Give where a tag ends, and whether it is closed there.

    As Jinja reads it: the braces of a mapping in the expression do not close the tag.
    """
    braces, at = 0, start + 2
    while found := _INSIDE.search(text, at):
        piece, at = found.group(), found.end()
        if piece == "}}" and braces:
            piece, at = "}", found.start() + 1
        if piece == "{":
            braces += 1
        elif piece == "}":
            braces -= 1
        elif piece == closer:
            return at, True
        elif piece in ("}}", "%}"):
            return at, False
        elif piece in CLOSERS:
            return found.start(), False
    return len(text), False
