"""The bytes of an image in a PDF."""

from io import BytesIO
from typing import Any

__all__ = ["data_of"]

RESOLUTION = 200
"""Dots to the inch in which an image is drawn that is stored as no file."""

SMALLEST = 4
MOST_BYTES = 16 * 2**20


def data_of(page: Any, image: Any) -> tuple[bytes | None, str]:
    """Give the bytes of an image and its suffix: as it is stored, or as it is seen."""
    filters = [str(name) for name, _ in image["stream"].get_filters()]
    if filters and "DCTDecode" in filters[-1]:
        return image["stream"].get_data(), "jpg"
    if min(image["width"], image["height"]) < SMALLEST:
        return None, "png"
    buffer = BytesIO()
    box = (image["x0"], image["top"], image["x1"], image["bottom"])
    try:
        shown = page.crop(box, strict=False).to_image(resolution=RESOLUTION)
        shown.original.save(buffer, "PNG")
    except Exception:  # noqa: BLE001  # a damaged image may raise anything
        return None, "png"
    data = buffer.getvalue()
    return (data if len(data) <= MOST_BYTES else None), "png"
