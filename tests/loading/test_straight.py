"""What is read straight is what the careful reading gives, place by place."""

import copy
import sys
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import balanced_reports

from govreport.codec import encode_json, to_plain
from govreport.errors import LoadError
from govreport.loading import load
from govreport.report import Report
from govreport.testing.reports import completed
from govreport.values.labels import label_of

PROSE = {
    "overview": {
        "proactive_disclosure": "公开13条。\n另有2条。",
        "platforms": {"heading": "平台建设", "body": ["一段", {"items": ["甲", "乙"]}]},
    },
    "improvement": {"prior_problems": ["更新不及时", "解读不多"]},
    "other_matters": [
        "一段",
        {"chart": {"kind": "bar", "data": {"甲": 1, "乙": 2}}},
        {"table": {"header": ["甲"], "rows": [["1"]]}},
    ],
    "units": ["一办", "二办"],
    "signature": {"agencies": ["某局"], "date": "2025-01-20"},
    "extra_sections": [{"heading": "其他", "body": "文字", "before": None}],
    "notes": {"remedies.review.upheld": "其中1件"},
}

VALUES = st.one_of(
    st.sampled_from([None, "", " ", "无", "zero", "3", "甲\x07"]),
    st.sampled_from([0, -1, 10**13, 1.5, True]),
    st.sampled_from([[], {}, ["a", ""], [0, 0, 0], {"自然人": 0}, {"body": None}]),
    st.sampled_from([{"paragraph": "x"}, {"段落": "x"}, {"figure": {"path": "a.png"}}]),
    st.just([{"path": "a.pdf", "title": "名册"}]),
)
KEYS = ("attachments", "agencie", "edition", "variant", "requests", "版本", "notes")


def paths(plain, path=()):
    steps = plain.items() if isinstance(plain, dict) else enumerate(plain)
    for step, part in steps:
        yield (*path, step)
        if isinstance(part, dict | list):
            yield from paths(part, (*path, step))


@st.composite
def written(draw):
    """Give reports as plain data, some of it taken out, blanked or changed."""
    edition = draw(st.sampled_from(["2021", "2019", "2021-short"]))
    plain = to_plain(draw(balanced_reports(edition)))
    plain |= {key: copy.deepcopy(PROSE[key]) for key in PROSE if draw(st.booleans())}
    for _ in range(draw(st.integers(0, 3))):
        *parents, last = draw(st.sampled_from(sorted(paths(plain), key=str)))
        holder = plain
        for step in parents:
            holder = holder[step]
        if draw(st.booleans()):
            holder[last] = draw(VALUES)
        else:
            holder.pop(last)
    if draw(st.integers(0, 4)) == 0:
        plain[draw(st.sampled_from(KEYS))] = draw(VALUES)
    if draw(st.integers(0, 4)) == 0 and "agency" in plain:
        plain[label_of(Report, "agency")] = plain.pop("agency")
    return plain


def read(content):
    """Give all that loading tells, or what it raises."""
    try:
        source = load(content)
    except LoadError as error:
        return error.key, error.diagnostics
    return (
        source.report,
        dict(source.positions),
        source.problems,
        source.files,
        source.name,
        source.provisional,
    )


def carefully(content):
    module = sys.modules["govreport.loading.load"]  # its name is that of a function
    with patch.object(module, "read_straight", return_value=None):
        return read(content)


@settings(max_examples=60, deadline=None)
@given(written())
def test_data_read_straight_is_as_the_careful_reading_gives_it(plain):
    content = encode_json(plain).encode()
    assert read(content) == carefully(content)
    assert read(plain) == carefully(plain)


def test_what_a_program_writes_is_read_straight():
    report = completed(Report(agency="某局", year=2024))
    module = sys.modules["govreport.loading.load"]
    content = encode_json(to_plain(report)).encode()
    with patch.object(module, "_load_carefully", side_effect=AssertionError):
        assert load(content).report == report


def test_an_omitted_total_is_filled_and_has_no_place():
    source = load(
        b'{"agency": "a", "year": 2024, "remedies": {"reconsideration": {"upheld": 1,'
        b'"corrected": 0, "other": 2, "pending": 0}}}'
    )
    assert source.report.remedies.reconsideration.total == 3
    assert "remedies.reconsideration.upheld" in source.positions
    assert "remedies.reconsideration.total" not in source.positions
