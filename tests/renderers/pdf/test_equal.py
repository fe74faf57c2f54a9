"""A PDF made fast is, byte by byte, the one that is made by WeasyPrint and pydyf alone.

But for how its streams are deflated: `test_speed.py` looks into those.
"""

from pathlib import Path

import pytest
import strategies
from hypothesis import HealthCheck, given, settings

from govreport import load_report
from govreport import render as render_any
from govreport.renderers.pdf import engine
from govreport.renderers.pdf.inside import laying, writing

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.yaml"))

SHEETS = """
ul { counter-reset: list-item } li::marker { color: red } .lead { float: left }
h2::before { content: "甲" } tr:nth-child(2n) td { background: #eee }
td { text-decoration: underline } p::first-letter { font-size: 2em }
"""


@pytest.fixture(name="made_slowly", scope="session")
def made_slowly_fixture():
    """A function that calls another while nothing is made fast."""

    def made_slowly(make):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(laying, "knows_weasyprint", lambda: False)
            patch.setattr(writing, "write_objects_once", lambda _: None)
            patch.setattr(engine, "page_tree", lambda _: None)
            return make()

    return made_slowly


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_is_the_same(made_slowly, path):
    report = load_report(path)
    assert render_any(report, "pdf") == made_slowly(lambda: render_any(report, "pdf"))


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(report=strategies.balanced_reports())
def test_any_report_is_the_same(render, made_slowly, report):
    assert render(report) == made_slowly(lambda: render(report))


@pytest.mark.parametrize(
    "block",
    [
        "",
        "<ul><li id='a'>甲</li><li id='b'>乙</li></ul><ol><li>丙</li></ol>",
        "<style>td { color: red } #a { float: footnote }</style><p id='a'>甲</p>",
        "<p>甲<span id='a' style='float: footnote'>乙</span></p><a name='b'>丙</a>",
        "<svg width='9' height='9'><rect width='9' height='9'/></svg><!-- 丁 -->",
    ],
)
def test_a_province_with_more_in_its_page_has_the_same(
    render, made_slowly, child, zero_report, block
):
    page = '{% extends "national/report.html.j2" %}{% block preamble %}'
    lineage = child({"report.html.j2": f"{page}{block}{{% endblock %}}"})
    lineage = child({"print.css": SHEETS}) if not block else lineage
    fast = render(zero_report, lineage)
    assert fast == made_slowly(lambda: render(zero_report, lineage))
