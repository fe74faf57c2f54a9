"""JSON: strict, exact, and refused in words of our own."""

from decimal import Decimal

import pytest

from govreport.diagnostics import Position
from govreport.loading import load


def test_numbers_are_exact():
    text = '{"agency": "某局", "year": 2024, "extras": {"a": 0.10, "b": 3}}'
    extras = load(text.encode()).report.extras
    assert extras == {"a": Decimal("0.10"), "b": 3}
    assert str(extras["a"]) == "0.10"


@pytest.mark.parametrize("constant", ["NaN", "Infinity", "-Infinity"])
def test_what_is_no_number_in_json_is_refused(refused, constant):
    text = f'{{"agency": "NaN",\n "year": {constant}}}'
    code, sentence = refused(text, "年报.json")
    assert code == "OGI115"
    assert sentence == f"年报.json:2:10 “{constant}”不是数字。"


def test_a_mistake_in_json_is_shown_where_it_stands(refused):
    assert refused('{"agency": "某局"\n "year": 2024}', "年报.json") == (
        "OGI115",
        '年报.json:2:2 不是正确的JSON，错在这里：“"year": 2024}”。',
    )


def test_a_row_that_ends_in_a_comma_is_no_json(refused):
    text = '{"requests": {"received": [1,0,0,0,0,0,]}}'
    assert refused(text, "年报.json")[0] == "OGI115"


def test_braces_may_begin_yaml_as_well():
    source = load("{机关: 某局, 年度: 2024}".encode(), name="年报.yaml")
    assert source.problems == ()
    assert source.report.agency == "某局"
    assert source.positions["year"] == Position("年报.yaml", 1, 14)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"a": ' + "[" * 100_000 + "]" * 100_000 + "}", "OGI116.depth"),
        ('{"a": [' + "0," * 500_000 + "0]}", "OGI116.nodes"),
    ],
)
def test_what_is_too_deep_or_too_much_is_refused(refused, text, message):
    code, _ = refused(text, "年报.json")
    assert code == message.partition(".")[0]


def test_a_key_spelt_with_escapes_keeps_its_place():
    text = '{"agency": "某局", "\\u0079ear": 20204}'
    (problem,) = load(text.encode(), name="a.json").problems
    assert str(problem.position) == "a.json:1:31"
