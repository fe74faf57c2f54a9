"""PDF that are scanned, locked, broken, or made to do harm are refused with reasons."""

import random
import sys
import zlib
from io import BytesIO
from time import monotonic

import pikepdf
import pytest

from govreport.errors import LoadError, MissingLibrary
from govreport.readers.pdf.weight import unpacks_beyond

SECONDS = 30

PNG = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJ"
    "RU5ErkJggg=="
)


def refusal(read, data: bytes) -> str:
    start = monotonic()
    with pytest.raises(LoadError) as caught:
        read(data)
    assert monotonic() - start < SECONDS
    (problem,) = caught.value.diagnostics
    assert "report.pdf" in problem.word("zh")
    assert "report.pdf" in problem.word("en")
    return problem.message


def locked(data: bytes, user: str) -> bytes:
    buffer = BytesIO()
    with pikepdf.open(BytesIO(data)) as document:
        key = pikepdf.Encryption(owner="owner", user=user)
        document.save(buffer, encryption=key)
    return buffer.getvalue()


@pytest.fixture
def report(draw):
    rows = "<tr><td>行政处罚<td>3<tr><td>行政强制<td>4"
    return draw(f"<p>甲</p><table>{rows}</table>")


def test_a_scan_is_refused_with_a_way_out(draw, read):
    image = (
        f"<img style='width: 150mm; height: 220mm' src='data:image/png;base64,{PNG}'>"
    )
    assert refusal(read, draw(image)) == "OGI117.pdf-scan"


def test_one_scanned_page_among_others_is_told(draw, read):
    image = (
        f"<img style='width: 209mm; height: 290mm' src='data:image/png;base64,{PNG}'>"
    )
    page = "size: A4; margin: 0"
    document = read(
        draw(f"<p>甲</p><div style='break-before: page'>{image}</div>", page)
    )
    assert [(u.message, u.where.page) for u in document.unseen] == [
        ("pdf.scanned-page", 2)
    ]


def test_a_pdf_that_anyone_may_open_is_read_though_it_is_encrypted(report, read):
    assert [p.text for p in read(locked(report, "")).paragraphs] == ["甲"]


def test_a_pdf_with_a_password_is_refused(report, read):
    assert refusal(read, locked(report, "secret")) == "OGI117.pdf-locked"


def test_a_pdf_may_end_anywhere(report, read):
    for end in range(0, len(report), len(report) // 12):
        try:
            read(report[:end])
        except LoadError as error:
            assert error.diagnostics[0].code == "OGI117"  # noqa: PT017


def test_a_pdf_may_have_any_bytes(report, read):
    chance = random.Random(7)
    for _ in range(12):
        data = bytearray(report)
        for _ in range(60):
            data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            read(bytes(data))
        except LoadError as error:
            assert error.diagnostics[0].code == "OGI117"  # noqa: PT017


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"%PDF-1.7\n%%EOF", b"text"])
def test_what_is_no_pdf_is_refused(data, read):
    assert refusal(read, data) == "OGI117.pdf-damaged"


def test_more_pages_than_any_report_are_refused(read):
    buffer = BytesIO()
    with pikepdf.new() as document:
        for _ in range(201):
            document.add_blank_page()
        document.save(buffer)
    assert refusal(read, buffer.getvalue()) == "OGI117.pdf-pages"


def test_what_unpacks_without_end_is_refused(read):
    packed = zlib.compress(bytes(300 * 2**20), 9)
    data = b"%PDF-1.7\n1 0 obj<</Filter/FlateDecode>>stream\n" + packed
    assert refusal(read, data) == "OGI117.pdf-size"


def test_what_is_packed_twice_is_weighed_unpacked():
    once = zlib.compress(bytes(2**22), 9)
    twice = b"stream\n" + zlib.compress(once, 9)
    assert unpacks_beyond(twice, 2**21)
    assert not unpacks_beyond(twice, 2**23)


def boxes(count: int) -> bytes:
    """Give a page of `count` by `count` boxes of 8 points, and one letter."""
    rules = "".join(
        f"{8 * column} {8 * row} 8 8 re S\n"
        for row in range(count)
        for column in range(count)
    )
    buffer = BytesIO()
    with pikepdf.new() as document:
        page = document.add_blank_page(page_size=(8 * count, 8 * count))
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.Type1,
            BaseFont=pikepdf.Name.Helvetica,
        )
        page.obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
        text = f"{rules} BT /F 6 Tf 1 1 Td (a) Tj ET"
        page.obj.Contents = document.make_stream(text.encode())
        document.save(buffer)
    return buffer.getvalue()


def test_a_table_of_ten_thousand_cells_is_not_read_and_told(read):
    start = monotonic()
    document = read(boxes(100))
    assert monotonic() - start < SECONDS
    assert list(document.tables) == []
    assert [unseen.message for unseen in document.unseen] == ["pdf.crowded-page"]


def test_a_table_of_a_thousand_cells_is_read(read):
    start = monotonic()
    (table,) = read(boxes(33)).tables
    assert monotonic() - start < SECONDS
    assert len(table.cells) == 33 * 33


def test_without_pdfplumber_the_command_that_installs_it_is_told(read, monkeypatch):
    monkeypatch.setitem(sys.modules, "pdfplumber", None)
    with pytest.raises(MissingLibrary) as caught:
        read(b"%PDF-1.7")
    assert "pip install 'govreport[pdf-reading]'" in caught.value.word("zh")
    assert "pip install 'govreport[pdf-reading]'" in caught.value.word("en")
