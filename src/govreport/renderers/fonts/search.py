"""Finding the font files of a machine, and what characters they have."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from attrs import frozen

from govreport.errors import RenderError
from govreport.renderers.fonts.charmap import character_map, glyph_finder
from govreport.renderers.fonts.roles import Font, Role

__all__ = ["FONTS_VARIABLE", "FontFile", "find_fonts", "font_folders"]

FONTS_VARIABLE = "GOVREPORT_FONTS"
"""The environment variable that names folders to be searched before all others."""

_FOLDERS = {
    "linux": (
        "~/.local/share/fonts",
        "~/.fonts",
        "/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol",
        "/usr/share/fonts",
        "/usr/local/share/fonts",
    ),
    "darwin": (
        "~/Library/Fonts",
        "/Library/Fonts",
        "/System/Library/Fonts",
        "/Applications/Microsoft Word.app/Contents/Resources/DFonts",
    ),
    "win32": (
        r"%LOCALAPPDATA%\Microsoft\Windows\Fonts",
        r"%WINDIR%\Fonts",
    ),
}


@frozen
class FontFile:
    """A font of a stack as it is installed here: its file, and its face therein."""

    font: Font
    path: Path
    number: int = -1

    @property
    def name(self) -> str:
        """The name of the face, free of spaces, the same on every machine."""
        return self.font.face or Path(self.font.file).stem.replace(" ", "-")

    def data(self) -> bytes:
        """Give the face as a file of its own, taken out of a collection."""
        if self.number < 0:
            return self.path.read_bytes()
        target = BytesIO()
        with _open(self.path, self.number) as font:
            font.save(target, reorderTables=None)
        return target.getvalue()

    def characters(self) -> frozenset[int]:
        """Give the code points that have a glyph."""
        return _characters(self.path, self.number)

    def having(self, codes: Iterable[int]) -> set[int]:
        """Give those of `codes` that have a glyph, without reading all that have."""
        return set(filter(_has_glyph(self.path, self.number), codes))


def find_fonts(role: Role) -> Iterator[FontFile]:
    """Give the fonts of a role's stack that are installed, in the stack's order."""
    files = _files(font_folders())
    for font in role.stack:
        path = files.get(font.file.lower())
        number = _face_number(path, font.face) if path else None
        if path and number is not None:
            yield FontFile(font, path, number)


def font_folders() -> tuple[Path, ...]:
    """Give the folders in which fonts are looked for, the first to win first."""
    named = os.environ.get(FONTS_VARIABLE, "").split(os.pathsep)
    data = os.environ.get("XDG_DATA_HOME") or "~/.local/share"
    listed = [
        *(folder for folder in named if folder),
        f"{data}/govreport/fonts",
        *map(os.path.expandvars, _FOLDERS.get(sys.platform, _FOLDERS["linux"])),
    ]
    return tuple(Path(folder).expanduser() for folder in listed)


@cache
def _files(folders: tuple[Path, ...]) -> Mapping[str, Path]:
    """Give every file below `folders` by its name in lower case."""
    files: dict[str, Path] = {}
    for folder in folders:
        for path in _below(folder):
            files.setdefault(path.name.lower(), path)
    return files


def _below(folder: Path) -> Iterator[Path]:
    for parent, inner, names in os.walk(folder):
        inner.sort()
        for name in sorted(names):
            yield Path(parent, name)


@cache
def _face_number(path: Path, face: str) -> int | None:
    """Give the place of `face` in a collection, -1 for a font of its own file."""
    if not face:
        return -1
    for number in range(_face_count(path)):
        with _open(path, number) as font:
            if font["name"].getDebugName(6) == face:
                return number
    return None


@cache
def _characters(path: Path, number: int) -> frozenset[int]:
    with _open(path, number) as font:
        return frozenset(font.getBestCmap())


@cache
def _has_glyph(path: Path, number: int) -> Callable[[int], bool]:
    with path.open("rb") as file:
        table = character_map(file, number)
    found = None if table is None else glyph_finder(table)
    return found or _characters(path, number).__contains__


def _face_count(path: Path) -> int:
    from fontTools.ttLib.sfnt import readTTCHeader

    with path.open("rb") as stream:
        return len(readTTCHeader(stream).offsetTable)


def _open(path: Path, number: int) -> Any:
    """Open a font with fontTools, which weasyprint brings and is slow to import."""
    from fontTools.ttLib import TTFont, TTLibError

    stream = path.open("rb")
    try:
        return TTFont(
            stream,
            fontNumber=number,
            lazy=True,
            recalcBBoxes=False,
            recalcTimestamp=False,
        )
    except TTLibError as error:
        stream.close()
        raise RenderError("font.broken", file=str(path), reason=str(error)) from error
