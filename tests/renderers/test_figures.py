"""Images and charts: seen, captioned and described in every format."""

import io
import sys
from zipfile import ZipFile

import docx
import lxml.html
import pikepdf
import pytest
from attrs import evolve
from docx.oxml.ns import qn
from PIL import Image
from pypdf import PdfReader

from govreport import CheckFailed, check, load, render
from govreport.compose.document import Chart
from govreport.errors import MissingLibrary, RenderError
from govreport.loading import dump
from govreport.renderers.charts import draw
from govreport.renderers.pictures import pictures_of
from govreport.report import Attachment
from govreport.values.narrative import ChartKind, Figure, Narrative

CAPTIONS = ["公开专区", "柱形图的标题", "折线图的标题", "饼图的标题"]
READ_OUT = "网站13条，公众号113条，媒体23.5条"
ALTERNATIVES = [
    "大厅里的公开专区",
    *(f"{kind}：{READ_OUT}" for kind in ("柱形图", "折线图", "饼图")),
]
CENTIMETRE = 360_000


@pytest.fixture
def shown(zero_report):
    """A function that renders a report whose prose has one image."""

    def shown(data, name, **options):
        figure = Narrative((Figure(path="a", caption="图1", alt="图"),))
        report = evolve(zero_report, other_matters=figure)
        return render(report, name, files={"a": data}, options=options)

    return shown


def opened(data):
    return Image.open(io.BytesIO(data))


def media(data):
    with ZipFile(io.BytesIO(data)) as archive:
        names = [name for name in archive.namelist() if name.startswith("word/media/")]
        return {name: archive.read(name) for name in names}


def pictures_in(pdf):
    return [
        item
        for item in pdf.objects
        if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Image"
    ]


def extents(data):
    body = docx.Document(io.BytesIO(data)).element.body
    return [
        (int(extent.get("cx")), int(extent.get("cy")))
        for extent in body.iter(qn("wp:extent"))
    ]


@pytest.mark.parametrize("name", ["html", "html-fragment"])
def test_a_page_shows_every_figure(illustrated_report, files, name):
    data = render(illustrated_report, name, files=files)
    page = lxml.html.fromstring(data.decode())
    images = page.xpath("//figure/img")
    assert [image.get("alt") for image in images] == ALTERNATIVES
    assert all(
        image.get("src").startswith("data:image/png;base64,") for image in images
    )
    assert page.xpath("//figure/figcaption/text()") == CAPTIONS
    assert (images[0].get("width"), images[0].get("height")) == ("120", "80")


def test_a_word_file_shows_every_figure(illustrated_report, files):
    data = render(illustrated_report, "docx", files=files)
    word = docx.Document(io.BytesIO(data))
    drawings = list(word.element.body.iter(qn("wp:docPr")))
    assert [drawing.get("descr") for drawing in drawings] == ALTERNATIVES
    assert len({drawing.get("id") for drawing in drawings}) == 4
    texts = [p.text for p in word.paragraphs if p.style.name == "Caption"]
    assert texts == CAPTIONS
    parts = media(data)
    assert sorted(parts) == [f"word/media/figure{n}.png" for n in range(1, 5)]
    blips = [blip.get(qn("r:embed")) for blip in word.element.body.iter(qn("a:blip"))]
    related = [word.part.related_parts[name] for name in blips]
    assert [part.content_type for part in related] == ["image/png"] * 4
    assert related[0].blob == files["图/大厅.png"]
    assert {part.blob for part in related} == set(parts.values())


def test_a_word_file_without_figures_has_no_media(zero_report):
    assert media(render(zero_report, "docx")) == {}


@pytest.mark.parametrize("variant", ["pdf/a-3u", "pdf/ua-1"])
def test_a_pdf_shows_every_figure(illustrated_report, files, variant):
    options = {"pdf_variant": variant}
    data = render(illustrated_report, "pdf", files=files, options=options)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        figures = [
            tag
            for tag in pdf.objects
            if isinstance(tag, pikepdf.Dictionary) and tag.get("/S") == "/Figure"
        ]
        assert sorted(str(tag.Alt) for tag in figures if "/Alt" in tag) == sorted(
            ALTERNATIVES
        )
        assert len(pictures_in(pdf)) == 4
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
    assert [caption for caption in CAPTIONS if caption in text] == CAPTIONS


def test_a_text_tells_figures_as_tables(illustrated_report, files):
    text = render(illustrated_report, "text", files=files).decode()
    assert "│ 公开专区 │ 大厅里的公开专区 │" in text
    assert "柱形图的标题\n┌────────┬────────────┐\n│  项目  │ 数量（条） │" in text
    assert text.count("│ 媒体   │ 23.5       │") == 3


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((4000, 1000), (15.6, 3.9)),
        ((1000, 4000), (5.0, 20.0)),
        ((96, 48), (2.54, 1.27)),
    ],
)
def test_an_image_fits_the_text_and_is_never_blown_up(shown, image, size, expected):
    ((width, height),) = extents(shown(image(size=size), "docx"))
    assert width / CENTIMETRE == pytest.approx(expected[0], abs=0.01)
    assert height / CENTIMETRE == pytest.approx(expected[1], abs=0.01)


def test_a_photograph_stands_upright(shown, image):
    turned = Image.Exif()
    turned[0x0112] = 6
    data = image(kind="JPEG", size=(400, 200), exif=turned)
    (part,) = media(shown(data, "docx")).values()
    assert opened(part).size == (200, 400)
    assert opened(part).getexif() == {}


@pytest.mark.parametrize(
    ("mode", "kind"),
    [("RGBA", "PNG"), ("LA", "PNG"), ("I;16", "PNG"), ("CMYK", "JPEG")],
)
def test_an_image_is_made_opaque_and_rgb_or_grey(shown, image, mode, kind):
    data = shown(image(mode, kind=kind), "pdf")
    with pikepdf.open(io.BytesIO(data)) as pdf:
        (picture,) = pictures_in(pdf)
        assert picture.ColorSpace in ("/DeviceRGB", "/DeviceGray")
        assert "/SMask" not in picture


def test_a_jpeg_without_a_known_header_is_shown_in_word(shown, image):
    data = image(kind="JPEG")
    bare = data[:2] + data[20:]
    assert data[6:10] == b"JFIF"
    (name,) = media(shown(bare, "docx"))
    assert name == "word/media/figure1.jpeg"


@pytest.mark.parametrize("name", ["docx", "html", "html-fragment", "pdf", "text"])
def test_an_image_that_is_missing_keeps_a_report_from_being_rendered(
    illustrated_report, name
):
    with pytest.raises(CheckFailed) as caught:
        render(illustrated_report, name)
    errors = [d for d in caught.value.diagnostics if d.is_error]
    assert [(d.code, d.address) for d in errors] == [
        ("OGI118", "other_matters[1].figure.path"),
        ("OGI119", "attachments[0].path"),
    ]
    assert render(illustrated_report, name, allow_errors=True)


def test_a_missing_image_is_told_in_its_place(illustrated_report):
    page = render(illustrated_report, "html", allow_errors=True).decode()
    assert "<p>〔图：大厅里的公开专区〕</p>" in page
    data = render(illustrated_report, "pdf", allow_errors=True)
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
    assert "〔图：大厅里的公开专区〕" in text


def test_a_source_brings_its_own_files(illustrated_report, files):
    source = load(dump(illustrated_report).encode(), files=files)
    assert not any(finding.is_error for finding in check(source))
    assert render(source, "html") == render(illustrated_report, "html", files=files)
    with pytest.raises(TypeError):
        render(source, "html", files=files)


def chart(kind, data, unit=""):
    return Chart(
        drawn_as=kind,
        data=tuple(data.items()),
        unit=unit,
        caption="",
        alt="",
        address="other_matters[0]",
    )


@pytest.mark.parametrize("kind", list(ChartKind))
@pytest.mark.parametrize(
    "data",
    [
        {"网站": 13, "公众号": 113},
        {"$x^2$ {} \\": 1},
        {f"很长很长很长很长很长很长很长的第{number}项名称": 1 for number in range(12)},
    ],
    ids=["two", "no formula", "twelve"],
)
def test_a_chart_is_as_wide_as_the_text_and_the_same_each_time(kind, data):
    drawn = draw(chart(kind, data, "条"))
    assert drawn == draw(chart(kind, data, "条"))
    picture = opened(drawn)
    assert picture.width == int(156 / 25.4 * 300)
    assert "Software" not in picture.info
    dark = sum(picture.convert("L").histogram()[:100])
    assert dark > 1000


def test_a_chart_of_zeros_or_of_losses_is_drawn():
    for data in ({"甲": 0}, {"甲": -5, "乙": 5}, {"甲": -5}):
        for kind in (ChartKind.BAR, ChartKind.LINE):
            assert draw(chart(kind, data))


def test_a_character_of_a_chart_that_no_font_has_is_told():
    with pytest.raises(RenderError, match=r"other_matters\[0\]") as caught:
        draw(chart(ChartKind.BAR, {"\U000f0000": 1}))
    assert caught.value.key == "font.no-glyph"


def test_a_chart_without_matplotlib_names_what_to_install(
    illustrated_report, files, monkeypatch
):
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    with pytest.raises(MissingLibrary) as caught:
        render(illustrated_report, "html", files=files)
    assert "pip install 'govreport[charts]'" in str(caught.value)
    assert render(illustrated_report, "text", files=files)


def test_a_chart_is_drawn_once_a_rendering(illustrated_report, files, monkeypatch):
    drawn = []

    def counted(block):
        drawn.append(block.address)
        return draw(block)

    monkeypatch.setattr("govreport.renderers.charts.draw", counted)
    render(illustrated_report, "pdf", files=files)
    assert drawn == [f"other_matters[{number}]" for number in (2, 3, 4)]


def test_attachments_travel_in_the_pdf(illustrated_report, files):
    report = evolve(
        illustrated_report,
        attachments=(
            Attachment(path="表/统计.xlsx", title="统计表"),
            Attachment(path="统计.xlsx"),
            Attachment(path="govreport.json"),
        ),
    )
    given = {**files, "统计.xlsx": b"second", "govreport.json": b"{}"}
    with pikepdf.open(io.BytesIO(render(report, "pdf", files=given))) as pdf:
        specs = list(pdf.Root.AF)
        listed = {
            str(spec.UF): (
                bytes(spec.EF.F.read_bytes()),
                str(spec.Desc),
                str(spec.AFRelationship),
            )
            for spec in specs
        }
        assert len(specs) == len(listed)
        names = pdf.Root.Names.EmbeddedFiles.Names
        assert [str(names[at]) for at in range(0, len(names), 2)] == [
            "3-govreport.json",
            "govreport.json",
            "2-统计.xlsx",
            "统计.xlsx",
        ]
        dates = {str(spec.EF.F.Params.ModDate) for spec in specs}
    assert listed.pop("govreport.json")[2] == "/Source"
    assert listed == {
        "统计.xlsx": (b"PK\x03\x04 a workbook", "统计表", "/Supplement"),
        "2-统计.xlsx": (b"second", "2-统计.xlsx", "/Supplement"),
        "3-govreport.json": (b"{}", "3-govreport.json", "/Supplement"),
    }
    assert dates == {"D:19800101000000Z"}


def test_only_what_is_there_has_a_picture(illustrated_report, render_with):
    class Watching:
        format = "html"

        def render(self, document, report, target):
            del report
            return pictures_of(document, target.files)

    pictures = render_with(Watching(), illustrated_report)
    assert sorted(pictures) == [f"other_matters[{number}]" for number in (2, 3, 4)]
