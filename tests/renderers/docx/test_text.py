"""What the text of a report becomes: literal words in named styles."""

import pytest
from attrs import evolve

from govreport.compose import compose
from govreport.compose.document import (
    Cell,
    Document,
    Heading,
    Image,
    Paragraph,
    Row,
    Section,
    Signature,
    Table,
)
from govreport.renderers.docx.text import word_text

PAYLOAD = "A & B <c> {{ 7*7 }} {_{ x }_} {_% y %_} {% raw %} ｛｛x｝｝ “引号” 'a' &amp;"


@pytest.fixture
def hostile():
    """A document with the payload in every text of every kind."""
    cell = Cell(row=0, column=0, role="text", text=PAYLOAD)
    return Document(
        title=(PAYLOAD, PAYLOAD),
        subtitle=(PAYLOAD,),
        preamble=(Paragraph(text=PAYLOAD, address="a"),),
        sections=(
            Section(
                heading=Heading(level=1, text=PAYLOAD, address="b"),
                blocks=(
                    Heading(level=2, text=PAYLOAD, address="c"),
                    Paragraph(text=PAYLOAD, lead=PAYLOAD, address="d"),
                    Table(
                        key="t",
                        title=PAYLOAD,
                        rows=(Row(cells=(cell,), group=""),),
                        head_rows=0,
                        label_columns=0,
                        widths=(1,),
                        official=False,
                    ),
                    Image(path="p", caption=PAYLOAD, alt=PAYLOAD, address="e"),
                ),
            ),
        ),
        signature=Signature(lines=(PAYLOAD,)),
        attachments=(PAYLOAD,),
    )


def test_a_payload_comes_out_literally_wherever_it_stands(
    render, read, cells_of, hostile, zero_report
):
    report = evolve(zero_report, agency=PAYLOAD)
    word = read(render.document(hostile, report))
    words = [(p.style.name, p.text) for p in word.paragraphs if p.text]
    assert words == [
        ("Title", PAYLOAD),
        ("Title", PAYLOAD),
        ("Subtitle", PAYLOAD),
        ("Body Text", PAYLOAD),
        ("Heading 1", PAYLOAD),
        ("Heading 2", PAYLOAD),
        ("Body Text", PAYLOAD + PAYLOAD),
        ("Caption", PAYLOAD),
        ("插图", f"〔图：{PAYLOAD}〕"),
        ("Caption", PAYLOAD),
        ("附件说明", f"附件：\t\t{PAYLOAD}"),
        ("Signature", PAYLOAD),
    ]
    assert [text for *_, text in cells_of(word.tables[0]._tbl)] == [PAYLOAD]
    assert word.tables[0]._tbl.xpath("w:tblPr/w:tblCaption/@w:val") == [PAYLOAD]
    assert word.core_properties.title == PAYLOAD * 2
    assert word.core_properties.author == PAYLOAD


def test_a_tab_stays_a_tab(render, read, hostile, zero_report):
    document = evolve(hostile, sections=(), signature=Signature(lines=("甲\t乙",)))
    word = read(render.document(document, zero_report))
    assert word.paragraphs[-1].text == "甲\t乙"


def test_text_is_escaped_once_and_what_is_xml_stays():
    assert word_text('a<b>&"{}') == "a&lt;b&gt;&amp;&quot;&#123;&#125;"
    assert word_text(word_text("<")) == "&lt;"


def test_each_line_of_the_title_is_a_paragraph_of_its_own(opened, zero_report):
    word = opened(evolve(zero_report, title=("某市人民政府", "2024年年度报告")))
    titles = [p.text for p in word.paragraphs if p.style.name == "Title"]
    assert titles == ["某市人民政府", "2024年年度报告"]


def test_chapters_and_their_parts_are_headings_in_the_navigation(opened, zero_report):
    word = opened(zero_report)
    headings = [
        (p.style.name, p.text)
        for p in word.paragraphs
        if p.style.name.startswith("Heading")
    ]
    assert headings == [
        ("Heading 1", "一、总体情况"),
        ("Heading 2", "（一）主动公开情况"),
        ("Heading 2", "（二）政府信息公开平台建设情况"),
        ("Heading 1", "二、主动公开政府信息情况"),
        ("Heading 1", "三、收到和处理政府信息公开申请情况"),
        ("Heading 1", "四、政府信息公开行政复议、行政诉讼情况"),
        ("Heading 1", "五、存在的主要问题及改进情况"),
        ("Heading 2", "（一）本年度存在的问题"),
        ("Heading 2", "（二）下年度改进举措"),
        ("Heading 1", "六、其他需要报告的事项"),
    ]


def test_a_run_in_head_has_a_style_of_its_own_before_the_text(
    render, read, national, zero_report
):
    edition = zero_report.format_edition
    document = compose(zero_report, edition, national.settings(edition))
    lead = Paragraph(text="正文。", lead="（一）主动公开情况。", address="x")
    document = evolve(document, preamble=(lead,))
    word = read(render.document(document, zero_report))
    (paragraph,) = [
        p for p in word.paragraphs if p.text == "（一）主动公开情况。正文。"
    ]
    assert [(run.style.name, run.text) for run in paragraph.runs] == [
        ("段首标题", "（一）主动公开情况。"),
        ("Default Paragraph Font", "正文。"),
    ]


def test_several_attachments_are_numbered(render, read, hostile, zero_report):
    document = evolve(hostile, sections=(), attachments=("情况说明", "统计表"))
    word = read(render.document(document, zero_report))
    lines = [p.text for p in word.paragraphs if p.style.name == "附件说明"]
    assert lines == ["附件：\t1.\t情况说明", "\t2.\t统计表"]
