"""The fragment: what a content management system leaves of it is still the report."""

import io

import lxml.html
import nh3
import pytest
from attrs import evolve
from PIL import Image

from govreport import render as render_report
from govreport.renderers.fragment import FragmentRenderer
from govreport.report import Attachment, Passage, Signature
from govreport.values.narrative import Figure, Narrative, SmallTable

EXTENDS = '{% extends "national/report.fragment.html.j2" %}\n'
TAGS_KEPT = {
    *("h1", "h2", "h3", "p", "strong"),
    *("table", "caption", "thead", "tbody", "tr", "th", "td"),
}


@pytest.fixture
def render(render_with):
    def render(report, lineage=None):
        return render_with(FragmentRenderer(), report, lineage).decode()

    return render


@pytest.fixture
def full_report(zero_report):
    """A report with all that a fragment can hold."""
    table = SmallTable(header=("渠道", "件数"), rows=(("网站", "13"),), caption="渠道")
    oversight = Passage(body=Narrative((table,)))
    return evolve(
        zero_report,
        overview=evolve(zero_report.overview, oversight=oversight),
        signature=Signature(agencies=("示范县司法局",)),
        attachments=(
            Attachment(path="a.pdf", title="清单"),
            Attachment(path="b.pdf", title="说明"),
        ),
    )


def parsed(fragment):
    return lxml.html.fragment_fromstring(fragment, create_parent=True)


def test_a_fragment_is_no_page_and_needs_nothing_that_a_system_strips(
    render, full_report
):
    elements = list(parsed(render(full_report)).iterdescendants())
    assert {element.tag for element in elements} == {
        *("h1", "h2", "h3", "p", "span", "div"),
        *("table", "caption", "colgroup", "col", "thead", "tbody", "tr", "th", "td"),
    }
    assert {name for element in elements for name in element.attrib} == {
        *("aria-label", "role", "tabindex"),
        *("border", "colspan", "rowspan", "scope"),
        "style",
    }


def test_a_table_keeps_its_borders_without_styles(render, full_report):
    tables = parsed(render(full_report)).xpath("//table")
    assert [table.get("border") for table in tables] == ["1"] * 4


def test_every_line_is_still_there_when_all_but_structure_is_stripped(
    render, full_report
):
    pasted = nh3.clean(render(full_report), tags=TAGS_KEPT, attributes={})
    lines = parsed(pasted).xpath("//*[self::h1 or self::h2 or self::h3 or self::p]")
    assert [line.text_content() for line in lines] == [
        "示范县司法局2024年政府信息公开工作年度报告",
        "一、总体情况",
        "（一）主动公开情况",
        "公开信息5条。",
        "（二）政府信息公开平台建设情况",
        "第一段。",
        "第二段。",
        "（三）监督保障情况",
        "二、主动公开政府信息情况",
        "三、收到和处理政府信息公开申请情况",
        "四、政府信息公开行政复议、行政诉讼情况",
        "五、存在的主要问题及改进情况",
        "（一）本年度存在的问题",
        "一是覆盖面不广；二是力度不够。",
        "（二）下年度改进举措",
        "扩大公开范围。",
        "六、其他需要报告的事项",
        "无",
        "附件：1.清单",
        "2.说明",
        "示范县司法局",
    ]


def test_a_figure_stands_in_the_fragment_itself(zero_report):
    picture = io.BytesIO()
    Image.new("RGB", (4, 3), "white").save(picture, "png")
    figure = Figure(path="a.png", caption="图1", alt="一块白板")
    oversight = Passage(body=Narrative((figure,)))
    report = evolve(
        zero_report, overview=evolve(zero_report.overview, oversight=oversight)
    )
    files = {"a.png": picture.getvalue()}
    page = parsed(render_report(report, "html-fragment", files=files).decode())
    (image,) = page.xpath("//figure/img")
    assert image.get("src").startswith("data:image/png;base64,")
    assert (image.get("width"), image.get("height")) == ("4", "3")
    assert image.get("alt") == "一块白板"
    assert page.xpath("//figcaption")[0].text == "图1"


def test_a_figure_that_is_not_there_is_told_of(render, zero_report):
    oversight = Passage(body=Narrative((Figure(path="a.png", alt="一块白板"),)))
    report = evolve(
        zero_report, overview=evolve(zero_report.overview, oversight=oversight)
    )
    assert parsed(render(report)).xpath("//figure/p")[0].text == "〔图：一块白板〕"


def test_a_head_that_runs_in_stays_strong(render, zero_report, child):
    lineage = child(overview={"head": {"place": "run-in", "end": "。"}})
    leads = parsed(render(zero_report, lineage)).xpath("//p/strong")
    assert leads[0].text == "（一）主动公开情况。"
    assert leads[0].tail == "公开信息5条。"


def test_a_child_overrides_one_block_and_keeps_the_rest(render, zero_report, child):
    lineage = child(
        {"report.fragment.html.j2": EXTENDS + "{% block title %}{% endblock %}"}
    )
    page = parsed(render(zero_report, lineage))
    assert page.xpath("//h1") == []
    assert len(page.xpath("//h2")) == 6
    assert len(page.xpath("//td")) == 200


def test_a_fragment_carries_no_report(render, zero_report):
    fragment = render(zero_report).encode()
    assert FragmentRenderer().extract(fragment) is None
    assert FragmentRenderer().visible(fragment)[:2] == [
        "示范县司法局2024年政府信息公开工作年度报告",
        "一、总体情况",
    ]
