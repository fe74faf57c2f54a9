"""The benchmarks run, and what they call equal is. Nothing here is timed."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from benchmarks.harness import Beside, Contest, Contestant, Measured, measure
from benchmarks.page import table

ROOT = Path(__file__).parents[1]

ROWS = {
    "docx": 4,
    "word-form": 3,
    "pdf": 5,
    "html": 3,
    "text": 3,
    "json": 4,
    "yaml": 4,
    "check": 2,
    "start-up": 4,
    "cold": 7,
    "sizes": 14,
    "many-docx-1": 6,
    "many-docx-pdf-1": 6,
}
"""The rows of each contest: a contestant has one for each that it stands beside."""

AGREED = {
    "docx": "word/document.xml is equal, byte by byte",
    "word-form": "word/document.xml is equal, byte by byte",
    "pdf": "as many pages; every character and number alike",
    "html": "the page is equal, byte by byte",
    "json": "the report is the one that was written",
    "yaml": "the report is the one that was written",
}

_TABLE = re.compile(r"^## .* \(`(.+?)`\)\n\n(.*)\n\n((?:\|.*\n)+)", re.MULTILINE)
_FIGURE = re.compile(r"(?<=\| )\d+\.?\d*(?= \|)")


@pytest.fixture(scope="module")
def tables():
    """What a smoke run says and shows of each contest."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks", "--smoke"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = _TABLE.findall(done.stdout)
    return {key: (said, rows.splitlines()[2:]) for key, said, rows in found}


def test_every_contest_shows_a_row_for_each_comparison(tables):
    assert {key: len(rows) for key, (_, rows) in tables.items()} == ROWS


def test_every_figure_is_positive(tables):
    for _, rows in tables.values():
        for row in rows:
            figures = [float(figure) for figure in _FIGURE.findall(row)]
            assert len(figures) >= 2, row
            assert min(figures) > 0, row


def test_plain_and_ours_agree_where_it_is_said(tables):
    said = {
        key: words.partition("Same content: ")[2] for key, (words, _) in tables.items()
    }
    assert {key: words for key, words in said.items() if words} == {
        key: f"{words}." for key, words in AGREED.items()
    }


def test_contestants_that_disagree_are_not_measured():
    def disagree():
        pytest.fail("different content")

    contest = contest_of([Contestant("one", pytest.fail)], agree=disagree)
    with pytest.raises(pytest.fail.Exception, match="different content"):
        measure(contest, 1)


def test_rounds_begin_with_one_contestant_after_another():
    ran = []
    names = ["a", "b", "c"]
    contestants = [Contestant(n, lambda k, n=n: ran.append(f"{n}{k}")) for n in names]
    measured = measure(contest_of(contestants), 4, warm=False)
    assert " ".join(ran) == "a0 b0 c0 b1 c1 a1 c2 a2 b2 a3 b3 c3"
    assert [len(one.wall) for one in measured] == [4, 4, 4]


def test_a_table_shows_medians_and_whether_targets_are_met():
    plain = Contestant("plain", id)
    targets = (Beside("plain", 0.5), Beside("plain", 0.05), Beside("plain", 0.2))
    ours = Contestant("ours", id, (*targets, Beside("plain", 0.2, in_parallel=True)))
    measured = [
        Measured(plain, wall=[0.3, 0.1, 0.2], cpu=[0.1, 0.1, 0.1]),
        Measured(ours, wall=[0.02, 0.9, 0.01], cpu=[0.05, 0.05, 0.05]),
    ]
    rows = table(contest_of([plain, ours]), measured).splitlines()[-5:]
    assert rows == [
        "| plain | 200 | 100 | | | | | |",
        "| ours | 20.0 | 50.0 | plain | 0.100 | 0.500 | 0.500 | yes |",
        "| | | | plain | 0.100 | 0.500 | 0.0500 | **no** |",
        "| | | | plain | 0.100 | 0.500 | 0.200 | unclear |",
        "| | | | plain | 0.100 | 0.500 | 0.200 | yes |",
    ]


def contest_of(contestants, **given):
    return Contest(
        key="key", title="Title", about="About.", contestants=contestants, **given
    )
