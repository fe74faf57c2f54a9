"""Pieces that are deflated by themselves are a stream together."""

import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govreport.renderers.docx import deflating
from govreport.renderers.docx.codes import as_literals
from govreport.renderers.docx.deflating import begun, ended, joined_on

CELL = b'<w:tc><w:tcPr><w:tcW w:w="622" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>'
ROW = CELL + b"0</w:t></w:r></w:p></w:tc></w:tr><w:tr>" + CELL
MARKUP = st.lists(
    st.sampled_from([CELL, CELL[:9], b"</w:t></w:r></w:p></w:tc>", "自然人".encode()]),
    max_size=12,
).map(b"".join)
DIGITS = st.text("0123456789-.", max_size=12)


def inflated(block):
    """Give what blocks say that no last one follows."""
    return zlib.decompress(block + b"\3\0", wbits=-15)


def assert_joined(first, lines):
    """See that pieces with texts between them are one text; tell whether they join."""
    stream, before = [begun(first)], first
    for number, (text, piece) in enumerate(lines, 1):
        join = ended if number == len(lines) else joined_on
        stream += (as_literals(text), join(before, len(text), piece))
        before = piece
    if None in stream:
        return False
    expected = first + b"".join(text.encode() + piece for text, piece in lines)
    assert inflated(b"".join(stream)) == expected
    return True


@settings(deadline=None)
@given(first=MARKUP, lines=st.lists(st.tuples(DIGITS, MARKUP), min_size=1, max_size=8))
def test_pieces_and_what_stands_between_them_are_read_as_one_text(first, lines):
    assert_joined(first, lines)


@pytest.mark.parametrize("digits", range(13))
def test_cells_in_a_row_are_joined_whatever_stands_between_them(digits):
    text = "9" * digits
    lines = [(text, CELL), (text, CELL), (text, ROW), ("1", ROW), ("", b"</w:t>")]
    assert assert_joined(ROW, lines)


def test_every_byte_is_written_as_itself():
    for byte in range(256):
        assert assert_joined(ROW, [("1", bytes([byte]))])


def test_what_is_repeated_may_be_of_any_length_and_any_way_back():
    joined = 0
    for length in (*range(1, 300), 513, 1025, 4097, 15_000):
        once = b"".join(b"%d " % number for number in range(length))[:length]
        joined += assert_joined(ROW + once, [("1", once)])
        joined += assert_joined(ROW, [("1" * length, ROW)])
    assert joined > 400


def test_cells_are_written_in_less_than_an_eighth():
    joined = joined_on(CELL, 2, CELL)
    assert joined is not None
    assert len(joined) < len(CELL) / 8


def test_what_is_too_far_back_is_not_joined():
    assert begun(bytes(40_000)) is None
    assert joined_on(bytes(20_000), 3, bytes(20_000)) is None
    assert ended(bytes(20_000), 3, bytes(20_000)) is None


def test_what_adds_up_to_no_whole_bytes_is_not_joined():
    assert joined_on(b"", 1, "中".encode()) is None


def test_what_zlib_does_not_read_is_not_kept(monkeypatch):
    for wrong in ((120, 0), (3, 900)):
        monkeypatch.setattr(deflating, "_tokens", lambda *_, one=wrong: iter([one] * 8))
        for piece in (b"<w:a/>", b"<w:b/>"):
            assert begun(piece) is None
            assert joined_on(CELL, 99, piece) is None
            assert ended(CELL, 99, piece) is None
