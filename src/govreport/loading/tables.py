"""The parts of an official table as they may be typed: mappings, rows, words."""

from collections.abc import Mapping
from decimal import Decimal
from functools import partial
from typing import Any

from govreport.codec.scalars import spoken
from govreport.editions import EDITIONS
from govreport.loading.cells import ZERO, filled, read_cell
from govreport.loading.keys import named
from govreport.loading.misfits import fitting
from govreport.loading.names import form_at, official_name
from govreport.loading.notes import Misfit, Notes
from govreport.loading.rows import Row, refuse_length, typed_row
from govreport.loading.scalars import as_number
from govreport.loading.tree import Path
from govreport.values.form import fields
from govreport.values.labels import input_keys, key_of_label

__all__ = ["read_table"]


def read_table(notes: Notes, form: type, plain: Any, path: Path, raw: Path) -> Any:
    """Give a part of a table as nested dicts of numbers.

    A number that cannot be read is None and its problem is noted; what is not stated
    is not there.
    """
    match plain:
        case dict():
            return _parts(notes, form, plain, path, raw)
        case None:
            return {}
        case str() if plain in ZERO:
            return filled(form, 0)
        case list():
            trailing = raw in notes.tree.trailing
            row: Row | None = Row.of_list(plain, raw, trailing=trailing)
        case _:
            row = typed_row(plain, raw)
    if row is None:
        return _single(notes, form, plain, path, raw)
    if _is_row(form):
        return row.read(notes, form, path)
    return _refuse_row(notes, form, path)


def _is_row(form: type | None) -> bool:
    return form is not None and all(column.form is None for column in fields(form))


def _parts(
    notes: Notes, form: type, plain: Mapping[str, Any], path: Path, raw: Path
) -> dict[str, Any]:
    known = input_keys(form)
    foreign = {
        key: fits
        for key in plain
        if key not in known and (fits := fitting(notes, path, partial(_has_key, key)))
    }
    fits = frozenset[str]().union(*foreign.values())
    if fits and (_is_row(form) or fits & fitting(notes, path, _is_row)):
        notes.misfits.append(
            Misfit(code="OGI101", message="OGI101.edition", path=path, fits=fits)
        )
        return filled(form, None)
    for key, having in foreign.items():
        _note_foreign_key(notes, form, key, path, raw, having)
    own = {key: value for key, value in plain.items() if key not in foreign}
    items = {item.name: item for item in fields(form)}
    read: dict[str, Any] = {}
    for name, value, at in named(notes, own, known, path, raw):
        item, here = items[name], (*path, name)
        read[name] = (
            read_cell(notes, item, value, here)
            if item.form is None
            else read_table(notes, item.form, value, here, at)
        )
    return read


def _single(
    notes: Notes, form: type, plain: Any, path: Path, raw: Path
) -> dict[str, Any]:
    """Read a value that stands for a whole part: short for the only number of it."""
    columns = fields(form)
    if len(columns) == 1 and _is_row(form):
        here = (*path, columns[0].name)
        notes.place(here, raw)
        return {columns[0].name: read_cell(notes, columns[0], plain, here)}
    if _is_row(form) and type(as_number(plain)) in (int, Decimal):
        got = spoken(plain)
        return refuse_length(notes, form, "OGI105.one", path, 1, got)
    return _refuse_kind(notes, form, plain, path)


def _refuse_row(notes: Notes, form: type, path: Path) -> dict[str, Any]:
    """Refuse a row of numbers where the edition has several rows."""
    if fits := fitting(notes, path, _is_row):
        notes.misfits.append(
            Misfit(code="OGI105", message="OGI105.edition", path=path, fits=fits)
        )
        return filled(form, None)
    return _refuse_kind(notes, form, [], path)


def _refuse_kind(notes: Notes, form: type, plain: Any, path: Path) -> dict[str, Any]:
    parts = tuple(key_of_label(item.label) for item in fields(form))
    notes.problem("OGI106", "OGI106.rows", path, got=spoken(plain), parts=parts)
    return filled(form, None)


def _has_key(key: str, form: type) -> bool:
    return key in input_keys(form)


def _note_foreign_key(
    notes: Notes, form: type, key: str, path: Path, raw: Path, fits: frozenset[str]
) -> None:
    """Note a key of the part at `path` that only other editions have."""
    other = form_at(EDITIONS[min(fits)].table(str(path[0])).form, path[1:])
    assert other is not None
    name = input_keys(other)[key]
    own = next((i for i in fields(form) if i.name == name), None)
    facts = {
        "place": official_name(path, notes.edition),
        "key": key,
        "suggestion": key_of_label(own.label) if own else None,
    }
    notes.misfits.append(
        Misfit(
            code="OGI101",
            message="OGI101.edition-key",
            follows="OGI101.follows",
            otherwise="OGI101.suggest" if own else "OGI101.mixed",
            path=(*path, name),
            raw=(*raw, key),
            facts=facts,
            fits=fits,
        )
    )
