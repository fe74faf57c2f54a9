"""Where YAML reads a text well, but in a way that was hardly meant."""

import re
from typing import Any

from govreport.loading.chinese_typing import has_lost_key

__all__ = ["Doubtful", "doubt_key", "doubt_text", "lost_comment"]

_COLON = re.compile("[:：]")
_DOUBTFUL_KEY = re.compile("^[\u3000\xa0]|：")
_COMMENT = re.compile(r"([ \t]+)#(.?)")
_ONE_WORD = re.compile(r"[A-Za-z0-9_.-]+")


class Doubtful(Exception):
    """A reason to read the text again as it should have been typed."""


def doubt_key(event: Any) -> None:
    """Doubt a key that begins with a wide space or holds a wide colon."""
    if _DOUBTFUL_KEY.search(event.value):
        raise Doubtful


def doubt_text(event: Any, text: str) -> None:
    """Doubt unquoted text that holds a key of its own, or begins with a wide brace."""
    if not _COLON.search(event.value):
        return
    start = event.start_mark.index
    lines = text[start : event.end_mark.index].split("\n")
    if not _begins_line(text, start):
        del lines[0]
    if event.value.startswith("｛") or any(has_lost_key(i.lstrip()) for i in lines):
        raise Doubtful


def _begins_line(text: str, at: int) -> bool:
    """Whether nothing but blanks stands before `at` on its line.

    Only these are looked at: a line may be as long as a file, and hold many texts.
    """
    while at and text[at - 1] != "\n":
        at -= 1
        if not text[at].isspace():
            return False
    return True


def lost_comment(event: Any, text: str) -> str | None:
    """Give unquoted text with what ` #` cuts off it, where that may be meant as text.

    A comment is told by two spaces before the sign and one after it; behind a single
    word of ASCII, such as a name or a date, one space will do.
    """
    found = _COMMENT.match(text, event.end_mark.index)
    if found is None:
        return None
    spaced = len(found[1]) > 1 or _ONE_WORD.fullmatch(event.value)
    if spaced and not found[2].strip():
        return None
    start = event.start_mark.index
    end = text.find("\n", start)
    return text[start : end if end >= 0 else len(text)].rstrip()
