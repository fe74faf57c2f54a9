"""The parts of a narrative as they may be typed, under English keys."""

from collections.abc import Mapping
from typing import Any

from govreport.codec.prose import BLOCK_KEYS
from govreport.loading.keys import named
from govreport.loading.notes import Notes
from govreport.loading.tree import Path

__all__ = ["FIGURE_KEYS", "TABLE_KEYS", "read_narrative"]

NOTHING = ""
"""A paragraph without words, which is none, so that the others keep their numbers."""

FIGURE_KEYS = {"path": "路径", "caption": "标题", "alt": "替代文字"}
"""The keys of a figure, English and Chinese."""

TABLE_KEYS = {"caption": "标题", "header": "表头", "rows": "行"}
"""The keys of a small table, English and Chinese."""


def read_narrative(notes: Notes, plain: Any, path: Path, raw: Path) -> Any:
    """Give a narrative under English keys, for the codec to read.

    A block whose key is not known becomes nothing: its problem is noted.
    """
    if not isinstance(plain, list):
        return plain
    read = []
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


def _content(notes: Notes, name: str, plain: Any, path: Path, raw: Path) -> Any:
    keys = {"figure": FIGURE_KEYS, "table": TABLE_KEYS}.get(name)
    if keys is None or not isinstance(plain, dict):
        _place_items(notes, plain, path, raw)
        return plain
    read = {}
    for part, value, at in named(notes, plain, _both(keys), path, raw):
        _place_items(notes, value, (*path, part), at)
        if value is not None:
            read[part] = value
    return read


def _place_items(notes: Notes, plain: Any, path: Path, raw: Path) -> None:
    if isinstance(plain, list):
        for index, item in enumerate(plain):
            notes.place((*path, index), (*raw, index))
            _place_items(notes, item, (*path, index), (*raw, index))


def _both(keys: Mapping[str, str]) -> Mapping[str, str]:
    """Give every key, English and Chinese, with its English name."""
    return {name: name for name in keys} | {keys[name]: name for name in keys}
