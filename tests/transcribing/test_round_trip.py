"""What a report prints, read as a foreign file, is the same report again."""

from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from seen import seen, words
from strategies import balanced_reports

from govreport import load
from govreport.api import default_plugins, document_of, lineage_for
from govreport.codec import flatten
from govreport.report import Report
from govreport.testing import full_report, numbered, zero_report
from govreport.transcribing import transcribe

EXAMPLES = sorted(Path("examples").glob("*.yaml"))
VARIANTS = list(default_plugins().variants.variants)


def read_again(report: Report):
    lineage = lineage_for(report)
    document = seen(document_of(report))
    source = transcribe(
        document,
        "年报.docx",
        settings=lineage.settings(report.format_edition),
        like=report,
    )
    return document, source


def assert_same(report: Report) -> None:
    document, source = read_again(report)
    read = source.report
    assert flatten(read) == flatten(report)
    assert read.extras == report.extras
    assert words(seen(document_of(read))) == words(document)
    assert source.coverage is not None
    assert source.coverage.is_whole


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_is_read_as_it_was_printed(path):
    assert_same(load(path).report)


@pytest.mark.parametrize("edition", ["2021", "2021-short", "2019"])
@pytest.mark.parametrize("make", [zero_report, numbered], ids=["zeros", "numbered"])
def test_every_number_and_paragraph_is_read_in_every_edition(edition, make):
    report = make(zero_report(edition)) if make is numbered else make(edition)
    assert_same(report)


@pytest.mark.parametrize(
    "variant", [v.id for v in default_plugins().variants.variants.values()]
)
def test_a_report_in_the_dress_of_any_variant_is_read(variant):
    report = evolve(zero_report(), variant=variant)
    assert_same(report)


@given(balanced_reports())
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
def test_random_reports_are_read_as_they_were_printed(report):
    assert_same(report)


def test_a_report_that_states_everything_is_read_but_for_its_images():
    report = full_report()
    _, source = read_again(report)
    assert flatten(source.report) == flatten(report)
    assert source.coverage is not None
    assert source.coverage.is_whole
