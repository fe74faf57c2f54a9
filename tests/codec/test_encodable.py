"""A report is written to JSON at once as it is written from plain data."""

from decimal import Decimal

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import balanced_reports

from govreport.codec import encodable, encode_json, flatten, to_plain, unflatten
from govreport.codec.canonical import Encoded
from govreport.report import Report
from govreport.values.narrative import Items, Narrative, Paragraph

EDITIONS = ("2021", "2021-short", "2019")


def assert_alike(report):
    assert encode_json(encodable(report)) == encode_json(to_plain(report))


@settings(
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=st.data())
def test_numbers_and_blanks_of_every_edition_are_written_alike(data):
    report = data.draw(st.sampled_from(EDITIONS).flatmap(balanced_reports))
    blank = data.draw(st.sets(st.sampled_from(sorted(flatten(report)))))
    assert_alike(unflatten(report, dict.fromkeys(blank)))


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_report_without_a_number_says_nothing_of_its_tables(edition):
    report = Report(agency="某局", year=2024, edition=edition)
    assert_alike(report)
    assert set(encodable(report)) == {"format_version", "agency", "year", "edition"} - (
        {"edition"} if edition == "2021" else set()
    )


@pytest.mark.parametrize("words", ['“\u3000”"\\n', 'a"\\u0000"b', "\\u0000"])
def test_words_that_look_like_a_mark_are_written_alike(numbered_report, words):
    body = Narrative((Paragraph(words), Items((words, "乙"))))
    report = evolve(numbered_report, preamble=body, notes={"a": words})
    assert_alike(report)
    assert encode_json([words, Decimal("1.50"), Encoded("[1]")]) == (
        f"[{encode_json(words)},1.50,[1]]"
    )


@pytest.mark.parametrize("text", ["\0", '"\0', '\0"', "\0\0", 'a"\0"b'])
def test_a_nul_in_a_text_is_no_mark(text):
    encoded = encode_json({"a": text, "b": Decimal("2.0"), "c": Encoded("[3]")})
    assert encoded == f'{{"a":{encode_json(text)},"b":2.0,"c":[3]}}'


def test_an_empty_table_is_one_object_that_never_changes():
    one, other = (Report(agency="某局", year=year) for year in (2023, 2024))
    assert one.requests is other.requests
    assert to_plain(one).keys() == {"format_version", "agency", "year"}
