"""Chinese typing is normal typing: set right in silence, or shown as it should be."""

import pytest

from govreport.loading import load

HEAD = "agency: 某局\nyear: 2024\n"
RECEIVED = HEAD + "requests:\n  received: "


def _received(text):
    source = load(text.encode(), name="年报.yaml")
    assert source.problems == ()
    received = source.report.requests.received
    return (received.natural_person, received.commercial_enterprise, received.total)


def test_a_full_width_colon_is_shown_with_the_corrected_line(said, found):
    text = "agency: 某局\n年度：2024\noverview:\n  platforms: 甲\n"
    assert said(text) == [
        "年报.yaml:2:3 “年度：2024”用了中文冒号。请改为英文冒号加空格：“年度: 2024”。"
    ]
    assert found(text) == [("2:3", "OGI112", "year")]


def test_what_stands_after_a_full_width_colon_is_read_nonetheless():
    report = load(
        "机关：某局\n年度：2024\n联系方式：\n  电话：一二三\n".encode()
    ).report
    assert (report.agency, report.year) == ("某局", 2024)
    assert report.contact.phone == "一二三"


def test_places_after_a_full_width_colon_are_those_of_the_file(found):
    assert found("agency: 某局\n年度：20204\n") == [
        ("2:3", "OGI112", "year"),
        ("2:4", "OGI109", "year"),
    ]


def test_every_full_width_colon_is_told(found):
    text = (
        HEAD + "contact:\n  电话：一二三\n  地址：某路\nproactive：\n  licensing：-1\n"
        "extra_sections:\n  - 标题：甲\n    正文：乙\n"
    )
    assert found(text) == [
        ("4:5", "OGI112", "contact.phone"),
        ("5:5", "OGI112", "contact.address"),
        ("6:10", "OGI112", "proactive"),
        ("7:12", "OGI112", "proactive.licensing.decisions"),
        ("7:13", "OGI103", "proactive.licensing.decisions"),
        ("9:7", "OGI112", "extra_sections[0]"),
        ("10:7", "OGI112", "extra_sections[0].body"),
    ]


def test_a_full_width_colon_after_a_misspelt_key_is_told(refused):
    assert refused("agency: 某局\n年渡：2024\nvariant: a\n") == (
        "OGI112",
        "年报.yaml:2:3 “年渡：2024”用了中文冒号。请改为英文冒号加空格：“年渡: 2024”。",
    )


def test_a_full_width_colon_on_one_line_with_its_parent_is_told(found):
    assert found(HEAD + "contact: 电话：一二三\n") == [("3:10", "OGI112", "contact")]


def test_a_colon_without_a_space_is_shown_with_the_corrected_line(said):
    assert said("agency:某局\n年度:2024\n") == [
        "年报.yaml:1:7 “agency:某局”的冒号后没有空格。请改为：“agency: 某局”。",
        "年报.yaml:2:3 “年度:2024”的冒号后没有空格。请改为：“年度: 2024”。",
    ]


def test_a_full_width_space_after_a_colon_is_set_right():
    source = load("agency:\u3000某局\nyear:\u30002024\n".encode())
    assert source.problems == ()
    assert (source.report.agency, source.report.year) == ("某局", 2024)


def test_full_width_signs_in_prose_are_kept():
    text = (
        HEAD + "overview:\n  platforms: 说明：这样，可以（真的）。\n"
        "  oversight: |\n    年度：2024\n    \u3000\u3000机关：某局 #1\n"
        '  主动公开: "多行\n    年度：2024"\n'
        "improvement:\n  prior_problems:\n    - 标题：甲，乙\n    - 范围：丙\n"
    )
    source = load(text.encode())
    assert source.problems == ()
    overview = source.report.overview
    assert list(overview.platforms.body.texts()) == ["说明：这样，可以（真的）。"]
    assert list(overview.oversight.body.texts()) == ["年度：2024", "机关：某局 #1"]
    assert list(overview.proactive_disclosure.body.texts()) == ["多行 年度：2024"]
    problems = source.report.improvement.prior_problems
    assert list(problems.texts()) == ["标题：甲，乙", "范围：丙"]


def test_prose_is_kept_when_another_line_is_set_right(found):
    prose = "  oversight: |\n    年度：2024，［0，1］\n\n    \u3000\u3000机关：某局\n"
    text = "agency: 某局\n年度：2024\noverview:\n" + prose
    assert found(text) == [("2:3", "OGI112", "year")]
    body = load(text.encode()).report.overview.oversight.body
    assert list(body.texts()) == ["年度：2024，［0，1］", "机关：某局"]


@pytest.mark.parametrize(
    "row",
    [
        "［1，2，0，0，0，0，3］",
        "（1，2，0，0，0，0，3）",
        "[1，2，0，0，0，0，3]",
        "[1, 2，0, 0,0，0, 3]",
        "［１，２，０，０，０，０，３］",
        "[１, ２, ０, ０, ０, ０, ３]",
        "[1，2，0，0，0，0，3］",
        "［1，2，0，0，0，0，3]",
        "[1、2、0、0、0、0、3]",
        "[1,\u30002,\u30000, 0, 0, 0, 3]",
        "[1，2，0，0，0，0]",
        "(1, 2, 0, 0, 0, 0, 3)",
    ],
)
def test_full_width_signs_in_a_row_of_numbers_are_set_right(row):
    assert _received(RECEIVED + row + "\n") == (1, 2, 3)


def test_full_width_digits_are_numbers():
    text = "agency: 某局\nyear: ２０２４\nproactive: {charges: ５９２３７．２４４９}\n"
    report = load(text.encode()).report
    assert report.year == 2024
    assert str(report.proactive.charges.amount) == "59237.2449"


def test_a_full_width_row_of_five_numbers_is_refused(found):
    for row in ("［1，2，0，0，0］", "［1，2，0，0，0，0，］"):
        assert found(RECEIVED + row + "\n") == [("4:13", "OGI105", "requests.received")]


def test_a_wrong_number_in_a_full_width_row_has_its_own_place(found):
    assert found(RECEIVED + "［1，-2，0，0，０，3.7，9］\n") == [
        ("4:16", "OGI103", "requests.received.commercial_enterprise"),
        ("4:25", "OGI103", "requests.received.other"),
    ]


def test_full_width_signs_in_braces_are_shown_as_they_should_be(said, found):
    text = RECEIVED + "{自然人：1，商业企业：0}\n  carried_forward: ｛自然人：1｝\n"
    assert found(text) == [
        ("4:17", "OGI112", "requests.received"),
        ("5:20", "OGI112", "requests.carried_forward"),
    ]
    assert said(text) == [
        "年报.yaml:4:17 “received: {自然人：1，商业企业：0}”用了中文括号、逗号或冒号。"
        "请改为：“received: {自然人: 1, 商业企业: 0}”。",
        "年报.yaml:5:20 “carried_forward: ｛自然人：1｝”用了中文括号、逗号或冒号。"
        "请改为：“carried_forward: {自然人: 1}”。",
    ]


def test_braces_over_two_lines_are_shown_as_they_should_be(found):
    text = RECEIVED + "{自然人：1，\n    商业企业：-2，总计：0}\n"
    assert found(text) == [
        ("4:17", "OGI112", "requests.received"),
        ("5:9", "OGI112", "requests.received.commercial_enterprise"),
        ("5:10", "OGI103", "requests.received.commercial_enterprise"),
    ]


def test_full_width_indents_are_set_right():
    text = HEAD + "overview:\n\u3000platforms: 甲\n\u3000oversight: |\n\u3000\u3000乙\n"
    source = load(text.encode())
    assert source.problems == ()
    assert list(source.report.overview.platforms.body.texts()) == ["甲"]
    assert list(source.report.overview.oversight.body.texts()) == ["乙"]


def test_a_tab_is_shown_with_the_corrected_line(said, found):
    text = HEAD + "overview:\n\tplatforms: 甲\nvariant:\thubei\n"
    assert found(text) == [
        ("4:1", "OGI112", "overview.platforms"),
        ("5:9", "OGI112", "variant"),
    ]
    assert said(text) == [
        "年报.yaml:4:1 “→platforms: 甲”用了制表符。请改为空格：“  platforms: 甲”。",
        "年报.yaml:5:9 “variant:→hubei”用了制表符。请改为空格：“variant: hubei”。",
    ]


def test_a_tab_within_prose_is_kept():
    text = HEAD + "overview:\n  platforms: |\n    甲\t乙\n"
    body = load(text.encode()).report.overview.platforms.body
    assert list(body.texts()) == ["甲\t乙"]


def test_a_byte_order_mark_and_windows_line_ends_are_set_right():
    content = "\ufeffagency: 某局\r\nyear: 2024\r\n".encode()
    source = load(content)
    assert source.problems == ()
    assert source.positions["agency"].column == 9


def test_a_sharp_that_would_cut_off_text_is_refused(said, found):
    text = "agency: 某局 #1\nyear: 2024\n"
    assert found(text) == [("1:9", "OGI112", "agency")]
    assert said(text) == [
        "年报.yaml:1:9 “某局 #1”中“#”之后会被当作注释。若是正文，请加英文引号："
        '"某局 #1"；若是注释，请在“#”前空两格、后空一格。'
    ]


@pytest.mark.parametrize(
    ("line", "is_lost"),
    [
        ("units: [甲]\nother_matters: 甲 # 乙", True),
        ("other_matters: 甲  #乙", True),
        ("other_matters: 甲  # 乙", False),
        ("variant: hubei # 样式", False),
        ("variant: hubei #样式", True),
        ("published: 2025-01-20 # 日期", False),
        ("scope: agency #", False),
        ("division: 420203 #码", False),
        ("units: [甲, 乙]  # 丙", False),
        ("units:\n  - 甲 #1", True),
    ],
)
def test_a_comment_stands_apart_from_text(found, line, is_lost):
    codes = [code for _, code, _ in found(HEAD + line + "\n")]
    assert codes == (["OGI112"] if is_lost else [])


def test_chinese_quotes_around_a_word_are_refused(said, found):
    text = "agency: “某局”\nyear: 2024\npublished: ‘2025-01-20’\n"
    assert found(text) == [("1:9", "OGI112", "agency"), ("3:12", "OGI112", "published")]
    assert said(text)[0] == (
        '年报.yaml:1:9 “某局”用了中文引号。请去掉引号，或改为英文引号："某局"。'
    )


def test_chinese_quotes_are_kept_in_prose_and_within_english_quotes():
    text = 'agency: "“某局”"\nyear: 2024\nother_matters: “互联网＋政务”\n'
    report = load(text.encode()).report
    assert report.agency == "“某局”"
    assert list(report.other_matters.texts()) == ["“互联网＋政务”"]


def test_a_chinese_quoted_number_is_no_number(found):
    assert found(HEAD + "proactive:\n  licensing: “12”\n") == [
        ("4:14", "OGI103", "proactive.licensing.decisions")
    ]
