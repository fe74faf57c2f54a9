"""What of a page is seen, and how: paragraphs, grids, pictures, what is hidden."""

import pytest
from seen import words

from govreport.diagnostics import Position
from govreport.errors import LoadError
from govreport.readers import HtmlReader
from govreport.recognition import SeenImage, SeenTable


def read(text: str):
    return HtmlReader().read(text.encode(), "page.html")


def table(text: str) -> SeenTable:
    (found,) = read(text).tables
    return found


def grid(text: str):
    """Give where each cell stands and what it spans."""
    return {
        cell.text: (cell.row, cell.column, cell.rowspan, cell.colspan)
        for cell in table(text).cells
    }


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("<p>一</p><p>二", ["一", "二"]),
        ("<div>一<div>二</div>三</div>", ["一", "二", "三"]),
        ("<p>公<span>开</span><b>了</b></p>", ["公开了"]),
        ("<p>政府信息\n  公开</p>", ["政府信息公开"]),
        ("<p>GB/T\n9704</p>", ["GB/T 9704"]),
        ("<p>&nbsp;&nbsp;一&nbsp;二</p>", ["一 二"]),
        ("<p>甲<br><br>乙</p>", ["甲", "乙"]),
        ("<p>甲。<br>乙</p>", ["甲。", "乙"]),
        ("<p>甲<br>　　乙</p>", ["甲", "乙"]),
        ("<p>甲。　　乙。</p>", ["甲。", "乙。"]),
        (f"<p>{'长' * 40}<br>短</p>", ["长" * 40 + "短"]),
        ("<h1>示范县<br>2024年</h1>", ["示范县2024年"]),
        ("<ol><li>甲</li><li>乙</li></ol>", ["1.甲", "2.乙"]),
        ("<ul><li>甲</li><li>乙</li></ul>", ["甲", "乙"]),
        ("<pre>甲\n乙</pre>", ["甲", "乙"]),
        ("<p>甲<!-- 乙 -->丙</p>", ["甲丙"]),
        ("<p>&lt;甲&gt;&amp;</p>", ["<甲>&"]),
        ("<p>甲\u200b乙\ufeff</p>", ["甲乙"]),
    ],
)
def test_paragraphs_are_what_one_sees_as_such(text, paragraphs):
    assert words(read(f"<body>{text}</body>")) == paragraphs


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>甲</script>",
        "<style>甲</style>",
        "<template>甲</template>",
        "<noscript>甲</noscript>",
        "<p hidden>甲</p>",
        "<p style='color:red; DISPLAY : none'>甲</p>",
        "<p style='visibility:hidden'>甲</p>",
        "<select><option>甲</select>",
        "<textarea>甲</textarea>",
    ],
)
def test_what_is_not_shown_is_not_read(hidden):
    assert words(read(f"<p>乙</p>{hidden}<p>丙</p>")) == ["乙", "丙"]


def test_headings_tell_their_level_and_every_block_its_line():
    document = read("<h1>甲</h1>\n<h2>乙</h2>\n<p>丙</p>")
    found = [(p.text, p.level, p.where) for p in document.paragraphs]
    assert found == [
        ("甲", 0, Position("page.html", 1, 1)),
        ("乙", 1, Position("page.html", 2, 1)),
        ("丙", None, Position("page.html", 3, 1)),
    ]


def test_spans_lay_out_cells_as_browsers_do():
    assert grid("<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>") == {
        "a": (0, 0, 2, 1),
        "b": (0, 1, 1, 2),
        "c": (1, 1, 1, 1),
        "d": (1, 2, 1, 1),
    }


def test_a_rowspan_of_0_reaches_to_the_end_of_its_group():
    rows = "<tbody><tr><td rowspan=0>a<td>b<tr><td>c</tbody><tbody><tr><td>d<td>e"
    assert grid(f"<table>{rows}</table>") == {
        "a": (0, 0, 2, 1),
        "b": (0, 1, 1, 1),
        "c": (1, 1, 1, 1),
        "d": (2, 0, 1, 1),
        "e": (2, 1, 1, 1),
    }


def test_a_span_reaches_no_farther_than_the_rows_and_the_cells_do():
    rows = "<tr><td colspan=1000000>a</tr><tr><td rowspan=9>b<td>c</tr>"
    assert grid(f"<table>{rows}</table>") == {
        "a": (0, 0, 1, 2),
        "b": (1, 0, 1, 1),
        "c": (1, 1, 1, 1),
    }


def test_the_foot_of_a_table_comes_last_and_missing_cells_are_none():
    rows = "<tfoot><tr><td>z</tfoot><thead><tr><th>a<th>b</thead><tr><td>c"
    assert grid(f"<table>{rows}</table>") == {
        "a": (0, 0, 1, 1),
        "b": (0, 1, 1, 1),
        "c": (1, 0, 1, 1),
        "z": (2, 0, 1, 1),
    }


def test_a_cell_has_a_line_for_each_paragraph_and_break():
    (cell, _) = table("<table><td><p>甲</p>乙<br>丙<td>丁</table>").cells
    assert cell.text == "甲\n乙\n丙"


def test_a_table_within_a_cell_of_an_official_table_is_told():
    rows = (
        "<tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>3<table><td>4</table>"
    )
    document = read(f"<table>{rows}</table>")
    assert [cell.text for t in document.tables for cell in t.cells][-1] == "3"
    (unseen,) = document.unseen
    assert (unseen.message, unseen.facts["got"]) == ("page.nested-table", "4")


def test_what_is_in_a_table_and_in_no_cell_is_read_above_it():
    document = read("<table><caption>表1</caption>散<tr><td>a<td>b</table>")
    assert words(document) == ["表1", "散"]


def test_a_caption_that_repeats_the_heading_is_not_read_twice():
    document = read("<h2>二、情况</h2><table><caption>情况</caption><td>a<td>b</table>")
    assert words(document) == ["二、情况"]


def test_a_picture_has_its_bytes_where_the_page_carries_them():
    document = read(
        "<p>甲<img alt=图 src='data:image/png;base64,iVBORw=='>乙</p>"
        "<img src='/files/%E5%9B%BE.jpg?x=1'>"
    )
    pictures = [each for each in document.blocks if isinstance(each, SeenImage)]
    assert [(p.name, p.alt, p.data) for p in pictures] == [
        ("image1.png", "图", b"\x89PNG"),
        ("图.jpg", "", None),
    ]
    assert words(document) == ["甲", "乙"]


def test_a_file_within_the_page_is_told():
    (unseen,) = read("<p>甲</p><iframe src='a.pdf'></iframe>").unseen
    assert (unseen.message, unseen.facts["got"]) == ("page.frame", "a.pdf")


def test_damaged_bytes_are_told():
    data = b'<meta charset="utf-8"><p>' + "公开".encode() + b"\xff\xfe\xff</p>"
    document = HtmlReader().read(data, "page.html")
    assert [unseen.message for unseen in document.unseen] == ["page.damaged"]


def test_a_page_without_anything_is_refused():
    with pytest.raises(LoadError) as caught:
        HtmlReader().read(b"", "page.html")
    assert caught.value.diagnostics[0].message == "OGI117.page-empty"


@pytest.mark.parametrize(
    ("data", "accepted"),
    [
        (b"<!DOCTYPE html><html>", True),
        (b"\xef\xbb\xbf  <p>text", True),
        ("<html>".encode("utf-16"), True),
        (b"%PDF-1.7", False),
        (b"PK\x03\x04", False),
        ("机关: 示范县".encode(), False),
    ],
)
def test_a_page_is_told_by_its_elements(data, accepted):
    assert HtmlReader().accepts(data) is accepted
