"""The numbers of the official tables, and the remarks behind them."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from govreport.diagnostics import Severity
from govreport.editions import FormatEdition
from govreport.editions.added_rows import EXTRAS, AddedRow
from govreport.editions.grid import grid_of
from govreport.loading.names import official_name
from govreport.loading.scalars import Bare
from govreport.recognition import (
    Placed,
    Recognition,
    Unread,
    Wording,
    compact,
)
from govreport.transcribing.statement import Statement
from govreport.variants import Settings
from govreport.variants.keys import SLOT

__all__ = ["state_numbers", "wording_of"]

_REMARKED = re.compile(r"(-?[\d.０-９．]+)\s*(（.+）|\(.+\)|[万亿]?元(?:（.+）)?)")
_NUMBER = re.compile(r"[\s\d０-９.．,，-]*")

LONGEST = 40
"""The most characters of a text that are shown in a message."""


def wording_of(
    edition: FormatEdition, settings: Settings | None, year: int | None
) -> Wording:
    """Give how the variant words the tables of `edition`, for a report of `year`."""
    if settings is None:
        return Wording()
    rows = tuple(
        AddedRow(name=name, label=row.label, after=row.after)
        for name, row in settings.extra_rows.items()
    )
    labels = tuple(_own_labels(edition, settings, year or 0))
    return Wording(added=rows, labels=labels)


def _own_labels(
    edition: FormatEdition, settings: Settings, year: int
) -> Iterator[tuple[str, str]]:
    years = {"year": year, "prior_year": year - 1, "next_year": year + 1}
    for table in edition.tables:
        for cell in grid_of(table).cells:
            if cell.role == "number" or cell.address not in settings.labels:
                continue
            facts = {"label": cell.label, **years}
            words = _filled(settings.labels[cell.address], facts)
            if compact(words) != compact(cell.label):
                yield words, cell.label


def _filled(pattern: str, facts: Mapping[str, object]) -> str:
    return SLOT.sub(lambda slot: str(facts[slot[1]]), pattern)


def state_numbers(
    statement: Statement,
    recognition: Recognition,
    settings: Settings | None,
) -> None:
    """State every number that was placed; tell those that were not."""
    edition = recognition.edition
    blank_zeros: set[str] = set()
    for placed in recognition.placed:
        _state(statement, placed, edition, settings, blank_zeros)
    for key in sorted(blank_zeros):
        name = edition.table(key).name
        severity = Severity.NOTICE
        statement.tell("OGI142.blank", severity=severity, table=name)
    _tell_missing(statement, recognition)
    _tell_unread(statement, recognition)


def _printed(address: str, settings: Settings | None) -> tuple[str, str]:
    """Give what stands for 0 and for a blank in the table of `address`."""
    if settings is None:
        return "0", ""
    zero = settings.zeros.get(address.partition(".")[0], settings.zero)
    return zero, settings.blank


def _state(
    statement: Statement,
    placed: Placed,
    edition: FormatEdition,
    settings: Settings | None,
    blank_zeros: set[str],
) -> None:
    address, where = placed.address, placed.cell.where
    text = placed.cell.text.strip()
    path: tuple[str | int, ...] = tuple(address.split("."))
    if path[0] == EXTRAS:
        path = (EXTRAS, address.removeprefix(f"{EXTRAS}."))
    leaf = edition.leaves.get(address)
    zero, blank = _printed(address, settings)
    value: object = None if text in ("", blank) else Bare(text)
    if text == zero:
        value = 0
        if not text:
            blank_zeros.add(str(path[0]))
    elif leaf is not None and (found := _REMARKED.fullmatch(text)):
        value = Bare(found[1])
        statement.state(("notes", address), _remark(found[2]), where)
    if value is None and path[0] == EXTRAS:
        return
    statement.state(path, value, where)


def _remark(text: str) -> str:
    """Give a remark without the brackets around it."""
    inner = text[1:-1]
    is_one = text[0] in "（(" and not set("（）()") & set(inner)
    return inner if is_one else text


def _tell_missing(statement: Statement, recognition: Recognition) -> None:
    """Tell what has no cell: a table, a row, or a single number; each once."""
    edition = recognition.edition
    missing = [a for a in recognition.missing if not a.startswith(EXTRAS)]
    for address in missing:
        statement.state(tuple(address.split(".")), None)
    for part, addresses in _grouped(missing, edition).items():
        place = official_name(tuple(part.split(".")), edition)
        count = len(addresses)
        table = part.partition(".")[0]
        is_table = part == table
        statement.tell(
            "OGI141.table" if is_table else "OGI141",
            address=part,
            related=tuple(addresses) if count > 1 else (),
            severity=Severity.ERROR,
            place=edition.table(table).name if is_table else place,
            count=count,
        )


def _grouped(
    missing: Sequence[str], edition: FormatEdition
) -> Mapping[str, Sequence[str]]:
    """Group addresses under the largest part of the form that is missing as a whole."""
    lacking = set(missing)
    groups: dict[str, list[str]] = defaultdict(list)
    for address in missing:
        steps = address.split(".")
        for length in range(1, len(steps) + 1):
            part = ".".join(steps[:length])
            within = (a for a in edition.leaves if f"{a}.".startswith(f"{part}."))
            if lacking.issuperset(within):
                groups[part].append(address)
                break
    return groups


def _tell_unread(statement: Statement, recognition: Recognition) -> None:
    """Tell each cell that was not understood; a label with the numbers of its row."""
    edition = recognition.edition
    beside = Counter(
        (u.table, u.cell.row) for u in recognition.unread if not _is_label(u)
    )
    labels = {(u.table, u.cell.row) for u in recognition.unread if _is_label(u)}
    for unread in recognition.unread:
        row = (unread.table, unread.cell.row)
        if row in labels and not _is_label(unread) and not unread.addresses:
            continue
        names = [official_name(tuple(a.split(".")), edition) for a in unread.addresses]
        text = " ".join(unread.cell.text.split())
        reason = "row" if _is_label(unread) and beside[row] else unread.reason
        statement.tell(
            f"OGI142.{reason}" if text else "OGI142.empty",
            unread.cell.where,
            text=text[:LONGEST],
            places=tuple(names[:3]),
            count=beside[row],
        )
    for doubt in recognition.doubts:
        statement.tell(
            "OGI143",
            doubt.cell.where,
            text=" ".join(doubt.cell.text.split()),
            label=doubt.label,
        )


def _is_label(unread: Unread) -> bool:
    """Whether a cell that was not understood is no number either."""
    return unread.reason == "unknown" and not _NUMBER.fullmatch(unread.cell.text)
