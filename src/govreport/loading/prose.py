"""The parts of a narrative as they may be typed, under English keys."""

from collections.abc import Mapping
from typing import Any

from govreport.codec.prose import BLOCK_KEYS
from govreport.loading.block_keys import PART_KEYS
from govreport.loading.keys import named
from govreport.loading.notes import Notes
from govreport.loading.scalars import as_number
from govreport.loading.tree import Path

__all__ = ["SYNONYMS", "read_narrative"]

NOTHING = ""
"""A paragraph without words, which is none, so that the others keep their numbers."""

SYNONYMS = {"说明": "caption"}
"""What is typed for a caption as well."""


def read_narrative(notes: Notes, plain: Any, path: Path, raw: Path) -> Any:
    """Give a narrative under English keys, for the codec to read.

    A block whose key is not known becomes nothing: its problem is noted.
    """
    read = _read_blocks(notes, plain, path, raw) if isinstance(plain, list) else plain
    _place_texts(notes, plain, path, raw)
    return read


def _read_blocks(notes: Notes, plain: list[Any], path: Path, raw: Path) -> list[Any]:
    read: list[Any] = []
    for index, block in enumerate(plain):
        here, at = (*path, index), (*raw, index)
        notes.place(here, at)
        if not isinstance(block, dict) or len(block) != 1:
            read.append(block)
            continue
        known = list(named(notes, block, _both(BLOCK_KEYS), here, at))
        for name, value, inner in known:
            read.append({name: _content(notes, name, value, (*here, name), inner)})
        if not known:
            read.append(NOTHING)
    return read


def _place_texts(notes: Notes, plain: Any, path: Path, raw: Path) -> None:
    """Place the paragraphs and items at their addresses in the report.

    Those name the passage without its body, and count a paragraph for each line; a
    list of texts in chapter 五 is one block of items.
    """
    here = path[:-1] if path[-1] == "body" else path
    if isinstance(plain, str):
        plain, raws = [plain], [raw]
    elif isinstance(plain, list):
        raws = [(*raw, index) for index in range(len(plain))]
        if path[0] == "improvement" and all(isinstance(i, str) for i in plain):
            for index, at in enumerate(raws):
                notes.place_text((*here, 0, "items", index), at)
            return
    else:
        return
    number = 0
    for block, at in zip(plain, raws, strict=True):
        for _ in range(_paragraphs(block)):
            notes.place_text((*here, number), at)
            number += 1


def _paragraphs(block: Any) -> int:
    """Give how many blocks of the report are made of one that is typed."""
    if not isinstance(block, str):
        return 1
    return sum(bool(line.strip()) for line in block.split("\n"))


def _content(notes: Notes, name: str, plain: Any, path: Path, raw: Path) -> Any:
    if name not in PART_KEYS or not isinstance(plain, dict):
        _place_items(notes, plain, path, raw)
        return plain
    read = {}
    keys = _both(PART_KEYS[name]) | SYNONYMS
    for part, value, at in named(notes, plain, keys, path, raw):
        _place_items(notes, value, (*path, part), at)
        if part == "data" and isinstance(value, dict):
            read[part] = {label: as_number(number) for label, number in value.items()}
        elif value is not None:
            read[part] = value
    return read


def _place_items(notes: Notes, plain: Any, path: Path, raw: Path) -> None:
    match plain:
        case list():
            items: list[tuple[Any, Any]] = list(enumerate(plain))
        case dict():
            items = list(plain.items())
        case _:
            return
    for step, item in items:
        notes.place((*path, step), (*raw, step))
        _place_items(notes, item, (*path, step), (*raw, step))


def _both(keys: Mapping[str, str]) -> dict[str, str]:
    """Give every key, English and Chinese, with its English name."""
    return {name: name for name in keys} | {keys[name]: name for name in keys}
