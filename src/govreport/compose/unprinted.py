"""What a report states and its variant prints nowhere, and what a variant asks for."""

from collections.abc import Iterator, Mapping

import attrs

from govreport.compose.grids import grid_with_rows
from govreport.compose.preamble import printed_slots
from govreport.editions import FormatEdition
from govreport.editions.added_rows import EXTRAS
from govreport.report import Report
from govreport.values.numbers import NumberKind
from govreport.variants import Settings

__all__ = ["added_numbers", "unprinted"]


def added_numbers(
    edition: FormatEdition, settings: Settings
) -> Mapping[str, NumberKind]:
    """Give the numbers of the rows that a variant adds, by their name in the extras."""
    kinds: dict[str, NumberKind] = {}
    if not settings.extra_rows:
        return kinds
    for table in edition.tables:
        columns = {leaf.path[-1].name: leaf.number for leaf in table.leaves}
        for cell in grid_with_rows(table, settings).cells:
            field, _, name = cell.address.partition(".")
            if field == EXTRAS and cell.role == "number":
                kinds[name] = columns[name.rpartition(".")[2]]
    return kinds


def unprinted(
    report: Report, edition: FormatEdition, settings: Settings
) -> Iterator[str]:
    """Give the address of all that `report` states of itself and nothing prints."""
    printed = printed_slots(report, edition, settings)
    if report.legal_bases and "legal_bases" not in printed:
        yield "legal_bases"
    if report.units and "units" not in printed:
        yield "units"
    for name, text in attrs.asdict(report.contact).items() if report.contact else ():
        if text and not printed & _slots_with(name, settings):
            yield f"contact.{name}"
    patterns = "".join(settings.signature.lines)
    for name in ("agencies", "date"):
        stated = report.signature and getattr(report.signature, name)
        if stated and f"{{{name}}}" not in patterns:
            yield f"signature.{name}"


def _slots_with(name: str, settings: Settings) -> set[str]:
    """Give the slots that print the part `name` of a contact."""
    slots = {name}
    if name == "unit":
        slots.add("contact")
    elif name in settings.preamble.contact.labels:
        slots |= {"contact", "contact_details"}
    return slots
