"""A character map asked for single characters says what fontTools reads of it all."""

from io import BytesIO

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.ttLib import TTCollection, TTFont
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

from govreport.renderers.fonts import ROLES, find_fonts
from govreport.renderers.fonts.charmap import character_map, glyph_finder

BASIC = {0x20, 0x41, 0x42, 0x44, 0x4E00, 0x4E01, 0x95E8, 0xFFFE}
RARE = {0x20000, 0x20001, 0x2A6A5}
EDGES = {0, 0x43, 0x4E02, 0xFFFF, 0x10000, 0x1FFFF, 0x20002, 0x10FFFF}


def built(codes):
    """Give a font whose glyphs stand in no useful order."""
    builder = FontBuilder(1000)
    names = {code: f"u{code:04X}" for code in codes}
    builder.setupGlyphOrder([".notdef", *sorted(names.values(), key=hash_of)])
    builder.setupCharacterMap(names)
    return builder.font


def table_of(codes):
    """Give the table `cmap` of such a font."""
    font = built(codes)
    return font["cmap"].compile(font)


def hash_of(name):
    return name[::-1]


def found(table, codes=BASIC | RARE | EDGES):
    return set(filter(glyph_finder(table), codes))


@pytest.mark.parametrize("role", ROLES, ids=lambda role: role.key)
def test_every_installed_font_has_what_fonttools_reads(role):
    for font in find_fonts(role):
        assert font.having(set(range(0x110000))) == font.characters()


def test_the_map_is_found_in_a_font_and_in_a_collection():
    fonts = [built(BASIC), built(RARE)]
    collection = TTCollection()
    collection.fonts = fonts
    file = BytesIO()
    collection.save(file)
    for number, codes in enumerate((BASIC, RARE)):
        file.seek(0)
        assert found(character_map(file, number)) == codes
    file = BytesIO()
    built(BASIC).save(file)
    file.seek(0)
    assert found(character_map(file, -1)) == BASIC


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"OTTO",
        b"OTTO\0\2" + b"\0" * 20,
        b"ttcf",
        b"ttcf" + b"\xff" * 12,
        b"%PDF" * 9,
    ],
)
def test_a_file_without_a_map_has_none(content):
    assert character_map(BytesIO(content), 0) is None


def test_a_map_of_the_basic_plane_is_looked_up():
    assert found(table_of(BASIC)) == BASIC


def test_a_map_of_all_planes_is_preferred():
    assert found(table_of(BASIC | RARE)) == BASIC | RARE


def test_a_character_that_is_mapped_to_the_missing_glyph_is_not_there():
    names = {0x41: ".notdef", 0x42: "B"}
    font = TTFont()
    font.setGlyphOrder([".notdef", "B"])
    subtable = CmapSubtable.newSubtable(4)
    subtable.platformID, subtable.platEncID, subtable.language = 3, 1, 0
    subtable.cmap = names
    data = subtable.compile(font)
    table = b"\0\0\0\1\0\3\0\1\0\0\0\x0c" + data
    assert found(table, {0x41, 0x42}) == {0x42}


@pytest.mark.parametrize("length", [1, 8, 20, 40, 60])
def test_a_damaged_map_is_left_to_fonttools(length):
    assert glyph_finder(table_of(BASIC)[:length]) is None


def test_a_map_of_another_format_is_left_to_fonttools():
    table = b"\0\0\0\1\0\3\0\1\0\0\0\x0c" + b"\0\6\0\x0c\0\0\0\x41\0\1\0\1"
    assert glyph_finder(table) is None


def test_a_font_without_a_unicode_map_is_left_to_fonttools():
    assert glyph_finder(b"\0\0\0\1\0\1\0\0\0\0\0\x0c" + b"\0\6\0\x0c") is None
