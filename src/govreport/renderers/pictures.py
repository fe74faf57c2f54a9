"""The pictures of a document, images and charts, as every format can show them.

Upright, opaque and in RGB or grey: Word turns no photograph by itself, PDF/A-3 with
its RGB profile takes no CMYK, and what is see-through prints as anything.
"""

from collections.abc import Mapping
from io import BytesIO
from typing import TYPE_CHECKING

from attrs import frozen

from govreport.compose.document import Document

if TYPE_CHECKING:
    from PIL.ImageFile import ImageFile

__all__ = ["Picture", "pictures_of"]

PLAIN_MODES = ("1", "L", "P", "RGB")
"""What Pillow calls the kinds of colour that can stay as they are."""

JPEG_QUALITY = 92
DEEP_GREY = 257
"""By what a 16-bit grey is divided for one of 8 bits."""

_ORIENTATION = 0x0112


@frozen(kw_only=True)
class Picture:
    """A PNG or JPEG; its width and height are in pixels."""

    data: bytes
    media_type: str
    width: int
    height: int

    @property
    def suffix(self) -> str:
        """The ending of its file, without the dot."""
        return self.media_type.removeprefix("image/")


def pictures_of(document: Document, files: Mapping[str, bytes]) -> dict[str, Picture]:
    """Give the picture of each image and chart by address, charts drawn.

    An image that is not among `files` has none. Raises `MissingLibrary` where a chart
    cannot be drawn.
    """
    pictures = {}
    for block in document.blocks:
        if block.kind == "image" and block.path in files:
            pictures[block.address] = _picture(files[block.path])
        elif block.kind == "chart":
            from govreport.renderers.charts import draw

            pictures[block.address] = _picture(draw(block))
    return pictures


def _picture(data: bytes) -> Picture:
    from PIL import Image

    with Image.open(BytesIO(data)) as image:
        if not _is_plain(image):
            return _picture(_made_plain(image))
        return Picture(
            data=data,
            media_type=f"image/{str(image.format).lower()}",
            width=image.width,
            height=image.height,
        )


def _is_plain(image: "ImageFile") -> bool:
    return (
        image.mode in PLAIN_MODES
        and "transparency" not in image.info
        and image.getexif().get(_ORIENTATION, 1) == 1
    )


def _made_plain(image: "ImageFile") -> bytes:
    """Give the same image upright, opaque and in RGB or grey, of the same kind."""
    from PIL import Image, ImageOps

    plain = ImageOps.exif_transpose(image)
    if plain.mode.startswith("I"):
        plain = plain.point(lambda grey: grey / DEEP_GREY).convert("L")
    elif plain.has_transparency_data:
        see_through = plain.convert("RGBA")
        plain = Image.new("RGB", plain.size, "white")
        plain.paste(see_through, mask=see_through.getchannel("A"))
    else:
        plain = plain.convert("RGB")
    plain.info.clear()
    buffer = BytesIO()
    plain.save(buffer, image.format, quality=JPEG_QUALITY)
    return buffer.getvalue()
