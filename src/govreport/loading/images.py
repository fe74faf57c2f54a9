"""Whether an image can be used: its kind, its size, and that it is whole.

The header alone tells the size, so that nothing large is unpacked.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any

__all__ = ["MAX_MEGAPIXELS", "UnusableFile", "look_at"]

MAX_MEGAPIXELS = 40
"""A photograph of a phone has 12 to 48; a page at 600 dpi has 35."""

_LOOKING = threading.Lock()

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"


class UnusableFile(Exception):
    """A file that cannot be used; the word of its sentence, and what fills it."""

    def __init__(self, word: str, **facts: str | int) -> None:
        super().__init__(word)
        self.word = word
        self.facts = facts


def look_at(data: bytes) -> None:
    """Raise `UnusableFile` unless `data` is a whole PNG or JPEG of usable size."""
    try:
        image = _opened(data)
        width, height = image.size
        if width * height <= MAX_MEGAPIXELS * 10**6:
            with _tolerating_nothing():
                image.load()
            image.getexif()
            return
    except UnusableFile:
        raise
    except Exception as error:  # a damaged image may raise anything
        raise UnusableFile("broken") from error
    limit = MAX_MEGAPIXELS * 100
    raise UnusableFile("pixels", width=width, height=height, limit=limit)


def _opened(data: bytes) -> Any:
    """Read the header; Pillow's own `open` would warn of large images for all."""
    from PIL.JpegImagePlugin import JpegImageFile
    from PIL.PngImagePlugin import PngImageFile

    if data.startswith(_PNG):
        return PngImageFile(BytesIO(data))
    if data.startswith(_JPEG):
        return JpegImageFile(BytesIO(data))
    raise UnusableFile("kind")


@contextmanager
def _tolerating_nothing() -> Iterator[None]:
    """Let Pillow refuse an image that is cut off.

    WeasyPrint, once imported, has it shown for all with the rest in grey. A page that
    it sets meanwhile has only images that were looked at.
    """
    from PIL import ImageFile

    with _LOOKING:
        tolerated = ImageFile.LOAD_TRUNCATED_IMAGES
        ImageFile.LOAD_TRUNCATED_IMAGES = False
        try:
            yield
        finally:
            ImageFile.LOAD_TRUNCATED_IMAGES = tolerated
