"""What a report says in prose as rows of a sheet: their kind, and their cells."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from govreport.editions import FormatEdition
from govreport.loading.names import official_name
from govreport.readers.xlsx.sections import MORE, WHOLE, Kind, sections_of
from govreport.report import Passage, Report
from govreport.values.form import value_at
from govreport.values.narrative import (
    Block,
    Chart,
    Figure,
    Items,
    Narrative,
    Paragraph,
    SmallTable,
)

__all__ = ["Row", "Section", "sections"]

SPARE = 4
"""The blank rows below what a section says."""


@frozen(kw_only=True)
class Row:
    """The kind of a row and its cells."""

    kind: Kind
    cells: tuple[str, ...] = ("",)


@frozen(kw_only=True)
class Section:
    """A label and the rows below it, blank ones at the end."""

    label: str
    path: tuple[str, ...]
    rows: tuple[Row, ...]


def sections(report: Report, key: str, added: Sequence[str] = ()) -> Iterator[Section]:
    """Give the sections of the sheet `key`, filled with what `report` states.

    `added` are the names of the numbers that the variant adds.
    """
    known = sections_of(key)
    is_whole = WHOLE in known and isinstance(getattr(report, key), Narrative)
    for label, path in known.items():
        if key != MORE and WHOLE in known and (label == WHOLE) != is_whole:
            continue
        rows = list(_rows(report, path, added))
        spare = _spare(path)
        yield Section(label=label, path=path, rows=(*rows, *[spare] * SPARE))


def _spare(path: tuple[str, ...]) -> Row:
    kinds = {
        "improvement": Kind.ITEM,
        "attachments": Kind.ATTACHMENT,
        "notes": Kind.NOTE,
        "extras": Kind.NUMBER,
    }
    return Row(kind=kinds.get(path[0], Kind.PARAGRAPH))


def _rows(report: Report, path: tuple[str, ...], added: Sequence[str]) -> Iterator[Row]:
    if path[0] == "extra_sections":
        yield from _extra_sections(report)
    elif path[0] in ("attachments", "notes", "extras"):
        yield from _listed(report, path[0], added)
    elif path[-1] == "body":
        passage: Passage = value_at(report, ".".join(path[:-1]))
        if passage.heading is not None:
            yield Row(kind=Kind.HEADING, cells=(passage.heading,))
        yield from _narrative(passage.body)
    else:
        yield from _narrative(value_at(report, ".".join(path)))


def _extra_sections(report: Report) -> Iterator[Row]:
    for section in report.extra_sections:
        before = section.before.label if section.before else ""
        cells = (section.heading, section.chapter.label, before)
        yield Row(kind=Kind.SECTION, cells=cells)
        yield from _narrative(section.body)


def _listed(report: Report, name: str, added: Sequence[str]) -> Iterator[Row]:
    """Give attachments, remarks, or the numbers of added rows, blank ones too."""
    if name == "attachments":
        for each in report.attachments:
            yield Row(kind=Kind.ATTACHMENT, cells=(each.path, each.title))
    elif name == "notes":
        for address, text in report.notes.items():
            number = _name(address, report.format_edition)
            yield Row(kind=Kind.NOTE, cells=(number, text))
    else:
        numbers = {**dict.fromkeys(added, ""), **report.extras}
        for row, value in numbers.items():
            yield Row(kind=Kind.NUMBER, cells=(row, str(value)))


def _name(address: str, edition: FormatEdition) -> str:
    if address not in edition.leaves:
        return address
    return official_name(tuple(address.split(".")), edition)


def _narrative(narrative: Narrative) -> Iterator[Row]:
    last: Block | None = None
    for block in narrative.blocks:
        yield from _block(block, last)
        last = block


def _block(block: Block, last: Block | None) -> Iterator[Row]:
    match block:
        case Paragraph(text):
            yield Row(kind=Kind.PARAGRAPH, cells=(text,))
        case Items(items):
            first = Kind.FIRST_ITEM if isinstance(last, Items) else Kind.ITEM
            for number, item in enumerate(items):
                yield Row(kind=Kind.ITEM if number else first, cells=(item,))
        case Figure():
            yield Row(kind=Kind.FIGURE, cells=(block.path, block.caption, block.alt))
        case Chart():
            cells = (block.kind.label, block.caption, block.unit, block.alt)
            yield Row(kind=Kind.CHART, cells=cells)
            for name, datum in block.data:
                yield Row(kind=Kind.DATUM, cells=(name, str(datum)))
        case SmallTable():
            yield Row(kind=Kind.CAPTION, cells=(block.caption,))
            for row in (block.header, *block.rows):
                yield Row(kind=Kind.TABLE_ROW, cells=row)
