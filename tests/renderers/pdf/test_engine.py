"""What WeasyPrint may fetch, what happens without it, and the same bytes everywhere."""

import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from attrs import evolve

from govreport.errors import RenderError
from govreport.report import Passage
from govreport.values.narrative import Narrative

EXTENDS = '{% extends "national/report.html.j2" %}{% block preamble %}'
REFUSED = [
    "file:///etc/hostname",
    "http://127.0.0.1:9/a.png",
    "https://example.org/a.png",
    "data:image/png;base64,iVBORw0KGgo=",
    "govreport:/fonts/none",
    "ftp://127.0.0.1/a.png",
]


@pytest.mark.parametrize("url", REFUSED)
def test_an_image_that_is_not_named_is_refused(render, zero_report, child, url):
    image = EXTENDS + f'<img src="{url}" alt="a">{{% endblock %}}'
    with pytest.raises(RenderError) as caught:
        render(zero_report, child({"report.html.j2": image}))
    assert caught.value.key == "pdf.refused"
    assert caught.value.facts["url"] == url


@pytest.mark.parametrize(
    "rule",
    [
        'h1 { background: url("http://127.0.0.1:9/a.png") }',
        '@font-face { font-family: a; src: url("file:///etc/hostname") }',
    ],
)
def test_a_style_sheet_fetches_nothing(render, zero_report, child, rule):
    with pytest.raises(RenderError) as caught:
        render(zero_report, child({"print.css": rule}))
    assert caught.value.key == "pdf.refused"


def test_an_attachment_that_is_not_named_is_refused(render, zero_report, child):
    link = '<link rel="attachment" href="file:///etc/hostname">'
    template = EXTENDS.replace("preamble", "head") + link + "{% endblock %}"
    with pytest.raises(RenderError) as caught:
        render(zero_report, child({"report.html.j2": template}))
    assert caught.value.key == "pdf.refused"


def test_the_sheet_of_a_child_changes_the_pages(render, opened, zero_report, child):
    page = opened(render(zero_report, child({"print.css": "h1 { font-size: 20pt }"})))
    sizes = {round(char["size"]) for char in page.pages[0].chars}
    assert 20 in sizes
    assert 22 not in sizes


def test_a_character_that_no_font_has_is_an_error_with_its_address(render, zero_report):
    overview = evolve(
        zero_report.overview, oversight=Passage(body=Narrative.from_text("甲😀"))
    )
    with pytest.raises(
        RenderError, match=r"overview\.oversight\[0\].*“😀”（U\+1F600）"
    ):
        render(evolve(zero_report, overview=overview))


@pytest.mark.parametrize(
    ("text", "key", "word"),
    [
        ("<p>图𪚥</p>", "template.no-glyph", r"“𪚥”（U\+2A6A5）"),
        ('<p style="font-family: monospace">abc</p>', "template.font", "字体"),
    ],
)
def test_a_template_brings_in_no_font_of_its_own(
    render, zero_report, child, text, key, word
):
    lineage = child({"report.html.j2": EXTENDS + text + "{% endblock %}"})
    with pytest.raises(RenderError, match=word) as caught:
        render(zero_report, lineage)
    assert caught.value.key == key


def test_spaces_of_every_kind_need_no_font_of_their_own(render, opened, zero_report):
    text = "甲\u2003乙\u00a0丙\u200b丁\u3000戊\u2002己\u202f庚\u2060辛\u00ad壬\ufe0f癸"
    overview = evolve(
        zero_report.overview, oversight=Passage(body=Narrative.from_text(text))
    )
    pages = opened(render(evolve(zero_report, overview=overview))).pages
    shown = "".join(page.extract_text() for page in pages)
    assert re.search(r"甲\s*乙\s*丙.?丁\s*戊\s*己\s*庚.?辛.?壬.?癸", shown)


WITHOUT_PANGO = """
import sys
from govreport import load_report, render
from govreport.errors import MissingLibrary
report = load_report({"agency": "示范县司法局", "year": 2024})
print(len(render(report, "html", allow_errors=True)) > 0)
try:
    render(report, "pdf", allow_errors=True)
except MissingLibrary as error:
    print(error.key)
    print(error.word("zh"))
    print(error.word("en"))
"""


def run(script):
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", script],
        capture_output=True,
        text=True,
        check=True,
    )


def test_without_pango_html_is_made_and_pdf_says_what_to_install(tmp_path):
    fake = "print('could not import')\nraise OSError('cannot load libpango-1.0-0')\n"
    (tmp_path / "weasyprint.py").write_text(fake)
    path = f"import sys\nsys.path.insert(0, {str(tmp_path)!r})\n"
    done = run(path + WITHOUT_PANGO)
    made, key, chinese, english = done.stdout.splitlines()
    assert (made, key) == ("True", "pdf.no-pango")
    assert "cannot load libpango-1.0-0" in chinese
    assert "另存为PDF" in chinese
    assert "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0" in chinese
    assert "save that file as PDF" in english
    assert done.stderr == ""


WITHOUT_SUBSET = """
import cffi
load = cffi.FFI.dlopen
def refuse(self, name, flags=0):
    if "subset" in name:
        raise OSError(name)
    return load(self, name, flags)
cffi.FFI.dlopen = refuse
from govreport.renderers.pdf.library import require_weasyprint
require_weasyprint()
import weasyprint.text.ffi
print(weasyprint.text.ffi.harfbuzz_subset)
"""


def test_without_harfbuzz_subset_weasyprint_is_used_without_a_warning():
    done = run(WITHOUT_SUBSET)
    assert (done.stdout, done.stderr) == ("None\n", "")


def test_threads_make_the_same_bytes_at_the_same_time(render, zero_report):
    with ThreadPoolExecutor(2) as pool:
        one, other = pool.map(render, [zero_report, zero_report])
    assert one == other


def test_what_was_rendered_before_leaves_no_trace(render, zero_report):
    before = render(zero_report)
    overview = evolve(
        zero_report.overview, oversight=Passage(body=Narrative.from_text("朱镕基"))
    )
    render(evolve(zero_report, overview=overview))
    assert render(zero_report) == before
