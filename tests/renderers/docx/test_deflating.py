"""Pieces that are deflated by themselves are a stream together."""

import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govreport.renderers.docx.deflating import as_literals, begun, ended, joined_on
from govreport.renderers.docx.holes import deflated_around
from govreport.renderers.docx.kept import Kept
from govreport.renderers.docx.packing import Piece, packed, whole
from govreport.renderers.docx.zipping import write_zip

ROW = (
    '<w:tc><w:tcPr><w:tcW w:w="622" w:type="dxa"/></w:tcPr><w:p><w:pPr>'
    '<w:pStyle w:val="TableNumber"/></w:pPr><w:r><w:t>'
)
MARKUP = st.lists(
    st.sampled_from([ROW, "</w:t></w:r></w:p></w:tc>", "自然人", "<w:p/>", "a", ROW[:9]]),
    max_size=12,
).map(lambda parts: "".join(parts).encode())
DIGITS = st.text("0123456789-.", max_size=12)
LINES = st.lists(st.tuples(DIGITS, MARKUP), min_size=1, max_size=8)


def inflated(deflated):
    return zlib.decompress(deflated, wbits=-15)


def with_an_end(block):
    """Give a stream that ends, as a block of this package never does."""
    return block + b"\3\0"


@settings(deadline=None)
@given(first=MARKUP, lines=LINES)
def test_pieces_and_what_is_between_them_are_read_as_one_text(first, lines):
    stream, before = [begun(first)], first
    for number, (text, piece) in enumerate(lines, 1):
        join = ended if number == len(lines) else joined_on
        stream += (as_literals(text), join(before, len(text), piece))
        before = piece
    if None in stream:
        return
    expected = first + b"".join(text.encode() + piece for text, piece in lines)
    assert inflated(with_an_end(b"".join(stream))) == expected


@pytest.mark.parametrize("byte", range(256))
def test_every_byte_is_written_as_itself(byte):
    assert inflated(with_an_end(begun(b"") or b"\2\0")) in (b"", b"")
    piece = bytes([byte])
    head = begun(ROW.encode() * 2)
    assert head is not None
    stream = head + ended(ROW.encode() * 2, 0, piece)
    assert inflated(with_an_end(stream)) == ROW.encode() * 2 + piece


@pytest.mark.parametrize("length", [*range(1, 300), 1000, 32000])
def test_what_is_repeated_may_be_of_any_length_and_as_far_back(length):
    text = bytes(number * 7919 % 251 for number in range(length))
    head = begun(ROW.encode() * 2)
    stream = head + (joined_on(ROW.encode() * 2, 0, text) or b"")
    if stream == head:
        return
    stream += ended(text, 3, text[-length:]) if length < 16000 else b""
    if length < 16000:
        with_hole = head + joined_on(ROW.encode() * 2, 0, text) + as_literals("123")
        with_hole += ended(text, 3, text)
        expected = ROW.encode() * 2 + text + b"123" + text
        assert inflated(with_an_end(with_hole)) == expected


def test_what_is_too_far_back_is_not_joined():
    assert begun(bytes(40_000)) is None
    assert joined_on(bytes(20_000), 3, bytes(20_000)) is None
    assert ended(bytes(20_000), 3, bytes(20_000)) is None
