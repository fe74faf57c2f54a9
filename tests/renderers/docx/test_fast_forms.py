"""Forms of an office, compiled or left to docxtpl: the same parts either way."""

import pytest
from benchmarks.plain.word_form import cell_form

from govreport.compose import compose
from govreport.editions import get_edition
from govreport.errors import TemplateFailed
from govreport.renderers.docx import DocxRenderer
from govreport.renderers.docx.compiled import compiled
from govreport.renderers.docx.packing import unpack
from govreport.renderers.renderer import Target

TABLE = "document.sections[1].blocks[0]"
DRAWING = (
    "<w:p><w:r><w:drawing><wp:inline xmlns:wp="
    '"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    '<wp:docPr id="7" name="标"/></wp:inline></w:drawing></w:r></w:p>'
)


def p(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def tbl(*rows, columns=2):
    grid = '<w:gridCol w:w="2000"/>' * columns
    lines = "".join(
        "<w:tr>"
        + "".join(f"<w:tc><w:tcPr/>{p(cell)}</w:tc>" for cell in row)
        + "</w:tr>"
        for row in rows
    )
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{lines}</w:tbl>"


def at_the_end(xml):
    """Give an edit that puts `xml` before the section of the body."""
    return lambda part: part.replace("<w:sectPr>", f"{xml}<w:sectPr>")


def in_the_footer(text):
    return lambda part: (
        part.replace("</w:p>", f"<w:r><w:t>{text}</w:t></w:r></w:p>")
        if "<w:ftr" in part
        else part
    )


NUMBERS = [f"{{{{ {address} }}}}" for address in get_edition("2021").leaves]
BLOCKS = ("{%p for block in document.blocks %}", "{%p endfor %}")


def looped(*lines):
    """Give a loop over the blocks of the document around paragraphs."""
    return at_the_end("".join(map(p, (BLOCKS[0], *lines, BLOCKS[1]))))


COMPILED = {
    "every number": at_the_end(
        tbl(*([cell, "甲"] for cell in NUMBERS)) + "".join(map(p, NUMBERS))
    ),
    "a number that is asked for otherwise": at_the_end(
        p("{% if requests.received.total == '0' %}无{% endif %}")
        + p("{{ requests.received.total ~ '件' }}{{ requests.received.total }}")
    ),
    "a number that may not be there": at_the_end(
        p("{% if extras is defined %}{{ extras.none.such }}{% endif %}甲")
    ),
    "the name of a table for something else": at_the_end(
        p("{%p set requests = document %}")
        + p("{{ requests.name }}")
        + p("{%p for remedies in document.sections %}")
        + p("{{ remedies.heading.text }}")
        + p("{%p endfor %}")
    ),
    "an attribute of some blocks": looped(
        "{{ block.lead if block.lead is defined else block.kind }}",
        "{{ (block.text or '') if block.kind != 'table' else block['key'] }}",
    ),
    "an attribute of an attribute": looped(
        "{{ document.sections[0].heading.text }}",
        "{% for row in (block.rows if block.rows is defined else []) %}"
        "{% for cell in row.cells %}{{ cell.text }}{{ cell.row }}{% endfor %}"
        "{% endfor %}",
    ),
    "places in a loop": looped("{{ loop.index }}{{ loop.first }}{{ loop.last }}"),
    "a table under a condition": looped(
        "{{p table(block) if block.kind == 'table' and block.official else '' }}"
    ),
    "a number": at_the_end(p("{{ requests.received.total }}件")),
    "nothing": at_the_end(p("{{ '' }}") + "<w:p/>" + p("{% if 0 %}无{% endif %}")),
    "a comment": at_the_end(p("{# 说明 #}") + p("甲{# 说明 #}乙")),
    "quotes": at_the_end(p("{{ “甲” ~ ‘乙’ }}“丙”&amp;&lt;")),
    "a filter": at_the_end(p("{{ document.title|join('、')|upper }}")),
    "a name": at_the_end(p("{%p set name = 'a' %}") + p("{{ name }}")),
    "a cell": at_the_end(
        tbl(["{{ document.name }}", "{{ remedies.reconsideration.total }}"])
    ),
    "rows": at_the_end(
        tbl(
            ["甲", "乙"],
            ["{%tr for line in document.title %}", ""],
            ["{{ line }}", "1"],
            ["{%tr endfor %}", ""],
        )
    ),
    "runs": at_the_end(p("甲{{r table(document.blocks|first) if 0 else '丁' }}乙")),
    "raw spaces": at_the_end(p("甲 {{ document.name }} {%- if 1 %} 乙{% endif %}")),
    "a drawing": at_the_end(DRAWING + DRAWING),
    "a footer": in_the_footer("{{ document.name }}{{ ' ' }}&amp;{{ '' }}"),
}

LEFT_TO_DOCXTPL = {
    "an attribute": lambda part: part.replace(
        '<w:pStyle w:val="Title"/>', '<w:pStyle w:val="{{ document.language }}"/>'
    ),
    "merged columns": at_the_end(tbl(["{% colspan 2 %}甲"], columns=2)),
    "more columns": at_the_end(tbl(["{{ document.name }}", "乙", "丙"])),
    "fewer columns": at_the_end(tbl(["{{ document.name }}"])),
    "a table in a cell": at_the_end(tbl([f"{{{{p table({TABLE}) }}}}", "乙"])),
    "looped cells": at_the_end(
        tbl(["{%tc for line in document.title %}", "{{ line }}", "{%tc endfor %}"])
    ),
    "a macro": at_the_end(p("{% macro m() %}甲{% endmacro %}{{ m() }}")),
    "escaping": at_the_end(p("{{ document.name|e }}")),
    "a raw part": at_the_end(p("{% raw %}{{ x }}{% endraw %}")),
    "braces": at_the_end(p("{_{ x }_}")),
    "a part of a table": at_the_end(p(f"{{{{ table({TABLE})[:0] }}}}")),
    "a drawing that may be absent": at_the_end(
        p("{%p if document.signature %}") + DRAWING + p("{%p endif %}")
    ),
}


@pytest.fixture
def compared(zero_report, variant_with, parts_by_docxtpl):
    """A function that renders an edited form, sees that it equals docxtpl's, twice."""

    def compare(edit):
        lineage = variant_with(edit)
        edition = zero_report.format_edition
        target = Target(format="docx", edition=edition, lineage=lineage)
        document = compose(zero_report, edition, lineage.settings(edition))
        expected = parts_by_docxtpl(document, zero_report, target)
        for _ in range(2):
            data = DocxRenderer().render(document, zero_report, target)
            assert unpack(data) == expected
        form = lineage.file("report.docx").read_bytes()
        fonts = tuple(target.settings.fonts.items())
        return compiled(form, fonts, embeds=True)

    return compare


@pytest.mark.parametrize("form", COMPILED)
def test_a_form_is_compiled_and_comes_out_as_docxtpl_fills_it(compared, form):
    assert compared(COMPILED[form]).equals_docxtpl


@pytest.mark.parametrize("form", LEFT_TO_DOCXTPL)
def test_a_form_of_which_this_is_not_known_is_left_to_docxtpl(compared, form):
    left = compared(LEFT_TO_DOCXTPL[form])
    assert left is None or not left.equals_docxtpl


def test_a_number_that_is_not_there_is_told_as_docxtpl_tells_it(
    zero_report, render, variant_with
):
    lineage = variant_with(at_the_end(p("{{ requests.received.none }}")))
    for _ in range(2):
        with pytest.raises(TemplateFailed, match="none"):
            render(zero_report, lineage)


def test_a_row_of_numbers_is_no_number(render, zero_report, variant_with):
    lineage = variant_with(at_the_end(p("{{ requests.received }}")))
    once, again = (render(zero_report, lineage) for _ in range(2))
    assert once == again
    assert b"namespace(" in unpack(once)["word/document.xml"]


def test_the_form_that_is_measured_is_compiled(
    zero_report, variant_with, render, tmp_path, quick_only
):
    lineage = variant_with(lambda part: part)
    (tmp_path / "province" / "report.docx").write_bytes(cell_form())
    first = render(zero_report, lineage)
    quick_only()
    assert render(zero_report, lineage) == first
