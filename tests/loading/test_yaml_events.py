"""Whichever library gives the events of a text, the same is read, refused and told."""

import re
from pathlib import Path

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from govreport.errors import LoadError
from govreport.loading import read_tree, yaml_events, yaml_tree

ROOT = Path(__file__).parents[2]
FOLDERS = ("examples", "tests", "templates", "plugins")

FILES = sorted(
    path
    for folder in FOLDERS
    for ending in ("yaml", "yml")
    for path in (ROOT / folder).rglob(f"*.{ending}")
)
EXAMPLES = [
    block
    for page in sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
    for block in re.findall(
        "```yaml\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL
    )
]

AWKWARD = [
    "a: |\n  x\n   y\n\n  z\nb: >-\n  p\n  q\n\n   r\n  s\n",
    "a: |2\n    x\n  y\nb: |+\n  k\n\n\nc: |-\n\n  d\n",
    "- a\n- - b\n  - c\n- {a: 1, b: [1, 2,], 'c': \"d\"}\n-\n- ~\n",
    "a: b\n  c\n\n  d\ne: 'x\n  y\n\n  z'\nf: \"p\n  q\n\n   r\"\n",
    "[a, b: c, {d: e}, [f, g], 'h', \"i\": j, ? k : l, m:n]\n",
    "? a\n: b\n? [c, d]\n: e\n? |\n  f\n: - g\n  - h\n",
    "a: http://x/y?z=1#f\nb: 12:30\nc: a:b\nd: a :b\ne: #x\nf: x#y\ng: x #y\n",
    "a: [1, 2\n  , 3,\n  4]\nb: {a:\n  1, b\n  : 2}\nc: [[], {}]",
    "𠮷: 𠮷𠮷\nb: [𠮷, 甲,]\nc: 甲：乙 # 丙\n标题： 甲\n正文：|\n  乙\n",
    'a: "x\\ty\\\n  z\\u4e2d\\/ \\x41 \\\\ \\" \\N"\n',
]
"""Texts whose mistakes are the most telling."""

TEXTS = [*(path.read_text(encoding="utf-8") for path in FILES), *EXAMPLES, *AWKWARD]

HOSTILE = [
    *" \n\t:-?,[]{}#&*!|>'\"%@`\\~=<.01a",
    *"：，、。“”‘’｛｝［］（）．１＃　甲𠮷",
    *"\r\x07\x7f\x85\xa0\u2028\ufeff\ufffd\ue000",
    *(": ", " #", "- ", ", ", "|\n", "|- ", ">+\n", "|2\n", "\n ", " \n", "\n\n"),
    *("? ", "<<: ", "---\n", "...\n", "\\n", "\\'", "\\x4", "[a, ", "{a: ", "\nb: "),
]
"""What is typed into a text, and seldom meant as YAML reads it."""

WIDTH = 12
"""Lines of a text that are looked at; ruamel takes a millisecond for ten."""


@st.composite
def mistyped(draw):
    """Give some lines of a text in which signs and lines were mistaken."""
    lines = draw(st.sampled_from(TEXTS)).split("\n")
    first = draw(st.integers(0, max(0, len(lines) - WIDTH)))
    lines = lines[first : first + WIDTH]
    for _ in range(draw(st.integers(0, 5))):
        at, other = draw(numbers(lines)), draw(numbers(lines))
        line = lines[at]
        column = draw(st.integers(0, len(line)))
        match draw(st.sampled_from(["insert", "delete", "swap", "indent", "repeat"])):
            case "insert":
                sign = draw(st.sampled_from(HOSTILE))
                lines[at] = line[:column] + sign + line[column:]
            case "delete":
                lines[at] = line[:column] + line[column + 1 :]
            case "swap":
                lines[at], lines[other] = lines[other], line
            case "indent":
                lines[at] = " " * draw(st.integers(0, 6)) + line.lstrip()
            case "repeat":
                lines.insert(other, line)
    return "\n".join(lines)


def numbers(lines):
    return st.integers(0, len(lines) - 1)


ESCAPES = [
    *("\\" + sign for sign in "0abtnvfre \"/\\N_LPxuU'\nq1甲"),
    *("\\x41", "\\u4e2d", "\\ud800", "\\U0001f600", "\\x4", "a", " ", "\n", "\n\n "),
]

PIECES = st.lists(st.sampled_from([*HOSTILE, "a", "b: ", "\n  c: ", "- x\n"]))


def typed(plain):
    """Give data with the kind of each value: text in quotes is no unquoted text."""
    match plain:
        case dict():
            return [(key, typed(value)) for key, value in plain.items()]
        case list():
            return [typed(value) for value in plain]
        case _:
            return type(plain), plain


def read(text):
    """Give all that reading tells, or what it raises."""
    try:
        tree = read_tree(text, "年报.yaml")
    except LoadError as error:
        return error.key, error.diagnostics
    return typed(tree.plain), tree.problems, list(tree.spots.items()), tree.trailing


def read_by_ruamel(text):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yaml_tree, "libyaml_events", lambda _: None)
        return read(text)


@pytest.fixture
def no_ruamel(monkeypatch):
    """Let nothing be read by ruamel."""

    def refuse(text):
        raise AssertionError(text)

    monkeypatch.setattr(yaml_tree, "ruamel_events", refuse)


@pytest.mark.parametrize("text", TEXTS)
def test_every_text_of_the_project_is_read_alike(text):
    assert read(text) == read_by_ruamel(text)


@settings(max_examples=400, deadline=None)
@given(mistyped())
def test_a_mistyped_text_is_read_alike(text):
    assert read(text) == read_by_ruamel(text)


@settings(max_examples=400, deadline=None)
@given(PIECES.map("".join))
@example("|\n#")
@example("{? }")
@example("<<: \n \n")
@example("a: |\n  \n   x\n")
@example("a: [b, :c]")
def test_pieces_of_yaml_in_any_order_are_read_alike(text):
    assert read(text) == read_by_ruamel(text)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(ESCAPES)).map("".join))
def test_escapes_are_read_alike(text):
    text = f'a: "{text}"\n'
    assert read(text) == read_by_ruamel(text)


@pytest.mark.parametrize(
    "text",
    [
        "a:\tb\n",
        "a: {? }\n",
        "a: &b c\n",
        "a: *b\n",
        "a: !b c\n",
        "<<: {a: b}\n",
        "%YAML 1.2\n---\na: b\n",
        "a: b\n---\nc: d\n",
        "a: b\n...\n",
        "# a\n\n|\nb\n",
        "a: [b, :c]\n",
        'a: {"b":c}\n',
        "a: |#b\n  c\n",
        "a: | # b\n  c\n",
        "a: >-\n \n  b\n",
    ],
)
def test_what_the_two_may_read_differently_is_left_to_ruamel(text):
    assert yaml_events.libyaml_events(text) is None


@pytest.mark.parametrize(
    "path",
    [path for path in FILES if "mistakes" not in path.name and path.suffix == ".yaml"],
    ids=lambda path: path.parent.name + "/" + path.name,
)
@pytest.mark.usefixtures("no_ruamel")
def test_reports_and_variants_are_read_by_libyaml(path):
    assert read_tree(path.read_text(encoding="utf-8"), path.name).plain


@pytest.mark.usefixtures("no_ruamel")
def test_quotes_colons_and_escapes_in_prose_are_read_by_libyaml():
    tree = read_tree(
        'a: "“甲”：\\"乙\\"，95%"\nb: |-\n  甲: 乙 # 丙\n\n  ①\nc: [1, 2,]\n', "a.yaml"
    )
    assert tree.plain == {
        "a": '“甲”："乙"，95%',
        "b": "甲: 乙 # 丙\n\n①",
        "c": [1, 2],
    }
    assert tree.trailing == {("c",)}


def test_without_libyaml_all_is_read_by_ruamel(monkeypatch):
    monkeypatch.delattr(yaml, "CBaseLoader")
    yaml_events._libyaml.cache_clear()
    try:
        assert yaml_events.libyaml_events("a: 1\n") is None
        assert read_tree("a: 1\n", "a.yaml").plain == {"a": 1}
    finally:
        yaml_events._libyaml.cache_clear()
