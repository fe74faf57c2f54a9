"""Text in Markdown that is read as that text: no sign in it is markup.

The backslash before a sign is CommonMark's; links that come of themselves, tables and
struck-out text are those of GitHub, as is the $ of a formula.
"""

import re
from urllib.parse import quote

__all__ = ["bold", "escaped", "opening", "url"]

_LINK = r"https?://[\w.~/?=:-]*[\w/](?![!-~])"
"""A web address of plain signs up to a blank, a hanzi or the end."""

_MARKUP = r"[\\`*_\[\]<&|~$#]|(?<=www)\.|:(?=//)"
"""What is markup wherever it stands, and what makes a link of a web address."""

_SIGNS = re.compile(_MARKUP, re.IGNORECASE)
_SIGNS_AND_LINKS = re.compile(f"{_LINK}|{_MARKUP}", re.ASCII | re.IGNORECASE)

_OPENING = re.compile(r"^(\d{1,9}(?=[.)](?:\s|$))|(?=[>+-]))", re.ASCII)
"""Where a backslash keeps a line from opening a quotation, a list or a rule."""

_UNSAFE = re.compile(r"[\s!-,:-@\[-^`{-\x7f]")
"""What may not stand in the address of an image; hanzi may."""


def escaped(text: str, *, links: bool = True) -> str:
    """Give `text` as it stands in the middle of a line, its own line breaks left out.

    A web address becomes a link in angle brackets: by itself it would run on through
    the hanzi behind it. Without `links` it stays words.
    """
    marked = _SIGNS_AND_LINKS if links else _SIGNS
    return marked.sub(_marked, text.replace("\n", "").replace("\t", " "))


def opening(text: str) -> str:
    """Give `text` as it stands at the beginning of a paragraph or of an item."""
    return _OPENING.sub(r"\1\\", escaped(text.strip()))


def bold(text: str) -> str:
    """Give `text` in bold up to its last letter or digit, at the beginning of a line.

    Stars between a sign and a hanzi do not close: of **（一）主动公开。**正文 a reader
    would see the stars (CommonMark 0.31, 6.2, right-flanking).
    """
    text = text.strip()
    end = max((at for at, sign in enumerate(text, 1) if sign.isalnum()), default=0)
    if not end:
        return opening(text)
    return f"**{escaped(text[:end], links=False)}**{escaped(text[end:])}"


def url(path: str) -> str:
    """Give the path of a file as the address of an image."""
    return _UNSAFE.sub(lambda sign: quote(sign[0]), path)


def _marked(match: re.Match[str]) -> str:
    """Give a sign behind a backslash, and a link, which is longer, in brackets."""
    found = match[0]
    return f"\\{found}" if len(found) == 1 else f"<{found}>"
