"""The look of a page: GB/T 9704-2012《党政机关公文格式》."""

import re
from itertools import pairwise

import pytest
from attrs import evolve

from govreport.renderers.fonts import (
    BODY,
    HEADING,
    SUBHEADING,
    TABLE,
    TITLE,
    find_fonts,
)
from govreport.report import Overview, Passage, Signature
from govreport.values.narrative import Narrative

MM = 72 / 25.4


def with_prose(report, text):
    overview = Overview(proactive_disclosure=Passage(body=Narrative.from_text(text)))
    return evolve(report, overview=overview)


def lines_of(page, size):
    """Give the lines of a page set in characters of a size, as lists of characters."""
    lines = {}
    for char in page.chars:
        if round(char["size"], 1) == size:
            lines.setdefault(round(char["bottom"]), []).append(char)
    return [sorted(lines[y], key=lambda c: c["x0"]) for y in sorted(lines)]


def text_of(line):
    return "".join(char["text"] for char in line)


@pytest.fixture(scope="module")
def full_text():
    return "政务公开" * 400


def test_a_page_has_22_lines_of_28_characters_in_the_text_block(
    render, opened, zero_report, full_text
):
    page = opened(render(with_prose(zero_report, full_text))).pages[1]
    assert (round(page.width / MM), round(page.height / MM)) == (210, 297)
    lines = lines_of(page, 16)
    assert [len(line) for line in lines] == [28] * 22
    assert {round(line[0]["x0"] / MM) for line in lines} == {28}
    assert {round(line[-1]["x1"] / MM) for line in lines} == {210 - 26}
    pitches = {
        round(below[0]["bottom"] - above[0]["bottom"], 1)
        for above, below in pairwise(lines)
    }
    assert pitches <= {28.9, 29.0}
    assert lines[0][0]["top"] >= 37 * MM
    assert lines[-1][0]["bottom"] <= (297 - 35) * MM


def test_a_paragraph_begins_two_characters_in(render, opened, zero_report, full_text):
    page = opened(render(with_prose(zero_report, full_text))).pages[0]
    first, second = [line for line in lines_of(page, 16) if "政务" in text_of(line)][:2]
    assert len(first) == 26
    assert first[0]["x0"] - second[0]["x0"] == pytest.approx(2 * 15.79, abs=0.1)


def test_lines_end_flush_and_no_mark_begins_one(render, opened, zero_report):
    text = (
        "公开政府信息13条，推送“便民服务”信息1113条；办理《条例》规定的申请7件。" * 12
    )
    page = opened(render(with_prose(zero_report, text))).pages[0]
    lines = [line for line in lines_of(page, 16) if len(line) > 20]
    assert len(lines) > 10
    assert not [line for line in lines if line[0]["text"] in "，。；”》"]
    assert not [line for line in lines if line[-1]["text"] in "“《"]
    edges = [line[-1]["x1"] for line in lines[:-1]]
    assert edges == pytest.approx([184 * MM] * len(edges), abs=1)


def test_what_is_widened_keeps_its_characters_evenly_apart(render, opened, zero_report):
    text = "公开政府信息2024条，推送信息1113条。" * 12
    page = opened(render(with_prose(zero_report, text))).pages[0]
    for line in (line for line in lines_of(page, 16) if len(line) > 20):
        gaps = [b["x0"] - a["x1"] for a, b in pairwise(line)]
        assert max(gaps) - min(gaps) < 0.1


def test_a_long_word_is_broken_rather_than_lost(render, opened, zero_report):
    address = "https://www.example.gov.cn/" + "a" * 60
    page = opened(render(with_prose(zero_report, f"网址为{address}。"))).pages[0]
    assert max(char["x1"] for char in page.chars) <= 184 * MM + 1
    assert address in re.sub(r"\s", "", page.extract_text())


def test_the_title_is_centred_and_breaks_where_it_breaks(render, opened, zero_report):
    titled = evolve(
        zero_report, title=("示范县司法局2024年", "政府信息公开工作年度报告")
    )
    page = opened(render(titled)).pages[0]
    lines = lines_of(page, 22)
    assert [text_of(line) for line in lines] == list(titled.title)
    for line in lines:
        middle = (line[0]["x0"] + line[-1]["x1"]) / 2
        assert middle == pytest.approx((28 + 156 / 2) * MM, abs=1)


def test_page_numbers_stand_on_the_outer_edge_on_one_line(
    render, opened, zero_report, full_text
):
    pages = opened(render(with_prose(zero_report, full_text))).pages
    assert len(pages) > 3
    for number, page in enumerate(pages, 1):
        (line,) = lines_of(page.filter(lambda c: c["top"] > 262 * MM), 14)
        assert re.sub(r"\s", "", text_of(line)) == f"—{number}—"
        if number % 2:
            assert line[-1]["x1"] == pytest.approx(184 * MM - 14, abs=1)
        else:
            assert line[0]["x0"] == pytest.approx(28 * MM + 14, abs=1)
        assert line[0]["top"] > 262 * MM + 7 * MM - 3


def test_every_role_is_set_in_its_font(render, opened, zero_report):
    pages = opened(render(zero_report)).pages
    chars = [char for page in pages for char in page.chars]
    text = "".join(char["text"] for char in chars)
    expected = {
        "政府信息公开工作年度报告": TITLE,
        "总体情况": HEADING,
        "平台建设情况": SUBHEADING,
        "第一段": BODY,
        "行政规范性文件": TABLE,
        "—": TABLE,
    }
    for words, role in expected.items():
        place = slice(text.index(words), text.index(words) + len(words))
        (name,) = {char["fontname"].partition("+")[2] for char in chars[place]}
        assert name.startswith(f"govreport-{next(find_fonts(role)).name}")


def test_a_rare_character_comes_from_the_next_font_and_the_rest_stays(
    render, opened, zero_report
):
    page = opened(render(with_prose(zero_report, "朱镕基"))).pages[0]
    fonts = {char["text"]: char["fontname"].partition("+")[2] for char in page.chars}
    assert fonts["朱"] == fonts["基"] == f"govreport-{next(find_fonts(BODY)).name}"
    assert fonts["镕"].startswith("govreport-")


def test_a_signature_stands_on_the_right_with_room_for_the_seal(
    render, opened, zero_report
):
    signed = evolve(zero_report, signature=Signature(agencies=("示范县司法局",)))
    page = opened(render(signed)).pages[-1]
    line = next(x for x in lines_of(page, 16) if text_of(x) == "示范县司法局")
    assert line[-1]["x1"] == pytest.approx(184 * MM - 4 * 16, abs=2)
