"""What govreport brings to the tests of a plugin."""

import subprocess
import sys

import pytest

from govreport import check, flatten
from govreport.editions import EDITIONS
from govreport.testing import full_report as full_report_of
from govreport.testing import words_of as words_in


def test_a_zero_report_has_no_findings_once_its_prose_is_complete(
    zero_report, complete_report
):
    assert set(flatten(zero_report).values()) == {0}
    assert flatten(complete_report) == flatten(zero_report)
    assert check(complete_report) == []


def test_a_full_report_has_200_different_numbers(full_report):
    numbers = list(flatten(full_report).values())
    assert len(set(numbers)) == len(numbers) == 200
    assert None not in numbers


@pytest.mark.parametrize("full_report", ["2021-short"], indirect=True)
def test_a_fixture_is_parametrized_with_another_edition(full_report):
    assert full_report.edition == "2021-short"


@pytest.mark.parametrize("edition", EDITIONS)
def test_there_is_a_full_report_in_every_edition(edition):
    assert full_report_of(edition).edition == edition


@pytest.mark.parametrize("name", ["docx", "html", "html-fragment", "text"])
def test_words_are_the_same_in_every_format(full_report, words_of, name):
    words = words_of(full_report, name, variant="national")
    assert words.startswith("示范县司法局2024年政府信息公开工作年度报告")
    assert "（一）主动公开情况公开信息5条。" in words
    assert "规章10001（其中修订16件）1000210003" in words


def test_words_can_be_asked_for_outside_a_test(full_report):
    assert words_in(full_report) == words_in(full_report, "text", "national")


def test_the_plugins_are_those_that_are_installed(govreport_plugins):
    assert "national" in govreport_plugins.variants.variants


def test_the_pytest_plugin_imports_nothing_heavy():
    script = (
        "import sys, pytest; before = set(sys.modules)\n"
        "import govreport.testing.plugin\n"
        "print(*sorted(set(sys.modules) - before))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert ran.stdout.split() == [
        "govreport",
        "govreport.testing",
        "govreport.testing.plugin",
    ]


def test_without_pytest_it_is_told_what_to_install():
    script = (
        "import sys, importlib.util as util\n"
        "find = util.find_spec\n"
        "util.find_spec = lambda name: None if name == 'pytest' else find(name)\n"
        "import govreport.testing"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert ran.stderr.splitlines()[-1].startswith(
        'ImportError: govreport.testing 需要 pytest：pip install "govreport[test]"。'
    )
