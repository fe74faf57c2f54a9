"""Reading govreport.toml: its waivers, every mistake located and told at once."""

import re
import tomllib
from pathlib import Path
from typing import Any

from govreport.codec.scalars import shortened
from govreport.diagnostics import Diagnostic, Position
from govreport.errors import LoadError
from govreport.loading.content import decode, read_file
from govreport.waiving.judging import problems_of
from govreport.waiving.places import Places
from govreport.waiving.waiver import Waiver

__all__ = ["FILE_NAME", "read_waivers", "waivers_in"]

FILE_NAME = "govreport.toml"

_AT = re.compile(r"\(at line (\d+), column (\d+)\)")
"""How the parser tells the place of a mistake; of the end of the file it tells none."""


def read_waivers(folder: Path) -> tuple[Waiver, ...]:
    """Give the waivers beside a report, none where there is no govreport.toml.

    Raises `LoadError` with every mistake in the file.
    """
    path = folder / FILE_NAME
    return waivers_in(_text_of(path), str(path)) if path.exists() else ()


def waivers_in(text: str, name: str) -> tuple[Waiver, ...]:
    """Give the waivers that `text`, the content of the file `name`, states."""
    plain = _parsed(text, name)
    places = Places(name, text)
    if problems := list(problems_of(plain, places)):
        raise LoadError("waivers-failed", problems, file=name)
    return tuple(
        Waiver(**stated, position=places.of("waiver", index))
        for index, stated in enumerate(plain.get("waiver", []))
    )


def _text_of(path: Path) -> str:
    name = str(path)
    try:
        content = read_file(path, name)
        return decode(content, name) if content.strip() else ""
    except LoadError as error:
        raise LoadError("waivers-failed", error.diagnostics, file=name) from None


def _parsed(text: str, name: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        problem = _syntax_problem(text, name, str(error))
    raise LoadError("waivers-failed", [problem], file=name)


def _syntax_problem(text: str, name: str, reason: str) -> Diagnostic:
    """Give the place of a mistake; where it is the end, that of the last line."""
    lines = text.rstrip("\n").split("\n")
    found = _AT.search(reason)
    line, column = map(int, found.groups()) if found else (len(lines), 1)
    line = min(line, len(lines))
    return Diagnostic(
        code="OGI180",
        message="OGI180.syntax",
        facts={"got": shortened(lines[line - 1].strip())},
        position=Position(name, line, column),
    )
