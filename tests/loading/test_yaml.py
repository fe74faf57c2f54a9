"""YAML: what is refused of it, what its mistakes are called, what reading it costs."""

from decimal import Decimal

import pytest

from govreport.diagnostics import Position
from govreport.errors import LoadError
from govreport.loading import read_tree

HEAD = "agency: 某局\nyear: 2024\n"
"""More than the worst file of permitted size takes, and far less than a bomb."""


def test_any_text_is_data_with_places():
    tree = read_tree(
        "id: 湖北\nheads:\n  - {a: 012, b: 1.50}\n  - ~\nc: yes\n", "v.yaml"
    )
    assert tree.plain == {
        "id": "湖北",
        "heads": [{"a": "012", "b": Decimal("1.50")}, None],
        "c": "yes",
    }
    assert tree.problems == ()
    assert tree.position(("id",)) == Position("v.yaml", 1, 5)
    assert tree.position(("heads", 0, "b")) == Position("v.yaml", 3, 17)
    assert tree.position(("heads", 0, "b", "missing")) == Position("v.yaml", 3, 17)
    assert tree.key_position(("c",)) == Position("v.yaml", 5, 1)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", 12),
        ("-1", -1),
        ("0", 0),
        ("0.10", Decimal("0.10")),
        ("true", True),
        ("~", None),
        ("null", None),
        ("", None),
        ("012", "012"),
        ("1e5", "1e5"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("+1", "+1"),
        (".5", ".5"),
        ("yes", "yes"),
        ("No", "No"),
        ("2025-01-20", "2025-01-20"),
        ("12:30", "12:30"),
        ('"12"', "12"),
        ("'true'", "true"),
    ],
)
def test_a_scalar_is_what_it_is_in_json_or_text(text, value):
    plain = read_tree(f"a: {text}\n", "a.yaml").plain
    assert plain == {"a": value}
    assert type(plain["a"]) is type(value) or isinstance(plain["a"], str)


def test_tags_are_refused(found, said):
    text = "agency: !!python/object/apply:os.system [ls]\nyear: !!int 2024\n"
    assert found(text) == [("1:9", "OGI114", "agency"), ("2:7", "OGI114", "year")]
    assert said(text)[1] == "年报.yaml:2:7 不支持YAML标签“!!int”。请删去。"


def test_anchors_aliases_and_merge_keys_are_refused(found, said):
    text = HEAD + "units: &a [甲]\nlegal_bases: *a\n<<: *a\n"
    assert found(text) == [
        ("3:8", "OGI114", "units"),
        ("4:14", "OGI114", "legal_bases"),
        ("5:1", "OGI114", ""),
    ]
    assert said(text) == [
        "年报.yaml:3:8 不支持YAML锚点“&a”。请删去；以“&”开头的文字请加英文引号。",
        "年报.yaml:4:14 不支持YAML引用“*a”。请写出内容；以“*”开头的文字请加英文引号。",
        "年报.yaml:5:1 不支持YAML合并键“<<”。请写出各项。",
    ]


def test_an_alias_bomb_is_refused_before_it_is_built(found):
    lines = ["a0: &a0 [甲, 甲, 甲, 甲, 甲, 甲, 甲, 甲, 甲]"]
    for level in range(1, 30):
        parts = ", ".join([f"*a{level - 1}"] * 9)
        lines.append(f"a{level}: &a{level} [{parts}]")
    codes = {code for _, code, _ in found(HEAD + "\n".join(lines) + "\n")}
    assert codes == {"OGI101", "OGI114"}


def test_a_second_document_is_refused(found):
    assert found(HEAD + "---\nagency: 乙局\n") == [("3:1", "OGI114", "")]


def test_a_key_must_be_a_word(found):
    assert found(HEAD + "? [a, b]\n: 1\n")[0] == ("3:3", "OGI106", "")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "units: [甲, 乙\nvariant: a",
            "3:8 从这里开始的括号没有结束，或中间缺少逗号：“units: [甲, 乙”。",
        ),
        ('title: "甲\nvariant: a', '3:8 从这里开始的引号没有结束：“title: "甲”。'),
        (
            "proactive: {rules: [1,,2]}",
            "3:23 两个逗号之间没有内容：“proactive: {rules: [1,,2]}”。没有的填0。",
        ),
        ("title: @甲", "3:8 内容不能以“@”开头：“title: @甲”。请加英文引号。"),
        (
            "title: 甲: 乙",
            "3:9 这里不应有冒号：“title: 甲: 乙”。请核对缩进；"
            "文字中有“: ”时请加英文引号。",
        ),
        ("variant\ntitle: 甲", "3:1 这一行没有“键: 值”的冒号：“variant”。"),
        (
            "overview:\n    platforms: 甲\n  oversight: 乙",
            "5:3 这一行的缩进与上面不一致，或多了内容：“oversight: 乙”。",
        ),
        (
            'title: "甲\\q"',
            "3:11 英文双引号中的“\\q”不能识别。要写反斜杠请写两个。",
        ),
        (
            "other_matters: |甲",
            "3:17 “|”或“>”之后不能有内容：“other_matters: |甲”。"
            "请把正文另起一行，并比这一行多缩进两格。",
        ),
        (
            "%甲",
            "3:2 这一行不能读取：“%甲”。请核对缩进、冒号、引号和括号。",
        ),
    ],
)
def test_a_syntax_error_is_told_plainly(refused, text, sentence):
    assert refused(HEAD + text + "\n") == ("OGI115", f"年报.yaml:{sentence}")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x: " + "[" * 100_000, "OGI116.depth"),
        ("x: " + "{a: " * 100_000, "OGI116.depth"),
        ("x:\n " + "- " * 100_000, "OGI116.depth"),
        ("x: [" + "0," * 1_000_000, "OGI116.nodes"),
        ("a: 1\n" * 400_000, "OGI116.nodes"),
        ("x: [" + "*a," * 600_000, "OGI116.nodes"),
    ],
)
def test_what_is_too_deep_or_too_much_is_refused(text, message):
    with pytest.raises(LoadError) as caught:
        read_tree(HEAD + text, "年报.yaml")
    assert caught.value.diagnostics[-1].message == message


def test_a_control_character_is_told_beside_a_syntax_error():
    with pytest.raises(LoadError) as caught:
        read_tree("a: 甲\x0b\nb: [1\n", "年报.yaml")
    assert [problem.code for problem in caught.value.diagnostics] == [
        "OGI107",
        "OGI115",
    ]


def test_any_text_may_hold_a_control_character():
    tree = read_tree("a: 1\nb: [甲, 乙\x0b]\n", "v.yaml")
    (problem,) = tree.problems
    assert (problem.code, problem.address) == ("OGI107", "b[1]")
    assert problem.position == Position("v.yaml", 2, 9)
