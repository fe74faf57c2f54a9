"""Styles computed once are those that WeasyPrint computes one by one."""

import re
import sys

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from weasyprint import CSS, HTML
from weasyprint.css import get_all_computed_styles
from weasyprint.css.counters import CounterStyle
from weasyprint.css.properties import INITIAL_VALUES
from weasyprint.css.targets import TargetCollector
from weasyprint.text.fonts import FontConfiguration

from govreport.renderers.pdf import library
from govreport.renderers.pdf.inside import known, laying
from govreport.renderers.pdf.inside.alike import AlikeStyle
from govreport.renderers.pdf.inside.alikepages import AlikePages
from govreport.renderers.pdf.inside.cascade import AlikeStyles, knows_page

FONTS = FontConfiguration()
NOTES = (
    "footnote-call",
    "footnote-marker",
    "note-call",
    "note-marker",
    "note-callback",
)
LOGICAL = re.compile("_(block|inline)(_|$)|^(block|inline)_").search
NAMES = [name for name in sorted(INITIAL_VALUES) if not LOGICAL(name)]
"""What is asked for by name; a logical property has no value under its own."""

PSEUDO_ELEMENTS = (None, "before", "after", "first-line", "first-letter", "marker")


def styles_of(page, css):
    """Give the styles of a page by WeasyPrint, and those by us."""
    html = HTML(string=page)
    assert knows_page(html)
    sheets = [CSS(string=text, font_config=FONTS) for text in css]
    theirs, ours = TargetCollector(), TargetCollector()
    plain = get_all_computed_styles(
        html,
        sheets,
        font_config=FONTS,
        counter_style=CounterStyle(),
        target_collector=theirs,
    )
    all_sheets = [(sheet, "user agent", None) for sheet in html._ua_stylesheets()]
    all_sheets += [(sheet, "user", None) for sheet in sheets]
    alike = AlikeStyles(html, all_sheets, FONTS, ours)
    assert list(theirs.target_lookup_items) == list(ours.target_lookup_items)
    return html, plain, alike


def values(style):
    """Give every value of a style that is there, and of its anonymous boxes."""
    if style is None:
        return None
    anonymous = style.anonymous_style
    return [(n, style[n], anonymous[n]) for n in NAMES], {**style.specified}


def asked_for(styles, node):
    """Give the names of the pseudo-elements that WeasyPrint may ask for."""
    style = styles(node)
    yield from PSEUDO_ELEMENTS[:-1]
    shown = [styles(node, name) for name in (None, "before", "after")]
    if any("list-item" in one["display"] for one in shown if one):
        yield "marker"
    if style["float"] == "footnote" or style["position"][0] == "note()":
        yield from NOTES


def assert_alike(page, css):
    html, plain, alike = styles_of(page, css)
    for node in html.etree_element.iter():
        for name in asked_for(plain, node):
            assert values(alike(node, name)) == values(plain(node, name)), (node, name)


def body(content, attributes=""):
    return f'<html lang="zh"><body{attributes}>{content}</body></html>'


TABLE = body(
    '<table style="--size: 9pt"><tbody>'
    + "".join(
        f'<tr id="r{row}">'
        + "".join(f'<td id="c{row}.{c}" class="number">{c}</td>' for c in range(4))
        + "</tr>"
        for row in range(4)
    )
    + "</tbody></table>"
)


def test_cells_that_differ_in_their_id_share_what_is_computed():
    html, _, alike = styles_of(TABLE, ["td { font-size: var(--size) }"])
    first, second, *_ = html.etree_element.iter("td")
    assert type(alike(first)) is AlikeStyle
    assert alike(first)["font_size"] == alike(second)["font_size"] == 12
    assert alike(first) is not alike(second)
    assert (alike(first)["anchor"], alike(second)["anchor"]) == ("c0.0", "c0.1")
    assert alike(first)._model is alike(second)._model


def test_what_is_set_in_a_style_is_not_set_in_one_like_it():
    html, _, alike = styles_of(TABLE, [])
    first, second, *_ = html.etree_element.iter("td")
    alike(first)["float"] = "left"
    alike(first).anonymous_style["white_space"] = "pre"
    assert alike(second)["float"] == "none"
    assert alike(second).anonymous_style["white_space"] == "normal"


@pytest.mark.parametrize(
    "css",
    [
        "",
        "td { padding: 1pt; font-size: var(--size) } tr { break-inside: avoid }",
        "tr { margin: 3pt; padding: 2pt } td { margin: inherit; padding: inherit }",
        "td:nth-child(2n) { color: red } tr:first-child td { color: blue !important }",
        "#c0\\.1 { color: green } [id='c1.1'] { width: 3em }",
        "td { -weasy-anchor: none } .number { -weasy-anchor: 'a' !important }",
        "td { float: footnote } td::footnote-call, td::note-call { color: red }",
        "td { display: list-item; list-style: square } td::marker { color: red }",
        "td::before { display: list-item; content: '甲' } td::marker { color: blue }",
        "td::note-call { -weasy-anchor: 'z' } td::marker { -weasy-anchor: 'y' }",
        "td::before { content: attr(id) } td::after { content: counter(page) }",
        "@layer a { td { color: red } } @layer b { .number { color: blue } }",
        "table { border-collapse: collapse; padding: 1em } tr { padding: inherit }",
        "td { padding-inline: inherit; margin-block-start: 1em } tr { padding: 4pt }",
        "td { text-decoration: underline } tr { text-decoration: overline red }",
        "td { page: wide } tr { page: tall; display: none }",
        "td::first-letter { color: red } tr::first-line { color: blue }",
        "[lang|=zh] td { color: red } :lang(zh) { hyphens: auto }",
        "td { color: var(--none); --size: inherit; width: calc(1em + 2pt) }",
    ],
)
def test_every_value_is_the_same(css):
    assert_alike(TABLE, [css, ".number { text-align: right }"])


@pytest.mark.parametrize(
    "content",
    [
        "<ul><li id='a'>甲<li id='b'>乙</ul><ol><li>丙</ol>",
        "<p id='a\"b'>甲</p><p id='a\\b'>乙</p><p id='\x01'>丙</p><p id=''>丁</p>",
        "<p id='a' lang='en'>甲</p><p id='a' lang=''>乙</p>",
        "<p style='color: red; float: left' id='a'>甲</p><p style='colour: x'>乙</p>",
        "<dir dir='rtl' hidden><q id='q'>甲<br id='r'></q></dir><input value='x'>",
        "<P CLASS='a b  a'>甲</P><p class='b a'>乙</p><p class>丙</p>",
        "<a href='#x' id='y'>甲</a><a href='x'>乙</a><!-- 丙 -->",
    ],
)
def test_every_value_of_other_elements_is_the_same(content):
    page = body(content.replace("<!-- 丙 -->", ""))
    assert_alike(page, [".a { color: red } .b { color: blue } p + p { width: 1em }"])


@pytest.mark.parametrize(
    "content",
    [
        "<style>p { color: red }</style>",
        "<link rel=stylesheet href=a.css>",
        "<a name=b>甲</a>",
        "<!-- 甲 -->",
        "<svg xmlns='http://www.w3.org/2000/svg' width=1></svg>",
    ],
)
def test_a_page_with_what_is_styled_otherwise_is_left_to_weasyprint(content):
    assert not knows_page(HTML(string=body(content)))


TAGS = st.sampled_from(["p", "div", "span", "h1", "td", "li", "q", "b"])
DECLARED = st.sampled_from(
    [
        *("color: red", "color: inherit", "color: var(--a, blue)", "--a: green"),
        *("display: block", "display: list-item", "display: inherit", "display: none"),
        *("float: left", "float: footnote", "float: inherit", "position: absolute"),
        *("padding: 1em", "padding: inherit", "margin: 5%", "margin: inherit"),
        *("border: 1pt solid", "border-color: inherit", "font-size: 2em"),
        *("font-size: smaller", "width: calc(1em + 2pt)", "content: 'x'"),
        *("text-decoration: underline", "page: a", "string-set: a content()"),
        *("-weasy-anchor: 'z'", "bookmark-level: 2", "border-collapse: collapse"),
        *("overflow: hidden", "white-space: pre", "vertical-align: inherit"),
    ]
).flatmap(lambda text: st.sampled_from([text, f"{text} !important"]))
SELECTORS = st.sampled_from(
    [
        *("*", "p", "td", ".a", ".b", "#a", "[id]", ":first-child", "p > span"),
        *("div p", "p + p", "p ~ div", "::before", "p::after", "li::marker"),
        *(".a::footnote-call", "::first-letter", ":not(.a)", ":lang(en)", ":root"),
    ]
)
SHEETS = st.lists(
    st.lists(
        st.tuples(SELECTORS, st.lists(DECLARED, min_size=1, max_size=3)).map(
            lambda rule: f"{rule[0]} {{ {'; '.join(rule[1])} }}"
        ),
        max_size=6,
    ).map("\n".join),
    max_size=3,
)
ATTRIBUTES = st.sampled_from(
    [
        *("", "", ' class="a"', ' class="b a"', ' id="a"', ' id="b"', ' id="c"'),
        *(' lang="en"', ' style="color: red"', ' id="d" class="a"', ' hidden=""'),
        *(' id="e" style="--a: red"', ' dir="rtl"'),
    ]
)
CONTENT = st.recursive(
    st.just("甲"),
    lambda inner: st.tuples(TAGS, ATTRIBUTES, st.lists(inner, max_size=4)).map(
        lambda made: f"<{made[0]}{made[1]}>{''.join(made[2])}</{made[0]}>"
    ),
    max_leaves=12,
)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.lists(CONTENT, max_size=4).map("".join), SHEETS)
def test_every_value_of_any_page_is_the_same(content, css):
    assert_alike(body(content), css)


@settings(max_examples=25, deadline=None)
@given(st.lists(CONTENT, min_size=1, max_size=4).map("".join), SHEETS)
@example("甲", ["* { display: none; page: a }"])
def test_any_page_is_laid_out_the_same(content, css):
    sheets = [CSS(string=text, font_config=FONTS) for text in css]
    options = {"font_config": FONTS, "stylesheets": sheets}
    html = HTML(string=body(content))
    plain = outcome(lambda: html.render(**options).write_pdf())
    html = HTML(string=body(content))
    assert plain == outcome(lambda: laying.laid_out(html, FONTS, sheets).write_pdf())


def outcome(make):
    """Give what is made, or the error where WeasyPrint cannot make it."""
    try:
        return make()
    except (AssertionError, LookupError, TypeError) as error:
        return repr(error)


def test_a_page_that_is_known_is_not_laid_out_by_weasyprint_alone():
    pages = laying.laid_out(HTML(string=body("甲")), FONTS, [])
    assert type(pages) is AlikePages


def test_this_weasyprint_is_known():
    library.require_weasyprint()
    assert known.knows_weasyprint()


@pytest.mark.parametrize("library", ["weasyprint", "cssselect2"])
def test_a_library_that_is_not_known_gives_the_same_bytes_by_itself(
    render, counted_report, monkeypatch, library
):
    fast = render(counted_report)
    monkeypatch.setattr(f"{library}.VERSION", "71.0")
    for name in ("alikepages", "cascade", "lazyfonts"):
        monkeypatch.setitem(sys.modules, f"govreport.renderers.pdf.inside.{name}", None)
    assert render(counted_report) == fast
