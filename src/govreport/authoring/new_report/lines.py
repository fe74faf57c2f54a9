"""The lines of a report in one language, each beside its name in the other."""

from collections.abc import Iterable, Iterator
from textwrap import wrap

from govreport.loading import dump
from govreport.messages import Language, word
from govreport.report import Report
from govreport.values.widths import text_width

__all__ = ["beside", "blocks_of", "comment", "meaning", "optional"]

WIDTH = 88
"""The columns of a line, beyond which its comment stands above it."""

_COMMENT_WIDTH = 76
"""The columns of prose on a line of a comment."""


def blocks_of(
    report: Report, language: Language, *, told: bool = True
) -> dict[str, list[str]]:
    """Give the lines of every field that `report` states, by its English name.

    Each line that is to be `told` has its key in the other language behind it.
    """
    other: Language = "en" if language == "zh" else "zh"
    pairs = zip(
        dump(report, language=language).split("\n"),
        dump(report, language=other).split("\n"),
        strict=True,
    )
    blocks: dict[str, list[str]] = {}
    for line, translated in pairs:
        if line and not line.startswith(" "):
            english = line if language == "en" else translated
            block = blocks.setdefault(english.partition(":")[0], [])
        if line:
            block.append(beside(line, _difference(line, translated) if told else ""))
    return blocks


def beside(line: str, remark: str) -> str:
    """Give `line` with a comment behind it, or above it where it is too long."""
    if not remark:
        return line
    whole = f"{line}  # {remark}"
    if text_width(whole) <= WIDTH or ": " not in line:
        return whole
    return f"{_indent(line)}# {remark}\n{line}"


def comment(text: str, indent: str = "") -> Iterator[str]:
    """Give prose as lines of a comment; a hanzi takes two columns."""
    columns = max(text_width(text), 1)
    for line in wrap(text, _COMMENT_WIDTH * len(text) // columns):
        yield f"{indent}# {line}"


def meaning(name: str, language: Language) -> str:
    """Give what the key called `name` is for."""
    return word(f"key.{name}", {}, language)


def optional(lines: Iterable[str]) -> Iterator[str]:
    """Give lines that are in force once their sign is taken away."""
    for line in "\n".join(lines).split("\n"):
        yield f"#{line}"


def _difference(line: str, translated: str) -> str:
    """Give what is other in the other language: the key, or the key and its word."""
    if line == translated:
        return ""
    own, other = (text.strip().removeprefix("- ") for text in (line, translated))
    key, _, value = other.partition(": ")
    same = own.partition(": ")[2] == value
    return key.removesuffix(":") if same else other


def _indent(line: str) -> str:
    return " " * (len(line) - len(line.lstrip()))
