"""The whole text, as bytes."""

import subprocess
import sys

import pytest
from attrs import evolve

from govreport.compose import compose
from govreport.compose.document import Document, Heading, Image, Paragraph, Section
from govreport.errors import RequestError
from govreport.renderers.renderer import Renderer, Target
from govreport.renderers.text import TextRenderer
from govreport.report import (
    Attachment,
    Improvement,
    Overview,
    Passage,
    Report,
    Signature,
)
from govreport.values.narrative import Items, Narrative
from govreport.values.widths import text_width

PAYLOAD = "A & B <c> {{ 7*7 }} {_{ x }_} {% raw %} ｛｛x｝｝ {# # #}"


@pytest.fixture
def text_of(national):
    def give(report: Report, document: Document | None = None, **options: int) -> str:
        edition = report.format_edition
        target = Target(
            format="text", edition=edition, lineage=national, options=options
        )
        document = document or compose(report, edition, national.settings(edition))
        return TextRenderer().render(document, report, target).decode()

    return give


def test_it_is_a_renderer_that_embeds_nothing():
    renderer = TextRenderer()
    assert isinstance(renderer, Renderer)
    assert renderer.extract("年报".encode()) is None


def test_the_text_begins_with_the_title_and_the_first_chapter(text_of, zero_report):
    assert text_of(zero_report, width=60).split("\n")[:10] == [
        "                        示范县司法局",
        "               2024年政府信息公开工作年度报告",
        "",
        "一、总体情况",
        "",
        "　　（一）主动公开情况",
        "　　公开信息5条。",
        "　　（二）政府信息公开平台建设情况",
        "　　第一段。",
        "　　第二段。",
    ]


def test_the_text_ends_with_the_last_chapter_and_one_line_feed(text_of, zero_report):
    assert text_of(zero_report).endswith("六、其他需要报告的事项\n\n　　无\n")


def test_no_line_is_wider_than_asked_or_ends_in_a_space(text_of, numbered_report):
    for width in (40, 100):
        lines = text_of(numbered_report, width=width).split("\n")
        assert max(map(text_width, lines)) == width
        assert not any(line.endswith(" ") for line in lines)


def test_the_width_is_100_unless_asked(text_of, zero_report):
    assert max(map(text_width, text_of(zero_report).split("\n"))) == 100


@pytest.mark.parametrize("width", [0, 39, 401])
def test_a_width_without_room_for_a_table_is_refused(text_of, zero_report, width):
    with pytest.raises(RequestError) as caught:
        text_of(zero_report, width=width)
    assert caught.value.word("zh") == (f"纯文本的宽度应为40到400列，现为{width}。")


def test_a_run_in_head_stands_before_its_paragraph(text_of, zero_report):
    document = Document(
        title=("题",),
        sections=(
            Section(
                heading=Heading(level=1, text="五、问题", address="improvement"),
                blocks=(Paragraph(lead="不足：", text="覆盖面不广。", address="a"),),
            ),
        ),
    )
    assert text_of(zero_report, document).endswith(
        "五、问题\n\n　　不足：覆盖面不广。\n"
    )


def test_an_image_is_a_table_of_its_caption_and_alternative_text(text_of, zero_report):
    blocks = (
        Image(path="a.png", caption="公开专区", alt="大厅", address="a"),
        Paragraph(text="如图。", address="b"),
    )
    heading = Heading(level=1, text="一、总体情况", address="overview")
    document = Document(
        title=("题",), sections=(Section(heading=heading, blocks=blocks),)
    )
    assert text_of(zero_report, document).endswith(
        "┌──────────┬──────┐\n"
        "│    图    │ 说明 │\n"
        "├──────────┼──────┤\n"
        "│ 公开专区 │ 大厅 │\n"
        "└──────────┴──────┘\n"
        "\n"
        "　　如图。\n"
    )


def test_attachments_and_signature_stand_at_the_end(text_of, zero_report):
    report = evolve(
        zero_report,
        attachments=(Attachment(path="a.xlsx", title="甲"), Attachment(path="b.pdf")),
        signature=Signature(agencies=("示范县司法局",)),
    )
    assert text_of(report, width=40).split("\n")[-6:] == [
        "",
        "　　附件：1.甲",
        "　　　　　2.b.pdf",
        "",
        "                        示范县司法局",
        "",
    ]


def test_a_payload_in_every_field_comes_out_literally(text_of, zero_report):
    words = Narrative.from_text(PAYLOAD)
    passage = Passage(heading=PAYLOAD, body=words)
    report = evolve(
        zero_report,
        agency=PAYLOAD,
        overview=Overview(
            proactive_disclosure=passage,
            disclosure_on_request=passage,
            information_management=passage,
            platforms=passage,
            oversight=passage,
        ),
        improvement=Improvement(
            prior_problems=Narrative((Items((PAYLOAD,)),)),
            prior_improvements=words,
            current_problems=words,
            planned_measures=words,
        ),
        other_matters=words,
        notes={"requests.received.total": PAYLOAD},
        attachments=(Attachment(path="a", title=PAYLOAD),),
        signature=Signature(agencies=(PAYLOAD,)),
    )
    assert text_of(report, width=400).count(PAYLOAD) == 1 + 10 + 4 + 1 + 1 + 1 + 1


def test_a_province_can_replace_one_part_of_the_template(
    national, numbered_report, tmp_path
):
    (tmp_path / "report.txt.j2").write_text(
        '{% extends "national/report.txt.j2" %}'
        "{% block title %}{{ page.centred(document.name) }}\n（公开）\n{% endblock %}",
        encoding="utf-8",
    )
    nearest = evolve(national.variants[0], id="here", folder=tmp_path)
    lineage = evolve(national, variants=(nearest, *national.variants))
    edition = numbered_report.format_edition
    document = compose(numbered_report, edition, lineage.settings(edition))
    target = Target(format="text", edition=edition, lineage=lineage)
    text = TextRenderer().render(document, numbered_report, target).decode()
    assert text.split("\n")[1:4] == ["（公开）", "", "一、总体情况"]
    assert "10200" in text


def test_the_same_report_gives_the_same_bytes(text_of, numbered_report):
    assert text_of(numbered_report) == text_of(numbered_report)


def test_importing_the_renderer_does_not_import_wcwidth():
    code = "import sys, govreport.renderers.text; print('wcwidth' in sys.modules)"
    run = [sys.executable, "-c", code]
    assert subprocess.check_output(run, text=True) == "False\n"
