"""What is wrong in an input file: each with its place, its address and what to do."""

import pytest

from govreport.loading import load

HEAD = "agency: 某局\nyear: 2024\n"
DENIED = HEAD + "requests:\n  dispositions:\n    denied:\n      state_secrets: "


def test_a_row_of_five_numbers_is_refused(said):
    assert said(DENIED + "[1, 0, 0, 0, 0]\n") == [
        "年报.yaml:6:7 表三“（三）不予公开→1.属于国家秘密”应有7个数（自然人……总计），"
        "现有5个。没有的填0。"
    ]


def test_a_row_with_a_comma_at_its_end_is_refused(said, found):
    text = HEAD + "requests:\n  received: [1,0,0,0,0,0,]\n"
    assert found(text) == [("4:3", "OGI105", "requests.received")]
    assert said(text) == [
        "年报.yaml:4:3 表三“一、本年新收政府信息公开申请数量”应有7个数"
        "（自然人……总计），现有6个，末尾多一个逗号。请补上“总计”；要自动求和就删去末尾的逗号。"
    ]


def test_a_full_row_may_end_in_a_comma(found):
    assert found(DENIED + "[1, 0, 0, 0, 0, 0, 1,]\n") == []


def test_a_row_of_eight_numbers_is_refused(said):
    assert said(DENIED + "[1, 234, 0, 0, 0, 0, 0, 235]\n") == [
        "年报.yaml:6:7 表三“（三）不予公开→1.属于国家秘密”应有7个数（自然人……总计），"
        "现有8个。请核对，数里不要写逗号。"
    ]


def test_one_number_is_no_row(said):
    assert said(DENIED + "0\n") == [
        "年报.yaml:6:22 表三“（三）不予公开→1.属于国家秘密”应有7个数（自然人……总计），"
        "现只有0。全部为零可写“全零”。"
    ]


def test_two_numbers_are_too_many_for_a_single_one(said):
    assert said(HEAD + "proactive:\n  licensing: [1, 2]\n") == [
        "年报.yaml:4:3 表二“行政许可”应有1个数（本年处理决定数量），现有2个。"
    ]


def test_a_table_cannot_be_a_number_or_a_row(said):
    assert said(HEAD + "remedies: 0\nproactive: [0, 0]\n") == [
        "年报.yaml:3:11 表四应分项填写（行政复议、行政诉讼），现为0。"
        "全部为零可写“全零”。",
        "年报.yaml:4:1 表二应分项填写（规章、行政规范性文件、行政许可、行政处罚、"
        "行政强制、行政事业性收费），现为[…]。全部为零可写“全零”。",
    ]


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ("3.7", "应为0或正整数，现为3.7。"),
        ("1e5", "应为0或正整数，现为“1e5”。"),
        ("0x1F", "应为0或正整数，现为“0x1F”。"),
        ("1_000", "应为0或正整数，现为“1_000”。"),
        ("true", "应为0或正整数，现为true。"),
        ("yes", "应为0或正整数，现为“yes”。"),
        ("12件", "应为0或正整数，现为“12件”。"),
        ('"12"', "应为数字，现为文字“12”。请去掉引号。"),
        ('"0"', "应为数字，现为文字“0”。请去掉引号。"),
        ('"１２"', "应为数字，现为文字“１２”。请去掉引号。"),
        ("-1", "不能为负，现为-1。"),
        ("012", "的数不能以0开头，现为“012”。请去掉前面的0。"),
        ("1,234", "的数不要写千分位，现为“1,234”。请去掉逗号。"),
        ("1234567890123", "的数太大：1234567890123，最多12位。"),
        ("9" * 5000, f"的数太大：{'9' * 40}…，最多12位。"),
        ("{a: 1}", None),
    ],
)
def test_what_is_no_count_is_refused(said, found, value, sentence):
    text = HEAD + f"proactive:\n  licensing: {value}\n"
    if sentence is None:
        assert found(text) == [("4:15", "OGI101", "proactive.licensing.a")]
        return
    assert found(text) == [("4:14", "OGI103", "proactive.licensing.decisions")]
    assert said(text) == [f"年报.yaml:4:14 表二“行政许可”“本年处理决定数量”{sentence}"]


@pytest.mark.parametrize(
    "value", ["1.23456", "12345678901234567", "-0.5", '"1.5"', "1.", "1e3", "约5"]
)
def test_what_is_no_amount_is_refused(found, value):
    assert found(HEAD + f"proactive:\n  charges: {value}\n") == [
        ("4:12", "OGI104", "proactive.charges.amount")
    ]


def test_an_amount_of_many_digits_is_exact():
    text = HEAD + "proactive:\n  charges: 1234567890123456.7891\n"
    amount = load(text.encode()).report.proactive.charges.amount
    assert str(amount) == "1234567890123456.7891"


def test_each_wrong_number_of_a_row_has_its_own_place(found):
    assert found(HEAD + 'proactive:\n  rules: [3.7, true, "12"]\n') == [
        ("4:11", "OGI103", "proactive.rules.issued"),
        ("4:16", "OGI103", "proactive.rules.repealed"),
        ("4:22", "OGI103", "proactive.rules.in_force"),
    ]


def test_a_misspelt_key_is_met_with_a_suggestion(said, found):
    text = "agancy: 某局\n年渡: 2024\noverview:\n  platfroms: 甲\n"
    assert found(text) == [
        ("1:1", "OGI101", "agency"),
        ("2:1", "OGI101", "year"),
        ("4:3", "OGI101", "overview.platforms"),
    ]
    assert said(text) == [
        "年报.yaml:1:1 不认识“agancy”，是不是“agency”？",
        "年报.yaml:2:1 不认识“年渡”，是不是“年度”？",
        "年报.yaml:4:3 不认识“platfroms”，是不是“platforms”？",
    ]


def test_a_misspelt_row_is_met_with_a_suggestion(said):
    assert said(HEAD + "requests:\n  recieved: zero\n  上年结转: zero\n") == [
        "年报.yaml:4:3 不认识“recieved”，是不是“received”？",
        "年报.yaml:5:3 不认识“上年结转”，是不是“上年结转政府信息公开申请数量”？",
    ]


def test_an_unknown_key_like_no_other_is_told(said):
    assert said(HEAD + "qqq: 1\n") == [
        "年报.yaml:3:1 不认识“qqq”。请核对写法，或删去这一项。"
    ]


def test_a_key_of_another_part_is_sent_there(said, found):
    text = HEAD + "overview:\nplatforms: 甲\nreconsideration: zero\n"
    assert found(text) == [
        ("4:1", "OGI101", "platforms"),
        ("5:1", "OGI101", "reconsideration"),
    ]
    assert said(text)[0] == (
        "年报.yaml:4:1 “platforms”不能写在这里，应写在“总体情况”（overview）之下。"
        "请检查缩进。"
    )


def test_a_key_given_twice_is_refused(said, found):
    text = HEAD + "year: 2025\noverview:\n  platforms: 甲\n  platforms: 乙\n"
    assert found(text) == [
        ("3:1", "OGI102", "year"),
        ("6:3", "OGI102", "overview.platforms"),
    ]
    assert said(text)[0] == "年报.yaml:3:1 “year”写了两次。请只留一个。"


def test_an_english_and_a_chinese_key_for_one_field_are_refused(said, found):
    text = HEAD + "年度: 2024\n"
    assert found(text) == [("3:1", "OGI102", "year")]
    assert said(text) == ["年报.yaml:3:1 “年度”和“year”是同一项。请只留一个。"]


def test_keys_given_twice_in_json_are_refused(found):
    text = '{"agency": "某局", "year": 2024,\n "year": 2025}'
    assert found(text) == [("2:2", "OGI102", "year")]


@pytest.mark.parametrize("year", ["20204", "2007", '"2024"', "2024年", "24", "2024.0"])
def test_a_year_that_cannot_be_is_refused(found, year):
    assert found(f"agency: 某局\nyear: {year}\n") == [("2:7", "OGI109", "year")]


def test_a_year_of_five_digits_is_told(said):
    assert said("agency: 某局\nyear: 20204\n") == [
        "年报.yaml:2:7 “年度”（year）应为2008至2099之间的四位数字，现为20204。"
    ]


def test_a_year_before_the_first_edition_is_told(said):
    (sentence,) = said("agency: 某局\nyear: 2010\n")
    assert sentence.startswith("年报.yaml:2:7 没有2010年度的格式。现有格式：")


def test_an_unknown_edition_is_told_with_those_there_are(found, said):
    text = HEAD + "edition: 2020\n"
    assert found(text) == [("3:10", "OGI110", "edition")]
    assert "2021、2021-short；现为2020。" in said(text)[0]


def test_an_unknown_word_is_told_with_those_there_are(said):
    assert said(HEAD + "scope: 全省\n") == [
        "年报.yaml:3:8 “范围”（scope）应为下列之一：本机关 agency、本地区 region；"
        "现为“全省”。"
    ]


def test_a_note_on_an_unknown_cell_is_told_with_a_suggestion(said, found):
    text = HEAD + "notes:\n  requests.recieved.total: 注\n"
    assert found(text) == [("4:3", "OGI110", "notes.requests.recieved.total")]
    assert said(text) == [
        "年报.yaml:4:3 没有名为“requests.recieved.total”的单元格，"
        "是不是“requests.received.total”？"
    ]


@pytest.mark.parametrize("date", ["2025-02-30", "2025/1/20", "20250120", "昨天"])
def test_what_is_no_date_is_refused(found, date):
    assert found(HEAD + f"published: {date}\n") == [("3:12", "OGI111", "published")]


def test_required_fields_are_missed(said):
    assert said("variant: national\nextra_sections:\n  - body: 甲\n") == [
        "年报.yaml:1:1 缺少“机关”（agency）。",
        "年报.yaml:1:1 缺少“年度”（year）。",
        "年报.yaml:3:5 缺少“其他章节→第1项→标题”（extra_sections[0].heading）。",
    ]


def test_an_empty_agency_is_a_missing_one(found):
    assert found('agency: ""\nyear: 2024\n') == [("1:9", "OGI108", "agency")]


@pytest.mark.parametrize(
    ("line", "place", "address", "sentence"),
    [
        (
            "contact: {phone: 123}",
            "3:18",
            "contact.phone",
            '“联系方式→电话”（contact.phone）应为文字，现为123。请加英文引号："123"。',
        ),
        (
            "units: 3",
            "3:8",
            "units",
            "“所含单位”（units）应为列表（每行以“- ”开头），现为3。",
        ),
        (
            "contact: 办公室",
            "3:10",
            "contact",
            "“联系方式”（contact）应为若干个“键: 值”，现为“办公室”。",
        ),
        (
            "notes: 无",
            "3:8",
            "notes",
            "“附注”（notes）应为若干个“键: 值”，现为“无”。",
        ),
        (
            'variant: "a\\nb"',
            "3:10",
            "variant",
            "“样式”（variant）应只有一行，“a”之后另有一行。",
        ),
        (
            "division: 42020",
            "3:11",
            "division",
            "“行政区划代码”（division）应为2、4、6、9或12位数字，现为42020。",
        ),
        (
            "other_matters: [{b: c, d: e}]",
            "3:17",
            "other_matters[0]",
            "“其他需要报告的事项→第1项”（other_matters[0]）应为一段文字，"
            "或段落、条目、图、图表、表之一，现为{…}。",
        ),
        (
            "other_matters: [{figure: {caption: 图}}]",
            "3:18",
            "other_matters[0].figure.path",
            "缺少“其他需要报告的事项→第1项→图→路径”（other_matters[0].figure.path）。",
        ),
        (
            "other_matters: [{table: {header: [a, b], rows: [[c]]}}]",
            "3:49",
            "other_matters[0].table.rows[0]",
            "“其他需要报告的事项→第1项→表→行→第1项”（other_matters[0].table.rows[0]）"
            "应有2格（与表头相同），现有1格。",
        ),
    ],
)
def test_the_wrong_kind_of_value_is_refused(
    said, found, line, place, address, sentence
):
    text = HEAD + line + "\n"
    ((at, _, where),) = found(text)
    assert (at, where) == (place, address)
    assert said(text) == [f"年报.yaml:{place} {sentence}"]


def test_all_that_is_wrong_in_one_narrative_is_told(found):
    text = HEAD + "other_matters: [1, 甲, {items: [2, 乙, 3]}, {figure: {path: 4}}]\n"
    assert found(text) == [
        ("3:17", "OGI106", "other_matters[0]"),
        ("3:32", "OGI106", "other_matters[2].items[0]"),
        ("3:38", "OGI106", "other_matters[2].items[2]"),
        ("3:59", "OGI106", "other_matters[3].figure.path"),
    ]


def test_an_unknown_block_is_met_with_a_suggestion(said):
    assert said(HEAD + "other_matters: [{item: [甲]}, {figure: {pth: a}}]\n") == [
        "年报.yaml:3:18 不认识“item”，是不是“items”？",
        "年报.yaml:3:40 不认识“pth”，是不是“path”？",
    ]


def test_control_characters_are_refused_where_they_stand(found, said):
    text = (
        HEAD + "title: 年\x0b报\noverview:\n  platforms: |\n    甲\n    乙\x7f丙\x00\n"
    )
    text = text.replace("\x00", "")
    assert found(text) == [
        ("3:9", "OGI107", "title"),
        ("7:6", "OGI107", "overview.platforms"),
    ]
    assert said(text)[0] == (
        "年报.yaml:3:9 含有看不见的控制字符U+000B。请删去后重新输入。"
    )


def test_an_escaped_control_character_is_refused_as_well(found):
    assert found(HEAD + 'title: "年\\x0b报"\n') == [("3:8", "OGI107", "title")]
    text = '{"agency": "某局", "year": 2024, "title": "a\\u0007"}'
    assert found(text) == [("1:41", "OGI107", "title")]


def test_parts_of_another_edition_are_told_once(said, found):
    text = (
        HEAD + "edition: 2021-short\nrequests:\n  dispositions:\n"
        "    otherwise_handled:\n      supplement_overdue: [0, 0, 0, 0, 0, 0]\n"
        "      fee_overdue: zero\n      other: zero\n"
    )
    assert found(text) == [("6:5", "OGI101", "requests.dispositions.otherwise_handled")]
    assert said(text) == [
        "年报.yaml:6:5 表三“（六）其他处理”的分项不属于2021-short版格式，而属于2021版。"
        "若报告用的是2021版表格，请写“版本: 2021”。"
    ]


def test_a_row_of_another_edition_is_told(said):
    text = HEAD + "requests: {dispositions: {otherwise_handled: [0, 0, 0, 0, 0, 0]}}\n"
    assert said(text) == [
        "年报.yaml:3:27 表三“（六）其他处理”在2021版格式中分几行填写，"
        "在2021-short版中才是一行。若报告用的是2021-short版表格，"
        "请写“版本: 2021-short”。"
    ]


def test_everything_is_told_at_once(found):
    text = (
        "agency: 某局 #1\nyear: 20204\nvarint: national\n"
        "requests:\n  received: [1, 2]\nproactive: {licensing: -1}\n"
        "published: 2025-13-01\nunits: [甲, 2]\n"
    )
    assert [code for _, code, _ in found(text)] == [
        "OGI112",
        "OGI109",
        "OGI101",
        "OGI105",
        "OGI103",
        "OGI111",
        "OGI106",
    ]
