"""The cattrs converter of an edition, strict in both directions.

cattrs alone would turn 3.7 into 3, true into 1, "12" into 12 and a text into a list of
its characters. Every hook here refuses instead.
"""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from typing import Any, get_args, get_origin

import attrs
from cattrs import Converter
from cattrs.errors import IterableValidationError, IterableValidationNote
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from govreport import editions
from govreport.codec import prose, scalars
from govreport.codec.forms import form_reader
from govreport.codec.invalid import InvalidValue
from govreport.codec.tables import encoded_table
from govreport.editions import FormatEdition
from govreport.report import (
    AgencyKind,
    Attachment,
    Contact,
    ExtraSection,
    Improvement,
    Overview,
    Passage,
    Period,
    ProseChapter,
    ProsePart,
    Report,
    Scope,
    Signature,
)
from govreport.values.labels import is_form
from govreport.values.narrative import Narrative
from govreport.values.numbers import Amount, Change, Count, Outlay

__all__ = ["converter_for", "encodable_for"]

_SCALARS = {
    Count: scalars.read_count,
    Change: scalars.read_change,
    Amount: scalars.read_amount,
    Outlay: scalars.read_outlay,
    str: scalars.read_line,
    dt.date: scalars.read_date,
    int | Decimal: scalars.read_extra,
    Narrative: prose.read_prose,
}

_REPORT_FIELDS = {
    "format_version": scalars.read_format_version,
    "year": scalars.read_year,
    "division": scalars.read_division,
    "edition": scalars.read_edition,
}


@cache
def converter_for(edition: FormatEdition) -> Converter:
    """Give the converter that reads and writes reports of `edition`."""
    converter = Converter(forbid_extra_keys=True, detailed_validation=True)
    for kind, read in _SCALARS.items():
        if isinstance(kind, type):
            converter.register_structure_hook(kind, read)
        else:
            converter.register_structure_hook_func(_is(kind), read)
    _register_containers(converter)
    _register_prose(converter)
    _register_tables(converter, edition)
    _register_records(converter)
    return converter


def _is(kind: Any) -> Any:
    return lambda candidate: candidate == kind


def _is_tuple(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _register_containers(converter: Converter) -> None:
    for kind in (AgencyKind, ProseChapter, ProsePart, Scope):
        converter.register_structure_hook(kind, scalars.read_choice)
        converter.register_unstructure_hook(kind, str)
    converter.register_unstructure_hook(dt.date, dt.date.isoformat)
    converter.register_structure_hook_func(
        _is_tuple,
        lambda plain, kind: _read_tuple(converter, plain, get_args(kind)[0]),
    )
    converter.register_unstructure_hook_func(
        _is_tuple,
        lambda items: [converter.unstructure(item) for item in items],
    )


def _read_tuple(converter: Converter, plain: object, kind: Any) -> tuple[Any, ...]:
    """Read a list; a single text stands for a list of one."""
    if kind is str and isinstance(plain, str):
        return tuple(line for line in scalars.read_text(plain).split("\n") if line)
    if not isinstance(plain, list | tuple):
        got = scalars.spoken(plain)
        raise InvalidValue("OGI106", "OGI106.list", got=got)
    read, wrong = [], []
    for index, item in enumerate(plain):
        try:
            read.append(converter.structure(item, kind))
        except Exception as error:  # noqa: BLE001  # every kind is gathered and raised
            error.add_note(IterableValidationNote("", index, kind))
            wrong.append(error)
    if wrong:
        raise IterableValidationError("list", wrong, tuple)
    return tuple(read)


def _register_prose(converter: Converter) -> None:
    converter.register_unstructure_hook(Narrative, prose.narrative_plain)
    parts: dict[str, Any] = {
        attribute.name: override(
            struct_hook=prose.read_items,
            unstruct_hook=prose.items_plain,
            omit_if_default=True,
        )
        for attribute in attrs.fields(Improvement)
    }
    converter.register_structure_hook(
        Improvement, make_dict_structure_fn(Improvement, converter, **parts)
    )
    converter.register_unstructure_hook(
        Improvement, make_dict_unstructure_fn(Improvement, converter, **parts)
    )
    read_passage = make_dict_structure_fn(Passage, converter)
    converter.register_structure_hook(
        Passage,
        lambda plain, kind: (
            read_passage(plain, kind)
            if isinstance(plain, dict)
            else Passage(body=prose.read_prose(plain))
        ),
    )
    converter.register_unstructure_hook(Passage, _passage_plain)
    for chapter in (Overview, Improvement):
        converter.register_structure_hook_func(
            _is(chapter | Narrative), _chapter_reader(converter, chapter)
        )


def _passage_plain(passage: Passage) -> Any:
    body = prose.narrative_plain(passage.body)
    if passage.heading is None:
        return body
    return {"heading": passage.heading, "body": body}


def _chapter_reader(converter: Converter, chapter: type) -> Any:
    """Read a chapter given by its parts, or as one text."""
    return lambda plain, _: (
        converter.structure(plain, chapter)
        if isinstance(plain, dict)
        else prose.read_prose(plain)
    )


def _register_tables(converter: Converter, edition: FormatEdition) -> None:
    """Let the three tables of a report be those of `edition`, blank where omitted."""
    converter.register_structure_hook_factory(
        lambda kind: attrs.has(kind) and is_form(kind),
        lambda kind: form_reader(kind, converter),
    )
    converter.register_unstructure_hook_factory(
        lambda kind: attrs.has(kind) and is_form(kind),
        lambda kind: make_dict_unstructure_fn(kind, converter),
    )
    unions = {
        "proactive": editions.Proactive,
        "requests": editions.Requests,
        "remedies": editions.Remedies,
    }
    for key, union in unions.items():
        form = edition.table(key).form
        if union is not form:
            converter.register_structure_hook_func(
                _is(union), _form_reader(converter, form)
            )


def _form_reader(converter: Converter, form: type) -> Any:
    return lambda plain, _: converter.structure(plain, form)


def _register_records(converter: Converter) -> None:
    records = (Overview, Contact, ExtraSection, Attachment, Signature, Period)
    converter.register_unstructure_hook_factory(
        records.__contains__,
        lambda kind: make_dict_unstructure_fn(
            kind, converter, _cattrs_omit_if_default=True
        ),
    )
    strict: dict[str, Any] = {
        name: override(struct_hook=_optional(read))
        for name, read in _REPORT_FIELDS.items()
    }
    converter.register_structure_hook(
        Report, make_dict_structure_fn(Report, converter, **strict)
    )
    converter.register_unstructure_hook_factory(
        lambda kind: kind is Report,
        lambda _: _report_plain(converter),
    )


def _report_plain(converter: Converter, **tables: Any) -> Any:
    return make_dict_unstructure_fn(
        Report,
        converter,
        _cattrs_omit_if_default=True,
        format_version=override(omit_if_default=False),
        **tables,
    )


@cache
def encodable_for(edition: FormatEdition) -> Callable[[Report], dict[str, Any]]:
    """Give what unstructures a report of `edition` but its tables, which are JSON."""
    at_once = override(unstruct_hook=encoded_table)
    tables = {table.key: at_once for table in edition.tables}
    unstructure: Callable[[Report], dict[str, Any]] = _report_plain(
        converter_for(edition), **tables
    )
    return unstructure


def _optional(read: Any) -> Any:
    return lambda plain, _: read(plain)
