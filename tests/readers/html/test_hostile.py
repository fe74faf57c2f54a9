"""Pages that are broken, or made to do harm, are read or refused, and soon."""

import random
from time import monotonic

import cms
import pytest

from govreport.errors import LoadError
from govreport.readers import HtmlReader
from govreport.recognition import recognise

SECONDS = 20
"""What the slowest machine may take; none of these takes two here."""

PAGE = cms.page(cms.article())


def read(data: bytes):
    """Give what is seen, or None where the page is refused."""
    start = monotonic()
    try:
        return HtmlReader().read(data, "page.html")
    except LoadError:
        return None
    finally:
        assert monotonic() - start < SECONDS


def test_a_page_may_end_anywhere():
    for end in range(0, len(PAGE), len(PAGE) // 15):
        document = read(PAGE[:end])
        assert document is None or recognise(list(document.tables)) is not None


def test_a_page_may_have_any_bytes():
    chance = random.Random(7)
    for _ in range(10):
        data = bytearray(PAGE)
        for _ in range(200):
            data[chance.randrange(len(data))] = chance.randrange(256)
        assert read(bytes(data)) is not None


def test_the_tags_of_a_page_may_be_in_any_order():
    chance = random.Random(7)
    for _ in range(10):
        pieces = PAGE.split(b"<")
        chance.shuffle(pieces)
        read(b"<".join(pieces))


def refusal(data: bytes) -> str:
    with pytest.raises(LoadError) as caught:
        HtmlReader().read(data, "page.html")
    (problem,) = caught.value.diagnostics
    assert problem.word("zh")
    assert problem.word("en")
    return problem.message


def test_tables_nested_a_thousand_deep_are_refused():
    assert refusal(b"<table><tr><td>" * 1000) == "OGI117.page-depth"


def test_elements_without_number_are_refused():
    assert refusal(b"<b>" * 500_000) == "OGI117.page-tags"
    assert refusal(b"<p>a" * 30_000) == "OGI117.page-long"


def test_a_table_of_twenty_thousand_cells_is_told_and_not_laid_out():
    rows = "<tr>" + "<td>0</td>" * 100
    document = read(f"<p>甲</p><table>{rows * 210}</table>".encode())
    assert [unseen.message for unseen in document.unseen] == ["page.large-table"]


def test_ten_thousand_cells_are_read():
    rows = "<tr>" + "<td>0</td>" * 100
    document = read(f"<table>{rows * 100}</table>".encode())
    (table,) = document.tables
    assert len(table.cells) == 10_000


def test_spans_without_end_take_no_room():
    row = "<tr><td rowspan=99999999999 colspan=1000000>a<td colspan=-3>b<td rowspan=x>c"
    document = read(f"<table>{row * 200}</table>".encode())
    assert sum(table.size for table in document.tables) < 1_000_000


def test_entities_are_not_unfolded_and_files_are_not_read():
    bomb = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    text = (
        f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY l0 "lol">{bomb}'
        '<!ENTITY x SYSTEM "file:///etc/passwd">]><html><p>甲&l9;&x;</p></html>'
    )
    document = read(text.encode())
    texts = "".join(paragraph.text for paragraph in document.paragraphs)
    assert "root:" not in texts
    assert len(texts) < 2000


def test_a_number_without_end_is_text():
    document = read(f"<table><td>{'9' * 100_000}<td>1</table>".encode())
    (table,) = document.tables
    assert len(table.cells[0].text) == 100_000
