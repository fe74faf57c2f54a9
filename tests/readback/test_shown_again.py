"""Every output, read by what it shows alone, shows what its report says."""

from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from strategies import balanced_reports

from govreport import load, render
from govreport.codec import flatten, to_plain
from govreport.diffing import compare, shown_in
from govreport.loading import dump
from govreport.readback import open_source
from govreport.report import Improvement, Overview, Passage, Report
from govreport.values.narrative import Narrative

SUFFIXES = {
    "docx": ".docx",
    "html": ".html",
    "html-fragment": ".fragment.html",
    "text": ".txt",
    "pdf": ".pdf",
}
EXAMPLES = sorted(Path("examples").glob("*.yaml"))

WORDS = st.text(
    alphabet="的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主"
    "公开政府信息主动申请，。；：“”（）《》123456789年月日件ABCabc",
    min_size=8,
    max_size=120,
).map(lambda text: f"本机关{text}完成。")


def shown(data: bytes, kind: str, folder: Path):
    path = folder / f"年报{SUFFIXES[kind]}"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("kind", SUFFIXES)
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_shows_the_same_in_every_format(example, kind, tmp_path):
    options = {"embed": False} if kind != "text" else {}
    data = render(load(example), kind, options=options, allow_errors=True)
    path = shown(data, kind, tmp_path)
    source = open_source(path)
    assert flatten(source.report) == flatten(load(example).report)
    assert source.coverage is not None
    assert source.coverage.is_whole
    comparison = compare(shown_in(example), shown_in(path))
    assert comparison.numbers == ()
    assert comparison.texts == ()


@st.composite
def worded_reports(draw: st.DrawFn) -> Report:
    """Give balanced reports with prose in every chapter."""
    report = draw(balanced_reports())
    texts = [Narrative.from_text("\n".join(draw(PARAGRAPHS))) for _ in range(5)]
    return evolve(
        report,
        overview=Overview(
            proactive_disclosure=Passage(body=texts[0]),
            platforms=Passage(body=texts[1]),
        ),
        improvement=Improvement(current_problems=texts[2], planned_measures=texts[3]),
        other_matters=texts[4],
    )


PARAGRAPHS = st.lists(WORDS, min_size=1, max_size=3)


@pytest.mark.parametrize("kind", [f for f in SUFFIXES if f != "pdf"])
@given(data=st.data())
@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate],
)
def test_random_reports_show_the_same_in_every_format(
    kind,
    data,
    tmp_path_factory,
):
    assert_shows_the_same(data.draw(worded_reports()), kind, tmp_path_factory)


@given(data=st.data())
@settings(
    max_examples=4,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate],
)
def test_random_reports_show_the_same_in_a_pdf(data, tmp_path_factory):
    assert_shows_the_same(data.draw(worded_reports()), "pdf", tmp_path_factory)


def assert_shows_the_same(report: Report, kind: str, folders) -> None:
    folder = folders.mktemp("outputs")
    stated = folder / "数据.yaml"
    stated.write_text(dump(report), encoding="utf-8")
    options = {"embed": False} if kind != "text" else {}
    data = render(report, kind, options=options, allow_errors=True)
    path = shown(data, kind, folder)
    read = open_source(path).report
    assert to_plain(read)["requests"] == to_plain(report)["requests"]
    assert flatten(read) == flatten(report)
    comparison = compare(shown_in(stated), shown_in(path))
    assert comparison.numbers == ()
    assert [(t.old, t.new) for t in comparison.texts] == []
