"""Texts found again among pieces: what stands where, and what came in between."""

import pytest
from attrs import evolve

from govreport.compose import compose
from govreport.plugins import PluginHost
from govreport.readback.alignment import Standing, align
from govreport.readback.differences import excerpts
from govreport.readback.units import Unit, units_of
from govreport.values.narrative import Narrative, SmallTable

PARAGRAPHS = ["第一章", "甲公开信息。", "第二章", "乙公开信息。", "第三章"]


def units(*texts):
    return [
        Unit(address=str(number), text=text, is_number=text.isdecimal())
        for number, text in enumerate(texts)
    ]


def changed(texts, seen):
    """Give what stands at each number of a text where it is not the text itself."""
    standing = align(units(*texts), seen)
    return {
        number: (found.text, found.added)
        for number, (text, found) in enumerate(zip(texts, standing, strict=True))
        if found != Standing(text)
    }


@pytest.mark.parametrize(
    "seen",
    [
        PARAGRAPHS,
        list("".join(PARAGRAPHS)),
        ["第一章", "甲公开 信", "息。", "第二\n章", "乙公开信息。", "　第三章"],
    ],
)
def test_a_text_is_found_however_it_is_broken(seen):
    assert changed(PARAGRAPHS, seen) == {}


def test_a_text_that_was_edited_is_told_with_what_stands_there_now():
    seen = ["第一章", "甲公开信息3条。", "第二章", "乙没有公开信息。", "第三章"]
    assert changed(PARAGRAPHS, seen) == {
        1: ("甲公开信息3条。", ""),
        3: ("乙没有公开信息。", ""),
    }


def test_neighbours_that_were_edited_are_told_apart():
    seen = ["第一章", "甲。", "第二节", "乙公开信息。", "第三章"]
    assert changed(PARAGRAPHS, seen) == {1: ("甲。", ""), 2: ("第二节", "")}


def test_a_text_that_came_in_is_told_behind_the_one_before_it():
    seen = [*PARAGRAPHS[:2], "丙。", "丁。", *PARAGRAPHS[2:]]
    assert changed(PARAGRAPHS, seen) == {1: ("甲公开信息。", "丙。丁。")}


def test_a_text_in_front_of_all_is_told_at_the_first():
    assert changed(PARAGRAPHS, ["秘密", *PARAGRAPHS]) == {0: ("第一章", "秘密")}


def test_a_text_that_went_is_told():
    assert changed(PARAGRAPHS, PARAGRAPHS[:1] + PARAGRAPHS[2:]) == {1: ("", "")}


def test_edits_on_both_sides_of_what_stands_only_once_do_not_meet():
    texts = ["一", "0", "0", "受理", "0", "0", "办结", "0"]
    seen = ["一", "5", "0", "受理", "0", "10", "办结", "0"]
    assert changed(texts, seen) == {1: ("5", ""), 5: ("10", "")}


def test_a_number_is_not_taken_for_the_beginning_of_another():
    assert changed(["1", "0", "0"], ["10", "0", "0"]) == {0: ("10", "")}


def test_blank_cells_are_told_apart_where_they_are_seen():
    assert changed(["甲", "", "", "乙"], ["甲", "", "5", "乙"]) == {2: ("5", "")}


def test_blank_cells_that_a_format_does_not_show_are_passed_over():
    assert changed(["甲", "", "", "乙", ""], ["甲", "乙"]) == {}
    assert changed(["甲", "", "", "乙"], ["甲", "5", "乙"]) == {0: ("甲", "5")}


def test_a_text_that_moved_is_told_where_it_was_and_where_it_is():
    seen = ["第一章", "第二章", "乙公开信息。", "甲公开信息。", "第三章"]
    assert changed(PARAGRAPHS, seen) == {
        1: ("", ""),
        3: ("乙公开信息。", "甲公开信息。"),
    }


@pytest.mark.parametrize("seen", [[], ["别的文件"], ["0"] * 5000])
def test_another_text_altogether_is_told_in_no_time(seen):
    texts = [f"第{number}段" for number in range(900)]
    standing = align(units(*texts), seen)
    assert "".join(found.text + found.added for found in standing) == "".join(seen)


def test_a_head_that_stands_again_with_the_labels_of_its_group_is_nothing_new(
    zero_report,
):
    lineage = PluginHost(load=()).variants.lineage("national")
    edition = zero_report.format_edition
    known = units_of(compose(zero_report, edition, lineage.settings(edition)))
    addresses = [unit.address for unit in known]
    cut = addresses.index("requests.dispositions.denied.internal_affairs")
    first = addresses.index("requests.corner")
    last = addresses.index("requests.other")
    head = "".join(unit.text for unit in known[first : last + 1])
    before, after = (
        "".join(unit.text for unit in part) for part in (known[:cut], known[cut:])
    )
    again = f"{head}三、本年度办理结果（三）不予公开"
    standing = align(known, before + again + after)
    assert standing == [Standing(unit.text) for unit in known]
    standing = align(known, before + again + "（四）" + after)
    assert standing[cut - 1].added == again + "（四）"


def test_a_small_table_may_go_on_below_its_head_with_a_blank_cell(zero_report):
    rows = (("网站", "13"), ("", "0"))
    table = SmallTable(header=("渠道", "数量"), rows=rows)
    report = evolve(zero_report, other_matters=Narrative((table, table)))
    lineage = PluginHost(load=()).variants.lineage("national")
    edition = report.format_edition
    known = units_of(compose(report, edition, lineage.settings(edition)))
    texts = [unit.text for unit in known]
    standing = align(known, "".join([*texts[:-2], "渠道数量0附件：1."]))
    assert standing[:-1] == [Standing(text) for text in texts[:-1]]
    assert standing[-1] == Standing("0", "附件：1.")


def test_an_excerpt_shows_what_differs_and_a_little_around_it():
    old = "本机关按照条例的规定主动公开政府信息13条，全部按时公开。"
    new = old.replace("13", "113")
    assert excerpts(old, new) == (
        "…动公开政府信息13条，全部按时公…",
        "…动公开政府信息113条，全部按时公…",
    )
    assert excerpts("", "新") == ("", "新")
    assert excerpts("甲" * 200, "")[0] == "甲" * 60 + "…"
