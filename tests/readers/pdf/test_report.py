"""A report is read off the pages of a PDF: every paragraph whole, every number."""

import cms
import pytest
from seen import words

from govreport import render
from govreport.api import document_of
from govreport.codec import flatten
from govreport.diagnostics import Place
from govreport.readback import open_source
from govreport.recognition import SeenImage, recognise
from govreport.testing import full_report, numbered, zero_report

LONG = "政府信息公开工作扎实推进，" * 9 + "全年公开信息13条。"


def plain(text: str) -> str:
    return f"<p>{text}</p>"


def squeezed(texts):
    return ["".join(text.split()) for text in texts]


@pytest.mark.parametrize("edition", ["2021", "2021-short", "2019"])
def test_every_number_of_our_own_pdf_is_read(edition, read):
    report = numbered(zero_report(edition))
    found = recognise(list(read(render(report, "pdf", allow_errors=True)).tables))
    numbers = {place.address: place.cell.text for place in found.placed}
    expected = flatten(report)
    assert found.edition.id == edition
    assert found.missing == found.unread == found.doubts == ()
    assert [n.rstrip("万元") for n in numbers.values()] == [
        str(expected[address]) for address in numbers
    ]


def test_every_paragraph_of_our_own_pdf_is_read(read):
    report = full_report()
    document = document_of(report)
    seen = read(render(report, "pdf", allow_errors=True))
    title, *texts = squeezed(words(seen))
    assert title == document.name
    expected = [
        getattr(block, "lead", "") + block.text
        for block in document.blocks
        if block.kind in ("heading", "paragraph")
    ]
    assert [text for text in squeezed(expected) if text not in texts] == []
    assert texts[-1] == "".join(document.signature.lines[-1].split())


@pytest.mark.parametrize("height", [297, 250, 230, 210, 190, 170])
def test_a_table_that_pages_cut_is_one_again(height, draw, read):
    """The cuts go through the head, through merged labels and through rows."""
    page = (
        f"size: 210mm {height}mm; margin: 37mm 26mm 35mm 28mm;"
        "@top-center {content: '示范县司法局'}"
        "@bottom-center {content: '— ' counter(page) ' —'}"
    )
    article = cms.article(head=plain, body=plain)
    title = f"<h1 style='font-size: 22pt; text-align: center'>{cms.TITLE}</h1>"
    document = read(draw(title + article, page))
    assert len(recognise(list(document.tables)).placed) == 200
    assert [(table.height, table.width) for table in document.tables] == [
        (14, 4),
        (28, 10),
        (4, 15),
    ]
    assert words(document) == [
        cms.TITLE,
        cms.PREAMBLE,
        cms.CHAPTERS[0],
        *cms.aspects("（一）", run_in=True),
        *cms.CHAPTERS[1:5],
        cms.PROBLEMS,
        cms.CHAPTERS[5],
        cms.MATTERS,
    ]


@pytest.mark.parametrize("style", cms.STYLES)
@pytest.mark.parametrize("run_in", [True, False], ids=["run-in", "own-line"])
def test_a_pdf_is_read_whole_in_every_style_of_heads(style, run_in, draw):
    article = cms.article(style, run_in=run_in, head=plain, body=plain)
    title = f"<h1 style='font-size: 22pt'>{cms.TITLE}</h1>"
    source = open_source(draw(title + article), name="report.pdf")
    assert source.coverage.is_whole
    assert source.problems == ()
    assert source.report.agency == "示范县司法局"


def test_a_head_that_each_page_repeats_is_read_once(draw, read):
    rows = "".join(f"<tr><td>第{n}项<td>{n}" for n in range(80))
    table = f"<table><thead><tr><td>项目<td>件数</thead>{rows}</table>"
    (seen,) = read(draw(table)).tables
    assert (seen.height, seen.width) == (81, 2)
    assert [cell.text for cell in seen.cells].count("项目") == 1


def test_lines_make_paragraphs_within_a_page_and_over_pages(draw, read):
    texts = [f"{number}.{LONG}" for number in range(12)]
    document = read(draw("".join(map(plain, texts))))
    assert words(document) == texts
    assert {paragraph.where.page for paragraph in document.paragraphs} == {1, 2, 3}


def test_paragraphs_that_are_not_indented_end_where_a_line_ends_early(draw, read):
    texts = [f"{number}.{LONG}" for number in range(8)]
    body = "".join(f"<p style='text-indent: 0'>{text}</p>" for text in texts)
    assert words(read(draw(body))) == texts


def test_spaces_are_kept_between_latin_words_alone(draw, read):
    body = plain("2024 年 公开 GB/T 9704 等 open data 13 条")
    assert words(read(draw(body))) == ["2024年公开GB/T 9704等open data 13条"]


def test_a_frame_around_text_is_no_table(draw, read):
    document = read(draw(f"<div style='border: 1px solid'>{plain(LONG) * 3}</div>"))
    assert list(document.tables) == []
    assert words(document) == [LONG, LONG, LONG]


def test_text_before_between_and_behind_tables_stays_in_its_place(draw, read):
    table = "<table><tr><td>a<td>b<tr><td>c<td>d</table>"
    blocks = read(draw(f"{plain('甲')}{table}{plain('乙')}{table}{plain('丙')}")).blocks
    kinds = [getattr(block, "text", "table") for block in blocks]
    assert kinds == ["甲", "table", "乙", "table", "丙"]


def test_every_cell_and_paragraph_tells_its_page(draw, read):
    document = read(
        draw(f"{plain('甲')}<table><tr><td>a<td rowspan=2>b<tr><td>c</table>")
    )
    (paragraph,) = document.paragraphs
    (table,) = document.tables
    assert paragraph.where == Place(file="report.pdf", page=1, paragraph=1)
    assert [(cell.text, cell.rowspan, cell.where) for cell in table.cells] == [
        ("a", 1, Place(file="report.pdf", page=1, table=1, row=1, cell=1)),
        ("b", 2, Place(file="report.pdf", page=1, table=1, row=1, cell=2)),
        ("c", 1, Place(file="report.pdf", page=1, table=1, row=2, cell=1)),
    ]


def test_a_table_without_lines_at_its_sides_has_all_its_columns(draw, read):
    cell = "style='border-left: 0'"
    last = "style='border-right: 0'"
    row = f"<tr><td {cell}>a<td>b<td {last}>c"
    (table,) = read(draw(f"<table style='border: 0'>{row * 4}</table>")).tables
    assert (table.height, table.width) == (4, 3)


def test_a_picture_is_given_as_it_is_seen(draw, read):
    square = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"
    assert read(draw(plain("甲") + square)).unseen == ()
    png = (
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9aw"
        "AAAABJRU5ErkJggg=="
    )
    image = f"<img style='width: 90pt' src='data:image/png;base64,{png}'>"
    document = read(draw(plain("甲") + image + plain("乙")))
    _, picture, _ = document.blocks
    assert isinstance(picture, SeenImage)
    assert picture.name == "page1-1.png"
    assert picture.data.startswith(b"\x89PNG")
