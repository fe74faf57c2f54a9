"""The types that are known beforehand are those that cffi would parse."""

import pytest
from cffi import FFI

from govreport.renderers.pdf.inside.c_types import HELD, POINTERS, know_types
from govreport.renderers.pdf.library import require_weasyprint

ARRAYS = [f"{name}[{length}]" for name in HELD for length in ("", 0, 1, 100, 4666)]


def weasyprints():
    require_weasyprint()
    from weasyprint.text.ffi import ffi

    return ffi


def parsed(ffi, name):
    """Give a type as cffi parses it, without what it knows."""
    with ffi._lock:
        return ffi._get_cached_btype(ffi._parser.parse_type(name))


@pytest.mark.parametrize("name", [*POINTERS, *ARRAYS])
def test_a_type_is_the_one_that_cffi_parses(name, monkeypatch):
    ffi = weasyprints()
    expected = parsed(ffi, name)
    monkeypatch.setattr(ffi._parser, "parse_type", None)
    assert ffi.typeof(name) is expected


def test_rendering_parses_no_type(monkeypatch, complete_report):
    from govreport import render

    ffi = weasyprints()
    asked = []
    parse = ffi._parser.parse_type
    monkeypatch.setattr(
        ffi._parser, "parse_type", lambda name: asked.append(name) or parse(name)
    )
    render(complete_report, "pdf", variant="national")
    assert asked == []


def test_another_name_is_parsed_as_ever():
    ffi = weasyprints()
    assert ffi.typeof("PangoRectangle[3]").cname == "PangoRectangle[3]"
    with pytest.raises(Exception, match="nothing_t"):
        ffi.typeof("nothing_t[3]")


def test_a_library_without_these_types_is_left_as_it_is():
    ffi = FFI()
    ffi.cdef("typedef int other;")
    before = ffi._parsed_types
    know_types(ffi)
    assert ffi._parsed_types is before
    assert ffi.typeof("other *").item.cname == "int"
