"""The printed numbers of a document by address, as a Word form asks for them."""

from types import SimpleNamespace

from govreport.compose.document import Document, Table

__all__ = ["numbers_of"]


def numbers_of(document: Document) -> dict[str, SimpleNamespace]:
    """Give each official table as a tree: `requests.received.total` is a text."""
    root = SimpleNamespace()
    for block in document.blocks:
        if isinstance(block, Table) and block.official:
            for cell in block.cells:
                if cell.role == "number":
                    _plant(root, cell.address, cell.text)
    return vars(root)


def _plant(root: SimpleNamespace, address: str, text: str) -> None:
    *branches, leaf = address.split(".")
    for name in branches:
        if not hasattr(root, name):
            setattr(root, name, SimpleNamespace())
        root = getattr(root, name)
    setattr(root, leaf, text)
