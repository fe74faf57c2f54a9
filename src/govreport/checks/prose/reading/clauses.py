"""Prose cut into sentences and clauses, without the white space that formats break."""

import re
from collections.abc import Iterator

from attrs import frozen

__all__ = ["Clause", "clauses_of", "sentences_of", "squeezed"]

_MARKS = str.maketrans(
    {
        **{chr(0xFF10 + digit): str(digit) for digit in range(10)},
        "(": "（",
        ")": "）",
        ",": "，",
        ";": "；",
        ":": "：",
        "!": "！",
        "?": "？",
        "．": ".",
        "％": "%",
    }
)
_SPACE = re.compile(r"(?<!\d)\s+|\s+(?!\d|\s)")
"""White space, but for that between two numbers."""
_THOUSANDS = re.compile(r"(?<=\d)，(?=\d{3}(?!\d))")
_SENTENCE_ENDS = re.compile("(?<=[。！？；])")
_CLAUSE_ENDS = re.compile("[，。！？；：（）]|(?<=[件条份宗起例次项个元])、|(?<=）)、")


@frozen(kw_only=True)
class Clause:
    """A stretch of a sentence between two marks, and the mark before it."""

    words: str
    before: str = ""


def squeezed(text: str) -> str:
    """Give `text` without white space, its marks full-width and its digits not."""
    words = _SPACE.sub("", text).translate(_MARKS)
    return _THOUSANDS.sub("", words)


def sentences_of(words: str) -> Iterator[str]:
    """Give the sentences of squeezed words; a semicolon ends one as well."""
    yield from (part for part in _SENTENCE_ENDS.split(words) if part)


def clauses_of(sentence: str) -> Iterator[Clause]:
    """Give the clauses of a sentence; what stands in brackets is one of its own.

    A 、 parts two clauses only behind a count: it also joins the words of one name.
    """
    start, mark = 0, ""
    for end in _CLAUSE_ENDS.finditer(sentence):
        if end.start() > start:
            yield Clause(words=sentence[start : end.start()], before=mark)
        start, mark = end.end(), end[0]
    if start < len(sentence):
        yield Clause(words=sentence[start:], before=mark)
