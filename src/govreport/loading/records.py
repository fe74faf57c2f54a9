"""The parts of a report as they may be typed, under English keys.

What a key may be and what stands under it is told by the classes of the report.
"""

from collections.abc import Mapping
from typing import Any, get_args, get_origin

import attrs

from govreport.codec.scalars import spoken
from govreport.editions import EDITIONS
from govreport.loading.chinese_typing import has_lost_key
from govreport.loading.keys import guessed, named
from govreport.loading.names import part_of_type
from govreport.loading.notes import Misfit, Notes
from govreport.loading.prose import read_narrative
from govreport.loading.scalars import Bare, as_number
from govreport.loading.tables import read_table
from govreport.loading.tree import Path
from govreport.report import Passage, Report, Signature
from govreport.values.labels import input_keys, is_form
from govreport.values.narrative import Narrative

__all__ = ["read_report"]

_OPENING, _CLOSING = frozenset("“「『‘"), frozenset("”」』’")


def read_report(notes: Notes, plain: Mapping[str, Any]) -> dict[str, Any]:
    """Give what `plain` states of a report under English names, nulls left out."""
    return _record(notes, Report, plain, (), ())


def _record(
    notes: Notes, record: type, plain: Mapping[str, Any], path: Path, raw: Path
) -> dict[str, Any]:
    attributes = attrs.fields_dict(record)
    read: dict[str, Any] = {}
    for name, value, at in named(notes, plain, input_keys(record), path, raw):
        if value is None or (name == "agency" and value == ""):
            continue
        here = (*path, name)
        kind = _stated_kind(notes, attributes[name].type, here)
        known = _value(notes, kind, value, here, at)
        if known is not None:
            read[name] = known
    return read


def _stated_kind(notes: Notes, kind: Any, path: Path) -> Any:
    """Give the type of a field; a table has the class of the report's edition."""
    if len(path) > 1:
        return kind
    tables = {table.key: table.form for table in notes.edition.tables}
    return tables.get(str(path[0]), kind)


def _value(notes: Notes, kind: Any, plain: Any, path: Path, raw: Path) -> Any:
    """Read one value; None where a problem was noted."""
    part = part_of_type(kind)
    if part is not None and is_form(part):
        return read_table(notes, part, plain, path, raw)
    if part is Narrative:
        return read_narrative(notes, plain, path, raw)
    if part is not None and get_origin(kind) is not tuple:
        return _part(notes, kind, part, plain, path, raw)
    if get_origin(kind) is tuple:
        return _items(notes, get_args(kind)[0], plain, path, raw)
    if get_origin(kind) is Mapping:
        return _pairs(notes, plain, path, raw)
    return _scalar(notes, kind, plain, path)


def _part(
    notes: Notes, kind: Any, part: type, plain: Any, path: Path, raw: Path
) -> Any:
    """Read a record, or what is short for one."""
    if isinstance(plain, dict):
        return _record(notes, part, plain, path, raw)
    if part is Signature and isinstance(plain, str | list):
        return {"agencies": plain}
    if part is Passage or Narrative in get_args(kind):
        return read_narrative(notes, plain, path, raw)
    if isinstance(plain, Bare) and has_lost_key(plain):
        fixed = plain.replace("：", ": ", 1)
        notes.problem("OGI112", "OGI112.colon", path, got=plain, fixed=fixed)
    else:
        notes.problem("OGI106", "OGI106.mapping", path, got=spoken(plain))
    return None


def _items(notes: Notes, kind: Any, plain: Any, path: Path, raw: Path) -> Any:
    if not isinstance(plain, list):
        return plain
    read = []
    for index, item in enumerate(plain):
        here, at = (*path, index), (*raw, index)
        notes.place(here, at)
        read.append(_value(notes, kind, item, here, at))
    return read


def _pairs(notes: Notes, plain: Any, path: Path, raw: Path) -> Any:
    """Read the mapping of addresses to remarks, or of names to extra numbers."""
    if not isinstance(plain, dict):
        notes.problem("OGI106", "OGI106.mapping", path, got=spoken(plain))
        return None
    read = {}
    for key, value in plain.items():
        here, at = (*path, key), (*raw, key)
        notes.place(here, at)
        if path == ("notes",) and key not in notes.edition.leaves:
            _note_unknown_address(notes, key, here, at)
        elif value is not None:
            read[key] = as_number(value) if path == ("extras",) else value
    return read


def _note_unknown_address(notes: Notes, key: str, path: Path, raw: Path) -> None:
    close = guessed(notes, key, tuple(notes.edition.leaves)) or "—"
    facts = {"got": key, "suggestion": close}
    others = frozenset(e.id for e in EDITIONS.values() if key in e.leaves)
    if not others:
        notes.key_problem("OGI110", "OGI110.address", path, raw, **facts)
        return
    notes.misfits.append(
        Misfit(
            code="OGI110",
            message="OGI110.edition",
            otherwise="OGI110.address",
            path=path,
            raw=raw,
            facts=facts,
            fits=others,
        )
    )


def _scalar(notes: Notes, kind: Any, plain: Any, path: Path) -> Any:
    if isinstance(plain, Bare) and _is_quoted(plain):
        inner = plain[1:-1]
        notes.problem("OGI112", "OGI112.quotes", path, got=plain, fixed=f'"{inner}"')
        return None
    return as_number(plain) if kind is int else plain


def _is_quoted(text: str) -> bool:
    """Whether Chinese quotation marks stand around `text`, and nowhere within."""
    opened, closed = text[:1] in _OPENING, text[1:][-1:] in _CLOSING
    return opened and closed and not (_OPENING | _CLOSING) & set(text[1:-1])
