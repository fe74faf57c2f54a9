"""A Word form from elsewhere: opened within bounds, given back as the same bytes."""

from io import BytesIO
from zipfile import ZipFile

import docx
from docx.document import Document as WordDocument

from govreport.errors import RequestError
from govreport.renderers.docx.packing import pack, unpack

__all__ = ["open_form", "saved"]

MOST_BYTES = 64 * 2**20
"""What is read of a form, unpacked: one with many pictures takes less."""

MOST_PARTS = 4096

_OLD_WORD = b"\xd0\xcf\x11\xe0"
"""How a .doc or .wps begins, and a .docx that is locked by a password."""


def open_form(data: bytes, name: str) -> WordDocument:
    """Give the document in `data`, which is called `name`.

    Raises `RequestError` for what is no .docx, and says how to make it one.
    """
    if data.startswith(_OLD_WORD):
        raise RequestError("tag.old-word", name=name)
    try:
        _refuse_bomb(data, name)
        return docx.Document(BytesIO(data))
    except RequestError:
        raise
    except Exception as error:  # a damaged package may raise anything
        raise RequestError("tag.unreadable", name=name) from error


def saved(word: WordDocument) -> bytes:
    """Give the bytes of a document, the same at any time."""
    buffer = BytesIO()
    word.save(buffer)
    return pack(unpack(buffer.getvalue()))


def _refuse_bomb(data: bytes, name: str) -> None:
    with ZipFile(BytesIO(data)) as archive:
        entries = archive.infolist()
    size = sum(entry.file_size for entry in entries)
    if size > MOST_BYTES or len(entries) > MOST_PARTS:
        raise RequestError("tag.size", name=name, limit=MOST_BYTES // 2**20)
