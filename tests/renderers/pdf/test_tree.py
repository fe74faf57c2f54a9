"""A page built without an HTML parser is the page that the parser builds."""

import pytest
import tinyhtml5
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from govreport.renderers.pdf import engine
from govreport.renderers.pdf.tree import page_tree
from govreport.report import Passage
from govreport.values.narrative import Narrative

HOSTILE = '<b>甲</b>&amp;&nbsp;]]>"\'--> <!-- {{ 1 }} </p><p/> a="\u3000'


def flat(element):
    """Give an element as plain tuples, no text the same as an empty one."""
    texts = (element.text or "", element.tail or "")
    return (
        element.tag,
        dict(element.attrib),
        *texts,
        [flat(child) for child in element],
    )


def parsed(page):
    return flat(tinyhtml5.parse(page, namespace_html_elements=False))


def in_body(content):
    head = "<head>\n<title>甲&amp;乙</title>\n</head>"
    body = f"<body>\n{content}\n</body>"
    return f'<!DOCTYPE html>\n<html lang="zh">\n{head}\n{body}\n</html>\n'


@pytest.fixture
def pages(monkeypatch):
    """Every page that is laid out."""
    pages = []
    lay_out = engine.Engine.lay_out

    def keep(self, page):
        pages.append(page)
        return lay_out(self, page)

    monkeypatch.setattr(engine.Engine, "lay_out", keep)
    return pages


def test_the_page_of_a_report_is_built_without_the_parser(
    render, counted_report, pages
):
    render(counted_report)
    for page in pages:
        assert flat(page_tree(page)) == parsed(page)


def test_hostile_text_is_text_in_both(render, zero_report, pages):
    body = Narrative.from_text(HOSTILE)
    overview = evolve(zero_report.overview, oversight=Passage(body=body))
    render(evolve(zero_report, overview=overview, agency="&#0;&lt;局"))
    for page in pages:
        assert "&lt;b&gt;" in page
        assert flat(page_tree(page)) == parsed(page)


def test_weasyprint_keeps_the_tree_where_it_is_put(pages, render, zero_report):
    render(zero_report)
    page = engine.Engine([], lambda _: None)._page(pages[0])
    other = engine.HTML(string=pages[0])
    assert vars(page).keys() == vars(other).keys()
    assert (page.base_url, page.media_type) == (other.base_url, other.media_type)
    assert page.wrapper_element.etree_element is page.etree_element
    assert len(page.etree_element) == 2


def test_the_bytes_are_the_same_with_the_parser(render, counted_report, monkeypatch):
    without = render(counted_report)
    monkeypatch.setattr(engine, "page_tree", lambda _: None)
    assert render(counted_report) == without


@pytest.mark.parametrize(
    "content",
    [
        "<p>甲<br>乙<br/>丙</p> 丁",
        '<img src="a" alt="&#34;&#39;&quot;&lt;&amp;"><div><p>甲</p></div>',
        "<table><colgroup><col><col></colgroup>\n<tbody>\n<tr><td>1</td></tr></tbody></table>",
        "<p>甲\x85\u2028\ufdd0\U0010ffff</p>",
        "<a href='#a'><span>甲</span></a><h2>乙<b>丙</b></h2>",
        "",
    ],
)
def test_what_reads_the_same_both_ways_is_built(content):
    page = in_body(content)
    assert flat(page_tree(page)) == parsed(page)


@pytest.mark.parametrize(
    "content",
    [
        "<p>甲<p>乙",
        "<p><div>甲</div></p>",
        "<div/>甲",
        "<table><tr><td>1</td></tr></table>",
        "<table><tbody><tr>甲<td>1</td></tr></tbody></table>",
        "<table>\u3000<tbody></tbody></table>",
        "<p>甲&nbsp;乙</p>",
        "<p>甲&#128;</p>",
        "<!-- 甲 --><p>乙</p>",
        "<ul><li>甲</li></ul>",
        '<p title="甲\n乙">丙</p>',
        '<p title="甲>\n乙">丙</p>',
        '<p title="甲" TITLE="乙">丙</p>',
        "<P>甲</P>",
        '<p xmlns="http://www.w3.org/1999/xhtml">甲</p>',
        '<p xml:lang="zh">甲</p>',
        "<svg></svg>",
        "<style>p { color: red }</style>",
        "<a><b><a>甲</a></b></a>",
        "<h1><h2>甲</h2></h1>",
        '<p><img alt="a/>b"></p>',
        "<p>甲\fa</p>",
        "<p>甲\r\n乙</p>",
        "<pre>\n甲</pre>",
        "</body><p>甲</p>",
        "<p>\ud800</p>",
    ],
)
def test_what_might_read_otherwise_is_left_to_the_parser(content):
    assert page_tree(in_body(content)) is None


@pytest.mark.parametrize(
    "page",
    [
        "<html><head></head><body></body></html>",
        "\n<!DOCTYPE html>\n<html><head></head><body></body></html>",
        "<!DOCTYPE html><html><body></body></html>",
        "<!DOCTYPE html><html><head></head> 甲<body></body></html>",
        "<!DOCTYPE html><html><head></head><body></body></html> 甲",
        "<!DOCTYPE html>",
    ],
)
def test_a_page_without_the_usual_frame_is_left_to_the_parser(page):
    assert page_tree(page) is None


TAGS = [
    *("a", "b", "p", "h1", "div", "span", "figure", "title"),
    *("table", "caption", "colgroup", "tbody", "thead", "tr", "td", "th"),
]
PIECES = st.one_of(
    st.sampled_from(
        [
            *(
                "<br>",
                "<img alt='x'>",
                "<col>",
                "<meta>",
                "&lt;",
                " ",
                "\n",
                "甲",
                "/>",
            ),
            *('<p class="a">', "<img alt='>'/>", "&#39;", '<td title="\t">', "<br/>"),
        ]
    ),
    st.sampled_from(TAGS).map(lambda tag: f"<{tag}>"),
    st.sampled_from(TAGS).map(lambda tag: f"</{tag}>"),
)
NESTED = st.recursive(
    PIECES | st.sampled_from(["甲", " ", ""]),
    lambda inner: st.tuples(st.sampled_from(TAGS), st.lists(inner, max_size=4)).map(
        lambda made: f"<{made[0]}>{''.join(made[1])}</{made[0]}>"
    ),
)


@given(st.lists(NESTED, max_size=4).map("".join))
def test_any_page_that_is_built_is_built_as_the_parser_does(content):
    page = in_body(content)
    tree = page_tree(page)
    assert tree is None or flat(tree) == parsed(page)
