"""Text comes out as it went in: no sign is markup, in whatever place it stands."""

from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govreport import (
    Cell,
    Chart,
    Document,
    Heading,
    Image,
    Paragraph,
    Row,
    Section,
    Signature,
    Table,
)
from govreport_markdown.page import page

HOSTILE = [
    "*斜* **粗** _斜_ __粗__ ~~删~~ ~删~",
    "a*b*c 与 a_b_c",
    "`码` ``码``",
    "|甲|乙|",
    r"\| \\ \* \\| 末尾\\"[:-1],
    "<script>alert(1)</script> <b>粗</b> <!-- 注 -->",
    "A & B &amp; &copy; &#35;",
    "# 一级 ## 二级 ##",
    "1. 列表",
    "2024) 列表",
    "1.属于国家秘密",
    "- 列表",
    "+ 列表",
    "-8",
    "---",
    "***",
    "===",
    "> 引用",
    "~~~",
    "```",
    "[链接](http://a.cn) ![图](a.png) [^1] [甲]: b",
    "[x] 办结",
    "http://www.a.gov.cn/b_c/ 与 www.a_b.cn，见https://a.cn/b_c。",
    "https://a.cn/?a=1&b_c=2*3*",
    "a_b@c_d.cn 与 a.b@c.cn",
    "$x_1$ 与 $$y$$",
    ":---",
    "|---|",
    "!",
    "    四格",
    "末尾两格  ",
    "　　首行缩进",
    "{{ 7*7 }} {% raw %}",
    "——“引号”……（括号）。",
]


def document_of(text: str) -> Document:
    """Give a document with `text` wherever text can stand."""
    heads = [Cell(row=0, column=n, role="column-head", text=text) for n in (0, 1)]
    cells = [Cell(row=1, column=n, role="text", text=text) for n in (0, 1)]
    table = Table(
        key="t",
        title=text,
        rows=(Row(cells=tuple(heads), group="0"), Row(cells=tuple(cells), group="1")),
        head_rows=1,
        label_columns=0,
        widths=(1, 1),
        official=False,
    )
    blocks = (
        Heading(level=2, text=text, address="h"),
        Paragraph(text=text, address="p"),
        Paragraph(text=text, lead=text, address="q"),
        Paragraph(text="正文", lead=text, address="r"),
        Image(path="x.png", caption=text, alt=text, address="i"),
        table,
        Chart(
            drawn_as="bar", data=((text, 5),), unit="", caption="", alt="", address="c"
        ),
    )
    heading = Heading(level=1, text=text, address="o")
    return Document(
        title=(text,),
        subtitle=(text,),
        sections=(Section(heading=heading, blocks=blocks),),
        attachments=(text,),
        signature=Signature(lines=(text,)),
    )


def expected(text: str) -> list[str]:
    """Give what a reader is to see of that document, piece by piece."""
    image = f"〔图：{text}〕"
    chart = ["项目", "数量", text, "5"]
    body = [text, text, text, text * 2, f"{text}正文", image, text]
    return [text, text, *body, *[text] * 5, *chart, "附件：", text, text]


def squeezed(text: str) -> str:
    return "".join(text.split())


def seen(page) -> list[str]:
    """Give the text of each heading, paragraph, item and cell, white space apart."""
    texts = []
    for element in page.iter("h1", "h2", "h3", "p", "li", "th", "td"):
        if element.tag == "p" and element.getparent().tag == "li":
            continue
        texts.append(squeezed(element.text_content()))
    return texts


def markup(page) -> set[str]:
    """Give the tags that the page has, those of the document itself apart."""
    own = {
        *("h1", "h2", "h3", "p", "ol", "li", "hr", "strong", "a"),
        *("table", "thead", "tbody", "tr", "th", "td"),
    }
    return {str(element.tag) for element in page.iterdescendants()} - own


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_comes_out_literally_wherever_it_stands(text, page_of):
    parsed = page_of(page(document_of(text), files=()))
    assert seen(parsed) == list(map(squeezed, expected(text)))
    assert markup(parsed) == set()
    assert len(parsed.xpath(".//h1|.//h2|.//h3")) == 3
    assert len(parsed.xpath(".//li")) == 1
    assert len(parsed.xpath(".//hr")) == 1


@given(
    text=st.text(
        st.sampled_from(r"\`*_[](){}<>#+-=.!|~$&;:@/'" + '"^%1ah中。（ '), min_size=1
    )
)
def test_no_text_at_all_is_markup(text, parsers):
    if not squeezed(text):
        return
    written = page(document_of(text), files=())
    for page_of in parsers:
        parsed = page_of(written)
        assert seen(parsed) == list(map(squeezed, expected(text)))
        assert markup(parsed) == set()


@pytest.mark.parametrize(
    ("text", "raw"),
    [
        (
            "见http://www.a.gov.cn/b_c/index.html。",
            "见<http://www.a.gov.cn/b_c/index.html>。",
        ),
        ("见http://a.cn/?a=1&b=2", r"见http\://a.cn/?a=1\&b=2"),
        ("见www.a.cn", r"见www\.a.cn"),
        ("1.属于国家秘密", "1.属于国家秘密"),
        ("1. 属于", r"1\. 属于"),
        ("-8", r"\-8"),
        ("22（其中修订16件）", "22（其中修订16件）"),
    ],
)
def test_the_raw_text_stays_as_legible_as_it_can(text, raw):
    assert page(document_of(text), files=()).split("\n\n")[1] == raw


def test_a_web_address_is_a_link_to_itself(page_of):
    link = page_of("见<http://www.a.gov.cn/b_c/>。").xpath(".//a")[0]
    assert link.get("href") == link.text == "http://www.a.gov.cn/b_c/"


@pytest.mark.parametrize(
    "path",
    ["a b.png", "a)b(.png", "a:b.png", "<a>.png", "a`b`.png", "a%20b.png", "a#b?.png"],
)
def test_the_path_of_an_image_leads_to_its_file(path, page_of):
    image = Image(path=path, caption="", alt="图", address="i")
    heading = Heading(level=1, text="一", address="o")
    document = Document(
        title=("题",), sections=(Section(heading=heading, blocks=(image,)),)
    )
    shown = page_of(page(document, files=(path,))).xpath(".//img")[0]
    assert unquote(shown.get("src")) == path
