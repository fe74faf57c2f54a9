"""What a template that stands alone must print, and does not."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import field, frozen

from govreport.authoring.checking.kinds import Path
from govreport.checks.blanks import below, largest_parts
from govreport.compose.grids import grid_with_rows
from govreport.diagnostics import Severity
from govreport.editions import EDITIONS, FormatEdition
from govreport.editions.added_rows import EXTRAS
from govreport.editions.grid import Grid
from govreport.variants import Lineage

__all__ = ["Missing", "missing"]

_PARTS = ("preamble", "signature", "attachments")
"""What of a document is printed where a report has it."""


@frozen(kw_only=True)
class Missing:
    """A number or a part of the document that nothing prints."""

    key: str
    severity: Severity = Severity.ERROR
    address: str = ""
    facts: Mapping[str, Any] = field(factory=dict)


def missing(
    uses: Iterable[Path],
    lineage: Lineage,
    *,
    tables_written: bool,
    in_word: bool = False,
) -> Iterator[Missing]:
    """Give what none of the paths in `uses` prints.

    Numbers stand below `report`, or at the top as in a Word form; those of rows that
    the lineage adds below `extras`. Tables that are part of the document are printed
    only where something writes them.
    """
    printed = _Printed(frozenset(uses))
    edition = max(EDITIONS.values(), key=lambda e: len(printed.numbers(e)))
    tables = {table.key for table in edition.tables}
    if not printed.has("title") and not printed.has("name"):
        yield Missing(key="TPL132.heading")
    for number, chapter in enumerate(edition.chapters):
        by_document = printed.chapter(number, chapter.key)
        if chapter.key in tables:
            if not (by_document and tables_written):
                yield from _numbers(printed, edition, chapter.key, in_word=in_word)
                settings = lineage.settings(edition)
                table = edition.table(chapter.key)
                yield from _added_rows(printed, grid_with_rows(table, settings))
                if settings.notes.get(chapter.key) and not (
                    by_document or printed.notes(number, chapter.key)
                ):
                    yield Missing(
                        key="TPL132.notes",
                        address=f"{chapter.key}.note",
                        facts={"table": table.name, "key": chapter.key},
                    )
        elif not by_document:
            yield Missing(
                key="TPL132", address=chapter.key, facts={"chapter": chapter.heading}
            )
    for part in _PARTS:
        if not (printed.has(part) or (part == "preamble" and printed.has("blocks"))):
            yield Missing(key=f"TPL132.{part}", severity=Severity.WARNING)


def _numbers(
    printed: "_Printed", edition: FormatEdition, table: str, *, in_word: bool
) -> Iterator[Missing]:
    addresses = below(table, tuple(edition.leaves))
    unprinted = frozenset(addresses) - printed.numbers(edition)
    for address in largest_parts(unprinted, addresses):
        whole = address in edition.leaves
        yield Missing(
            key="TPL131" if whole else f"TPL131.{'form' if in_word else 'page'}",
            address=address,
            facts={
                "cell": str(edition.name(address)),
                "name": address if in_word else f"report.{address}",
            },
        )


def _added_rows(printed: "_Printed", grid: Grid) -> Iterator[Missing]:
    """Give the rows of the variant of which a number is not printed."""
    for head in grid.cells:
        if head.role != "number" and head.address.startswith(f"{EXTRAS}."):
            numbers = [c for c in grid.cells if _is_below(c.address, head.address)]
            if not all(printed.is_asked(cell.address) for cell in numbers):
                yield Missing(
                    key="TPL131.form",
                    address=head.address,
                    facts={"cell": f"“{head.label}”", "name": head.address},
                )


@frozen
class _Printed:
    """The paths of all that a template prints."""

    uses: frozenset[Path]

    def has(self, part: str) -> bool:
        """Whether a part of the document is printed, or all of it is handed on."""
        return any(
            path[0] == "document" and path[1:2] in ((), (part,)) for path in self.uses
        )

    def chapter(self, number: int, key: str) -> bool:
        """Whether the document is asked for the blocks of a chapter."""
        return self.has("blocks") or any(
            path[0] == "document"
            and path[1:2] in (("sections",), ("chapters",))
            and path[2:3] in ((), ("*",), (number,), (key,))
            and path[3:4] in ((), ("blocks",))
            for path in self.uses
        )

    def notes(self, number: int, key: str) -> bool:
        """Whether the document is asked for the notes of a chapter by themselves."""
        return any(
            path[:2] in (("document", "sections"), ("document", "chapters"))
            and path[2:4] in (("*", "notes"), (number, "notes"), (key, "notes"))
            for path in self.uses
        )

    def is_asked(self, address: str) -> bool:
        """Whether the number at `address`, or what it stands in, is printed."""
        asked = {_address(path) for path in self.uses} - {""}
        return address in asked or any(_is_below(address, part) for part in asked)

    def numbers(self, edition: FormatEdition) -> frozenset[str]:
        """Give the addresses of the numbers that are printed one by one."""
        asked = {_address(path) for path in self.uses} - {""}
        return frozenset(
            address
            for address in edition.leaves
            if address in asked or any(_is_below(address, part) for part in asked)
        )


def _address(path: Path) -> str:
    steps = path[1:] if path[0] == "report" else path
    known = steps[: steps.index("*")] if "*" in steps else steps
    return ".".join(str(step) for step in known)


def _is_below(address: str, part: str) -> bool:
    return address.startswith(f"{part}.")
