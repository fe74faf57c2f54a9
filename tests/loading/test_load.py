"""What a good input file may look like, and where loading finds everything in it."""

import datetime as dt
import json
from decimal import Decimal

import pytest

from govreport.codec import encode_json, to_plain
from govreport.diagnostics import Position
from govreport.errors import LoadError
from govreport.loading import load, load_report
from govreport.report import AgencyKind, Scope, Signature
from govreport.values.narrative import Figure, Items, Paragraph, SmallTable

ENGLISH = """\
format_version: 1
agency: 示范县司法局          # 机关
agency_kind: department
division: 420203
year: 2024
period: {start: 2024-01-01, end: 2024-12-31}
scope: agency
title: [示范县司法局, 2024年政府信息公开工作年度报告]
published: 2025-01-20
signature: 示范县司法局
contact: {unit: 办公室, phone: 0714-1234567, postcode: "435000"}
legal_bases: 《中华人民共和国政府信息公开条例》第五十条
overview:
  proactive_disclosure: |
    第一段。
    第二段。
  platforms: {heading: 平台建设, body: [正文。, {items: [甲, 乙]}]}
proactive:
  rules: [1, 2, 3]
  normative_documents: {issued: 4, repealed: 5, in_force: 6}
  licensing: 7
  penalties: {decisions: 8}
  compulsion: [9]
  charges: 59237.2449
requests:
  received: [1, 2, 3, 4, 5, 6]
  brought_forward: {natural_person: 1, other: 0}
  dispositions: zero
  carried_forward: [0, 0, 0, 0, 0, 0, ~]
remedies:
  reconsideration: zero
  litigation:
    direct: [1, 2, 3, 4]
    after_reconsideration: [0, 0, 0, 0, 9]
improvement:
  prior_problems: [覆盖面不广, 力度不够]
  current_problems: 公开形式的覆盖面不广；力度不够。
other_matters: 无
notes: {requests.received.total: 含上年}
extras: {other_published: 3, share: 1.50}
"""

CHINESE = """\
格式版本: 1
机关: 示范县司法局
机关类别: 政府部门
行政区划代码: "420203"
年度: 2024
统计期限: {起: 2024年1月1日, 止: 2024年12月31日}
范围: 本机关
标题: [示范县司法局, 2024年政府信息公开工作年度报告]
发布日期: 2025年1月20日
落款: {机关: [示范县司法局]}
联系方式: {联系单位: 办公室, 电话: 0714-1234567, 邮编: "435000"}
依据: [《中华人民共和国政府信息公开条例》第五十条]
总体情况:
  主动公开: [第一段。, 段落: 第二段。]
  政府信息公开平台建设: {标题: 平台建设, 正文: [正文。, {条目: [甲, 乙]}]}
主动公开政府信息情况:
  规章: {本年制发件数: 1, 本年废止件数: 2, 现行有效件数: 3}
  行政规范性文件: [4, 5, 6]
  行政许可: 7
  行政处罚: {本年处理决定数量: 8}
  行政强制: 9
  行政事业性收费: {本年收费金额（单位：万元）: 59237.2449}
收到和处理政府信息公开申请情况:
  一、本年新收政府信息公开申请数量: [1, 2, 3, 4, 5, 6, 21]
  上年结转政府信息公开申请数量: {自然人: 1, 其他: 0}
  本年度办理结果: 全零
  结转下年度继续办理:
    {自然人: 0, 商业企业: 0, 科研机构: 0, 社会公益组织: 0,
     法律服务机构: 0, 其他: 0, 总计: ~}
政府信息公开行政复议、行政诉讼情况:
  行政复议: 全零
  行政诉讼:
    未经复议直接起诉: [1, 2, 3, 4, 10]
    复议后起诉: [0, 0, 0, 0, 9]
存在的主要问题及改进情况:
  上年度存在的问题: [覆盖面不广, 力度不够]
  本年度存在的问题: 公开形式的覆盖面不广；力度不够。
附注: {requests.received.total: 含上年}
补充数据: {other_published: 3, share: 1.50}
"""


@pytest.fixture
def source():
    return load(ENGLISH.encode(), name="年报.yaml")


def test_a_good_file_has_no_problems(source):
    assert source.problems == ()
    assert not source.provisional
    assert source.name == "年报.yaml"


def test_facts_about_the_report_are_typed(source):
    report = source.report
    assert report.agency == "示范县司法局"
    assert report.agency_kind is AgencyKind.DEPARTMENT
    assert report.scope is Scope.AGENCY
    assert report.division == "420203"
    assert (report.year, report.edition) == (2024, "2021")
    assert report.period.end == dt.date(2024, 12, 31)
    assert report.published == dt.date(2025, 1, 20)
    assert report.signature == Signature(agencies=("示范县司法局",))
    assert report.contact.phone == "0714-1234567"
    assert report.legal_bases == ("《中华人民共和国政府信息公开条例》第五十条",)
    assert report.notes == {"requests.received.total": "含上年"}
    assert report.extras == {"other_published": 3, "share": Decimal("1.50")}


def test_prose_is_paragraphs_and_blocks(source):
    overview = source.report.overview
    assert overview.proactive_disclosure.body.blocks == (
        Paragraph("第一段。"),
        Paragraph("第二段。"),
    )
    assert overview.platforms.heading == "平台建设"
    assert overview.platforms.body.blocks == (
        Paragraph("正文。"),
        Items(("甲", "乙")),
    )
    assert source.report.improvement.prior_problems.blocks == (
        Items(("覆盖面不广", "力度不够")),
    )
    assert not source.report.other_matters


def test_rows_are_lists_mappings_or_a_single_number(source):
    proactive = source.report.proactive
    assert (proactive.rules.issued, proactive.rules.in_force) == (1, 3)
    assert proactive.normative_documents.repealed == 5
    assert proactive.licensing.decisions == 7
    assert proactive.penalties.decisions == 8
    assert proactive.compulsion.decisions == 9
    assert str(proactive.charges.amount) == "59237.2449"


def test_an_omitted_total_is_filled_when_all_its_parts_are_stated(source):
    assert source.report.requests.received.total == 21
    assert source.report.remedies.litigation.direct.total == 10
    assert source.report.requests.brought_forward.total is None


def test_a_stated_total_is_never_changed(source):
    assert source.report.requests.carried_forward.total is None
    assert source.report.remedies.litigation.after_reconsideration.total == 9


def test_zero_stands_for_every_number_of_a_part(source):
    dispositions = source.report.requests.dispositions
    assert dispositions.denied.state_secrets.natural_person == 0
    assert dispositions.total.total == 0
    assert source.report.remedies.reconsideration.total == 0


def test_zero_stands_for_a_whole_table():
    text = "agency: 某局\nyear: 2024\nproactive: zero\nrequests: 全零\nremedies: zero\n"
    report = load_report(text.encode())
    assert report.proactive.charges.amount == Decimal(0)
    assert report.requests.carried_forward.total == 0
    assert report.remedies.litigation.direct.pending == 0


def test_chinese_keys_say_the_same_as_english_ones(source):
    chinese = load(CHINESE.encode(), name="年报.yaml")
    assert chinese.problems == ()
    assert chinese.report == source.report


def test_a_figure_and_a_small_table_may_have_chinese_keys(image):
    text = (
        "机关: 某局\n年度: 2024\n其他需要报告的事项:\n"
        "  - 图: {路径: a.png, 标题: 图一, 替代文字: 柱状图}\n"
        "  - 表: {标题: 表一, 表头: [项目, 件数], 行: [[甲, '1'], [乙, '2']]}\n"
    )
    report = load_report(text.encode(), files={"a.png": image()})
    assert report.other_matters.blocks == (
        Figure(path="a.png", caption="图一", alt="柱状图"),
        SmallTable(
            header=("项目", "件数"), rows=(("甲", "1"), ("乙", "2")), caption="表一"
        ),
    )


@pytest.mark.parametrize(
    ("address", "line", "column"),
    [
        ("year", 5, 7),
        ("overview", 13, 1),
        ("overview.proactive_disclosure", 14, 25),
        ("overview.platforms", 17, 3),
        ("overview.platforms.body[1]", 17, 42),
        ("proactive.rules", 19, 3),
        ("proactive.rules.in_force", 19, 17),
        ("proactive.normative_documents.issued", 20, 33),
        ("proactive.licensing", 21, 14),
        ("proactive.licensing.decisions", 21, 14),
        ("proactive.charges.amount", 24, 12),
        ("requests.received.other", 26, 29),
        ("requests.dispositions", 28, 17),
        ("remedies.litigation.direct.pending", 33, 23),
        ("improvement.prior_problems[1]", 36, 27),
        ("notes.requests.received.total", 39, 34),
        ("extras.share", 40, 37),
    ],
)
def test_every_address_has_its_place_in_the_file(source, address, line, column):
    assert source.positions[address] == Position("年报.yaml", line, column)


def test_a_filled_total_has_no_place(source):
    assert "requests.received.total" not in source.positions


def test_json_says_the_same_as_yaml(source):
    text = encode_json(to_plain(source.report))
    loaded = load(text.encode(), name="年报.json")
    assert loaded.report == source.report
    assert loaded.problems == ()


def test_places_in_json_are_exact():
    text = (
        '{\n  "agency": "甲\\"[",\n\t"requests": {"received": [1,\n 22]}, "year":2024}'
    )
    source = load(text.encode(), name="a.json")
    positions = source.positions
    assert positions["agency"] == Position("a.json", 2, 13)
    assert positions["requests"] == Position("a.json", 3, 2)
    assert positions["requests.received"] == Position("a.json", 3, 15)
    assert positions["year"] == Position("a.json", 4, 15)


def test_plain_data_is_loaded_as_it_is(source):
    plain = json.loads(encode_json(to_plain(source.report)), parse_float=Decimal)
    loaded = load(plain)
    assert loaded.report == source.report
    assert dict(loaded.positions) == {}


def test_plain_data_may_hold_tuples_and_odd_keys():
    loaded = load({"agency": "某局", "year": 2024, "units": ("甲", "乙"), 3: 4})
    assert loaded.report.units == ("甲", "乙")
    (problem,) = loaded.problems
    assert (problem.code, problem.address) == ("OGI101", "3")
    assert problem.position is None


def test_a_file_is_named_as_it_was_asked_for(tmp_path):
    file = tmp_path / "年报.yaml"
    file.write_text("agency: 某局\nyear: 20204\n", encoding="utf-8")
    (problem,) = load(file).problems
    assert str(problem.position) == f"{file}:2:7"
    assert load(str(file), name="年报.yaml").name == "年报.yaml"


def test_load_report_raises_all_problems_at_once():
    with pytest.raises(LoadError) as caught:
        load_report("agency: 某局\nyear: 20204\nunits: 3\n".encode())
    assert [p.code for p in caught.value.diagnostics] == ["OGI109", "OGI106"]
    assert str(caught.value) == "无法读取报告，共2个问题。"


def test_without_agency_and_year_the_tables_are_still_read():
    source = load(b"remedies:\n  reconsideration: [1, 2, 3, 4]\n")
    assert source.provisional
    assert source.report.agency == "〔机关名称〕"
    assert source.report.year == 2021
    assert source.report.remedies.reconsideration.total == 10
    assert [(p.code, p.address) for p in source.problems] == [
        ("OGI108", "agency"),
        ("OGI108", "year"),
    ]


def test_the_stand_in_for_a_year_is_of_the_stated_edition():
    source = load("agency: 某局\nedition: 2021-short\n".encode())
    assert source.provisional
    assert (source.report.year, source.report.edition) == (2021, "2021-short")


def test_an_unreadable_cell_is_blank_and_fills_no_total():
    text = 'agency: 某局\nyear: 2024\nrequests: {received: [1, "2", 0, 0, 0, 0]}\n'
    received = load(text.encode()).report.requests.received
    assert (received.natural_person, received.commercial_enterprise) == (1, None)
    assert received.total is None


def test_an_unreadable_part_is_left_at_its_default():
    text = (
        "agency: 某局\nyear: 2024\ncontact: {phone: 3, unit: 办公室}\n"
        "published: 昨天\nperiod: {start: 2024-01-01, end: 31}\n"
        "overview: {platforms: [甲, 1], oversight: 乙}\n"
    )
    source = load(text.encode())
    assert not source.provisional
    assert (source.report.contact.phone, source.report.contact.unit) == ("", "办公室")
    assert source.report.published is None
    assert source.report.period is None
    assert not source.report.overview.platforms.body
    assert list(source.report.overview.oversight.body.texts()) == ["乙"]
    assert [problem.address for problem in source.problems] == [
        "contact.phone",
        "published",
        "period.end",
        "overview.platforms[1]",
    ]


def test_a_null_is_as_good_as_nothing_but_for_numbers():
    text = "agency: 某局\nyear: 2024\ncontact:\noverview: ~\nunits: null\n"
    source = load(text.encode())
    assert source.problems == ()
    assert source.report.contact is None
    assert source.report.units == ()


def test_every_paragraph_and_item_has_the_place_where_it_was_typed():
    text = (
        "agency: 某局\nyear: 2024\noverview:\n"
        "  proactive_disclosure: |-\n    第一段。\n    第二段。\n"
        "  disclosure_on_request: {正文: [甲, 乙]}\n"
        "  platforms:\n    - 条目: [丙, 丁]\n"
        '    - "戊\\n己"\n    - 庚\n'
        "improvement:\n  prior_problems:\n    - 辛\n    - 壬\n"
        "extra_sections: [{heading: 创新, body: 癸}]\n"
    )
    positions = load(text.encode(), name="年报.yaml").positions
    places = {
        "overview.proactive_disclosure[1]": (4, 25),
        "overview.disclosure_on_request[1]": (7, 35),
        "overview.platforms[0].items[1]": (9, 15),
        "overview.platforms[2]": (10, 7),
        "overview.platforms[3]": (11, 7),
        "improvement.prior_problems[0].items[1]": (15, 7),
        "extra_sections[0][0]": (16, 38),
    }
    assert {
        address: (positions[address].line, positions[address].column)
        for address in places
    } == places
