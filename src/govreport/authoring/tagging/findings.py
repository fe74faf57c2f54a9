"""What could not be placed in a form, said in words: numbers, cells, chapters."""

from collections.abc import Iterable, Iterator, Mapping

from govreport.authoring.tagging.cell_tags import CellTags
from govreport.authoring.tagging.frame import Frame
from govreport.diagnostics import Diagnostic, Severity
from govreport.editions import FormatEdition
from govreport.messages import Fact
from govreport.recognition import Placed, Recognition, SeenCell, Unread
from govreport.values.numbering import hanzi

__all__ = ["findings_of"]

LONGEST_EXCERPT = 30

UNREAD = {"unknown": "TAG102", "unclear": "TAG103", "twice": "TAG104"}


def findings_of(
    recognition: Recognition, cells: CellTags, frame: Frame, nested: Mapping[int, int]
) -> tuple[Diagnostic, ...]:
    """Give every finding, errors first; `nested` counts the tables within each."""
    found = [
        *_missing(recognition),
        *(_unread(each, recognition.edition) for each in recognition.unread),
        *(_occupied(each, recognition.edition) for each in cells.occupied),
        *_frame(frame, recognition.edition),
        *_told(recognition, nested),
    ]
    return tuple(sorted(found, key=lambda each: not each.is_error))


def _missing(recognition: Recognition) -> Iterator[Diagnostic]:
    """Name the numbers without a cell, a whole table or row of them at once."""
    edition = recognition.edition
    claimed = {a for unread in recognition.unread for a in unread.addresses}
    lost = [a for a in recognition.missing if a not in claimed]
    for table in edition.tables:
        addresses = [leaf.address for leaf in table.leaves]
        gone = [address for address in addresses if address in lost]
        if gone == addresses:
            facts: dict[str, Fact] = {"name": table.name, "count": len(gone)}
            yield Diagnostic(
                code="TAG101", message="TAG101.part", address=table.key, facts=facts
            )
        else:
            yield from _missing_rows(gone, edition)


def _missing_rows(gone: Iterable[str], edition: FormatEdition) -> Iterator[Diagnostic]:
    rows: dict[str, list[str]] = {}
    for address in gone:
        rows.setdefault(edition.leaves[address].parent, []).append(address)
    for row, addresses in rows.items():
        whole = sum(leaf.parent == row for leaf in edition.leaves.values())
        if len(addresses) == whole > 1:
            facts: dict[str, Fact] = {"name": str(edition.name(row)), "count": whole}
            yield Diagnostic(
                code="TAG101", message="TAG101.part", address=row, facts=facts
            )
            continue
        for address in addresses:
            name = str(edition.name(address))
            yield Diagnostic(code="TAG101", address=address, facts={"name": name})


def _unread(unread: Unread, edition: FormatEdition) -> Diagnostic:
    names = tuple(str(edition.name(address)) for address in unread.addresses[:3])
    some = unread.reason == "unclear" and bool(names)
    code = UNREAD[unread.reason]
    return Diagnostic(
        code=code,
        message=f"{code}.some" if some else code,
        address=unread.addresses[0] if len(unread.addresses) == 1 else "",
        facts={**_place(unread.table, unread.cell), "names": names},
    )


def _occupied(place: Placed, edition: FormatEdition) -> Diagnostic:
    name = str(edition.name(place.address))
    facts = {**_place(place.table, place.cell), "name": name}
    return Diagnostic(code="TAG105", address=place.address, facts=facts)


def _frame(frame: Frame, edition: FormatEdition) -> Iterator[Diagnostic]:
    if not frame.has_title:
        yield Diagnostic(code="TAG106", message="TAG106.title")
    numbers = {c.key: hanzi(n) for n, c in enumerate(edition.chapters, 1)}
    for chapter in frame.missing:
        heading = f"{numbers[chapter.key]}、{chapter.heading}"
        yield Diagnostic(code="TAG106", address=chapter.key, facts={"heading": heading})
    for chapter, text in frame.occupied:
        heading = f"{numbers[chapter.key]}、{chapter.heading}"
        facts: dict[str, Fact] = {"heading": heading, "text": _excerpt(text)}
        yield Diagnostic(code="TAG107", address=chapter.key, facts=facts)
    for text in frame.left:
        yield _warning("TAG108", text=_excerpt(text))
    for text, chapter in frame.doubts:
        label = f"{numbers[chapter.key]}、{chapter.heading}"
        yield _warning("TAG109", text=_excerpt(text), label=label)


def _told(recognition: Recognition, nested: Mapping[int, int]) -> Iterator[Diagnostic]:
    for doubt in recognition.doubts:
        place = _place(doubt.table, doubt.cell)
        yield _warning("TAG109", message="TAG109.cell", label=doubt.label, **place)
    for number in recognition.strangers:
        yield _warning("TAG110", table=number + 1)
    for number, count in nested.items():
        yield _warning("TAG111", table=number + 1, count=count)


def _warning(code: str, message: str | None = None, **facts: Fact) -> Diagnostic:
    return Diagnostic(
        code=code, message=message or code, severity=Severity.WARNING, facts=facts
    )


def _place(table: int, cell: SeenCell) -> dict[str, Fact]:
    """Give the place of a cell as a person counts, and what is read there."""
    return {
        "table": table + 1,
        "row": cell.row + 1,
        "column": cell.column + 1,
        "text": _excerpt(cell.text),
    }


def _excerpt(text: str) -> str:
    words = "".join(text.split())
    if len(words) <= LONGEST_EXCERPT:
        return words
    return words[:LONGEST_EXCERPT] + "…"
