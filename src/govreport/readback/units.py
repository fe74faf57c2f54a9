"""The texts of a document one by one, each with its address, as they are looked for."""

from collections.abc import Iterator

from attrs import frozen

from govreport.compose.document import Block, Document, Table

__all__ = ["Unit", "head_of", "is_repeated_head", "squeezed", "units_of"]


@frozen(kw_only=True)
class Unit:
    """A heading, a paragraph, a cell or a line, without white space; of which table."""

    address: str
    text: str
    is_number: bool = False
    table: Table | None = None


def squeezed(text: str) -> str:
    """Give `text` without white space, which no two formats break alike."""
    return "".join(text.split())


def units_of(document: Document) -> list[Unit]:
    """Give every text of `document` in reading order; only cells may be empty."""
    return [unit for unit in _all_units(document) if unit.text or unit.table]


def head_of(table: Table) -> str:
    """Give the head of a table, which stands again where it goes on."""
    heads = (cell for row in table.rows[: table.head_rows] for cell in row.cells)
    return "".join(squeezed(cell.text) for cell in heads)


def is_repeated_head(text: str, table: Table) -> bool:
    """Whether `text` is a head that stands again on the next page of a table.

    Behind it may stand the labels of the rows that go on there.
    """
    head = head_of(table)
    if not head or not text.startswith(head):
        return False
    rest = text.removeprefix(head)
    for cell in table.cells:
        if cell.role == "row-head":
            rest = rest.removeprefix(squeezed(cell.text))
    return not rest


def _all_units(document: Document) -> Iterator[Unit]:
    yield _unit("title", document.name)
    yield from (_unit("subtitle", line) for line in document.subtitle)
    for block in document.blocks:
        yield from _units_of_block(block)
    yield from (_unit("attachments", name) for name in document.attachments)
    if document.signature:
        yield from (_unit("signature", line) for line in document.signature.lines)


def _units_of_block(block: Block) -> Iterator[Unit]:
    match block.kind:
        case "heading":
            yield _unit(block.address, block.text)
        case "paragraph":
            yield _unit(block.address, block.lead + block.text)
        case "image" | "chart":
            yield _unit(block.address, block.caption)
        case "table":
            if not block.official:
                yield _unit(block.key, block.title)
            yield from _units_of_table(block)


def _units_of_table(table: Table) -> Iterator[Unit]:
    for cell in table.cells:
        yield Unit(
            address=cell.address or table.key,
            text=squeezed(cell.text),
            is_number=cell.role == "number",
            table=table,
        )


def _unit(address: str, text: str) -> Unit:
    return Unit(address=address, text=squeezed(text))
