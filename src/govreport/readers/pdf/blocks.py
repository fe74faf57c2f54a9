"""The blocks of a document, made of what its pages show."""

from collections.abc import Iterator, Sequence

from govreport.readers.pdf.page import Shown
from govreport.readers.pdf.paragraphs import paragraphs
from govreport.readers.pdf.ruled import Ruled
from govreport.recognition import SeenBlock

__all__ = ["blocks"]


def blocks(shown: Sequence[Shown], name: str) -> Iterator[SeenBlock]:
    """Give the blocks that the lines, tables and images make."""
    for block in paragraphs(shown, name):
        if isinstance(block, Ruled):
            yield block.seen(name)
        else:
            yield block
