"""A PDF written once, its fonts never copied, has the bytes that it has otherwise."""

import io

import pydyf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from weasyprint.pdf.fonts import Font

from govreport.renderers.pdf.boxes import boxes_of
from govreport.renderers.pdf.engine import Engine
from govreport.renderers.pdf.inside import lazyfonts, writing
from govreport.renderers.pdf.inside.lazyfonts import LazyFont
from govreport.renderers.pdf.inside.serializing import bytes_of


class Loud(pydyf.Dictionary):
    """A dictionary that is written otherwise."""

    @property
    def data(self):
        """The bytes."""
        return b"<<!>>"


class Text(str):
    """Text that is shown otherwise."""

    __slots__ = ()

    def __str__(self):
        return "text"


SIMPLE = st.one_of(
    st.integers(),
    st.booleans(),
    st.none(),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    st.binary(max_size=5),
    st.text(st.characters(max_codepoint=127), max_size=5),
    st.text(max_size=5).map(pydyf.String),
    st.binary(max_size=5).map(pydyf.String),
    st.integers().map(pydyf.String),
    st.just("\\(甲)").map(pydyf.String),
    st.just(Text("甲")),
    st.just(Text("甲")).map(pydyf.String),
    st.just(Loud({"a": 1})),
)
KEYS = st.text(st.characters(max_codepoint=127), max_size=4) | st.binary(max_size=4)
ITEMS = st.recursive(
    SIMPLE,
    lambda inner: (
        st.lists(inner, max_size=4).map(pydyf.Array)
        | st.dictionaries(KEYS, inner, max_size=4).map(pydyf.Dictionary)
    ),
    max_leaves=10,
)


@given(ITEMS)
def test_any_object_has_the_bytes_that_pydyf_makes_of_it(item):
    assert bytes_of(item) == pydyf.Array([item]).data[1:-1]


def written(items, write, **options):
    """Give the bytes of a PDF, after `write` has seen it."""
    pdf = pydyf.PDF()
    for item in items:
        pdf.add_object(item)
    pdf.info["Title"] = pydyf.String("甲")
    write(pdf)
    out = io.BytesIO()
    pdf.write(out, **options)
    return out.getvalue()


@pytest.mark.parametrize("compress", [False, True])
@pytest.mark.parametrize("identifier", [False, True, b"abc"])
def test_a_pdf_written_once_has_the_same_bytes(compress, identifier):
    freed, later = pydyf.Dictionary({"A": 1}), pydyf.Array([1, 2.5, "/B"])
    freed.free, later.generation = "f", 1
    items = [freed, later, pydyf.Stream([b"a", 1.5], compress=True)]
    options = {"compress": compress, "identifier": identifier}
    plain = written(items, lambda _: None, **options)
    assert written(items, writing.write_objects_once, **options) == plain


@pytest.mark.parametrize("variant", ["pdf/a-3u", "pdf/ua-1"])
def test_the_bytes_of_a_report_are_the_same(
    render, counted_report, monkeypatch, variant
):
    once = render(counted_report, pdf_variant=variant)
    monkeypatch.setattr(writing, "write_objects_once", lambda _: None)
    assert render(counted_report, pdf_variant=variant) == once


def test_fonts_that_are_not_read_give_the_same_bytes(
    render, counted_report, monkeypatch
):
    lazy = render(counted_report)
    monkeypatch.setattr(lazyfonts, "use_lazy_fonts", lambda _: None)
    assert render(counted_report) == lazy


@pytest.fixture
def fonts_made(monkeypatch):
    """Every font that is made for a PDF."""
    fonts, add = [], lazyfonts.LazyFont.__init__

    def keep(self, *given):
        fonts.append(self)
        add(self, *given)

    monkeypatch.setattr(lazyfonts.LazyFont, "__init__", keep)
    return fonts


def test_the_file_of_a_font_is_not_read(render, zero_report, monkeypatch, fonts_made):
    read = []
    monkeypatch.setattr(lazyfonts, "get_hb_object_data", read.append)
    render(zero_report)
    assert len(fonts_made) > 3
    assert read == []


def test_the_file_of_a_font_is_there_when_it_is_asked_for(monkeypatch):
    page = '<html lang="zh"><body><p>甲乙</p></body></html>'
    whole = Engine([], lambda _: None).lay_out(page).write_pdf(full_fonts=True)
    monkeypatch.setattr(lazyfonts, "use_lazy_fonts", lambda _: None)
    plain = Engine([], lambda _: None).lay_out(page)
    assert plain.write_pdf(full_fonts=True) == whole


def test_a_font_differs_from_that_of_weasyprint_in_its_file_alone(
    render, zero_report, monkeypatch
):
    pairs, make = [], LazyFont.__init__

    def keep(self, *given):
        make(self, *given)
        pairs.append((facts(Font(*given)), facts(self)))

    monkeypatch.setattr(LazyFont, "__init__", keep)
    render(zero_report)
    assert len(pairs) > 3
    for plain, lazy in pairs:
        assert plain.pop("file_content").startswith(b"OTTO")
        assert lazy.pop("_content") is None
        assert lazy == plain


def facts(font):
    """Give what a font knows, without what is found out when it is used."""
    return {
        name: value.copy() if isinstance(value, dict) else value
        for name, value in vars(font).items()
    }


def test_the_boxes_of_a_page_come_in_their_order(render, counted_report, monkeypatch):
    seen = []
    lay_out = Engine.lay_out

    def keep(self, page):
        seen.append(lay_out(self, page))
        return seen[-1]

    monkeypatch.setattr(Engine, "lay_out", keep)
    render(counted_report)
    absolute = '<html><body style="position: relative"><p style="position: absolute">'
    Engine([], lambda _: None).lay_out(f"{absolute}<b>甲</b></p></body></html>")
    for pages in seen:
        for page in pages.pages:
            assert boxes_of(page) == list(page._page_box.descendants())
