"""Fonts are linked where they would be copied, and left where they are."""

import gc
import threading
from pathlib import Path

import pytest
from weasyprint import CSS

from govreport.renderers.fonts import BODY
from govreport.renderers.fonts.search import find_fonts
from govreport.renderers.pdf import engine
from govreport.renderers.pdf.inside import linking
from govreport.renderers.pdf.inside.linking import LinkedFonts, OpenedLink, linked

FACE = '@font-face { font-family: "govreport-x"; src: url("govreport:/x") }'


@pytest.fixture
def font():
    """The file of a font that is no collection."""
    return next(font.path for font in find_fonts(BODY) if font.number < 0)


def placed(source):
    """Give the fonts of a sheet whose font `source` is, and the only file of them."""
    fonts = LinkedFonts()
    fetcher = engine.NamedBytes({"govreport:/x": source}.get)
    CSS(string=FACE, url_fetcher=fetcher, font_config=fonts)
    (place,) = Path(fonts._folder).iterdir()
    return fonts, place


def test_a_font_is_linked_and_stays_when_the_link_is_gone(font):
    fonts, place = placed(font)
    assert place.is_symlink()
    assert place.readlink() == font
    del fonts
    gc.collect()
    assert not place.parent.exists()
    assert font.read_bytes()[:4] == b"OTTO"


def test_a_font_that_is_given_as_bytes_is_copied(font):
    fonts, place = placed(font.read_bytes())
    assert not place.is_symlink()
    assert place.read_bytes() == font.read_bytes()
    del fonts


def test_a_font_is_copied_where_links_are_not_allowed(font, monkeypatch):
    def refuse(*_):
        raise PermissionError

    monkeypatch.setattr(Path, "symlink_to", refuse)
    fonts, place = placed(font)
    assert not place.is_symlink()
    assert place.read_bytes() == font.read_bytes()
    del fonts


def test_a_font_is_copied_by_a_weasyprint_that_is_not_known(font, monkeypatch):
    monkeypatch.setattr(linking, "knows_weasyprint", lambda: False)
    fonts, place = placed(font)
    assert not place.is_symlink()
    assert place.read_bytes() == font.read_bytes()
    del fonts


def test_a_compressed_font_is_read(tmp_path):
    file = tmp_path / "a.woff2"
    file.write_bytes(b"wOF2 and more")
    assert linked(file) == b"wOF2 and more"


def test_a_font_in_a_folder_named_from_here_is_linked_by_its_whole_name(
    tmp_path, monkeypatch
):
    (tmp_path / "a.otf").write_bytes(b"OTTO and more")
    monkeypatch.chdir(tmp_path)
    opened = linked(Path("a.otf"))
    assert type(opened) is OpenedLink
    assert opened.read() == b"OTTO"
    assert opened.read().path == tmp_path / "a.otf"


def test_a_page_is_the_same_with_fonts_copied(render, zero_report, monkeypatch):
    monkeypatch.setattr(engine, "_OF_THREAD", threading.local())
    with_links = render(zero_report)
    assert Path(engine._OF_THREAD.fonts._folder).name.startswith("weasyprint-")
    monkeypatch.setattr(engine, "_OF_THREAD", threading.local())
    monkeypatch.setattr(linking, "knows_weasyprint", lambda: False)
    assert render(zero_report) == with_links
