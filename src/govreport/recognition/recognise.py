"""From foreign tables to the places of official numbers, and what was left over."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

from attrs import frozen

from govreport.editions import EDITIONS, FormatEdition
from govreport.recognition.labels import Nearness
from govreport.recognition.layout import Layout
from govreport.recognition.places import CellReading, TableReading
from govreport.recognition.seen import SeenCell, SeenTable
from govreport.recognition.spots import OFFICIAL, Known, Wording, known_of

__all__ = ["Doubt", "Placed", "Recognition", "Unread", "recognise"]

MOST_PLACES = 100_000
MOST_COLUMNS = 256
"""A larger table is no official one, and is not laid out."""

Reason = Literal["unknown", "unclear", "twice"]


@frozen(kw_only=True)
class Placed:
    """The cell at which a number stands; `table` counts the seen tables from 0."""

    address: str
    table: int
    cell: SeenCell


@frozen(kw_only=True)
class Unread:
    """A cell that was not understood, and why.

    `unknown`: its text is no label. `unclear`: its labels lead to no number, or to
    several, `addresses`. `twice`: another cell has the same claim to its number.
    """

    table: int
    cell: SeenCell
    reason: Reason
    addresses: tuple[str, ...] = ()


@frozen(kw_only=True)
class Doubt:
    """A label that was read in spite of a slip: what is meant is `label`."""

    table: int
    cell: SeenCell
    label: str


@frozen(kw_only=True)
class Recognition:
    """What was read of some tables in one edition.

    `missing` are the addresses that have no cell, `strangers` the tables in which
    there is nothing official.
    """

    edition: FormatEdition
    placed: tuple[Placed, ...]
    missing: tuple[str, ...]
    unread: tuple[Unread, ...]
    doubts: tuple[Doubt, ...]
    strangers: tuple[int, ...]


def recognise(
    tables: Sequence[SeenTable],
    edition: FormatEdition | None = None,
    wording: Wording = OFFICIAL,
) -> Recognition:
    """Read `tables` by their labels, in `edition` or the one that explains most.

    `wording` is how a region words them, and the rows that it adds.
    """
    editions = [edition] if edition else EDITIONS.values()
    readings = (_in_edition(tables, each, wording) for each in editions)
    return max(readings, key=_explained)


def _explained(recognition: Recognition) -> tuple[int, int, int]:
    """Order by the numbers placed, then by what is left over, then by the year."""
    first_year = recognition.edition.first_year or 0
    return len(recognition.placed), -len(recognition.unread), first_year


def _in_edition(
    tables: Sequence[SeenTable], edition: FormatEdition, wording: Wording
) -> Recognition:
    known = known_of(edition, wording)
    readings = dict(_official(tables, known))
    addresses = [spot.address for spot in known.spots]
    cells = [(n, cell) for n, reading in readings.items() for cell in reading.cells]
    claims = Counter(cell.addresses[0] for _, cell in cells if _is_single(cell))
    sure = {
        cell.addresses[0]: (number, cell)
        for number, cell in cells
        if _is_single(cell) and claims[cell.addresses[0]] == 1
    }
    return Recognition(
        edition=edition,
        placed=tuple(
            Placed(address=address, table=sure[address][0], cell=sure[address][1].cell)
            for address in addresses
            if address in sure
        ),
        missing=tuple(address for address in addresses if address not in sure),
        unread=tuple(_unread(readings, claims)),
        doubts=tuple(_doubts(sure.values())),
        strangers=tuple(n for n in range(len(tables)) if n not in readings),
    )


def _official(
    tables: Sequence[SeenTable], known: Known
) -> Iterator[tuple[int, TableReading]]:
    """Read each table that is one of the edition, or a part of one."""
    for number, table in enumerate(tables):
        if table.size <= MOST_PLACES and table.width <= MOST_COLUMNS:
            reading = TableReading(Layout(table, known))
            if reading.is_official:
                yield number, reading


def _is_single(cell: CellReading) -> bool:
    return len(cell.addresses) == 1


def _unread(
    readings: Mapping[int, TableReading], claims: Counter[str]
) -> Iterator[Unread]:
    for number, reading in readings.items():
        unknown = [
            Unread(table=number, cell=cell, reason="unknown")
            for cell in reading.unknown
        ]
        unplaced = [
            Unread(table=number, cell=cell.cell, reason=why, addresses=cell.addresses)
            for cell in reading.cells
            if (why := _why_unplaced(cell, claims))
        ]
        yield from sorted(unknown + unplaced, key=_reading_order)


def _reading_order(unread: Unread) -> tuple[int, int]:
    return unread.cell.row, unread.cell.column


def _why_unplaced(cell: CellReading, claims: Counter[str]) -> Reason | None:
    if not _is_single(cell):
        return "unclear"
    return "twice" if claims[cell.addresses[0]] > 1 else None


def _doubts(sure: Iterable[tuple[int, CellReading]]) -> Iterator[Doubt]:
    """Give each label that a number rests on and that is only nearly one, once."""
    doubts = (
        Doubt(table=number, cell=cell, label=next(iter(match.labels)))
        for number, reading in sure
        for cell, match in reading.labels
        if match.nearness is Nearness.CLOSE
    )
    yield from dict.fromkeys(doubts)
