"""Why YAML text cannot be read, in words of our own instead of the parser's."""

import re
import sys
from typing import TYPE_CHECKING, NoReturn

from govreport.codec.scalars import shortened
from govreport.diagnostics import Position
from govreport.loading.edits import Retyped
from govreport.loading.refusal import refuse

if TYPE_CHECKING:
    from ruamel.yaml.error import MarkedYAMLError

__all__ = ["refuse_escape", "refuse_syntax"]

_SENTENCES = (
    ("unexpected end of stream", "OGI115.quote"),
    ("'<stream end>'", "OGI115.bracket"),
    ("expected ',' or", "OGI115.bracket"),
    ("unknown escape character", "OGI115.escape"),
    ("cannot start any token", "OGI115.sign"),
    ("mapping values are not allowed", "OGI115.value"),
    ("could not find expected ':'", "OGI115.key"),
    ("more indented follow up line", "OGI115.indent"),
    ("scanning a block scalar", "OGI115.block"),
    ("expected <block end>", "OGI115.indent"),
    ("but found ','", "OGI115.comma"),
)
"""What the parser's own words give away, and the sentence that says it plainly."""

_AT_THE_START = ("OGI115.quote", "OGI115.bracket", "OGI115.key")
"""Where a thing was begun and never ended, its beginning is the place to look."""

_COLON = re.compile(r":(?:\s|$)")
_LONG_ESCAPE = re.compile(r"\\U([0-9A-Fa-f]{8})")
_WORDS_ALONE = re.compile(r"\s*[^\s:：#-][^:：#]*")


def refuse_syntax(error: "MarkedYAMLError", retyped: Retyped, name: str) -> NoReturn:
    """Raise `LoadError` for text that `error` says is not YAML."""
    reason = f"{error.context} {error.problem}"
    message = next((key for part, key in _SENTENCES if part in reason), "OGI115")
    mark = error.problem_mark or error.context_mark
    if message in _AT_THE_START and error.context_mark is not None:
        mark = error.context_mark
    lines = retyped.text.split("\n")
    if message in ("OGI115.key", "OGI115.value"):
        _refuse_key(lines, mark.line, retyped, name)
    line = lines[mark.line]
    at = Position(name, mark.line + 1, mark.column + 1)
    facts = {"got": shortened(line.strip()), "sign": line[mark.column :][:1].strip()}
    refuse("OGI115", message, retyped.original(at), **facts)


def refuse_escape(retyped: Retyped, name: str) -> None:
    r"""Raise `LoadError` where the number behind a \\U is that of no character."""
    for number, line in enumerate(retyped.text.split("\n"), 1):
        for escape in _LONG_ESCAPE.finditer(line):
            if int(escape[1], 16) > sys.maxunicode:
                at = retyped.original(Position(name, number, escape.start() + 1))
                facts = {"got": shortened(line.strip()), "sign": escape[0][1:]}
                refuse("OGI115", "OGI115.escape", at, **facts)


def _refuse_key(lines: list[str], number: int, retyped: Retyped, name: str) -> None:
    """Refuse the line at `number`, or the one above it, if its key has no colon."""
    for at in (number, number - 1):
        line = lines[at] if at >= 0 else ""
        key, wide, value = line.partition("：")
        if wide and not _COLON.search(line):
            key = key.rstrip()
            place = retyped.original(Position(name, at + 1, len(key) + 1))
            fixed = f"{key}: {value.lstrip()}".strip()
            facts = {"got": shortened(line.strip()), "fixed": shortened(fixed)}
            refuse("OGI112", "OGI112.colon", place, **facts)
        if _WORDS_ALONE.fullmatch(line):
            place = Position(name, at + 1, len(line) - len(line.lstrip()) + 1)
            got = shortened(line.strip())
            refuse("OGI115", "OGI115.key", retyped.original(place), got=got)
