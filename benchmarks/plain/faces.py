"""The fonts of a report as files of their own, for libraries that are told of files."""

import atexit
import tempfile
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from pathlib import Path

from fontTools.ttLib import TTFont

from benchmarks.reports import Case
from govreport.renderers.fonts import FontFile
from govreport.renderers.pdf.faces import DocumentFonts, document_fonts

__all__ = ["families", "folder", "fonts_css", "fonts_of"]

NAMES_OF_FAMILY = (1, 16)


def fonts_of(case: Case) -> DocumentFonts:
    """Give the fonts that ours sets a report with."""
    return document_fonts(case.document, {}, case.target("pdf").settings.fonts)


def fonts_css(case: Case) -> str:
    """Give the faces of a report with the URLs of files."""
    css = fonts_of(case).css
    for font in _files(case):
        css = css.replace(f"govreport:/fonts/{font.name}", _saved(font).as_uri())
    return css


def families(case: Case) -> dict[str, list[str]]:
    """Give the families of each role, as `folder` has them."""
    return {
        role.key: [_saved(font).stem for font in fonts]
        for role, fonts in fonts_of(case).by_role.items()
    }


@cache
def folder() -> Path:
    """Give the folder of the files, which goes when the process ends."""
    kept = tempfile.TemporaryDirectory(prefix="govreport-benchmarks-")
    atexit.register(kept.cleanup)
    return Path(kept.name)


def _files(case: Case) -> Iterator[FontFile]:
    for fonts in fonts_of(case).by_role.values():
        yield from fonts


@cache
def _saved(font: FontFile) -> Path:
    """Save a font, its family called like the file, its weight a regular one.

    Fandol calls its bold faces regular, and typst goes by that; it takes words such as
    Regular off the end of a name.
    """
    path = folder() / f"{font.name.lower()}-face.otf"
    with TTFont(BytesIO(font.data())) as opened:
        names = opened["name"]
        for number in (*NAMES_OF_FAMILY, 2, 17):
            names.removeNames(nameID=number)
        names.addMultilingualName({"en": path.stem}, opened, nameID=1)
        names.addMultilingualName({"en": "Regular"}, opened, nameID=2)
        opened["OS/2"].usWeightClass = 400  # type: ignore[attr-defined]  # fontTools'
        opened.save(path, reorderTables=None)
    return path
