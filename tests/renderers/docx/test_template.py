"""Forms of a province: what they can ask for, and how their mistakes are told."""

import pytest

from govreport.errors import RenderError


def replacing(old, new):
    """Give an edit that puts `new` for `old`, which must be there."""

    def edit(part):
        return part.replace(old, new)

    return edit


def asking_for(placeholder):
    """Give an edit that puts a placeholder into the paragraph of the title."""
    return replacing("{{ line }}", "{{ line }}" + placeholder)


def test_the_form_of_the_nearest_variant_is_used(opened, zero_report, variant_with):
    lineage = variant_with(replacing('w:fill="C6D9F1"', 'w:fill="D9D9D9"'))
    table = opened(zero_report, lineage).tables[0]._tbl
    assert set(table.xpath(".//w:tcPr/w:shd/@w:fill")) == {"D9D9D9"}


def test_a_form_can_ask_for_a_number_by_its_address(
    opened, numbered_report, variant_with
):
    lineage = variant_with(asking_for("：{{ requests.received.total }}件"))
    title = opened(numbered_report, lineage).paragraphs[1].text
    assert title.endswith("年度报告：10017件")


def test_word_may_split_a_placeholder_over_runs(opened, zero_report, variant_with):
    lineage = variant_with(replacing("{{ line }}", "{{ li</w:t></w:r><w:r><w:t>ne }}"))
    assert opened(zero_report, lineage).paragraphs[0].text.startswith("示范县司法局")


def test_styles_are_found_by_name_whatever_their_ids(opened, zero_report, variant_with):
    def renamed(part):
        return part.replace('"TableNumber"', '"a7"').replace('"ReportTable"', '"a8"')

    table = opened(zero_report, variant_with(renamed)).tables[2]
    assert table._tbl.xpath("w:tblPr/w:tblStyle/@w:val") == ["a8"]
    assert table.rows[3].cells[0].paragraphs[0].style.name == "表格数字"


def test_larger_numbers_are_narrowed_sooner(opened, numbered_report, variant_with):
    lineage = variant_with(replacing('<w:sz w:val="18"/>', '<w:sz w:val="24"/>'))
    table = opened(numbered_report, lineage).tables[1]._tbl
    assert set(table.xpath(".//w:rPr/w:w/@w:val")) == {"92"}


@pytest.mark.parametrize(
    ("placeholder", "excerpt", "reason"),
    [
        ("{{ nobody }}", "{{ nobody }}", "'nobody' is undefined"),
        ("{{ document.titel }}", "{{ document.titel }}", "no attribute 'titel'"),
        ("{{ requests.receive }}", "{{ requests.receive }}", "no attribute 'receive'"),
        ("{{ line line }}", "{{ line line }}", "got 'line'"),
        ("{{ line|safe }}", "{{ line|safe }}", "No filter named 'safe'"),
        ("{{ 1 // 0 }}", "{{ 1 // 0 }}", "ZeroDivisionError"),
        (
            "{{ ''.__class__.__mro__ }}",
            "{{ ''.__class__.__mro__ }}",
            "access to attribute '__class__'",
        ),
    ],
)
def test_a_mistake_in_a_form_is_told_with_file_and_place(
    render, zero_report, variant_with, placeholder, excerpt, reason
):
    lineage = variant_with(asking_for(placeholder))
    with pytest.raises(RenderError) as raised:
        render(zero_report, lineage)
    assert raised.value.key == "docx.template"
    assert raised.value.facts["file"].endswith("province/report.docx")
    assert excerpt in raised.value.facts["excerpt"]
    assert reason in raised.value.facts["reason"]


@pytest.mark.parametrize("tag", ["{{ line }", "{% if line %", "line }}"])
def test_a_tag_that_is_not_closed_is_told_where_it_stands(
    render, zero_report, variant_with, tag
):
    lineage = variant_with(asking_for(tag))
    with pytest.raises(RenderError, match="不成对") as raised:
        render(zero_report, lineage)
    assert raised.value.facts["excerpt"] == "{{ line }}" + tag


def test_a_tag_that_breaks_the_file_is_refused_rather_than_dropped(
    render, zero_report, variant_with
):
    cell = "<w:tc><w:p><w:r><w:t>{% endif %}</w:t></w:r></w:p></w:tc>"
    table = f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr>{cell}</w:tr></w:tbl>"
    end = "</w:t></w:r></w:p>"
    lineage = variant_with(
        replacing(f"{{{{ line }}}}{end}", f"开头{{% if not line %}}{end}{table}")
    )
    with pytest.raises(RenderError) as raised:
        render(zero_report, lineage)
    assert raised.value.key == "docx.template"
    assert "mismatch" in raised.value.facts["reason"]


def test_markup_of_a_filter_cannot_let_text_become_xml(
    opened, zero_report, variant_with
):
    edit = asking_for("{% autoescape false %}{{ '&lt;w:br/&gt;' }}{% endautoescape %}")
    title = opened(zero_report, variant_with(edit)).paragraphs[0].text
    assert title.endswith("<w:br/>")


@pytest.mark.parametrize("style", ["年报表格", "表头", "表格数字"])
def test_a_form_without_a_style_that_tables_need_is_refused(
    render, zero_report, variant_with, style
):
    lineage = variant_with(replacing(f'w:val="{style}"', 'w:val="别的"'))
    with pytest.raises(RenderError, match=f"“{style}”") as raised:
        render(zero_report, lineage)
    assert raised.value.key == "docx.no-style"


@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x05\x06" + bytes(18)])
def test_a_form_that_is_no_word_file_is_refused(
    render, zero_report, variant_with, tmp_path, content
):
    lineage = variant_with(lambda part: part)
    (tmp_path / "province" / "report.docx").write_bytes(content)
    with pytest.raises(RenderError, match="不是 Word 文档") as raised:
        render(zero_report, lineage)
    assert raised.value.key == "docx.unreadable"
