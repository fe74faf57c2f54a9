"""A stated report of a region against the sum of its units, cell by cell."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from attrs import frozen

from govreport.codec import flatten
from govreport.errors import RequestError
from govreport.region.adding import Sum, exact_sum
from govreport.report import Report
from govreport.values.numbers import CHANGE

__all__ = ["Reconciled", "Row", "reconcile", "written"]


@frozen(kw_only=True)
class Row:
    """A cell that differs, or that cannot be told; None is a blank.

    `least` says that the difference is certain though units are missing: the sum of
    those that are there is too large already.
    """

    address: str
    name: str
    stated: Any
    added: Any
    least: bool = False

    @property
    def difference(self) -> Any:
        """How much more is stated than adds up; None where that cannot be told."""
        if self.stated is None or self.added is None:
            return None
        return exact_sum([self.stated, _negative(self.added)])


def _negative(number: Any) -> Any:
    """Give the number below 0, unrounded."""
    return number.copy_negate() if isinstance(number, Decimal) else -number


@frozen(kw_only=True)
class Reconciled:
    """The cells that differ for certain, those that agree, those nobody can tell."""

    differing: tuple[Row, ...]
    untold: tuple[Row, ...]
    agreeing: int


def reconcile(stated: Report, total: Sum) -> Reconciled:
    """Hold a stated report against a sum; refuse one of another year or edition."""
    ours = total.report
    for part in ("year", "edition"):
        own, other = str(getattr(ours, part)), str(getattr(stated, part))
        if own != other:
            raise RequestError(f"rollup.against.{part}", own=own, stated=other)
    rows = list(_rows(stated, total))
    differing = tuple(row for row in rows if _differs(row, total))
    untold = tuple(r for r in rows if r not in differing and _is_untold(r, total))
    agreeing = len(rows) - len(differing) - len(untold)
    return Reconciled(differing=differing, untold=untold, agreeing=agreeing)


def _rows(stated: Report, total: Sum) -> Iterator[Row]:
    edition = total.report.format_edition
    sums = flatten(total.report)
    for address, number in flatten(stated).items():
        grows = edition.leaves[address].number is not CHANGE
        yield Row(
            address=address,
            name=str(edition.name(address)),
            stated=number,
            added=sums[address],
            least=bool(total.absent) and grows,
        )


def _differs(row: Row, total: Sum) -> bool:
    difference = row.difference
    if not difference:
        return False
    return not total.absent or (row.least and difference < 0)


def _is_untold(row: Row, total: Sum) -> bool:
    return bool(total.absent) or row.difference is None


def written(number: Any) -> str:
    """Give a number in full; an empty text for a blank."""
    if number is None:
        return ""
    return f"{number:f}" if isinstance(number, Decimal) else str(number)
