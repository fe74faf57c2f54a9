"""Where a mistake in a Word form stands: its part, table, row, cell and paragraph."""

import pytest
from lxml import etree

from govreport.diagnostics import Place
from govreport.errors import TemplateFailed
from govreport.renderers.docx.places import paragraphs

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
END = "{{ line }}</w:t></w:r></w:p>"


def p(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def tbl(*rows):
    lines = "".join(
        "<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in row) + "</w:tr>"
        for row in rows
    )
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{lines}</w:tbl>"


def places(body):
    root = etree.fromstring(f'<w:body xmlns:w="{W}">{body}</w:body>')
    return {
        paragraph.text: (place.table, place.row, place.cell, place.paragraph)
        for paragraph in paragraphs(root, "report.docx", "document")
        for place in [paragraph.place]
    }


def test_paragraphs_outside_tables_and_cells_are_counted():
    table = tbl([p("a")], [p("b"), p("c") + p("d")])
    sdt = f"<w:sdt><w:sdtContent>{p('two')}</w:sdtContent></w:sdt>"
    assert places(p("one") + table + sdt + tbl([p("e")])) == {
        "one": (None, None, None, 1),
        "a": (1, 1, 1, None),
        "b": (1, 2, 1, None),
        "c": (1, 2, 2, 1),
        "d": (1, 2, 2, 2),
        "two": (None, None, None, 2),
        "e": (2, 1, 1, None),
    }


def test_a_table_in_a_cell_and_a_text_box_have_the_place_around_them():
    box = (
        "<w:p><w:r><w:t>out</w:t><w:pict><w:txbxContent>"
        + p("in")
        + "</w:txbxContent></w:pict></w:r></w:p>"
    )
    nested = tbl([p("x"), tbl([p("y")]) + p("z")])
    assert places(box + nested + p("end")) == {
        "out": (None, None, None, 1),
        "in": (None, None, None, 1),
        "x": (1, 1, 1, None),
        "y": (1, 1, 2, 1),
        "z": (1, 1, 2, 2),
        "end": (None, None, None, 2),
    }


def test_a_place_is_told_in_both_languages():
    place = Place(file="report.docx", part="header2", table=1, row=2, cell=3)
    assert place.word() == "页眉（header2）第1张表第2行第3格"
    assert place.word("en") == "header (header2), table 1, row 2, cell 3"


@pytest.fixture
def failing(render, zero_report, variant_with):
    def fail(edit):
        with pytest.raises(TemplateFailed) as raised:
            render(zero_report, variant_with(edit))
        return raised.value

    return fail


def test_a_mistake_in_a_cell_is_told_with_table_row_and_cell(failing):
    table = tbl([p("{{ line }}"), p("无")], [p("{{ line }}"), p("合计{{ nobody }}")])
    error = failing(lambda part: part.replace(END, END + table, 1))
    assert (error.place.part, error.place.table) == ("document", 1)
    assert (error.place.row, error.place.cell) == (2, 2)
    assert error.facts["excerpt"] == "{{ nobody }}"
    assert "正文第1张表第2行第2格“{{ nobody }}”处有错误" in str(error)


def test_a_mistake_after_paragraphs_that_docxtpl_drops_is_told_where_it_stands(failing):
    edit = "{%p for block in document.blocks %}"
    error = failing(lambda part: part.replace(edit, "{%p for block in nobody %}"))
    assert error.place.word() == "正文第8段"
    assert error.facts["excerpt"] == "{%p for block in nobody %}"


@pytest.mark.parametrize("part", ["footer1", "footer2"])
def test_a_mistake_in_a_footer_names_the_footer(failing, part):
    mark = 'w:val="right"' if part == "footer1" else 'w:val="left"'

    def edit(xml):
        is_it = "<w:ftr" in xml and mark in xml
        return (
            xml.replace("</w:p>", "<w:r><w:t>{{ x.y }}</w:t></w:r></w:p>")
            if is_it
            else xml
        )

    error = failing(edit)
    assert error.place.word() == f"页脚（{part}）第1段"


def test_a_mistake_of_the_grammar_names_its_tag_among_several(failing):
    error = failing(
        lambda part: part.replace(END, "{{ line }}{{ a b }}{{ line }}" + END[10:])
    )
    assert (error.place.paragraph, error.facts["excerpt"]) == (2, "{{ a b }}")


def test_a_tag_that_is_not_closed_has_a_place(failing):
    error = failing(lambda part: part.replace(END, "{{ line" + END[10:]))
    assert error.place.word("en") == "body, paragraph 2"
