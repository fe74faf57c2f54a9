"""Text from Word is read by its labels, in every layout in which it comes out."""

import random

import pytest

from govreport import flatten

LAYOUTS = ["one_in_a_line", "bare_lines", "apart", "tabbed", "full"]


def printed(report):
    """Give every number as it is printed, with its remark."""
    return {
        address: f"{number}{report.notes.get(address, '')}"
        for address, number in flatten(report).items()
    }


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("edition", ["2019", "2021", "2021-short"])
def test_every_number_is_read(numbered_in, extracted, seen_in, edition, layout):
    report = numbered_in(edition)
    document, recognition, numbers = seen_in(extracted(report, layout))
    assert recognition.edition.id == edition
    assert numbers == printed(report)
    assert document.unseen == ()
    assert recognition.unread == recognition.doubts == recognition.strangers == ()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_line_that_is_lost_never_moves_a_number(
    numbered_report, extracted, seen_in, layout
):
    lines = extracted(numbered_report, layout)
    expected = printed(numbered_report)
    tables = [at for at, line in enumerate(lines) if "二、主动" in line]
    for at in random.Random(layout).sample(range(tables[-1], len(lines)), 60):
        document, recognition, numbers = seen_in(lines[:at] + lines[at + 1 :])
        assert numbers.items() <= expected.items(), lines[at]
        if lines[at].strip() in expected.values():
            assert recognition.missing, lines[at]
            assert document.unseen or recognition.unread, lines[at]
