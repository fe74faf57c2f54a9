"""Blank cells: a blank is not 0, so each is reported, a wholly blank part once."""

from collections.abc import Iterator

from govreport.checks.check import Check, Context
from govreport.diagnostics import Diagnostic
from govreport.messages import titles

__all__ = ["CHECKS", "below", "largest_parts"]

_BASIS = "《中华人民共和国政府信息公开条例》第五十条"


def _blank_cells(context: Context) -> Iterator[Diagnostic]:
    blank = _blank_addresses(context)
    for address in largest_parts(blank, tuple(context.numbers)):
        whole = address in context.numbers
        name = context.edition.name(address)
        yield Diagnostic(
            code="OGI120",
            address=address,
            message="OGI120" if whole else "OGI120.part",
            facts={"cell": str(name)},
            related=() if whole else below(address, tuple(context.numbers)),
            basis=_BASIS,
        )


def _blank_addresses(context: Context) -> frozenset[str]:
    """Give the cells that are blank in themselves.

    A total that could not be filled because a part is blank or unreadable is not.
    """
    numbers = context.numbers
    blank = {
        address
        for address, number in numbers.items()
        if number is None and address not in context.unreadable
    }
    waiting = [
        relation.total
        for relation in context.edition.relations
        if relation.total
        and any(numbers[address] is None for address in relation.left)
        and any(numbers[address] is not None for address in relation.left)
    ]
    return frozenset(blank.difference(waiting))


def largest_parts(blank: frozenset[str], addresses: tuple[str, ...]) -> Iterator[str]:
    """Give the fewest addresses that cover the blank cells and no other."""
    given: set[str] = set()
    for address in addresses:
        if address not in blank:
            continue
        part = address
        while (parent := part.rpartition(".")[0]) and blank.issuperset(
            below(parent, addresses)
        ):
            part = parent
        if part not in given:
            given.add(part)
            yield part


def below(address: str, addresses: tuple[str, ...]) -> tuple[str, ...]:
    """Give those of `addresses` that are part of `address`."""
    return tuple(a for a in addresses if a.startswith(f"{address}."))


CHECKS = (Check(code="OGI120", title=titles("OGI120"), basis=_BASIS, run=_blank_cells),)
