"""The lines of a page, tidied, and the paragraphs that they make."""

import re
from collections.abc import Iterator, Sequence

__all__ = ["paragraphs", "tidied"]

_NONE = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad]")
"""Characters that are not seen."""

_WIDE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff“”‘’…—"
_BROKEN = re.compile(rf"(?<=[{_WIDE}])[ \t]*[\r\n]\s*(?=[{_WIDE}])")
"""A line of the source that ends between two Chinese characters."""

_SPACE = re.compile("[ \t\r\n\f\v\u00a0]+")
_INDENT = re.compile("(?:\u3000|[\u00a0\u2002\u2003]{2})")
_WITHIN = re.compile("(?<=[。！？；：])[\u3000\u2003]{2,}")
"""An indent behind a sentence, where the break in front of it was lost."""

_ENDED = tuple("。！？；：…”）")
_BEGINS = re.compile(
    r"[一二三四五六七八九十]{1,3}[、.．是]|[（(][一二三四五六七八九十\d]{1,3}[）)]"
    r"|\d{1,2}[.．、)）](?!\d)|附件|注[:：]"
)
SHORT = 30
"""Two lines no longer than this are lines of a title, a signature, an address."""


def tidied(text: str) -> str:
    """Give one line as it is seen: white space once, none at its ends."""
    text = _BROKEN.sub("", _NONE.sub("", text))
    return _SPACE.sub(" ", text).strip(" \u3000\u2002\u2003")


def paragraphs(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Give each paragraph that raw `lines` make, and the number of its first line.

    Breaks part paragraphs, two of them always; one alone may be within a sentence.
    """
    first, text = 0, ""
    for number, line, is_indented in _split(lines):
        if not line:
            if text:
                yield first, text
            text = ""
        elif text and not is_indented and _goes_on(text, line):
            text = _joined(text, line)
        else:
            if text:
                yield first, text
            first, text = number, line
    if text:
        yield first, text


def _split(lines: Sequence[str]) -> Iterator[tuple[int, str, bool]]:
    """Give the number of each line, the line tidied, and whether it is indented."""
    for number, raw in enumerate(lines):
        for part, text in enumerate(_WITHIN.split(raw)):
            is_indented = part > 0 or bool(_INDENT.match(text.lstrip(" \t\r\n")))
            yield number, tidied(text), is_indented


def _goes_on(text: str, line: str) -> bool:
    """Whether `line` goes on with the sentence of `text`."""
    if text.endswith(_ENDED) or _BEGINS.match(line):
        return False
    return len(text) > SHORT


def _joined(text: str, line: str) -> str:
    is_wide = re.match(f"[{_WIDE}]", text[-1]) or re.match(f"[{_WIDE}]", line)
    return text + line if is_wide else f"{text} {line}"
