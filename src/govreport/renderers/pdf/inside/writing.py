"""The objects of a PDF put into bytes once, where pydyf does so twice.

pydyf asks every object for its bytes when it writes it, and again for the identifier of
an archive file.
"""

from typing import Any

from pydyf import PDF, Object, Stream

from govreport.renderers.pdf.inside.serializing import bytes_of

__all__ = ["write_objects_once"]


class _Written(Object):
    """An object whose bytes are known."""

    data = b""
    compressible = False

    def __init__(self, item: Any) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.number, self.generation = item.number, item.generation
        self.compressible = item.compressible
        self.data = item.data if isinstance(item, Stream) else bytes_of(item)


def write_objects_once(pdf: PDF) -> None:
    """Put the bytes of every object in its place; none may be changed later."""
    pdf.objects = [item if item.free == "f" else _Written(item) for item in pdf.objects]
