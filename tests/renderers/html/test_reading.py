"""What a reader sees in a page, and what the page carries."""

import pytest

from govreport.renderers.html import HtmlRenderer

DATA = '<script type="application/json" id="govreport-report">{}</script>'


@pytest.fixture
def seen():
    """A function that gives what is seen in the body of a page."""

    def seen(body):
        page = f"<!DOCTYPE html><html><head><title>题</title></head><body>{body}"
        return list(HtmlRenderer().visible(page.encode()))

    return seen


def test_a_block_is_one_text_with_what_is_inline_in_it(seen):
    assert seen("<h1><span>甲</span><span>乙</span></h1><p><b>丙</b>。丁<p>") == [
        "甲乙",
        "丙。丁",
    ]
    assert seen("<div>甲<p>乙</p>丙</div>") == ["甲", "乙", "丙"]


def test_comments_hide_nothing_around_them(seen):
    assert seen("<p>甲<!-- 注 -->乙</p>") == ["甲乙"]


def test_every_cell_is_a_text(seen):
    row = "<tr><th>甲</th><td></td><td> <p>1</p><p>2</p></td></tr>"
    assert [text.split() for text in seen(f"<table>{row}</table>")] == [
        ["甲"],
        [],
        ["1", "2"],
    ]


def test_the_caption_of_an_official_table_is_only_heard(seen):
    table = "<table><caption>表题</caption><tr><td>0</table>"
    assert seen(f'<div class="table official">{table}</div>') == ["0"]
    assert seen(f'<div class="table small">{table}</div>') == ["表题", "0"]


def test_what_is_not_shown_is_not_seen(seen):
    hidden = '<a class="skip" href="#main">跳</a><p hidden>藏</p><style>p{}</style>'
    assert seen(f"<noscript>无</noscript>{hidden}{DATA}<p>甲") == ["甲"]


def test_a_page_in_another_encoding_is_read_as_it_says():
    page = '<meta charset="gbk"><p>甲乙</p>'.encode("gbk")
    assert list(HtmlRenderer().visible(page)) == ["甲乙"]


def test_the_data_is_found_however_its_element_is_written():
    for script in (
        DATA,
        "<SCRIPT ID=govreport-report>{ }</SCRIPT>",
        "<script id='govreport-report' nonce=x>\n{}\n</script>",
    ):
        assert HtmlRenderer().extract(f"<p>甲</p>{script}".encode()) == b"{}"


def test_a_page_that_only_names_the_data_carries_none():
    page = "<p id='govreport-report'>&lt;script id=govreport-report>{}&lt;/script>"
    assert HtmlRenderer().extract(page.encode()) is None
