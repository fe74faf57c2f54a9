"""What `govreport doctor` finds, and what it says of what is missing."""

import json
import re

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.ttLib.tables._g_l_y_f import Glyph

from govreport.renderers.fonts import search
from govreport.renderers.pdf import library

COMMON = [
    bytes([row, cell]).decode("gb2312", "ignore")
    for row in range(0xB0, 0xF8)
    for cell in range(0xA1, 0xFF)
]

LIBRARIES = "apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
FONTS = "apt-get install texlive-lang-chinese fonts-noto-cjk"


def save_font(path, characters):
    """Save a font that has `characters` and draws nothing."""
    builder = FontBuilder(1000)
    builder.setupGlyphOrder([".notdef", "hanzi"])
    builder.setupCharacterMap({ord(character): "hanzi" for character in characters})
    builder.setupGlyf({".notdef": Glyph(), "hanzi": Glyph()})
    builder.setupHorizontalMetrics({".notdef": (1000, 0), "hanzi": (1000, 0)})
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable({"familyName": "甲", "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    builder.save(path)


@pytest.fixture
def fonts(tmp_path, monkeypatch):
    """The only folder of fonts, on Debian: one file serves every role."""
    monkeypatch.setattr(search, "_FOLDERS", {"linux": ()})
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("platform.freedesktop_os_release", lambda: {"ID": "debian"})
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "none"))
    monkeypatch.setenv("GOVREPORT_FONTS", str(tmp_path / "字体"))
    folder = tmp_path / "字体"
    folder.mkdir()
    save_font(folder / "SourceHanSerifSC-Regular.otf", [*filter(None, COMMON), "喆"])
    return folder


@pytest.fixture
def extras(monkeypatch):
    """The optional parts that govreport has: one installed, one not."""
    stated = [
        "attrs>=24.2",
        "pytest>=8; extra == 'tests'",
        "pytest>=8; extra == 'test'",
        'no-such-package>=1.0; python_version >= "3.11" and extra == "charts"',
    ]
    monkeypatch.setattr("importlib.metadata.requires", lambda _: stated)


@pytest.fixture
def _without_pango(monkeypatch):
    def fail():
        message = "cannot load library 'libpango-1.0-0'\nmore"
        raise OSError(message)

    monkeypatch.setattr(library, "_import_quietly", fail)


@pytest.mark.usefixtures("fonts")
def test_a_machine_that_has_all_is_ready(run):
    ran = run("doctor")
    assert ran.code == 0
    assert ran.out.splitlines()[-1] == "可以生成 PDF。"
    assert "apt-get" not in ran.out
    assert ran.err == ""


def test_the_file_that_serves_a_role_is_shown_with_its_hanzi(run, fonts):
    file = fonts / "SourceHanSerifSC-Regular.otf"
    rows = run("doctor").out.splitlines()
    assert f"仿宋    GB2312 6763/6763  GBK 6764/20923  {file}" in rows


@pytest.mark.usefixtures("fonts")
def test_versions_are_shown(run):
    lines = [line.split(maxsplit=1) for line in run("doctor").out.splitlines()[:4]]
    assert [name for name, _ in lines] == ["govreport", "Python", "WeasyPrint", "Pango"]
    assert all(version[0].isdigit() for _, version in lines)


def test_a_font_that_adds_no_character_is_not_shown(run, fonts):
    save_font(fonts / "STFANGSO.TTF", "甲乙")
    save_font(fonts / "FandolFang-Regular.otf", "乙")
    found = json.loads(run("doctor", "--json").out)
    (body,) = (role for role in found["roles"] if role["role"] == "body")
    assert body["fonts"] == [
        {"file": str(fonts / "STFANGSO.TTF"), "gb2312": 2, "gbk": 2},
        {
            "file": str(fonts / "SourceHanSerifSC-Regular.otf"),
            "gb2312": 6763,
            "gbk": 6764,
        },
    ]


def test_fonts_that_lack_common_hanzi_are_not_enough(run, fonts):
    save_font(fonts / "SourceHanSerifSC-Regular.otf", "甲乙")
    ran = run("doctor")
    assert ran.code == 3
    rows = [line.split() for line in ran.out.splitlines()]
    assert ["GB2312", "2/6763", "GBK", "2/20923", "常用汉字不全"] in rows
    assert FONTS in ran.out
    assert str(fonts) in ran.out
    assert LIBRARIES not in ran.out


def test_a_machine_without_fonts_says_how_to_install_them(run, fonts):
    (fonts / "SourceHanSerifSC-Regular.otf").unlink()
    ran = run("doctor", "--lang", "en")
    assert ran.code == 3
    assert "too few hanzi" in ran.out
    assert FONTS in ran.out
    assert ran.out.splitlines()[-1] == "PDF cannot be made; Word, HTML and text can."


@pytest.mark.usefixtures("fonts", "_without_pango")
def test_a_machine_without_pango_says_how_to_install_it(run):
    ran = run("doctor")
    assert ran.code == 3
    assert "缺少（cannot load library 'libpango-1.0-0'）" in ran.out
    assert LIBRARIES in ran.out
    assert FONTS not in ran.out
    assert "不能生成 PDF；Word、网页和纯文本不受影响。" in ran.out


@pytest.mark.usefixtures("fonts")
def test_without_harfbuzz_subset_pdf_is_made_but_slowly(run, monkeypatch):
    monkeypatch.setattr("weasyprint.text.ffi.harfbuzz_subset", None)
    ran = run("doctor")
    assert ran.code == 0
    assert re.search("harfbuzz-subset +缺少（仍能生成 PDF，但较慢）", ran.out)
    assert LIBRARIES in ran.out
    assert ran.out.splitlines()[-1] == "可以生成 PDF。"


@pytest.mark.usefixtures("fonts", "extras")
def test_a_missing_optional_part_is_named_and_does_no_harm(run):
    ran = run("doctor")
    assert ran.code == 0
    lines = [" ".join(line.split()) for line in ran.out.splitlines()]
    assert "govreport[tests] 有" in lines
    assert "govreport[charts] 缺少 no-such-package" in lines
    assert 'pip install "govreport[charts]"' in lines


@pytest.mark.usefixtures("fonts", "extras", "_without_pango")
def test_all_is_given_as_json(run):
    ran = run("doctor", "--json")
    assert ran.code == 3
    (line,) = ran.out.splitlines()
    found = json.loads(line)
    assert found["pango"] is None
    assert found["harfbuzz_subset"] is False
    assert found["extras"] == {"tests": [], "charts": ["no-such-package"]}
    assert found["commands"] == [LIBRARIES, 'pip install "govreport[charts]"']
    assert found["ready"] is False
    roles = [(role["role"], role["name"], role["gb2312"]) for role in found["roles"]]
    assert roles == [
        ("title", "小标宋", 6763),
        ("body", "仿宋", 6763),
        ("heading", "黑体", 6763),
        ("subheading", "楷体", 6763),
        ("table", "宋体", 6763),
    ]


def test_a_broken_font_is_named(run, fonts):
    (fonts / "simfang.ttf").write_bytes(b"no font")
    ran = run("doctor")
    assert ran.code == 3
    assert "simfang.ttf" in ran.err
