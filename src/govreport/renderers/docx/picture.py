"""Images and charts as WordprocessingML, in line with the text."""

from collections.abc import Mapping

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from markupsafe import Markup

from govreport.compose.document import Chart, Image
from govreport.renderers.docx.text import word_text
from govreport.renderers.pictures import Picture

__all__ = ["PictureWriter"]

EMU = 12700
"""English metric units in a point."""

PIXEL = 72 / 96
"""A pixel in points: a small image is not blown up to the width of the text."""

MOST_HEIGHT = 200 / 25.4 * 72
"""200 mm, in points: what leaves room for the caption on a page."""

FIRST_ID = 1000
"""Where the numbers of drawings begin, above those of a template's own."""

_DRAWING = """\
<w:r><w:drawing><wp:inline \
xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/>\
<wp:docPr id="{id}" name="{name}" descr="{alt}"/><wp:cNvGraphicFramePr>\
<a:graphicFrameLocks xmlns:a="{drawing}" noChangeAspect="1"/></wp:cNvGraphicFramePr>\
<a:graphic xmlns:a="{drawing}"><a:graphicData uri="{drawing_picture}">\
<pic:pic xmlns:pic="{drawing_picture}"><pic:nvPicPr>\
<pic:cNvPr id="{id}" name="{name}" descr="{alt}"/><pic:cNvPicPr/></pic:nvPicPr>\
<pic:blipFill><a:blip xmlns:r="{relationships}" r:embed="{relation}"/>\
<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>\
<a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>\
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"""

_FORMATS = "http://schemas.openxmlformats.org"
_NAMESPACES = {
    "drawing": f"{_FORMATS}/drawingml/2006/main",
    "drawing_picture": f"{_FORMATS}/drawingml/2006/picture",
    "relationships": f"{_FORMATS}/officeDocument/2006/relationships",
}


class PictureWriter:
    """Puts pictures into a Word file as its template asks for them.

    `pictures` go by the address of their block; `width` is that of the text of a page,
    in points. Without pictures no file is needed.
    """

    def __init__(
        self, word: WordDocument | None, pictures: Mapping[str, Picture], width: float
    ) -> None:
        self._word = word
        self._pictures = pictures
        self._width = width
        self._written = 0

    def write(self, block: Image | Chart) -> Markup:
        """Give the run that shows `block`, or what stands in for an absent image."""
        picture = self._pictures.get(block.address)
        if picture is None:
            words = block.stand_in if isinstance(block, Image) else block.alt
            return Markup(  # noqa: S704  # the text in it is escaped
                '<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>'
                f'<w:t xml:space="preserve">{word_text(words)}</w:t></w:r>'
            )
        self._written += 1
        scale = min(PIXEL, self._width / picture.width, MOST_HEIGHT / picture.height)
        return Markup(  # noqa: S704  # every text in it is escaped
            _DRAWING.format(
                width=round(picture.width * scale * EMU),
                height=round(picture.height * scale * EMU),
                id=FIRST_ID + self._written,
                name=f"图 {self._written}",
                alt=word_text(block.alt or block.caption),
                relation=self._relation(picture),
                **_NAMESPACES,
            )
        )

    def _relation(self, picture: Picture) -> str:
        """Put the bytes into the file and give the name by which they are called."""
        assert self._word is not None
        package = self._word.part.package
        pattern = f"/word/media/figure%d.{picture.suffix}"
        name = PackURI(package.next_partname(pattern))
        part = Part(name, picture.media_type, picture.data, package)
        return str(self._word.part.relate_to(part, RELATIONSHIP_TYPE.IMAGE))
