"""Blank cells: a blank is not 0, so each is reported, a wholly blank part once.

What could not be judged for want of a number is told once beneath the first of them.
"""

from collections.abc import Iterator

from govreport.checks.causes.web import footing, sum_written
from govreport.checks.check import Check, Context
from govreport.diagnostics import Diagnostic, Severity
from govreport.editions import edition_in_force
from govreport.messages import titles

__all__ = ["CHECKS", "below", "largest_parts"]

_BASIS = "《中华人民共和国政府信息公开条例》第五十条"


def _blank_cells(context: Context) -> Iterator[Diagnostic]:
    """Find blank cells, a part that is blank throughout once; a blank is not 0."""
    blank = _blank_addresses(context)
    for address in largest_parts(blank, tuple(context.numbers)):
        whole = address in context.numbers
        name = context.edition.name(address)
        sums = _footing_of(address, context)
        sentence = "OGI120" if whole else "OGI120.part"
        yield Diagnostic(
            code="OGI120",
            address=address,
            message="OGI120.total" if sums else sentence,
            facts={"cell": str(name), **sums},
            related=() if whole else below(address, tuple(context.numbers)),
            basis=_BASIS,
        )


def _footing_of(address: str, context: Context) -> dict[str, str]:
    """Give what a blank total would be, where its parts say so and are not all 0."""
    for relation in context.edition.relations:
        if relation.total == address:
            parts = [context.numbers[part] for part in relation.left]
            if None not in parts and any(parts):
                return {"expected": str(footing(parts)), "parts": sum_written(parts)}
    return {}


def _unjudged_relations(context: Context) -> Iterator[Diagnostic]:
    """Tell once which relations some numbers were stated for, yet not judged.

    It follows from the first blank, or from the first cell that could not be read.
    """
    numbers = context.numbers
    unjudged = [
        relation
        for relation in context.edition.relations
        if any(numbers[address] is None for address in relation.addresses)
        and any(numbers[address] is not None for address in relation.addresses)
    ]
    roots = [*_blank_cells(context), *_unread_cells(context)]
    if unjudged and roots:
        yield Diagnostic(
            code="OGI190",
            severity=Severity.NOTICE,
            facts={"count": len(unjudged)},
            related=tuple(r.total or r.right[0] for r in unjudged),
            basis=context.edition.notice,
            root=roots[0].id,
        )


def _unread_cells(context: Context) -> Iterator[Diagnostic]:
    """Give the problems of loading for which a number is missing."""
    for problem in context.problems:
        marred = (problem.address, *problem.related)
        if problem.root is None and any(
            address == m or address.startswith(f"{m}.")
            for address in context.unreadable
            for m in marred
        ):
            yield problem


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


CHECKS = (
    Check(code="OGI120", title=titles("OGI120"), basis=_BASIS, run=_blank_cells),
    Check(
        code="OGI190",
        title=titles("OGI190"),
        severity=Severity.NOTICE,
        basis=edition_in_force().notice,
        run=_unjudged_relations,
    ),
)
