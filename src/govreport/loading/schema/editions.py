"""What depends on the edition of a report, as rules of its JSON Schema."""

from collections.abc import Callable

from govreport.editions import EDITIONS, FormatEdition
from govreport.loading.schema.keys import Schema, present
from govreport.loading.schema.scalars import NULL, YEAR
from govreport.report import Report
from govreport.values.labels import label_of

__all__ = ["rules_of_editions"]


def rules_of_editions(table: Callable[[type], Schema]) -> list[Schema]:
    """Give for each edition what a report in it may hold; `table` gives its tables.

    A report is in the edition that it states, or else in that of its year.
    """
    rules: list[Schema] = [
        {"if": _is_in(edition), "then": _held(edition, table)}
        for edition in EDITIONS.values()
    ]
    first = min(e.first_year for e in EDITIONS.values() if e.first_year)
    early = present(_keys("year"), YEAR | {"maximum": first - 1})
    return [*rules, {"if": early, "then": _stated({"not": {"type": "null"}})}]


def _held(edition: FormatEdition, table: Callable[[type], Schema]) -> Schema:
    parts = {t.key: table(t.form) for t in edition.tables}
    parts["notes"] = {"propertyNames": {"enum": list(edition.leaves)}}
    return {"properties": {k: parts[name] for name in parts for k in _keys(name)}}


def _is_in(edition: FormatEdition) -> Schema:
    names: list[str | int] = [edition.id]
    if edition.id.isdecimal():
        names.append(int(edition.id))
    stated = _stated({"enum": names})
    if edition.first_year is None:
        return stated
    later = [
        e.first_year
        for e in EDITIONS.values()
        if e.first_year and e.first_year > edition.first_year
    ]
    years: Schema = {"minimum": edition.first_year}
    if later:
        years["maximum"] = min(later) - 1
    silent = {"properties": dict.fromkeys(_keys("edition"), NULL)}
    return {"anyOf": [stated, {"allOf": [silent, present(_keys("year"), years)]}]}


def _stated(value: Schema) -> Schema:
    return present(_keys("edition"), value)


def _keys(name: str) -> tuple[str, str]:
    return name, label_of(Report, name)
