"""The sheets in prose of a workbook that govreport wrote, row by row."""

from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from govreport.diagnostics import Place
from govreport.readers.xlsx.blocks import EXCERPT, Blocks, Line
from govreport.readers.xlsx.cells import Sheet
from govreport.readers.xlsx.sections import MORE, WHOLE, Kind, sections_of
from govreport.recognition import Stated, Unseen, compact

__all__ = ["ProseSheet", "read_prose"]

SECTION, KIND, CONTENT = 1, 2, 3
"""The columns; a kind with several values goes on to the right."""

WIDEST = 24
"""A table of the prose has no more columns."""

Path = tuple[str | int, ...]

_USUAL = {
    "improvement": Kind.ITEM,
    "extra_sections": Kind.PARAGRAPH,
    "attachments": Kind.ATTACHMENT,
    "notes": Kind.NOTE,
    "extras": Kind.NUMBER,
}
"""What a row is that does not say its kind; elsewhere a paragraph."""


@frozen(kw_only=True)
class ProseSheet:
    """What a sheet states, by path, and what of it has no place."""

    stated: Mapping[Path, Stated]
    unseen: Sequence[Unseen]


def read_prose(
    sheet: Sheet, file: str, key: str, first: int, names: Mapping[str, str]
) -> ProseSheet:
    """Read the rows of the sheet `key` from `first` on.

    `names` leads from the official words for a number to its address.
    """
    blocks = Blocks(names=names)
    for line in _lines(sheet, file, key, first):
        blocks.add(line)
    if key != MORE:
        _settle(blocks, key)
    return ProseSheet(stated=blocks.stated, unseen=blocks.unseen)


def _lines(sheet: Sheet, file: str, key: str, first: int) -> Iterator[Line]:
    known = {compact(label): path for label, path in sections_of(key).items()}
    section: Path | None = None
    for row in sorted({row for row, _ in sheet.cells if row >= first}):
        if label := sheet.text(row, SECTION):
            section = known.get(compact(label))
        values = [sheet.text(row, CONTENT + n) for n in range(WIDEST)]
        if any(values) and row not in sheet.hidden_rows:
            yield Line(
                section=section,
                kind=_kind(sheet.text(row, KIND), section),
                values=tuple(values),
                where=Place(file=file, sheet=sheet.title, row=row, cell=CONTENT),
            )


def _kind(text: str, section: Path | None) -> Kind | None:
    if text:
        return next((kind for kind in Kind if compact(kind) == compact(text)), None)
    return _USUAL.get(str(section[0]), Kind.PARAGRAPH) if section else None


def _settle(blocks: Blocks, key: str) -> None:
    """State the parts that are blank, too; a chapter is its parts or its whole text."""
    sections = sections_of(key)
    whole = [path for path in blocks.stated if path[0] == key and _is_index(path)]
    parts = [path for path in sections.values() if path != (key,)]
    if WHOLE not in sections:
        parts = [(key,)] if not whole else []
    elif whole and any(path[0] == key and path not in whole for path in blocks.stated):
        for path in whole:
            stated = blocks.stated.pop(path)
            facts = {"text": str(stated.value)[:EXCERPT]}
            unseen = Unseen(message="unseen.whole", facts=facts, where=stated.where)
            blocks.unseen.append(unseen)
    elif whole:
        return
    for path in parts:
        if not any(stated[: len(path)] == path for stated in blocks.stated):
            blocks.stated[path] = Stated("")


def _is_index(path: Path) -> bool:
    return len(path) > 1 and isinstance(path[1], int)
