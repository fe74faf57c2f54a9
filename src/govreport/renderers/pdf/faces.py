"""The fonts of one document as CSS: a family of its own for each file, by URL.

Two files never share a family: weasyprint tells fonts apart by family and weight
alone and would mix their glyphs.
"""

from collections.abc import Container, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from govreport.compose.document import Block, Document
from govreport.errors import RenderError
from govreport.renderers.fonts import (
    BODY,
    HEADING,
    ROLES,
    SUBHEADING,
    TABLE,
    TITLE,
    FontFile,
    Role,
    fonts_for,
)
from govreport.renderers.web.styles import font_variables

if TYPE_CHECKING:
    from weasyprint import Document as Pages

__all__ = ["DocumentFonts", "document_fonts", "refuse_stray_fonts"]

FAMILY = "govreport-"
"""What the name of every family begins with, so that no other font has it."""

PAGE_NUMBERS = "— 0123456789 —"


@frozen
class DocumentFonts:
    """The fonts that a document needs, for each role the first choice first."""

    by_role: Mapping[Role, tuple[FontFile, ...]]

    @property
    def css(self) -> str:
        """The faces, and the variables that name the families of each role."""
        faces = (
            f'@font-face {{ font-family: "{_family(font)}"; src: url("{url}"); }}'
            for url, font in self._urls.items()
        )
        families = {
            role: [_family(font) for font in fonts]
            for role, fonts in self.by_role.items()
        }
        return "\n".join([*faces, font_variables(families)])

    def data(self, url: str) -> bytes | None:
        """Give the font that `css` calls `url`, None where it calls none so."""
        return font.data() if (font := self._urls.get(url)) else None

    def source(self, url: str) -> Path | bytes | None:
        """Give the file of the font that `css` calls `url`, or `data` without one."""
        font = self._urls.get(url)
        if font is None or font.number >= 0:
            return self.data(url)
        return font.path

    @property
    def _urls(self) -> dict[str, FontFile]:
        fonts = (font for stack in self.by_role.values() for font in stack)
        return {f"govreport:/fonts/{font.name}": font for font in fonts}


def document_fonts(
    document: Document, pictures: Container[str], families: Mapping[str, str]
) -> DocumentFonts:
    """Give the fonts of `document`; an error names a character that none has.

    `pictures` are the addresses of the images that are there to be shown, `families`
    the fonts that the variant names for the roles.
    """
    texts: dict[Role, dict[str, str]] = {role: {} for role in ROLES}
    for role, address, text in _texts(document, pictures):
        texts[role][address] = texts[role].get(address, "") + text
    named = {role: role.preferring(families[role.key]) for role in ROLES}
    return DocumentFonts({named[r]: fonts_for(named[r], texts[r]) for r in ROLES})


def refuse_stray_fonts(pages: "Pages") -> None:
    """Raise `RenderError` where a template or a style sheet brings in other fonts.

    The text of a report has been looked at by `document_fonts`, that of a template not.
    """
    for font in pages.fonts.values():
        if font.missing:
            code = min(font.missing)
            raise RenderError(
                "template.no-glyph", character=chr(code), code=f"U+{code:04X}"
            )
        if not font.family.startswith(FAMILY):
            raise RenderError("template.font", font=font.family)


def _texts(
    document: Document, pictures: Container[str]
) -> Iterator[tuple[Role, str, str]]:
    """Give every text with its role and its address."""
    yield TABLE, "page", PAGE_NUMBERS
    yield TITLE, "title", document.name
    yield SUBHEADING, "subtitle", "".join(document.subtitle)
    yield BODY, "attachments", "".join(["附件：0123456789.", *document.attachments])
    if document.signature:
        yield BODY, "signature", "".join(document.signature.lines)
    for block in document.blocks:
        if block.kind == "image" and block.address not in pictures:
            yield BODY, block.address, block.stand_in
        yield from _texts_of(block)


def _texts_of(block: Block) -> Iterator[tuple[Role, str, str]]:
    match block.kind:
        case "heading":
            role = HEADING if block.level == 1 else SUBHEADING
            yield role, block.address, block.text
        case "paragraph":
            yield SUBHEADING, block.address, block.lead
            yield BODY, block.address, block.text
        case "image" | "chart":
            yield HEADING, block.address, block.caption
        case "table":
            yield HEADING, block.key, block.title
            for cell in block.cells:
                yield TABLE, cell.address or block.key, cell.text


def _family(font: FontFile) -> str:
    return f"{FAMILY}{font.name}"
