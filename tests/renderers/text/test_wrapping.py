"""Lines are broken by East-Asian width and the rules of Chinese typesetting."""

from itertools import pairwise

import pytest

from govreport.renderers.text.widths import centred, right_aligned, text_width
from govreport.renderers.text.wrapping import NOT_AT_END, NOT_AT_START, wrapped


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


def test_spaces_are_kept_within_a_line_and_dropped_at_its_end():
    assert wrapped("甲  乙 丙", 8) == ["甲  乙", "丙"]


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
