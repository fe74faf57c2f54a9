"""Streams compressed fast, before pydyf would compress them slowly and twice.

pydyf deflates at level 9, and once more for the identifier of an archive file.
"""

import zlib
from typing import Any

from pydyf import PDF, Stream

from govreport.renderers.pdf.inside.serializing import all_bytes

__all__ = ["compress_streams"]

LEVEL = 1
"""Four times as fast as 9, for a file a few per cent larger."""


def compress_streams(pdf: PDF) -> None:
    """Deflate every stream that pydyf would; nothing may be added to one later."""
    for item in pdf.objects:
        _compress(item)
    pdf.__class__ = _PackingPDF


class _PackingPDF(PDF):
    """A PDF that deflates as well what it packs into streams while it is written."""

    def add_object(self, object_: Any) -> None:
        super().add_object(object_)  # type: ignore[no-untyped-call]
        _compress(object_)


def _compress(item: Any) -> None:
    if isinstance(item, Stream) and item.compress:
        content = b"\n".join(all_bytes(item.stream))
        item.stream = [zlib.compress(content, LEVEL)]
        item.extra["Filter"] = "/FlateDecode"
        item.compress = False
