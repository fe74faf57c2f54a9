"""The JSON Schema of a report: it takes what loads, and refuses what is refused."""

import re
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from govreport import dump, load
from govreport.editions import EDITIONS
from govreport.errors import LoadError
from govreport.loading import read_tree
from govreport.loading.schema import report_schema
from govreport.testing import full_report, read_cases, zero_report

ROOT = Path(__file__).parents[2]
SCHEMA = report_schema()
VALIDATOR = Draft202012Validator(SCHEMA)
CASES = [
    case
    for case in read_cases(ROOT / "tests" / "cases")
    if case.code < "OGI120" and "input" in case.stated
]

BEYOND = {
    "OGI102: a key twice": "data holds a key once, whatever the text says",
    "OGI104: five places": "multipleOf is not exact: 0.0001 has no binary form",
    "OGI105: six numbers and a comma": "data does not show the last comma",
    "OGI107: a control character in prose": "the reader takes it out; see below",
    "OGI112: a full-width colon": "the text is read as it was meant",
    "OGI112: a hash sign that would cut the text": "a comment is not data",
    "OGI114: a tag": "a tag is not data",
    "OGI114: an anchor and an alias": "nor is an anchor",
    "OGI118: no such image": "the file system is not data",
    "OGI119: no such attachment": "nor is that of an attachment",
}
"""The mistakes that no schema can tell, and why."""

RETYPED = ["OGI112: full-width digits and commas in a row are repaired"]
"""What loading sets right in silence, and a schema need not take."""


def plain_of(text: str) -> object:
    return read_tree(re.sub(r"(\w)×(\d+)", r"\1", text), "年报.yaml").plain


def is_valid(text: str) -> bool:
    return VALIDATOR.is_valid(plain_of(text))


def report(line: str, year: int = 2024) -> str:
    return f"机关: 某局\n年度: {year}\n{line}\n"


def test_the_schema_is_one_of_draft_2020_12():
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert SCHEMA["properties"]["年度"]["title"] == "年度"
    assert SCHEMA["properties"]["agency"]["description"] == "全称，与印章一致"


@pytest.mark.parametrize(
    "path", sorted((ROOT / "examples").glob("*.yaml")), ids=lambda path: path.stem
)
def test_an_example_is_valid(path):
    assert is_valid(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("edition", EDITIONS)
def test_what_dump_writes_is_valid_in_both_languages(edition, language):
    assert is_valid(dump(zero_report(edition), language=language))
    assert is_valid(dump(full_report(edition), language=language))


@pytest.mark.parametrize(
    "case", [c for c in CASES if c.outcome == "fail" and str(c) not in BEYOND], ids=str
)
def test_what_loading_refuses_the_schema_refuses(case):
    try:
        plain = plain_of(case.stated["input"])
    except LoadError:
        return
    assert not VALIDATOR.is_valid(plain)


@pytest.mark.parametrize(
    "case", [c for c in CASES if c.outcome == "pass" and str(c) not in RETYPED], ids=str
)
def test_what_loads_is_valid(case):
    assert is_valid(case.stated["input"])


def test_what_is_beyond_a_schema_is_listed_for_a_reason():
    known = {str(case) for case in CASES}
    assert set(BEYOND) | set(RETYPED) <= known
    for case in CASES:
        if str(case) in BEYOND:
            assert is_valid(case.stated["input"]), f"{case} is refused after all"


ACCEPTED = [
    "总体情况: 全年平稳。",
    "总体情况: {主动公开: 正文, 监督保障: {标题: 保障, 正文: [一段, 二段]}}",
    "overview: [一段, {items: [甲, 乙]}, {表: {表头: [甲], 行: [['1']]}}]",
    "主动公开政府信息情况: {规章: [1, 0, 22], 行政许可: 3, 行政事业性收费: 5.25}",
    "proactive: {rules: {issued: 1, 本年废止件数: 0}, penalties: ~, charges: zero}",
    "remedies: {reconsideration: [0, 0, 0, 0], litigation: 全零}",
    "requests: {received: [~, ~, ~, ~, ~, ~], dispositions: zero}",
    "行政区划代码: '420203'",
    "统计期限: {起: 2024-01-01, 止: 2024年12月31日}",
    "落款: 某局",
    "落款: {机关: [甲局, 乙局], 日期: 2025-02-29}",
    "依据: 《中华人民共和国政府信息公开条例》",
    "存在的主要问题及改进情况: {本年度存在的问题: [一, 二], 下年度改进举措: 全文}",
    "附注: {proactive.rules.issued: 其中修订1件}",
    "补充数据: {more.issued: 1, more.amount: -2.5}",
    "版本: 2021-short\nrequests: {dispositions: {其他处理: [0, 0, 0, 0, 0, 0]}}",
    "其他章节: [{标题: 培训, 章: 总体情况, 位于前: 主动公开}]",
]

REFUSED = [
    "年度: 2024\nyear: 2024",
    "总体情况: 3",
    "overview: {主动公开: 甲, proactive_disclosure: 乙}",
    "overview: [{items: [甲], table: {header: [甲], rows: []}}]",
    "overview: [{图: {标题: 没有路径}}]",
    "overview: [{图: {路径: a.png, 标题: 甲, 说明: 乙}}]",
    "overview: [{图表: {类型: 饼图, 数据: {甲: -1, 乙: 2}}}]",
    "主动公开政府信息情况: {规章: [1, 0]}",
    "主动公开政府信息情况: {规章: [1, 0, 2, 3]}",
    "proactive: {rules: {issued: 1, 本年制发件数: 1}}",
    "proactive: [1, 2, 3]",
    "remedies: 0",
    "requests: {dispositions: {其他处理: [0, 0, 0, 0, 0, 0]}}",
    "版本: 2021-short\nrequests: {dispositions: {其他处理: {fee_overdue: 全零}}}",
    "版本: 2020",
    "行政区划代码: 42020",
    "统计期限: {起: 2024-01-01}",
    "发布日期: 2025年13月1日",
    "落款: {人: 甲}",
    "存在的主要问题及改进情况: {本年度存在的问题: [一, '']}",
    "附注: {proactive.licensing.change: 增}",
    "补充数据: {more.issued: 一}",
    "附件: [{标题: 没有路径}]",
]


@pytest.mark.parametrize("line", ACCEPTED)
def test_a_way_to_write_a_report_is_valid_and_loads(line):
    assert is_valid(report(line))
    problems = load(report(line).encode()).problems
    assert [p.code for p in problems] in ([], ["OGI111"]), problems


@pytest.mark.parametrize("line", REFUSED)
def test_what_is_no_way_to_write_a_report_is_neither_valid_nor_loads(line):
    assert not is_valid(report(line))
    assert load(report(line).encode()).problems


def test_the_edition_of_the_year_decides_which_tables_are_valid():
    rows_2019 = "proactive: {procurement: [4, 86.35万元], licensing: [8, -2, 156]}"
    assert is_valid(report(rows_2019, 2020))
    assert is_valid(report(f"{rows_2019}\nedition: '2019'", 2022))
    assert not is_valid(report(rows_2019, 2021))
    assert not is_valid(report("", 2018))
    assert is_valid(report("版本: 2019", 2018))


def test_a_control_character_is_refused_where_the_reader_left_it():
    plain = {"agency": "某局", "year": 2024, "other_matters": "甲\a乙"}
    assert not VALIDATOR.is_valid(plain)
