"""The reading of prose: numerals, clauses, and what stands around a phrase."""

import time
from decimal import Decimal

import pytest
from attrs import evolve

from govreport import check
from govreport.checks.prose.reading import (
    clauses_of,
    prose_texts,
    squeezed,
    stated_numbers,
    words_of,
)
from govreport.checks.prose.reading.documents import edits_between
from govreport.checks.prose.reading.numerals import number_in
from govreport.codec import flatten, from_plain, to_plain
from govreport.report import AgencyKind, Scope


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("36", 36),
        ("12.5", "12.5"),
        ("零", 0),
        ("两", 2),
        ("十", 10),
        ("三十六", 36),
        ("一百零三", 103),
        ("一百一十二", 112),
        ("两千三百", 2300),
        ("三万零五", 30005),
        ("二十万", 200000),
    ],
)
def test_a_regular_numeral_is_read(words, number):
    assert number_in(words) == Decimal(number)


@pytest.mark.parametrize("words", ["三百五", "两万三", "一二三", "百", "万", ""])
def test_a_numeral_that_may_mean_two_things_is_not(words):
    assert number_in(words) is None


def test_words_are_squeezed_to_one_way_of_typing():
    assert squeezed("截至 2024 年 1 月,\n共 1,234 件(条)；５件") == (
        "截至2024年1月，共1234件（条）；5件"
    )


def test_two_numbers_side_by_side_stay_two():
    assert squeezed("邮编223001 2024年") == "邮编223001 2024年"


def test_a_mark_within_one_name_parts_no_clauses():
    words = "行政复议、行政诉讼5件、答复3件（含结转1件），办结"
    assert [clause.words for clause in clauses_of(words)] == [
        "行政复议、行政诉讼5件",
        "答复3件",
        "含结转1件",
        "办结",
    ]


@pytest.mark.parametrize(
    ("one", "other", "edits"),
    [("条例", "条例", 0), ("条列", "条例", 1), ("信息公开", "政府信息公开", 2)],
)
def test_a_slip_is_counted_by_its_characters(one, other, edits):
    assert edits_between(one, other) == edits


def test_every_text_has_the_address_of_its_paragraph_or_item(zero_report):
    plain = to_plain(zero_report)
    plain["extra_sections"] = [
        {"heading": "创新", "body": ["甲", {"items": ["乙", "丙"]}]}
    ]
    texts = {text.address: text.words for text in prose_texts(from_plain(plain))}
    assert texts["overview.platforms[0]"] == "网站和新媒体统一管理。"
    assert texts["improvement.current_problems[0].items[1]"] == "力度不够"
    assert texts["extra_sections[0][1].items[0]"] == "乙"


def test_the_words_of_a_chapter_hold_heads_captions_and_tables(zero_report):
    plain = to_plain(zero_report)
    table = {"caption": "收费", "header": ["单位", "元"], "rows": [["甲", "400"]]}
    plain["other_matters"] = [{"table": table}]
    plain["extra_sections"] = [{"heading": "创新", "body": "乙"}]
    assert words_of(from_plain(plain), "other_matters") == "创新收费单位元甲400乙"


def read(report, text):
    plain = to_plain(report) | {"overview": text}
    report = from_plain(plain)
    return [
        stated.excerpt
        for part in prose_texts(report)
        for stated in stated_numbers(part, report, flatten(report))
    ]


@pytest.mark.parametrize(
    "lead",
    [
        "",
        "2024年，",
        "2024年度我局",
        "截至2024年12月31日，本机关",
        "示范县司法局全年",
        "司法局",
        "全局共",
        "畅通渠道，规范答复，全年",
    ],
)
def test_words_of_the_whole_agency_may_stand_before(zero_report, lead):
    assert read(zero_report, f"{lead}收到政府信息公开申请5件。") == [
        "收到政府信息公开申请5件"
    ]


@pytest.mark.parametrize(
    "lead",
    [
        "办公室",
        "全县",
        "我县",
        "通过信函",
        "其中",
        "各科室",
        "2023年，",
        "2024年3月，",
        "一季度",
        "与去年同期相比，",
        "县公安局全年共",
        "办公室受理投诉12件，",
        "计划",
        "每",
    ],
)
def test_words_of_a_part_or_of_another_time_may_not(zero_report, lead):
    assert read(zero_report, f"{lead}收到政府信息公开申请5件。") == []


@pytest.mark.parametrize("name", ["示范街道", "示范街道办事处", "街道办事处", "我街道"])
def test_a_subdistrict_is_called_by_its_name_too(zero_report, name):
    report = evolve(zero_report, agency="甲区示范街道办事处")
    assert read(report, f"2024年，{name}共接收政府信息公开申请5件。")
    assert not read(report, f"2024年，甲区共接收政府信息公开申请5件。{name}")


def test_a_text_is_read_again_where_it_says_whom_it_speaks_of(zero_report):
    narrowed = "办公室代表我局受理政府信息公开申请4件；"
    text = f"{narrowed}答复政府信息公开申请4件。答复政府信息公开申请3件。"
    assert read(zero_report, text) == []
    assert read(zero_report, f"{text}全年答复政府信息公开申请3件。") == [
        "答复政府信息公开申请3件"
    ]


def test_what_agrees_may_be_shared_out_and_what_does_not_may_not(zero_report):
    shared = "，其中予以公开0件，部分公开0件。"
    assert read(zero_report, f"收到政府信息公开申请0件{shared}") == [
        "收到政府信息公开申请0件",
        "予以公开0件",
        "部分公开0件",
    ]
    assert read(zero_report, f"收到政府信息公开申请5件{shared}") == [
        "收到政府信息公开申请5件"
    ]


@pytest.mark.parametrize(
    ("scope", "subject", "is_read"),
    [
        (Scope.REGION, "全县", True),
        (None, "全县", True),
        (Scope.AGENCY, "全县", False),
        (Scope.REGION, "县人民政府", False),
        (Scope.AGENCY, "县人民政府", True),
        (None, "我县", True),
        (Scope.AGENCY, "我县", False),
    ],
)
def test_a_government_is_a_part_of_its_region(zero_report, scope, subject, is_read):
    report = evolve(
        zero_report,
        agency="示范县人民政府",
        agency_kind=AgencyKind.GOVERNMENT,
        scope=scope,
    )
    assert bool(read(report, f"{subject}收到政府信息公开申请5件。")) is is_read


@pytest.mark.parametrize(
    "text",
    [
        f"收到政府信息公开申请{'一' * 30_000}件。",
        f"收到政府信息公开申请{'1' * 30_000}件。",
        f"收到政府信息公开申请1.{'0' * 30_000}件。",
        f"收到{'政府信息公开申请' * 4_000}",
        f"由{'总体情况、' * 6_000}六部分",
    ],
    ids=["numerals", "digits", "places", "words", "parts"],
)
def test_words_that_never_end_are_read_in_no_time(zero_report, text):
    begun = time.perf_counter()
    assert read(zero_report, text) == []
    report = from_plain(to_plain(zero_report) | {"overview": text})
    assert not any(finding.is_error for finding in check(report))
    assert time.perf_counter() - begun < 5
