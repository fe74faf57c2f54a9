"""JSON text as a `Tree`: decoded at once, walked for places when one is asked for."""

import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, NoReturn

from govreport.diagnostics import Diagnostic, Position
from govreport.loading.refusal import refuse
from govreport.loading.scalars import whole_number
from govreport.loading.tree import MAX_DEPTH, MAX_NODES, Path, Spot, Tree, dotted

__all__ = ["read_json"]

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')


def read_json(text: str, name: str) -> Tree:
    """Read JSON text; raise `LoadError` where it is none."""
    decoder = _Decoder()
    try:
        plain = decoder.decode(text)
    except json.JSONDecodeError as error:
        at = Position(name, error.lineno, error.colno)
        refuse("OGI115", "OGI115.json", at, got=_line(text, error.lineno))
    except _NotANumber as error:
        at = _first(text, str(error), name)
        refuse("OGI115", "OGI115.constant", at, got=str(error))
    except RecursionError:
        at = Position(name, 1, 1)
        refuse("OGI116", "OGI116.depth", at, limit=MAX_DEPTH)
    if _is_too_much(plain):
        refuse("OGI116", "OGI116.nodes", Position(name, 1, 1), limit=MAX_NODES)
    problems = tuple(_repeated_keys(text, name)) if decoder.has_repeated_keys else ()
    return Tree(
        name=name,
        plain=plain,
        problems=problems,
        locate=lambda: _spots(text),
    )


class _NotANumber(ValueError):
    """NaN or Infinity, which Python reads as JSON and which no report holds."""


class _Decoder:
    """Python's decoder, told to keep numbers exact and to notice repeated keys."""

    def __init__(self) -> None:
        self.has_repeated_keys = False
        self._decoder = json.JSONDecoder(
            parse_float=Decimal,
            parse_int=whole_number,
            parse_constant=self._refuse,
            object_pairs_hook=self._pairs,
        )

    def decode(self, text: str) -> Any:
        return self._decoder.decode(text)

    def _pairs(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        items = dict(pairs)
        if len(items) == len(pairs):
            return items
        self.has_repeated_keys = True
        first = dict(reversed(pairs))
        return {key: first[key] for key in items}

    @staticmethod
    def _refuse(constant: str) -> NoReturn:
        raise _NotANumber(constant)


def _is_too_much(plain: object) -> bool:
    waiting: list[Any] = [[plain]]
    nodes = 0
    while waiting and nodes <= MAX_NODES:
        part: Any = waiting.pop()
        items = part.values() if isinstance(part, dict) else part
        nodes += len(items)
        waiting.extend(item for item in items if isinstance(item, dict | list))
    return nodes > MAX_NODES


def _line(text: str, number: int) -> str:
    return text.split("\n")[number - 1].strip()[:40]


def _first(text: str, word: str, name: str) -> Position:
    """Give the place of the first `word` that is not within a string."""
    return next(
        Position(name, line, column)
        for token, line, column in _tokens(text)
        if token == word
    )


def _tokens(text: str) -> Iterator[tuple[str, int, int]]:
    line, start = 1, 0
    last = 0
    for found in _TOKEN.finditer(text):
        if breaks := text.count("\n", last, found.start()):
            line += breaks
            start = text.rindex("\n", last, found.start()) + 1
        last = found.start()
        yield found[0], line, found.start() - start + 1


def _spots(text: str) -> Mapping[Path, Spot]:
    spots: dict[Path, Spot] = {}
    for path, spot in _walk(text):
        spots.setdefault(path, spot)
    return spots


def _walk(text: str) -> Iterator[tuple[Path, Spot]]:
    """Give the path and the place of every value of valid JSON, in order."""
    path: list[str | int] = []
    key: tuple[int, int] | None = None
    tokens = _tokens(text)
    for sign, *place in tokens:
        here = (place[0], place[1])
        match sign:
            case "]" | "}":
                path.pop()
            case ",":
                if isinstance(path[-1], int):
                    path[-1] += 1
            case ":":
                pass
            case _ if path and isinstance(path[-1], str) and key is None:
                path[-1] = json.loads(sign)
                key = here
                continue
            case _:
                holds = sign in ("[", "{")
                yield tuple(path), Spot(key if key and holds else here, key or here)
                if holds:
                    path.append(0 if sign == "[" else "")
        key = key if sign == ":" else None


def _repeated_keys(text: str, name: str) -> Iterator[Diagnostic]:
    seen: set[Path] = set()
    for path, spot in _walk(text):
        if path in seen and path and isinstance(path[-1], str):
            yield Diagnostic(
                code="OGI102",
                address=dotted(path),
                facts={"key": path[-1]},
                position=Position(name, *spot.key),
            )
        seen.add(path)
