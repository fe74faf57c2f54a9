"""Holds a govreport.toml against what one may say and gives all that does not fit."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import PurePath
from typing import Any

from govreport.codec.scalars import shortened
from govreport.diagnostics import Diagnostic, Fact, Position
from govreport.errors import nearest
from govreport.waiving.places import Places

__all__ = ["problems_of"]

REQUIRED = ("code", "reason")
KEYS = ("code", "address", "reason", "expires", "file")


def problems_of(plain: Mapping[str, Any], places: Places) -> Iterator[Diagnostic]:
    """Give every mistake of one file."""
    for key in plain:
        if key != "waiver":
            yield _unknown(key, ("waiver",), places.of(key))
    waivers = plain.get("waiver", [])
    if not isinstance(waivers, list) or not all(isinstance(w, dict) for w in waivers):
        yield _problem("list", places.of("waiver"))
        return
    for index, stated in enumerate(waivers):
        yield from _in_waiver(stated, index, places)


def _in_waiver(
    stated: Mapping[str, Any], index: int, places: Places
) -> Iterator[Diagnostic]:
    for key in REQUIRED:
        if key not in stated:
            yield _problem("missing", places.of("waiver", index), key=key)
    for key, value in stated.items():
        at = places.of("waiver", index, key)
        if key not in KEYS:
            yield _unknown(key, KEYS, at)
        elif key == "expires":
            yield from _date(value, at)
        else:
            yield from _text(key, value, at)


def _date(value: object, at: Position) -> Iterator[Diagnostic]:
    """Judge a date; one with a time of day is none."""
    if not isinstance(value, date) or isinstance(value, datetime):
        yield _problem("date", at, got=_shown(value))


def _text(key: str, value: object, at: Position) -> Iterator[Diagnostic]:
    if not isinstance(value, str):
        yield _problem("text", at, key=key, got=_shown(value))
    elif not value.strip():
        yield _problem("empty", at, key=key)
    elif key == "file" and PurePath(value).name != value:
        yield _problem("file", at, got=shortened(value))


def _shown(value: object) -> str:
    """Give a value as TOML writes it, near enough to be found."""
    if isinstance(value, bool):
        return str(value).lower()
    return shortened(f'"{value}"' if isinstance(value, str) else str(value))


def _unknown(key: str, known: tuple[str, ...], at: Position) -> Diagnostic:
    suggestion = nearest(key, known)
    kind = "suggest" if suggestion else "unknown"
    return _problem(kind, at, key=shortened(key), known=known, suggestion=suggestion)


def _problem(kind: str, at: Position, **facts: Fact) -> Diagnostic:
    return Diagnostic(code="OGI180", message=f"OGI180.{kind}", facts=facts, position=at)
