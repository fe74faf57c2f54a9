"""What an awkward file costs: work in proportion to its size, and bounded.

None of these tests looks at a clock. What is counted is the work; where nothing can be
counted, a text is so large that reading it in more than linear time would never end.
"""

from pathlib import Path

import pytest

from govreport.errors import LoadError
from govreport.loading import keys, load, yaml_tree
from govreport.loading.content import MAX_BYTES
from govreport.loading.keys import MOST_GUESSES
from govreport.loading.refusal import MAX_PROBLEMS
from govreport.loading.tree import MAX_DEPTH, MAX_NODES
from govreport.loading.yaml_events import libyaml_events

ROOT = Path(__file__).parents[2]
HEAD = "agency: 某局\nyear: 2024\n"
BLANKS = " " * 300_000


def codes(text, name="年报.yaml"):
    try:
        return {problem.code for problem in load(text.encode(), name=name).problems}
    except LoadError as error:
        return {problem.code for problem in error.diagnostics}


@pytest.mark.parametrize("events", ["libyaml_events", "ruamel_events"])
def test_a_list_of_400_kb_is_given_up_at_the_first_node_beyond_the_limit(
    events, monkeypatch
):
    drawn = []
    given = getattr(yaml_tree, events)
    monkeypatch.setattr(
        yaml_tree,
        events,
        lambda text: (drawn.append(event) or event for event in given(text)),
    )
    text = HEAD + "a: [" + ", ".join(["123"] * 80_000) + "]\n"
    assert len(text) > 400_000
    assert codes(text) == {"OGI116"}
    assert MAX_NODES < len(drawn) < MAX_NODES + 10


@pytest.mark.parametrize(
    "text",
    [
        "a: b" + " | #" * 400_000 + "\n",
        "a: b" + "|-" * 800_000 + "\n",
        "a: b\n" + " \n" * 800_000,
        "a: |\n" + "  >\n" * 400_000,
        "# b\n" * 400_000 + "a: b\n",
        "a: b" + " :" * 800_000 + "c\n",
    ],
    ids=["comments", "signs", "blank lines", "blocks", "head", "colons"],
)
def test_whether_libyaml_will_do_is_found_in_one_pass(text):
    events = libyaml_events(text)
    assert events is None or next(events)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"标题：甲\nk{BLANKS}z\n", {"OGI112", "OGI115"}),
        (f"x：{{k{BLANKS}z\n}}\n", {"OGI101", "OGI112"}),
        (f"k{BLANKS}z\nb: 1\n", {"OGI115"}),
        ("\t" * 100_000 + "a: 1\n", {"OGI112", "OGI115"}),
    ],
    ids=["before no colon", "in braces", "in a key", "tabs"],
)
def test_a_line_of_blanks_is_looked_at_once(text, expected):
    assert codes(HEAD + text) == expected


def test_each_of_many_control_characters_is_told_of_its_own_item():
    items = "- a\n" * 1000 + "- \x07\n" * 200
    problems = load(f"{HEAD}units:\n{items}".encode()).problems
    assert [problem.address for problem in problems] == [
        f"units[{number}]" for number in range(1000, 1200)
    ]


def test_the_nearest_of_a_few_keys_is_looked_for_and_no_more(monkeypatch):
    guesses = []

    def looked_for(word, known, **_):
        guesses.append(word)
        return known[:1]

    monkeypatch.setattr(keys, "get_close_matches", looked_for)
    keys._closest.cache_clear()
    unknown = "".join(f"  requests.no{number}: x\n" for number in range(500))
    problems = load(f"{HEAD}notes:\n{unknown}".encode()).problems
    keys._closest.cache_clear()
    assert len(problems) == 500
    assert len(guesses) == MOST_GUESSES


def test_the_reference_states_the_limits():
    page = (ROOT / "docs/reference/input.md").read_text(encoding="utf-8")
    stated = " ".join(page.partition("## Limits")[2].split())
    assert f"at most {MAX_BYTES // 2**20} MiB" in stated
    assert f"{MAX_NODES:,} values, nested at most {MAX_DEPTH} deep" in stated
    assert f"first {MOST_GUESSES} keys" in stated
    assert f"first {MAX_PROBLEMS:,} lines" in stated
