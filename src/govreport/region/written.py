"""The region's report as an input file that says of what it was added up."""

from collections.abc import Iterator

from govreport.editions.added_rows import EXTRAS
from govreport.loading import dump
from govreport.messages import Fact, Language, word
from govreport.region.adding import Sum
from govreport.report import Report
from govreport.values.labels import label_of

__all__ = ["blanks", "name_of", "yaml_of"]


def yaml_of(total: Sum, *, language: Language) -> str:
    """Give the YAML of a sum: comments on what is in it, and the report."""
    lines = (f"# {line}".rstrip() for line in _lines(total, language))
    keys = dump(total.report, language=language)
    return "\n".join(lines) + "\n" + keys


def name_of(address: str, report: Report) -> str:
    """Give the official words for a number, or the name of an extra one."""
    kind, _, name = address.partition(".")
    if kind == EXTRAS:
        return f"{label_of(Report, EXTRAS)}“{name}”"
    return str(report.format_edition.name(address))


def blanks(total: Sum) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Give the places without a sum, by the units that left them blank."""
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for address, units in total.lacking.items():
        found[units] = (*found.get(units, ()), name_of(address, total.report))
    return found


def _lines(total: Sum, language: Language) -> Iterator[str]:
    def told(key: str, **facts: Fact) -> str:
        return " ".join(word(key, facts, language).split())

    yield told("rollup.head", count=len(total.added))
    for unit in total.added:
        file, errors = unit.files[0].path.name, len(unit.files[0].errors)
        key = "rollup.unit.errors" if errors else "rollup.unit"
        yield f"  {told(key, unit=unit.name, file=file, count=errors)}"
    if total.absent:
        yield told("rollup.head.absent", count=len(total.absent))
    for unit in total.absent:
        yield f"  {told(f'rollup.absent.{unit.status}', unit=unit.name)}"
    for units, places in blanks(total).items():
        yield told("rollup.lacking", units=units, places=places, count=len(places))
    for address in total.unlike:
        yield told("rollup.unlike", place=name_of(address, total.report))
    for address, notes in total.notes.items():
        yield told("rollup.note", place=name_of(address, total.report), notes=notes)
