"""The national form itself: its page, its named styles, its origin, its size."""

import runpy
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx.enum.section import WD_ORIENTATION
from docx.oxml.ns import qn

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def word(opened, zero_report):
    return opened(zero_report)


def test_the_form_is_what_the_script_makes(national):
    script = runpy.run_path(str(ROOT / "scripts" / "build_word_template.py"))
    with ZipFile(BytesIO(national.file("report.docx").read_bytes())) as archive:
        committed = {name: archive.read(name) for name in archive.namelist()}
    assert committed == script["parts"]()


def test_the_page_is_that_of_gb_t_9704(word):
    (section,) = word.sections
    assert section.orientation == WD_ORIENTATION.PORTRAIT
    sides = ("top_margin", "right_margin", "bottom_margin", "left_margin")
    lengths = {
        name: round(getattr(section, name).mm)
        for name in ("page_width", "page_height", *sides)
    }
    assert lengths == {
        "page_width": 210,
        "page_height": 297,
        "top_margin": 37,
        "right_margin": 26,
        "bottom_margin": 35,
        "left_margin": 28,
    }
    grid = section._sectPr.find(qn("w:docGrid"))
    assert (grid.get(qn("w:type")), grid.get(qn("w:linePitch"))) == ("lines", "579")


def test_page_numbers_stand_on_the_outer_edge(word):
    assert word.settings.odd_and_even_pages_header_footer is True
    (section,) = word.sections
    for footer, side in ((section.footer, "right"), (section.even_page_footer, "left")):
        (paragraph,) = footer.paragraphs
        assert paragraph._p.xpath("string(.)") == "— 1 —"
        assert paragraph._p.xpath("w:fldSimple/@w:instr") == [" PAGE "]
        assert paragraph._p.xpath("w:pPr/w:jc/@w:val") == [side]


def test_every_style_that_an_office_restyles_has_a_name(word):
    names = [style.name for style in word.styles]
    assert names == [
        "Normal",
        "Default Paragraph Font",
        "Normal Table",
        "No List",
        "Title",
        "Subtitle",
        "Heading 1",
        "Heading 2",
        "Body Text",
        "Caption",
        "Signature",
        "Footer",
        "附件说明",
        "插图",
        "表格文字",
        "表头",
        "表格分栏",
        "表格栏目",
        "表格数字",
        "表注",
        "表后间隔",
        "段首标题",
        "年报表格",
    ]


@pytest.mark.parametrize(
    ("style", "family", "points"),
    [
        ("Title", "方正小标宋简体", 22),
        ("Heading 1", "黑体", None),
        ("Heading 2", "楷体", None),
        ("Footer", "宋体", 14),
        ("表格文字", "宋体", 9),
        ("段首标题", "楷体", None),
    ],
)
def test_a_style_has_the_font_of_the_standard(word, style, family, points):
    properties = word.styles[style].element.find(qn("w:rPr"))
    assert properties.find(qn("w:rFonts")).get(qn("w:eastAsia")) == family
    size = word.styles[style].font.size
    assert (size and size.pt) == points


def test_the_body_is_16_points_on_a_pitch_of_28_95(word):
    body = word.styles["Normal"]
    assert body.font.size.pt == 16
    assert body.paragraph_format.line_spacing.pt == 28.95
    default = word.styles.element.xpath("w:docDefaults//w:rFonts/@w:eastAsia")
    assert default == ["仿宋"]
    indent = word.styles["Body Text"].element.xpath("w:pPr/w:ind/@w:firstLineChars")
    assert indent == ["200"]


def test_only_fonts_that_offices_have_are_named(render, zero_report):
    with ZipFile(BytesIO(render(zero_report))) as archive:
        fonts = archive.read("word/fontTable.xml").decode()
        styles = archive.read("word/styles.xml").decode()
    names = ("仿宋", "楷体", "黑体", "宋体", "方正小标宋简体", "Times New Roman")
    for name in names:
        assert f'<w:font w:name="{name}">' in fonts
        styles = styles.replace(f'="{name}"', '=""')
    for script in ("ascii", "eastAsia", "hAnsi", "cs"):
        assert f'w:{script}=""' in styles
        assert f"w:{script}Theme" not in styles
    assert '<w:font w:name="方正小标宋简体"><w:altName w:val="宋体"/>' in fonts


def test_a_report_is_a_small_file(render, numbered_report):
    assert len(render(numbered_report)) < 25_000


def test_nothing_in_the_file_tells_when_or_where_it_was_made(render, zero_report):
    with ZipFile(BytesIO(render(zero_report))) as archive:
        entries = archive.infolist()
        core = archive.read("docProps/core.xml").decode()
    assert entries[0].filename == "[Content_Types].xml"
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.create_system for entry in entries} == {0}
    assert "dcterms" not in core
    assert "<dc:creator>示范县司法局</dc:creator>" in core
    assert "<dc:title>示范县司法局2024年政府信息公开工作年度报告</dc:title>" in core
