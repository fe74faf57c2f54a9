"""The check and the engine agree: what passes is filled, what is torn is not."""

from io import BytesIO
from pathlib import Path

import docx
import pytest
from attrs import evolve
from ruamel.yaml import YAML

from govreport.compose import compose
from govreport.errors import GovReportError
from govreport.renderers import DocxRenderer, HtmlRenderer, Target, TextRenderer
from govreport.variants import Lineage, read_variant

CASES = Path(__file__).parent / "cases"
OPTIONS = ("alone", "part", "endnote")
NATIONAL = read_variant(
    Path(__file__).parents[3] / "templates" / "govreport_templates" / "national"
)
UNKNOWN_BY_DESIGN = ("numbers of both editions in a Word form",)
"""What passes, though a report has one edition and no extra rows."""


def cases(outcome, wanted):
    return [
        pytest.param(case, id=f"{path.stem}: {case['name']}")
        for path in sorted(CASES.glob("*.yml"))
        for case in YAML(typ="safe", pure=True).load(path)[outcome]
        if case["name"] not in UNKNOWN_BY_DESIGN and wanted(path.stem, case)
    ]


@pytest.fixture
def fill(zero_report, tmp_path):
    """A function that renders a report with templates by their names."""

    def render(renderer, given):
        for name, content in given.items():
            data = content if isinstance(content, bytes) else content.encode()
            (tmp_path / name).write_bytes(data)
        nearest = evolve(NATIONAL, id="own", folder=tmp_path)
        lineage = Lineage(variants=(nearest, NATIONAL))
        edition = zero_report.format_edition
        document = compose(zero_report, edition, lineage.settings(edition))
        target = Target(format=renderer.format, edition=edition, lineage=lineage)
        return renderer.render(document, zero_report, target)

    return render


def form_of(case, word_form):
    options = {key: case[key] for key in OPTIONS if key in case}
    return {"report.docx": word_form(case["word"], **options)}


@pytest.mark.parametrize("case", cases("pass", lambda _, case: "word" in case))
def test_a_word_form_that_passes_is_filled(case, fill, word_form):
    data = fill(DocxRenderer(), form_of(case, word_form))
    assert docx.Document(BytesIO(data)).tables


@pytest.mark.parametrize(
    "case", cases("pass", lambda _, case: case.get("file", "").endswith(".j2"))
)
def test_a_template_that_passes_is_filled(case, fill):
    kind = ".txt.j2" if case["file"].endswith(".txt.j2") else ".html.j2"
    renderer = TextRenderer() if kind == ".txt.j2" else HtmlRenderer()
    given = {case["file"]: case["text"]}
    if case["file"].startswith("part."):
        given[f"report{kind}"] = f'{{% include "{case["file"]}" %}}'
    assert fill(renderer, given) is not None


NAMES = ("TPL111", "TPL112", "TPL113", "TPL121", "TPL122", "TPL123", "TPL124", "TPL142")


@pytest.mark.parametrize(
    "case",
    cases(
        "fail",
        lambda code, case: code in NAMES and case.get("file", "").endswith(".j2"),
    ),
)
def test_a_template_with_such_a_mistake_is_not_filled(case, fill):
    kind = ".txt.j2" if case["file"].endswith(".txt.j2") else ".html.j2"
    renderer = TextRenderer() if kind == ".txt.j2" else HtmlRenderer()
    included = {f"report{kind}": f'{{% include "{case["file"]}" %}}'}
    with pytest.raises(GovReportError):
        fill(renderer, {case["file"]: case["text"], **included})


@pytest.mark.parametrize(
    "case",
    cases("fail", lambda code, case: code in NAMES and "word" in case),
)
def test_a_word_form_with_such_a_mistake_is_not_filled(case, fill, word_form):
    with pytest.raises(GovReportError):
        fill(DocxRenderer(), form_of(case, word_form))


@pytest.mark.parametrize("case", cases("fail", lambda code, _: code == "TPL116"))
def test_a_tag_in_pieces_that_do_no_harm_is_filled(case, fill, word_form):
    data = fill(DocxRenderer(), form_of(case, word_form))
    (first, *_) = docx.Document(BytesIO(data)).paragraphs
    assert first.text == "示范县司法局2024年政府信息公开工作年度报告"


def test_a_tag_half_in_a_link_is_not_filled(fill, word_form):
    (case,) = (c.values[0] for c in cases("fail", lambda _, c: "link" in c["name"]))
    with pytest.raises(GovReportError):
        fill(DocxRenderer(), form_of(case, word_form))


def test_a_tag_with_a_field_in_it_loses_the_field(fill, word_form):
    (case,) = (c.values[0] for c in cases("fail", lambda _, c: "field" in c["name"]))
    data = fill(DocxRenderer(), form_of(case, word_form))
    first = docx.Document(BytesIO(data)).paragraphs[0]
    assert first._p.xpath(".//w:fldChar | .//w:tab") == []


def test_what_stands_beside_a_tag_of_a_paragraph_is_lost(fill, word_form):
    form = word_form(["标题：{%p if document.name %}", "有", "{%p endif %}"])
    data = fill(DocxRenderer(), {"report.docx": form})
    texts = [p.text for p in docx.Document(BytesIO(data)).paragraphs]
    assert texts[0] == "有"
    assert not any("标题：" in text for text in texts)
