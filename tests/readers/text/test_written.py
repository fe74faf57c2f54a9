"""The text that govreport wrote is read back: every number, every paragraph."""

import random

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from govreport import flatten, render
from govreport.api import document_of
from govreport.errors import LoadError
from govreport.readers import Reader, TextReader
from govreport.recognition import SeenParagraph, recognise
from govreport.values.remarks import behind


def text_of(report, width=100):
    options = {"width": width}
    return render(report, "text", allow_errors=True, options=options).decode()


def read(text):
    document = TextReader().read(text.encode(), "年报.txt")
    recognition = recognise(list(document.tables))
    return document, recognition


def numbers_in(recognition):
    return {each.address: each.cell.text for each in recognition.placed}


def printed(report):
    """Give every number as it is printed, with its remark."""
    return {
        address: f"{number}" + (behind(f"{number}", note) if note else "")
        for address, number in flatten(report).items()
        for note in [report.notes.get(address, "")]
    }


@pytest.mark.parametrize("width", [40, 47, 60, 83, 100, 131, 400])
@pytest.mark.parametrize("edition", ["2019", "2021", "2021-short"])
def test_every_number_is_read_at_any_width(numbered_in, edition, width):
    report = numbered_in(edition)
    document, recognition = read(text_of(report, width))
    assert numbers_in(recognition) == printed(report)
    assert recognition.edition.id == edition
    assert document.unseen == recognition.unread == recognition.strangers == ()


@pytest.mark.parametrize("width", [40, 61, 100, 222])
def test_every_paragraph_is_read_in_one_line(complete_report, width):
    words = "按照《条例》第五十条 A & B 的要求，公开 see the open data 信息113条。" * 4
    body = complete_report.other_matters.from_text(f"{words}\n第二段。")
    report = evolve(complete_report, other_matters=body)
    document, _ = read(text_of(report, width))
    expected = [
        block.text
        for block in document_of(report).blocks
        if block.kind in ("heading", "paragraph")
    ]
    seen = [block.text for block in document.blocks if isinstance(block, SeenParagraph)]
    assert seen[-len(expected) :] == expected


@pytest.mark.parametrize("width", [40, 60, 100])
def test_remarks_that_have_no_room_are_read_where_they_belong(numbered_report, width):
    notes = {
        "proactive.rules.issued": "其中修订16件",
        "requests.received.total": "含上年",
        "requests.dispositions.granted.natural_person": "其中当年收到的3件",
        "requests.dispositions.denied.state_secrets.other": "其中修订16件，"
        "含上年度结转的3件以及其他情形若干件（详见附件）",
    }
    report = evolve(numbered_report, notes=notes)
    _, recognition = read(text_of(report, width))
    assert numbers_in(recognition) == printed(report)


@pytest.mark.parametrize("width", [40, 60, 100])
def test_a_line_that_is_lost_never_moves_a_number(numbered_report, width):
    lines = text_of(numbered_report, width).split("\n")
    expected = printed(numbered_report)
    drawn = [at for at, line in enumerate(lines) if line[:1] in "┌├└│" and line]
    for at in random.Random(width).sample(drawn, 30):
        _, recognition = read("\n".join(lines[:at] + lines[at + 1 :]))
        assert numbers_in(recognition).items() <= expected.items(), lines[at]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le-bom"]
)
def test_the_encodings_of_offices_are_read(encoding):
    text = "示范县司法局\r\n一、总体情况\r\n公开信息5条。"
    data = (
        b"\xff\xfe" + text.encode("utf-16-le")
        if encoding == "utf-16-le-bom"
        else text.encode(encoding)
    )
    assert TextReader().accepts(data)
    document = TextReader().read(data, "年报.txt")
    assert [p.text for p in document.paragraphs] == text.split("\r\n")
    assert [p.where.line for p in document.paragraphs] == [1, 2, 3]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"a\0b", "“年报.txt”里有不是文字的内容，不是文本文件。"),
        (b"x" * (2 * 2**20 + 1), "“年报.txt”超过2MB，不像一份报告的文本。"),
        (b"\n" * 50_001, "“年报.txt”超过50000行，不像一份报告的文本。"),
    ],
)
def test_what_is_no_text_of_a_report_is_refused(data, message):
    with pytest.raises(LoadError) as caught:
        TextReader().read(data, "年报.txt")
    assert [each.word() for each in caught.value.diagnostics] == [message]


def test_a_report_in_yaml_is_not_taken_for_a_text():
    assert isinstance(TextReader(), Reader)
    assert not TextReader().accepts("agency: 示范县司法局\nyear: 2024\n".encode())


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    data=st.one_of(
        st.binary(max_size=300),
        st.text("┌─┐├┤│└┘┬┴┼ \t\n规章0第二十条（一）项信息内容", max_size=300).map(
            str.encode
        ),
    )
)
def test_any_bytes_are_read_or_refused(data):
    try:
        document = TextReader().read(data, "年报.txt")
    except LoadError:
        return
    recognise(list(document.tables))
