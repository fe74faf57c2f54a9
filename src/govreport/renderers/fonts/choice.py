"""Choosing the fonts that a text needs, so that every character has a glyph."""

import sys
import unicodedata
from collections.abc import Mapping

from govreport.errors import MissingLibrary, RenderError
from govreport.renderers.fonts.roles import Role
from govreport.renderers.fonts.search import FontFile, find_fonts

__all__ = ["INSTALL_FONTS", "fonts_for", "install_fonts"]

INSTALL_FONTS = {
    "linux": "apt-get install texlive-lang-chinese fonts-noto-cjk",
    "darwin": "brew install font-fandol font-noto-serif-cjk-sc",
    "win32": "Add-WindowsCapability -Online "
    "-Name Language.Fonts.Hans~~~und-HANS~0.0.1.0",
}
"""The command that installs fonts, by `sys.platform`."""

_WITHOUT_GLYPH = frozenset({"Cc", "Cf", "Zl", "Zp", "Zs"})
_VARIATION_SELECTORS = frozenset([*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)])


def fonts_for(role: Role, texts: Mapping[str, str]) -> tuple[FontFile, ...]:
    """Give the fonts that print `texts` (by address) in a role, the best first.

    Raises `MissingLibrary` where no font of the stack is installed, and `RenderError`
    with the character and its address where none of them has a character.
    """
    missing = _printed(texts)
    chosen: list[FontFile] = []
    for font in find_fonts(role):
        if not chosen or missing & font.characters():
            chosen.append(font)
            missing -= font.characters()
        if not missing:
            return tuple(chosen)
    if not chosen:
        raise MissingLibrary("font.none", role=role.name, command=install_fonts())
    raise _no_glyph(role, texts, chr(min(missing)))


def install_fonts() -> str:
    """Give the command that installs fonts on this system."""
    return INSTALL_FONTS.get(sys.platform, INSTALL_FONTS["linux"])


def _printed(texts: Mapping[str, str]) -> set[int]:
    characters = set().union(*texts.values())
    return {
        ord(character)
        for character in characters
        if unicodedata.category(character) not in _WITHOUT_GLYPH
    } - _VARIATION_SELECTORS


def _no_glyph(role: Role, texts: Mapping[str, str], character: str) -> RenderError:
    address = next(where for where, text in texts.items() if character in text)
    return RenderError(
        "font.no-glyph",
        character=character,
        code=f"U+{ord(character):04X}",
        role=role.name,
        address=address,
        command=install_fonts(),
    )
