"""Where fonts are looked for, and which face of a file is taken."""

import io

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.ttLib import TTFont
from fontTools.ttLib.ttCollection import TTCollection

from govreport.errors import MissingLibrary, RenderError
from govreport.renderers.fonts import (
    BODY,
    ROLES,
    TABLE,
    TITLE,
    find_fonts,
    font_folders,
    fonts_for,
    search,
)


def made_font(name, characters):
    """Give a font that draws nothing for `characters`."""
    glyphs = [".notdef", *(f"u{ord(character):04X}" for character in characters)]
    builder = FontBuilder(1000)
    builder.setupGlyphOrder(glyphs)
    builder.setupCharacterMap(
        {ord(character): f"u{ord(character):04X}" for character in characters}
    )
    builder.setupGlyf({glyph: empty_glyph() for glyph in glyphs})
    builder.setupHorizontalMetrics(dict.fromkeys(glyphs, (1000, 0)))
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable({"familyName": name, "styleName": "Regular", "psName": name})
    builder.setupOS2()
    builder.setupPost()
    return builder.font


def empty_glyph():
    from fontTools.ttLib.tables._g_l_y_f import Glyph

    return Glyph()


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The only folder in which fonts are looked for."""
    monkeypatch.setattr(search, "_FOLDERS", {"linux": ()})
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("platform.freedesktop_os_release", lambda: {"ID": "debian"})
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "none"))
    monkeypatch.setenv("GOVREPORT_FONTS", str(tmp_path))
    return tmp_path


def names(role):
    return [font.path.name for font in find_fonts(role)]


def test_named_folders_come_first_then_the_users_own(monkeypatch, tmp_path):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("GOVREPORT_FONTS", f"{tmp_path}/a:{tmp_path}/b")
    monkeypatch.setenv("XDG_DATA_HOME", f"{tmp_path}/data")
    monkeypatch.setenv("HOME", f"{tmp_path}/home")
    assert [str(folder) for folder in font_folders()] == [
        f"{tmp_path}/a",
        f"{tmp_path}/b",
        f"{tmp_path}/data/govreport/fonts",
        f"{tmp_path}/home/.local/share/fonts",
        f"{tmp_path}/home/.fonts",
        "/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol",
        "/usr/share/fonts",
        "/usr/local/share/fonts",
    ]


def test_windows_and_macos_have_folders_of_their_own(monkeypatch):
    monkeypatch.setattr("sys.platform", "darwin")
    assert "/System/Library/Fonts" in map(str, font_folders())
    monkeypatch.setattr("sys.platform", "win32")
    assert any(str(folder).endswith(r"\Fonts") for folder in font_folders())


def test_the_fonts_of_an_office_come_before_the_free_ones(folder):
    for name in ("FandolFang-Regular.otf", "SIMFANG.TTF", "STFANGSO.TTF"):
        (folder / name).touch()
    assert names(BODY) == ["SIMFANG.TTF", "STFANGSO.TTF", "FandolFang-Regular.otf"]
    assert names(TITLE) == []


def test_a_font_is_found_below_a_folder_and_the_first_folder_wins(
    folder, monkeypatch, tmp_path_factory
):
    other = tmp_path_factory.mktemp("other")
    (folder / "truetype").mkdir()
    for place in (folder / "truetype", other):
        (place / "simfang.ttf").touch()
    monkeypatch.setenv("GOVREPORT_FONTS", f"{folder}:{other}")
    assert next(find_fonts(BODY)).path == folder / "truetype" / "simfang.ttf"


def test_the_chinese_face_is_taken_out_of_a_collection(folder):
    collection = TTCollection()
    collection.fonts = [
        made_font("NotoSerifCJKjp-Regular", "骨"),
        made_font("NotoSerifCJKsc-Regular", "骨门"),
    ]
    collection.save(folder / "NotoSerifCJK-Regular.ttc")
    (font,) = find_fonts(TABLE)
    assert font.name == "NotoSerifCJKsc-Regular"
    assert font.characters() == {ord("骨"), ord("门")}
    alone = TTFont(io.BytesIO(font.data()))
    assert alone["name"].getDebugName(6) == "NotoSerifCJKsc-Regular"
    assert sorted(alone.getBestCmap()) == [ord("门"), ord("骨")]


def test_a_collection_without_the_chinese_face_does_not_serve(folder):
    collection = TTCollection()
    collection.fonts = [made_font("NotoSerifCJKjp-Regular", "骨")]
    collection.save(folder / "NotoSerifCJK-Regular.ttc")
    assert names(TABLE) == []


def test_a_broken_font_file_is_named(folder):
    (folder / "simfang.ttf").write_bytes(b"no font")
    with pytest.raises(RenderError, match=r"字体文件.*simfang\.ttf.*已损坏"):
        fonts_for(BODY, {"preamble": "甲"})


@pytest.mark.usefixtures("folder")
def test_a_role_without_any_font_is_named_with_the_command_that_installs_one():
    with pytest.raises(MissingLibrary) as caught:
        fonts_for(BODY, {"preamble": "甲"})
    assert caught.value.key == "font.none"
    assert caught.value.facts["role"] == "仿宋"
    assert "apt-get install texlive-lang-chinese" in str(caught.value)


def test_a_second_font_is_used_for_what_the_first_lacks_alone(folder):
    made_font("FangSong", "甲乙").save(folder / "simfang.ttf")
    made_font("STFangsong", "甲乙丙").save(folder / "STFANGSO.TTF")
    made_font("FandolFang", "甲乙丙丁").save(folder / "FandolFang-Regular.otf")
    texts = {"overview.platforms[0]": "甲\u3000乙\u200b\ufe0f"}
    assert [font.name for font in fonts_for(BODY, texts)] == ["simfang"]
    texts["other_matters"] = "丙"
    assert [font.name for font in fonts_for(BODY, texts)] == ["simfang", "STFANGSO"]


def test_a_character_that_no_font_has_is_named_with_its_address(folder):
    made_font("FangSong", "甲乙").save(folder / "simfang.ttf")
    texts = {"preamble": "甲", "overview.platforms[0]": "乙𪚥"}
    with pytest.raises(RenderError) as caught:
        fonts_for(BODY, texts)
    assert caught.value.key == "font.no-glyph"
    assert caught.value.facts["character"] == "𪚥"
    assert caught.value.facts["code"] == "U+2A6A5"
    assert caught.value.facts["address"] == "overview.platforms[0]"
    assert caught.value.facts["role"] == "仿宋"


def test_every_role_ends_in_fonts_that_have_rare_characters():
    for role in ROLES:
        assert {"NotoSerifCJK-Regular.ttc", "simsunb.ttf"} <= {
            font.file for font in role.stack
        }
