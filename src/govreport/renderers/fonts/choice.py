"""Choosing the fonts that a text needs, so that every character has a glyph."""

import unicodedata
from collections.abc import Mapping

from govreport.errors import MissingLibrary, RenderError
from govreport.renderers.fonts.roles import Role
from govreport.renderers.fonts.search import FontFile, find_fonts
from govreport.renderers.installing import install_commands

__all__ = ["font_for", "fonts_for"]

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
        had = font.having(missing)
        if not chosen or had:
            chosen.append(font)
            missing -= had
        if not missing:
            return tuple(chosen)
    if not chosen:
        command = install_commands().fonts
        raise MissingLibrary("font.none", role=role.name, command=command)
    raise _no_glyph(role, texts, chr(min(missing)))


def font_for(role: Role, texts: Mapping[str, str]) -> FontFile:
    """Give the best font that prints all of `texts` by itself; raise as `fonts_for`."""
    needed = _printed(texts)
    for font in find_fonts(role):
        if font.having(needed) == needed:
            return font
    *_, last = fonts_for(role, texts)
    lacking = chr(min(needed - last.having(needed)))
    raise _no_glyph(role, texts, lacking)


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
        command=install_commands().fonts,
    )
