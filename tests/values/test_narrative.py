"""Prose keeps its words; only white space at the ends is not part of it."""

from decimal import Decimal

import pytest

from govreport.values.narrative import (
    Chart,
    Figure,
    Items,
    Narrative,
    Paragraph,
    SmallTable,
)


def test_each_line_with_words_is_a_paragraph():
    narrative = Narrative.from_text("　　第一段。\n\n  第二段。 \n")
    assert narrative.blocks == (Paragraph("第一段。"), Paragraph("第二段。"))


def test_an_empty_narrative_is_false():
    assert not Narrative.from_text(" \n　\n")


def test_the_texts_of_a_narrative_are_its_paragraphs_and_items():
    narrative = Narrative((Paragraph("甲"), Items(("乙", "丙")), Figure(path="a.png")))
    assert list(narrative.texts()) == ["甲", "乙", "丙"]


@pytest.mark.parametrize("text", ["a\x0bb", "a\x00", "a\u2028b", "a\nb"])
def test_a_paragraph_refuses_control_characters_and_line_breaks(text):
    with pytest.raises(ValueError, match="one line without control characters"):
        Paragraph(text)


def test_an_empty_paragraph_is_refused():
    with pytest.raises(ValueError, match="expected text, got none"):
        Paragraph("　")


def test_a_small_table_is_rectangular():
    with pytest.raises(ValueError, match="row 2: expected 2 cells, got 1"):
        SmallTable(header=("甲", "乙"), rows=(("1", "2"), ("3",)))


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("bar", {}),
        ("bar", {f"{number}": 1 for number in range(25)}),
        ("pie", {f"{number}": 1 for number in range(13)}),
        ("pie", {"甲": 0}),
        ("pie", {"甲": 2, "乙": -1}),
        ("line", {"": 1}),
        ("line", {"甲" * 22: 1}),
        ("line", (("甲", 1), ("甲 ", 2))),
        ("map", {"甲": 1}),
    ],
)
def test_a_chart_that_cannot_be_drawn_is_refused(kind, data):
    with pytest.raises(ValueError, match=r"expected|not a valid"):
        Chart(kind=kind, data=data)


def test_a_chart_without_an_alternative_text_has_its_numbers_read_out():
    data = {"网站": 13, "公众号": Decimal("113.50")}
    chart = Chart(kind="bar", data=data, unit="条")
    assert chart.alternative == "柱形图：网站13条，公众号113.50条"
    assert Chart(kind="bar", data=data, alt="两个渠道").alternative == "两个渠道"
    assert chart.data == (("网站", 13), ("公众号", Decimal("113.50")))
