"""The keys of a mapping, English or Chinese, as the names of what they state."""

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache, lru_cache
from typing import Any

import attrs

from govreport.codec.prose import BLOCK_KEYS
from govreport.editions import FormatEdition
from govreport.loading.block_keys import PART_KEYS
from govreport.loading.names import form_at, official_name, parts_of_type
from govreport.loading.notes import Notes
from govreport.loading.tree import Path
from govreport.report import Report
from govreport.values.labels import input_keys

__all__ = ["MOST_GUESSES", "guessed", "may_be_key", "named"]

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")

LIKENESS = 0.5
"""How alike a key and its suggestion must be: of two Chinese characters one will do."""

MOST_GUESSES = 50
"""The most keys of one file for which the nearest is looked for.

Comparing one with the addresses of a whole report takes 10 ms.
"""


def named(
    notes: Notes,
    plain: Mapping[str, Any],
    keys: Mapping[str, str],
    path: Path,
    raw: Path,
) -> Iterator[tuple[str, Any, Path]]:
    """Give each name of `keys` that `plain` states, its value and its path in the tree.

    A key that is not among `keys` and a second key for one name are noted as problems.
    """
    stated: dict[str, str] = {}
    for key, value in plain.items():
        name = keys.get(key)
        here = (*raw, key)
        if name is None:
            _note_unknown(notes, key, keys, plain, path, raw)
        elif name in stated:
            facts = {"key": key, "other": stated[name]}
            notes.key_problem("OGI102", "OGI102.both", (*path, name), here, **facts)
        else:
            stated[name] = key
            notes.place((*path, name), here)
            yield name, value, here


def _note_unknown(
    notes: Notes,
    key: str,
    keys: Mapping[str, str],
    plain: Mapping[str, Any],
    path: Path,
    raw: Path,
) -> None:
    at, here = (*raw, key), (*path, key)
    home = _homes().get(key)
    if home and _is_there(home, notes.edition):
        words = official_name(home, notes.edition)
        notes.key_problem("OGI101", "OGI101.elsewhere", here, at, key=key, home=words)
    elif close := guessed(notes, key, tuple(keys)):
        if not any(keys.get(other) == keys[close] for other in plain):
            here = (*path, keys[close])
        facts = {"key": key, "suggestion": close}
        notes.key_problem("OGI101", "OGI101.suggest", here, at, **facts)
    else:
        notes.key_problem("OGI101", "OGI101", here, at, key=key)


def guessed(notes: Notes, word: str, known: tuple[str, ...]) -> str | None:
    """Give the known word that is most like `word`, if any is like it or holds it.

    None, too, once `MOST_GUESSES` have been made.
    """
    notes.guesses += 1
    return _closest(word, known) if notes.guesses <= MOST_GUESSES else None


@lru_cache(maxsize=1024)
def _closest(word: str, known: tuple[str, ...]) -> str | None:
    like = get_close_matches(word, known, n=1, cutoff=LIKENESS)
    longer = sorted((one for one in known if word in one), key=len)
    return next(iter([*like, *longer]), None)


def may_be_key(word: str) -> bool:
    """Whether `word` is a key of a report, or an identifier as other files use."""
    return word in _all_homes() or _IDENTIFIER.fullmatch(word) is not None


@cache
def _all_homes() -> Mapping[str, frozenset[Path]]:
    """Give for each key that a report may hold the paths of the parts that have it."""
    keys = (BLOCK_KEYS, *PART_KEYS.values())
    homes: dict[str, set[Path]] = {word: {()} for k in keys for word in k.values()}
    for path, record in _records(Report, ()):
        for key in input_keys(record):
            homes.setdefault(key, set()).add(path)
    return {key: frozenset(paths) for key, paths in homes.items()}


@cache
def _homes() -> Mapping[str, Path]:
    """Give for each key that only one part of a report has the path of that part."""
    return {
        key: next(iter(paths))
        for key, paths in _all_homes().items()
        if len(paths) == 1 and () not in paths
    }


def _is_there(home: Path, edition: FormatEdition) -> bool:
    """Whether the part at `home` is in `edition`, if it is one of a table at all."""
    table = next((t for t in edition.tables if t.key == home[0]), None)
    return table is None or form_at(table.form, home[1:]) is not None


def _records(record: type, path: Path) -> Iterator[tuple[Path, type]]:
    yield path, record
    for attribute in attrs.fields(record):
        for part in parts_of_type(attribute.type):
            yield from _records(part, (*path, attribute.name))
