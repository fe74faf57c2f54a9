"""The page: its structure, its tables as a screen reader meets them, its data."""

import re
from collections import Counter
from importlib.resources import files

import lxml.html
import pytest
from attrs import evolve

from govreport.renderers.embedded import opened
from govreport.renderers.html import HtmlRenderer
from govreport.report import Passage, Signature
from govreport.values.narrative import Narrative, SmallTable

CHAPTERS = [
    "一、总体情况",
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
    "五、存在的主要问题及改进情况",
    "六、其他需要报告的事项",
]


@pytest.fixture
def render(render_with):
    return lambda report, lineage=None: render_with(HtmlRenderer(), report, lineage)


@pytest.fixture
def page(render, numbered_report):
    return lxml.html.document_fromstring(render(numbered_report).decode())


def texts(page, path):
    return [element.text_content() for element in page.xpath(path)]


def test_a_page_says_its_language_title_and_encoding(page):
    assert page.get("lang") == "zh-CN"
    assert texts(page, "//title") == ["示范县司法局2024年政府信息公开工作年度报告"]
    assert page.xpath("//meta[@charset]/@charset") == ["utf-8"]
    assert page.xpath("//meta[@name='viewport']/@content") == [
        "width=device-width, initial-scale=1"
    ]


def test_a_page_has_landmarks_and_a_link_that_skips_to_its_text(page):
    assert page.xpath("//body/a[1]/@href") == ["#main"]
    assert page.get_element_by_id("main").tag == "main"
    assert len(page.xpath("//body/header")) == 1
    assert not page.xpath("//footer")


def test_the_signature_is_the_footer(render, zero_report):
    signed = evolve(zero_report, signature=Signature(agencies=("示范县司法局",)))
    page = lxml.html.document_fromstring(render(signed).decode())
    assert texts(page, "//body/footer//p") == ["示范县司法局"]


def test_heads_are_in_order_and_no_level_is_left_out(page):
    assert texts(page, "//h2") == CHAPTERS
    assert texts(page, "//h3") == [
        "（一）主动公开情况",
        "（二）政府信息公开平台建设情况",
        "（一）本年度存在的问题",
        "（二）下年度改进举措",
    ]
    assert texts(page, "//main//*[self::h1 or self::h4]") == []


def test_a_title_breaks_where_the_report_breaks_it(render, zero_report):
    titled = evolve(zero_report, title=("示范县司法局", "2024年度报告"))
    page = lxml.html.document_fromstring(render(titled).decode())
    assert texts(page, "//h1/span[@class='line']") == ["示范县司法局", "2024年度报告"]


def test_a_head_that_runs_in_stands_in_its_paragraph(render, zero_report, child):
    lineage = child(overview={"head": {"place": "run-in", "end": "。"}})
    page = lxml.html.document_fromstring(render(zero_report, lineage).decode())
    lead = page.xpath("//p/strong[@class='lead']")[0]
    assert lead.text == "（一）主动公开情况。"
    assert lead.tail == "公开信息5条。"


def test_every_id_is_unique_and_every_paragraph_has_its_address(page):
    ids = Counter(page.xpath("//@id"))
    assert [name for name, count in ids.items() if count > 1] == []
    assert page.get_element_by_id("overview.platforms[1]").text == "第二段。"
    assert page.get_element_by_id("other_matters").text == CHAPTERS[5]
    assert page.get_element_by_id("other_matters~2").text == "无"


@pytest.mark.parametrize(
    ("address", "heads"),
    [
        (
            "proactive.penalties.decisions",
            ["第二十条第（六）项", "本年处理决定数量", "行政处罚"],
        ),
        (
            "proactive.rules.in_force",
            ["第二十条第（一）项", "现行有效件数", "规章"],
        ),
        (
            "requests.received.natural_person",
            ["申请人情况", "自然人", "一、本年新收政府信息公开申请数量"],
        ),
        (
            "requests.dispositions.denied.registry_inquiries.other",
            [
                "申请人情况",
                "法人或其他组织",
                "其他",
                "三、本年度办理结果",
                "（三）不予公开",
                "8.属于行政查询事项",
            ],
        ),
        (
            "remedies.litigation.direct.total",
            ["行政诉讼", "未经复议直接起诉", "总计"],
        ),
    ],
)
def test_a_number_names_its_heads_from_the_outermost_in(page, address, heads):
    ids = page.get_element_by_id(address).get("headers").split()
    assert [page.get_element_by_id(name).text for name in ids] == heads


def test_a_table_has_a_name_widths_and_heads_with_a_scope(page):
    assert texts(page, "//caption") == [
        head.partition("、")[2] for head in CHAPTERS[1:4]
    ]
    assert len(page.xpath("//table[2]//col | //table//col")) == 4 + 10 + 15
    assert {th.get("scope") for th in page.xpath("//th")} == {"col", "row", "rowgroup"}
    assert page.xpath("//th[@scope='rowgroup']/@class") == ["band"] * 4
    assert len(page.xpath("//td")) == 200


def test_a_wide_table_scrolls_in_a_region_that_the_keyboard_reaches(page):
    regions = page.xpath("//*[@role='region']")
    assert [region.get("tabindex") for region in regions] == ["0", "0", "0"]
    assert regions[2].get("aria-label") == "政府信息公开行政复议、行政诉讼情况"


def test_a_small_table_shows_its_caption(render, zero_report):
    table = SmallTable(header=("渠道", "件数"), rows=(("网站", "13"),), caption="渠道")
    report = evolve(
        zero_report,
        overview=evolve(
            zero_report.overview, oversight=Passage(body=Narrative((table,)))
        ),
    )
    page = lxml.html.document_fromstring(render(report).decode())
    assert texts(page, "//*[@class='table small']//caption") == ["渠道"]
    assert texts(page, "//*[@class='table small']//td") == ["网站", "13"]


def test_a_page_asks_for_nothing_and_runs_nothing(page):
    assert page.xpath("//@src | //link | //img | //iframe | //base") == []
    assert page.xpath("//@href") == ["#main"]
    assert page.xpath("//script/@type") == ["application/json"]
    assert not [name for name in page.xpath("//@*") if name.startswith("on")]
    styles = "".join(texts(page, "//style"))
    assert "url(" not in styles
    assert "@import" not in styles


def test_the_data_cannot_end_its_script_element(render, zero_report):
    hostile = evolve(zero_report, agency="</script><script>alert(1)</script>&<!--")
    page = render(hostile)
    assert page.count(b"</script>") == 1
    assert opened(HtmlRenderer().extract(page)).report == hostile


def test_a_page_gives_back_the_exact_data(render, numbered_report):
    found = opened(HtmlRenderer().extract(render(numbered_report)))
    assert found.report == numbered_report
    assert {"national/report.html.j2", "national/print.css"} <= set(found.templates)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        "<p>无数据</p>".encode(),
        b'<script id="govreport-report">{"year": </script>',
        b"\xff\xfe\x00",
    ],
)
def test_other_pages_carry_no_data(data):
    assert HtmlRenderer().extract(data) is None


def luminance(colour):
    def linear(part):
        value = int(part, 16) / 255
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    if len(colour) == 4:
        colour = "#" + "".join(digit * 2 for digit in colour[1:])
    red, green, blue = (linear(colour[at : at + 2]) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("sheet", ["report.css", "print.css"])
def test_text_stands_out_from_every_background_as_wcag_aa_asks(sheet):
    css = (files("govreport_templates") / "national" / sheet).read_text("utf-8")
    css = re.sub(r"\.skip:focus {[^}]*}", "", css)
    colours = set(re.findall(r"[;{]\s*color: (#\w+)", css))
    backgrounds = set(re.findall(r"background: (#\w+)", css)) | {"#fff"}
    assert colours
    assert min(contrast(c, b) for c in colours for b in backgrounds) >= 4.5
    assert contrast("#fff", "#143d73") >= 4.5
