"""Templates over a lineage: what a child overrides, and how a mistake is reported."""

import lxml.html
import pytest

from govreport.errors import RenderError
from govreport.renderers.html import HtmlRenderer

EXTENDS = '{% extends "national/report.html.j2" %}\n'


@pytest.fixture
def render(render_with, zero_report):
    return lambda lineage: render_with(HtmlRenderer(), zero_report, lineage).decode()


def failure(render, lineage):
    with pytest.raises(RenderError) as caught:
        render(lineage)
    return caught.value


def test_a_child_overrides_one_block_and_keeps_the_rest(render, child):
    block = "{% block title %}<h1>{{ report.agency }}</h1>{% endblock %}"
    page = lxml.html.fromstring(render(child({"report.html.j2": EXTENDS + block})))
    assert page.xpath("//h1")[0].text == "示范县司法局"
    assert len(page.xpath("//h2")) == 6
    assert len(page.xpath("//td")) == 200


def test_an_overridden_block_can_use_the_parts_of_its_parent(render, child):
    block = (
        "{% block preamble %}{{ super() }}<div>"
        "{{ blocks.all(document.sections[5].blocks) }}</div>{% endblock %}"
    )
    page = lxml.html.fromstring(render(child({"report.html.j2": EXTENDS + block})))
    assert page.xpath("//main/div/p")[0].text == "无"


def test_a_child_can_replace_how_blocks_are_written(render, child):
    national = '{% import "national/blocks.html.j2" as national with context %}'
    blocks = (
        national + "{% macro all(items) %}<i>{{ items | length }}</i>{% endmacro %}"
    )
    page = lxml.html.fromstring(render(child({"blocks.html.j2": blocks})))
    assert len(page.xpath("//section/i")) == 12
    assert page.xpath("//table") == []


def test_the_style_sheet_of_a_child_follows_its_parents(render, child):
    page = render(child({"report.css": "h1 { color: #b3261e }"}))
    assert "text-wrap: balance" in page
    assert page.index("text-wrap: balance") < page.index("h1 { color: #b3261e }")


def test_a_style_sheet_cannot_end_its_element(render, child):
    page = render(child({"report.css": "</style><script>alert(1)</script>"}))
    assert "</style><script>" not in page
    assert lxml.html.fromstring(page).xpath("//script/@type") == ["application/json"]


def test_a_template_that_cannot_be_read_is_named_with_its_line(render, child):
    broken = child({"report.html.j2": EXTENDS + "\n{% block title %}{{ }}"})
    error = failure(render, broken)
    assert error.key == "template.failed"
    assert error.facts["file"] == "child/report.html.j2"
    assert error.facts["line"] == 3


def test_an_unknown_name_in_a_template_is_named_with_its_line(render, child):
    block = "{% block title %}\n\n{{ report.agnecy }}{% endblock %}"
    error = failure(render, child({"report.html.j2": EXTENDS + block}))
    assert error.facts["line"] == 4
    assert "agnecy" in str(error)
    assert "模板 child/report.html.j2 第4行有误" in str(error)


@pytest.mark.parametrize(
    "expression",
    [
        "{{ report.__class__ }}",
        "{{ report.__init__.__globals__ }}",
        "{{ ''.__class__.__mro__ }}",
        "{{ document.sections.append }}",
        "{{ report.notes.update({'a': 'b'}) }}",
    ],
)
def test_a_template_reaches_no_internals_and_changes_nothing(render, child, expression):
    block = f"{{% block title %}}{expression}{{% endblock %}}"
    error = failure(render, child({"report.html.j2": EXTENDS + block}))
    assert error.key == "template.failed"


def test_a_template_that_extends_itself_is_an_error(render, child):
    error = failure(render, child({"report.html.j2": '{% extends "report.html.j2" %}'}))
    assert error.key == "template.failed"
    assert "RecursionError" in str(error)


def test_a_template_that_is_not_there_is_named(render, child):
    missing = '{% extends "hubei/report.html.j2" %}'
    error = failure(render, child({"report.html.j2": missing}))
    assert error.key == "template.missing"
    assert error.facts["missing"] == "hubei/report.html.j2"
    assert "child/report.html.j2 第1行" in str(error)


@pytest.mark.parametrize("name", ["../national/variant.yaml", "/etc/hostname"])
def test_a_template_reads_no_file_but_templates_of_its_lineage(render, child, name):
    include = f'{{% include "{name}" %}}'
    error = failure(render, child({"report.html.j2": include}))
    assert error.key == "template.missing"
