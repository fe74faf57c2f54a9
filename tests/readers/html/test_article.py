"""A report is read off a page, and nothing that the site puts around it."""

import cms
import pytest
from seen import words

from govreport import render
from govreport.api import document_of
from govreport.readback import open_source
from govreport.readers import HtmlReader
from govreport.recognition import SeenTable, recognise
from govreport.testing import full_report, numbered, zero_report

TEXTS = [
    cms.TITLE,
    cms.PREAMBLE,
    cms.CHAPTERS[0],
    *cms.aspects("（一）", run_in=True),
    *cms.CHAPTERS[1:5],
    cms.PROBLEMS,
    cms.CHAPTERS[5],
    cms.MATTERS,
]


def read(data: bytes):
    return HtmlReader().read(data, "page.html")


def divided(text: str) -> str:
    return f"<div>　　{text}</div>"


def broken(text: str) -> str:
    return f"　　{text}<br>\n"


def spaced(text: str) -> str:
    return f"&nbsp;&nbsp;&nbsp; {text}<br/><br/>"


def test_only_the_report_is_read_off_a_page_with_menus_around_it():
    document = read(cms.page(cms.article()))
    assert words(document) == TEXTS
    assert document.unseen == ()


@pytest.mark.parametrize("body", [divided, broken, spaced])
@pytest.mark.parametrize("head", [cms.strong, cms.second, "body"])
def test_paragraphs_are_told_apart_however_they_are_set(body, head):
    head = body if head == "body" else head
    document = read(cms.page(cms.article(head=head, body=body)))
    assert words(document) == TEXTS


@pytest.mark.parametrize("charset", ["utf-8", "gb2312", "gbk", "gb18030"])
def test_a_page_is_read_in_the_encoding_that_it_states(charset):
    assert words(read(cms.page(cms.article(), charset=charset))) == TEXTS


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "gb18030"])
def test_the_bytes_of_a_page_tell_when_it_states_no_encoding_or_a_wrong_one(encoding):
    text = cms.page(cms.article()).decode().replace('<meta charset="utf-8">', "")
    assert words(read(text.encode(encoding))) == TEXTS
    wrong = text.replace("<head>", '<head><meta charset="iso-8859-1">')
    assert words(read(wrong.encode(encoding))) == TEXTS


def test_an_article_within_a_table_for_layout_is_found():
    content = (
        "<table width=960><tr><td><a href=1>公开指南</a><br><a href=2>年报</a></td>"
        f"<td><table><tr><td>{cms.article()}</td></tr></table></td></tr></table>"
    )
    document = read(cms.page(content))
    assert words(document) == TEXTS
    assert len(recognise(list(document.tables)).placed) == 200


def test_a_title_within_the_article_is_found_where_the_page_has_none_above():
    content = f"<p align=center>{cms.TITLE}</p>{cms.article()}"
    text = cms.page(content).decode().replace(f"<h1>{cms.TITLE}</h1>", "")
    assert words(read(text.encode())) == TEXTS


def test_a_title_in_two_lines_keeps_the_organ():
    lines = "<p>示范县司法局</p><p>2024年政府信息公开工作年度报告</p>"
    text = cms.page(lines + cms.article()).decode()
    text = text.replace(f"<h1>{cms.TITLE}</h1>", "")
    assert words(read(text.encode()))[:3] == [
        "示范县司法局",
        "2024年政府信息公开工作年度报告",
        cms.PREAMBLE,
    ]


def test_a_page_without_any_frame_is_cut_at_the_title_and_behind_the_report():
    text = f"{cms.ABOVE}{cms.SIDE}<h1>{cms.TITLE}</h1>{cms.META}{cms.article()}"
    data = f"<body>{text}<p>示范县司法局</p><p>2025年1月20日</p>{cms.BELOW}{cms.FOOT}"
    expected = [*TEXTS, "示范县司法局", "2025年1月20日"]
    assert words(read(data.encode())) == expected


def test_a_signature_outside_of_the_article_is_kept():
    content = f"<div>{cms.article()}</div><p>示范县司法局</p><p>2025年1月20日</p>"
    assert words(read(cms.page(content)))[-2:] == ["示范县司法局", "2025年1月20日"]


def test_a_list_of_contents_and_a_menu_named_as_chapters_do_no_harm():
    menu = "".join(f"<li><a href=#>{head}</a></li>" for head in cms.CHAPTERS)
    content = f"<ul>{menu}</ul>{cms.article()}"
    assert words(read(cms.page(content))) == TEXTS


def test_a_page_without_a_report_is_given_whole():
    document = read("<nav>首页</nav><p>通知公告</p>".encode())
    assert words(document) == ["首页", "通知公告"]


def test_a_table_may_be_cut_in_four():
    page = cms.page(cms.article())
    (first, *others) = read(page).tables
    assert len(recognise([first, *others]).placed) == 200
    form = cms.get_edition("2021").tables[0]
    whole = cms.table(cms.grid_of(form))
    rows = whole.removeprefix('<table border="1"><tbody>').split("<tr>")[1:]
    rows = ["<tr>" + row.removesuffix("</tbody></table>") for row in rows]
    parts = [rows[0:4], rows[4:7], rows[7:11], rows[11:14]]
    cut = "".join(f"<table>{''.join(part)}</table><p></p>" for part in parts)
    document = read(page.decode().replace(whole, cut).encode())
    assert [table.height for table in document.tables] == [4, 3, 4, 3, 28, 4]
    assert len(recognise(list(document.tables)).placed) == 200


@pytest.mark.parametrize("style", cms.STYLES)
@pytest.mark.parametrize("run_in", [True, False], ids=["run-in", "own-line"])
@pytest.mark.parametrize("head", [cms.strong, cms.second])
def test_a_page_is_read_whole_in_every_style_of_heads(style, run_in, head):
    page = cms.page(cms.article(style, run_in=run_in, head=head))
    source = open_source(page, name="page.html")
    assert source.coverage.is_whole
    assert source.problems == ()
    overview = source.report.overview
    texts = [
        passage.body.blocks[0].text
        for passage in (
            overview.proactive_disclosure,
            overview.disclosure_on_request,
            overview.information_management,
            overview.platforms,
            overview.oversight,
        )
    ]
    assert texts == list(cms.ASPECTS.values())


@pytest.mark.parametrize("kind", ["html", "html-fragment"])
@pytest.mark.parametrize("report", [full_report(), numbered(zero_report())])
def test_our_own_pages_are_read_to_the_last_word(kind, report):
    document = document_of(report)
    seen = read(render(report, kind, allow_errors=True))
    texts = [cell.text for table in seen.tables for cell in table.cells]
    printed = [
        cell.text
        for block in document.blocks
        if block.kind == "table"
        for cell in block.cells
    ]
    assert texts == printed
    assert words(seen)[0] == document.name
    assert words(seen)[-1] == (
        document.signature.lines[-1] if document.signature else "无"
    )
    assert all(isinstance(block, SeenTable) for block in seen.tables)
