"""What makes a PDF fast changes no page and leaves nothing behind in the process."""

import ctypes.util
import gc
import io
import logging
import os
import re
import subprocess
import sys
import zlib
from concurrent.futures import ThreadPoolExecutor
from itertools import zip_longest
from pathlib import Path

import pikepdf
import pydyf
import pytest

from govreport.renderers.pdf import compression, engine, library
from govreport.renderers.pdf.compression import compress_streams
from govreport.renderers.pdf.garbage import collecting_garbage_once
from govreport.renderers.pdf.inside import probing
from govreport.renderers.pdf.inside.probing import NAMES, told_names

EXAMPLE = Path(__file__).parents[3] / "examples" / "xisaishan-justice-2024.yaml"

KEPT_BY_PYDYF = ("/ObjStm", "/XRef")
STREAM = re.compile(rb"obj\n<<(.*?)>>\nstream\n(.*?)\nendstream\nendobj", re.DOTALL)


def streams(data):
    """Give the dictionary and the uncompressed bytes of every stream, in order.

    Left out are the table of all objects, which says where the others begin, and of
    the dictionaries the length.
    """
    for head, content in STREAM.findall(data):
        if b"/XRef" not in head:
            packed = b"/FlateDecode" in head
            length = re.compile(rb"/Length \d+")
            yield length.sub(b"", head), zlib.decompress(content) if packed else content


@pytest.mark.parametrize("variant", ["pdf/a-3u", "pdf/ua-1"])
def test_streams_hold_what_they_would_hold_slowly(
    render, counted_report, monkeypatch, variant
):
    fast = render(counted_report, pdf_variant=variant)
    monkeypatch.setattr(compression, "compress_streams", lambda _: None)
    slow = render(counted_report, pdf_variant=variant)
    assert fast != slow
    assert len(list(streams(fast))) > 10
    for one, other in zip_longest(streams(fast), streams(slow)):
        assert one == other
    assert len(fast) < len(slow) * 1.06


def test_a_stream_is_deflated_only_where_pydyf_would():
    pdf = pydyf.PDF()
    items = [b"stream", "\nstream\n", 1, 2.50, pydyf.String("a\nendstream")]
    plain, packed = pydyf.Stream(items), pydyf.Stream(items, compress=True)
    expected = pydyf.Stream(items).data
    pdf.add_object(plain)
    pdf.add_object(packed)
    compress_streams(pdf)
    assert plain.data == expected
    assert packed.data.startswith(b"<</Filter /FlateDecode/Length ")
    out = io.BytesIO()
    pdf.write(out)
    one, other = (content for _, content in streams(out.getvalue()))
    assert one == other == b"stream\n\nstream\n\n1\n2.5\n(a\nendstream)"


def test_sheets_are_parsed_once_and_give_the_same_bytes(
    render, zero_report, monkeypatch
):
    before = render(zero_report)
    parsed = []
    monkeypatch.setattr(engine, "CSS", lambda **given: parsed.append(given))
    assert render(zero_report) == before
    assert parsed == []


def test_a_thread_keeps_a_bounded_number_of_sheets():
    def keep():
        for number in range(40):
            css = f"p {{ margin: {number}pt }}"
            engine.Engine([css], lambda _: None)
        return list(engine._sheets_of_thread())

    with ThreadPoolExecutor(1) as pool:
        kept = pool.submit(keep).result()
    assert len(kept) == 32
    assert kept[-1] == "p { margin: 39pt }"


def test_garbage_collection_is_off_while_rendering_and_back_after_an_error():
    with pytest.raises(ZeroDivisionError), collecting_garbage_once():
        1 / gc.isenabled()
    assert gc.isenabled()


def test_garbage_collection_stays_off_until_the_last_of_two_renders_has_ended():
    outer, inner = collecting_garbage_once(), collecting_garbage_once()
    outer.__enter__()
    inner.__enter__()
    outer.__exit__(None, None, None)
    assert not gc.isenabled()
    inner.__exit__(None, None, None)
    assert gc.isenabled()


def test_a_program_that_has_turned_collection_off_keeps_it_off():
    gc.disable()
    try:
        with collecting_garbage_once():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_names_are_told_without_a_search_and_others_are_searched(monkeypatch):
    searched = []
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(ctypes.util, "find_library", searched.append)
    before = ctypes.util.find_library
    with told_names():
        assert ctypes.util.find_library("pango-1.0") == "libpango-1.0.so.0"
        assert ctypes.util.find_library("libpango-1.0-0") is None
        assert searched == []
        ctypes.util.find_library("c")
    assert searched == ["c"]
    assert ctypes.util.find_library is before


def test_the_search_is_restored_after_an_error():
    before = ctypes.util.find_library
    with pytest.raises(OSError, match="none"), told_names():
        raise OSError("none")
    assert ctypes.util.find_library is before


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_other_systems_search_as_ever(monkeypatch, platform):
    monkeypatch.setattr(sys, "platform", platform)
    before = ctypes.util.find_library
    with told_names():
        assert ctypes.util.find_library is before


ASKED = """
import ctypes.util
search, asked = ctypes.util.find_library, []
ctypes.util.find_library = lambda name: asked.append(name) or search(name)
from govreport.renderers.pdf.library import require_weasyprint
require_weasyprint()
print(asked)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="names are told on Linux alone")
def test_weasyprint_asks_for_no_library_whose_name_is_not_told():
    done = subprocess.run(
        [sys.executable, "-c", ASKED], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


@pytest.mark.skipif(sys.platform != "linux", reason="names are told on Linux alone")
@pytest.mark.parametrize("name", [name for name, file in NAMES.items() if file is None])
def test_a_name_told_not_to_be_there_is_not_there(name):
    assert probing.ctypes.util.find_library(name) is None


PUT_OFF = """
import os
import subprocess
import sys
from govreport.renderers.pdf.library import require_weasyprint
require_weasyprint()
print([name for name in sys.modules if name.startswith("fontTools.varLib")])
print("fontTools.subset" in sys.modules)
from fontTools import subset
from fontTools.varLib import instancer
print(subset.Subsetter, instancer.NormalizedAxisLimits)
"""


def test_what_subsets_without_harfbuzz_is_not_imported_before_it_is_asked_for():
    done = subprocess.run(
        [sys.executable, "-c", PUT_OFF], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == [
        "[]",
        "False",
        "<class 'fontTools.subset.Subsetter'> "
        "<class 'fontTools.varLib.instancer.NormalizedAxisLimits'>",
    ]


WITHOUT_SUBSET = """
import logging, sys
import govreport
from govreport.renderers.pdf.library import require_weasyprint
require_weasyprint()
import weasyprint.pdf.fonts
weasyprint.pdf.fonts.harfbuzz_subset = None
report = govreport.load_report({"agency": "示范县司法局", "year": 2024})
sys.stdout.buffer.write(govreport.render(report, "pdf", allow_errors=True))
"""


def test_fonttools_subsets_where_harfbuzz_does_not():
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_SUBSET], capture_output=True, check=True
    )
    with pikepdf.open(io.BytesIO(done.stdout)) as pdf:
        fonts = [x for x in pdf.objects if isinstance(x, pikepdf.Dictionary)]
        sizes = [len(x.FontFile3.read_bytes()) for x in fonts if "/FontFile3" in x]
    assert sizes
    assert max(sizes) < 200_000


def test_a_missing_harfbuzz_subset_is_told_once(monkeypatch, caplog):
    monkeypatch.setattr("weasyprint.text.ffi.harfbuzz_subset", None)
    library._tell_of_missing_subset.cache_clear()
    with caplog.at_level(logging.WARNING, "govreport"), ThreadPoolExecutor(4) as pool:
        for _ in range(8):
            pool.submit(library.tell_of_missing_subset)
    library._tell_of_missing_subset.cache_clear()
    chinese, english = caplog.messages
    assert chinese.startswith(
        "缺少 harfbuzz-subset：仍能生成 PDF，但要慢数倍。请安装："
    )
    assert english.startswith("harfbuzz-subset is missing: PDF is made, but")
    assert "libharfbuzz-subset0" in chinese


def test_a_run_of_the_program_leaves_no_copy_of_a_font_behind(tmp_path):
    folder = tmp_path / "temporary"
    folder.mkdir()
    arguments = ["render", str(EXAMPLE), "-f", "pdf", "-o", str(tmp_path / "r.pdf")]
    ran = subprocess.run(
        [sys.executable, "-m", "govreport", *arguments, "--variant", "national"],
        env={**os.environ, "TMPDIR": str(folder)},
        check=False,
        capture_output=True,
    )
    assert ran.returncode == 0, ran.stderr
    assert list(folder.iterdir()) == []
