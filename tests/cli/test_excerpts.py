"""The line that a finding is about, as a terminal shows it."""

import pytest

from govreport.cli.excerpts import excerpt


@pytest.mark.parametrize(
    ("line", "column", "expected"),
    [
        ("year: 202x", 7, ("year: 202x", "      ^")),
        ("年度: 202x", 5, ("年度: 202x", "      ^")),
        ("机关：某局", 3, ("机关：某局", "    ^")),
        ("\t年度: 2024", 2, ("    年度: 2024", "    ^")),
        ("year: 2024   ", 20, ("year: 2024", "          ^")),
    ],
)
def test_the_caret_stands_under_its_column(line, column, expected):
    assert excerpt(line, column) == expected


def test_a_long_line_is_cut_around_the_caret():
    line = "公" * 100 + "错" + "开" * 100
    shown, caret = excerpt(line, 101)
    assert shown == "..." + "公" * 24 + "错" + "开" * 11 + "..."
    assert caret == " " * (3 + 48) + "^"


def test_the_beginning_of_a_long_line_is_cut_behind_alone():
    shown, caret = excerpt("公开" * 100, 1)
    assert shown == "公开" * 18 + "..."
    assert caret == "^"


def test_the_end_of_a_long_line_is_cut_before_alone():
    shown, caret = excerpt("a" * 100, 100)
    assert shown == "..." + "a" * 49
    assert caret == " " * 51 + "^"


def test_a_very_long_line_takes_no_time():
    shown, _ = excerpt("公" * 500_000, 400_000)
    assert len(shown) == 42
