"""Lines are broken by East-Asian width and the rules of Chinese typesetting."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govreport.values.widths import centred, right_aligned, text_width
from govreport.values.wrapping import (
    NOT_AT_END,
    NOT_AT_START,
    is_continued,
    joined,
    wrapped,
)


def test_a_hanzi_takes_two_columns_and_a_digit_one():
    assert text_width("公开13条") == 8


@pytest.mark.parametrize("character", list("“”‘’—…①·Ⅲ×°│─"))
def test_a_character_of_ambiguous_width_takes_one_column(character):
    assert text_width(character) == 1


def test_a_rare_hanzi_takes_two_columns_and_its_variation_selector_none():
    assert text_width("\U00020bb7") == 2
    assert text_width("葛\U000e0100") == 2


def test_a_line_is_centred_and_aligned_by_its_width():
    assert centred("年报", 10) == "   年报"
    assert right_aligned("年报", 10) == "      年报"


def test_a_paragraph_is_indented_and_filled():
    assert wrapped("一二三四五六七八九", 10, indent="　　") == [
        "　　一二三",
        "四五六七八",
        "九",
    ]


def test_a_closing_mark_takes_the_character_before_it_to_the_next_line():
    assert wrapped("一二三四五，六", 10) == ["一二三四", "五，六"]


def test_an_opening_mark_goes_to_the_next_line():
    assert wrapped("一二三四（五）", 10) == ["一二三四", "（五）"]
    assert wrapped("一二三四“五”", 10) == ["一二三四", "“五”"]


def test_a_dash_of_two_characters_and_an_ellipsis_are_not_divided():
    assert wrapped("一二三四——五", 9) == ["一二三", "四——五"]
    assert wrapped("一二三四……五", 9) == ["一二三", "四……五"]


def test_numbers_and_latin_words_stay_whole():
    assert wrapped("收费59237.2449万元", 12) == ["收费", "59237.2449万", "元"]
    assert wrapped("see the open data", 8) == ["see the", "open", "data"]


def test_a_line_is_broken_at_a_space_only_between_latin_words():
    assert wrapped("甲  乙丙丁", 7) == ["甲  乙", "丙丁"]
    assert wrapped("一二三 四五", 8) == ["一二", "三 四五"]
    assert wrapped("按照A法 B款", 8) == ["按照A", "法 B款"]


def test_what_cannot_be_broken_is_cut():
    assert wrapped("a" * 25, 10) == ["a" * 10, "a" * 10, "a" * 5]
    assert wrapped("（" * 6, 10) == ["（" * 5, "（"]


def test_an_empty_text_is_one_empty_line():
    assert wrapped("", 10) == [""]


@pytest.mark.parametrize("width", range(8, 60))
def test_no_line_breaks_the_rules_at_any_width(width):
    text = (
        "2024年，通过“示范普法”公众号推送信息113条（含视频23条），内容涵盖动态、政策……"
        "按照《条例》第五十条——以及 A & B <c> 的要求，收费59237.2449万元；完成率99.5%。"
    )
    lines = wrapped(text, width, indent="　　")
    assert "".join("".join(lines).split()) == "".join(text.split())
    for line in lines:
        assert text_width(line) <= width
    for before, after in pairwise(lines):
        assert before[-1] not in NOT_AT_END
        if width >= 14:
            assert after[0] not in NOT_AT_START


PROSE = st.lists(
    st.sampled_from(
        [
            *("公开", "第", "（", "）", "。", "，", "“", "”", "—", "①", "data", "a b"),
            *(" ", "  ", "\u3000", "2024", "59237.2449", "https://www.example.cn/a?b"),
        ]
    ),
    max_size=40,
).map(lambda words: "".join(words).strip())


@given(text=PROSE, width=st.integers(40, 400), indent=st.sampled_from(["", "　　"]))
def test_lines_are_joined_to_the_text_that_they_were(text, width, indent):
    lines = [line.rstrip(" ") for line in wrapped(text, width, indent=indent)]
    assert joined(lines, width) == indent + text


def test_a_word_that_was_cut_is_joined_without_a_space():
    word = "x" * 25
    assert joined(wrapped(f"甲{word}", 10), 10) == f"甲{word}"
    assert joined(wrapped("see the open data", 8), 8) == "see the open data"


def test_a_line_with_room_for_what_follows_is_not_continued():
    assert is_continued("一二三四五", "六", 10)
    assert is_continued("一二三四", "五，六", 10)
    assert is_continued("see the", "open", 8)
    assert not is_continued("一二三四", "五六", 10)
    assert not is_continued("see", "the", 8)
