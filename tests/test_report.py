"""What a report says of itself."""

from attrs import evolve

from govreport.report import ExtraSection
from govreport.values.narrative import Figure, Narrative, Paragraph


def test_the_texts_of_a_chapter_are_its_paragraphs_and_items_in_order(zero_report):
    assert list(zero_report.texts("overview")) == [
        "公开信息5条。",
        "第一段。",
        "第二段。",
    ]
    assert list(zero_report.texts("improvement")) == [
        "覆盖面不广",
        "力度不够",
        "扩大公开范围。",
    ]
    assert list(zero_report.texts("other_matters")) == []


def test_extra_sections_are_texts_of_their_chapter_alone(zero_report):
    extra = ExtraSection(
        heading="组织领导",
        body=Narrative(
            (Paragraph("加强领导。"), Figure(path="图.png", caption="会议"))
        ),
        chapter="overview",
    )
    report = evolve(
        zero_report, overview=Narrative.from_text("概况。"), extra_sections=(extra,)
    )
    assert list(report.texts("overview")) == ["概况。", "加强领导。"]
    assert list(report.texts("other_matters")) == []
