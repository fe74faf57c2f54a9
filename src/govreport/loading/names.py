"""The official Chinese words for a place in a report."""

from functools import cache
from typing import Any, get_args

import attrs

from govreport.codec.prose import BLOCK_KEYS
from govreport.editions import FormatEdition
from govreport.loading.block_keys import CHART_KEYS, FIGURE_KEYS, TABLE_KEYS
from govreport.loading.tree import Path, dotted
from govreport.report import Report
from govreport.values.form import fields
from govreport.values.labels import label_of

__all__ = ["form_at", "official_name", "part_of_type", "parts_of_type"]

_BLOCK_WORDS = BLOCK_KEYS | FIGURE_KEYS | CHART_KEYS | TABLE_KEYS


def official_name(path: Path, edition: FormatEdition) -> str:
    """Give the words for the value at `path`: 表三“…”“…”, or “机关”（agency）."""
    if path and path[0] in {table.key for table in edition.tables}:
        return _name_in_table(path, edition)
    labels = list(_labels(path))
    return f"“{'→'.join(labels)}”（{dotted(path)}）" if labels else dotted(path)


def _name_in_table(path: Path, edition: FormatEdition) -> str:
    """Give the words of a part of a table, or of the part that is to hold it.

    The outermost row is told by the numbering of those within it.
    """
    form = edition.table(str(path[0])).form
    while len(path) > 1 and path[-1] not in {
        i.name for i in fields(form_at(form, path[1:-1]))
    }:
        path = path[:-1]
    name = edition.name(dotted(path))
    return str(attrs.evolve(name, row=name.row.partition("→")[2] or name.row))


def _labels(path: Path) -> list[str]:
    kind: Any = Report
    labels: list[str] = []
    for step in path:
        if isinstance(step, int):
            labels.append(f"第{step + 1}项")
            kind = next(iter(get_args(kind)), None)
        elif (record := part_of_type(kind)) and step in attrs.fields_dict(record):
            labels.append(label_of(record, step))
            kind = attrs.fields_dict(record)[step].type
        else:
            labels.append(_BLOCK_WORDS.get(step, step))
            kind = None
    return labels


@cache
def parts_of_type(kind: Any) -> tuple[type, ...]:
    """Give the classes of records that `kind` is, or is one of."""
    kinds = (kind, *get_args(kind))
    return tuple(k for k in kinds if isinstance(k, type) and attrs.has(k))


def part_of_type(kind: Any) -> type | None:
    """Give the first class of a record that `kind` is, or is one of, or None."""
    return next(iter(parts_of_type(kind)), None)


def form_at(form: type | None, path: Path) -> type | None:
    """Give the form class of the part at `path` below `form`; None for a number."""
    for name in path:
        form = next((i.form for i in fields(form) if i.name == name), None)
    return form
