"""A Word form becomes a template through which every number lands in its cell."""

from copy import deepcopy
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from attrs import evolve
from docx.oxml.ns import qn
from docx.shared import Mm

from govreport import flatten
from govreport.authoring.tagging.tag import tag
from govreport.editions import get_edition
from govreport.editions.grid import grid_of
from govreport.errors import RenderError, RequestError
from govreport.report import Attachment, Passage, Signature
from govreport.values.narrative import Chart, ChartKind, Narrative, SmallTable

CHAPTERS = (
    *("overview", "proactive", "requests", "remedies"),
    *("improvement", "other_matters"),
)


@pytest.fixture
def tagged(host, bytes_of):
    """A function that tags a document."""
    return lambda word, **given: tag(bytes_of(word), "表样.docx", host, **given)


@pytest.fixture
def proved(tagged, render_through, numbered_report, edition):
    """A function that tags a form, renders 200 numbers, and reads them in their cells.

    It goes by the place of each cell in the w:tc of the form, as python-docx gives it.
    """

    def prove(word, places=None):
        form = tagged(word)
        assert form.numbers == tuple(edition.leaves)
        assert form.chapters == CHAPTERS
        shown = docx.Document(BytesIO(render_through(form.data, numbered_report)))
        seen = {
            address: shown.tables[table].cell(row, column).text.strip()
            for address, (table, row, column) in (places or official(edition)).items()
        }
        assert seen == {a: str(n) for a, n in flatten(numbered_report).items()}
        return form

    return prove


def official(edition):
    """Give the table, row and column of each number of the form."""
    return {
        cell.address: (number, cell.row, cell.column)
        for number, table in enumerate(edition.tables)
        for cell in grid_of(table).cells
        if cell.role == "number"
    }


def codes(form):
    return [finding.code for finding in form.findings]


def texts(data):
    return [p.text for p in docx.Document(BytesIO(data)).paragraphs]


def test_200_numbers_land_in_their_cells(proved, form):
    assert proved(form).findings == ()


def test_they_do_where_wps_split_every_label_into_runs(proved, form):
    for run in form.element.body.xpath(".//w:tc//w:r[string-length(w:t) > 1]"):
        text = run.find(qn("w:t")).text
        for character in reversed(text[1:]):
            another = deepcopy(run)
            another.find(qn("w:t")).text = character
            run.addnext(another)
        run.find(qn("w:t")).text = text[0]
    assert proved(form).findings == ()


def test_they_do_where_no_cell_is_merged_down(proved, form):
    for merge in form.element.body.xpath(".//w:vMerge"):
        merge.getparent().remove(merge)
    assert proved(form).findings == ()


def test_they_do_where_table_two_is_four_tables(proved, form, edition):
    whole = form.tables[0]._tbl
    for start, end in ((11, 14), (7, 11), (4, 7)):
        piece = deepcopy(whole)
        rows = piece.findall(qn("w:tr"))
        for row in (*rows[:start], *rows[end:]):
            piece.remove(row)
        whole.addnext(piece)
        whole.addnext(docx.oxml.OxmlElement("w:p"))
    for row in whole.findall(qn("w:tr"))[4:]:
        whole.remove(row)
    begins = [0] * 4 + [4] * 3 + [7] * 4 + [11] * 3
    number = {0: 0, 4: 1, 7: 2, 11: 3}
    places = {
        address: (number[begins[row]], row - begins[row], column)
        if table == 0
        else (table + 3, row, column)
        for address, (table, row, column) in official(edition).items()
    }
    assert proved(form, places).findings == ()


def test_they_do_where_a_label_has_a_slip_which_is_told(proved, form):
    (label,) = [
        node
        for node in form.element.body.iter(qn("w:t"))
        if node.text == "（四）无法提供"
    ]
    label.text = "（四）无法题供"
    (finding,) = proved(form).findings
    assert not finding.is_error
    assert finding.word() == (
        "第2个表格第16行第2列的“（四）无法题供”按“（四）无法提供”处理，请核对。"
    )


def test_they_do_beside_an_extra_row_which_is_told(proved, form, edition):
    rows = form.tables[1]._tbl.findall(qn("w:tr"))
    extra = deepcopy(rows[14])
    node = next(n for n in extra.iter(qn("w:t")) if n.text.startswith("8."))
    node.text = "9.其他不予公开的情形"
    rows[14].addnext(extra)
    places = {
        address: (table, row + (table == 1 and row > 14), column)
        for address, (table, row, column) in official(edition).items()
    }
    (finding,) = proved(form, places).findings
    assert finding.is_error
    assert finding.word() == (
        "第2个表格第16行第3列的“9.其他不予公开的情形”不是法定的栏目，未处理。"
    )


def test_they_do_where_borders_are_not_quite_in_line(tagged, form, edition):
    """Dragging a border leaves a column of a few twips in the grid."""
    table = form.tables[1]._tbl
    column = table.tblGrid.findall(qn("w:gridCol"))[4]
    sliver = deepcopy(column)
    sliver.set(qn("w:w"), "12")
    column.addnext(sliver)
    for number, row in enumerate(table.findall(qn("w:tr"))):
        line, taken_by = 0, 4 + number % 2
        for cell in row.findall(qn("w:tc")):
            span = cell.grid_span
            if line <= taken_by < line + span:
                cell.grid_span = span + 1
            line += span
    form = tagged(form)
    assert form.numbers == tuple(edition.leaves)
    assert form.findings == ()


def test_a_grid_that_contradicts_its_cells_is_not_believed(tagged, form, edition):
    for table in form.tables:
        column = deepcopy(table._tbl.tblGrid.findall(qn("w:gridCol"))[0])
        column.set(qn("w:w"), "5")
        table._tbl.tblGrid.insert(0, column)
    assert tagged(form).numbers == tuple(edition.leaves)


def test_every_edition_has_a_form_that_can_be_tagged(tagged, blank_form):
    edition = get_edition("2021-short")
    form = tagged(blank_form(edition))
    assert form.edition is edition
    assert form.numbers == tuple(edition.leaves)
    assert form.is_complete


def test_an_edition_can_be_forced(tagged, form):
    short = tagged(form, edition=get_edition("2021-short"))
    assert short.edition.id == "2021-short"
    assert not short.is_complete


def test_a_placeholder_is_one_run_in_the_formatting_of_its_cell(tagged, form):
    word = docx.Document(BytesIO(tagged(form).data))
    blank, spaced = word.tables[0].cell(2, 2), word.tables[0].cell(2, 1)
    for cell, address in ((blank, "repealed"), (spaced, "issued")):
        (paragraph,) = cell.paragraphs
        (run,) = paragraph.runs
        assert run.text == f"{{{{ proactive.rules.{address} }}}}"
        assert run.font.size.pt == 10


def test_a_cell_that_is_not_blank_is_left_and_told(tagged, form):
    form.tables[1].cell(3, 3).text = "12"
    tagged_form = tagged(form)
    assert len(tagged_form.numbers) == 199
    (finding,) = tagged_form.findings
    assert (finding.code, finding.address) == (
        "TAG105",
        "requests.received.natural_person",
    )
    assert finding.word() == (
        "第2个表格第4行第4列应放表三“一、本年新收政府信息公开申请数量”“自然人”，"
        "但已有“12”，未改动。请清空这一格后重试。"
    )
    assert docx.Document(BytesIO(tagged_form.data)).tables[1].cell(3, 3).text == "12"


def test_tagging_a_template_changes_nothing(tagged, form, host):
    once = tagged(form)
    twice = tag(once.data, "report.docx", host)
    assert twice.findings == ()
    assert twice.numbers == once.numbers
    assert twice.chapters == once.chapters
    assert twice.data == once.data


def test_a_table_that_is_missing_is_told_once(tagged, form):
    table = form.tables[2]._tbl
    table.getparent().remove(table)
    (finding,) = tagged(form).findings
    assert finding.address == "remedies"
    assert finding.word() == "表四没有找到，共15个数。"


def test_a_row_that_is_missing_is_told_once(tagged, form):
    row = form.tables[1].rows[3]._tr
    row.getparent().remove(row)
    (finding,) = tagged(form).findings
    assert finding.word() == (
        "表三“一、本年新收政府信息公开申请数量”没有找到，共7个数。"
    )


def test_the_frame_is_that_of_the_report(tagged, form, render_through, zero_report):
    report = evolve(
        zero_report,
        signature=Signature(agencies=("示范县司法局",)),
        attachments=(Attachment(path="a.pdf", title="统计表"),),
    )
    shown = [t for t in texts(render_through(tagged(form).data, report)) if t]
    assert shown == [
        "示范县司法局",
        "2024年政府信息公开工作年度报告",
        "一、总体情况",
        "（一）主动公开情况",
        "公开信息5条。",
        "（二）政府信息公开平台建设情况",
        "第一段。",
        "第二段。",
        "二、主动公开政府信息情况",
        "三、收到和处理政府信息公开申请情况",
        "四、政府信息公开行政复议、行政诉讼情况",
        "五、存在的主要问题及改进情况",
        "（一）本年度存在的问题",
        "一是覆盖面不广；二是力度不够。",
        "（二）下年度改进举措",
        "扩大公开范围。",
        "六、其他需要报告的事项",
        "无",
        "附件：统计表",
        "示范县司法局",
    ]


def test_the_notes_of_a_variant_stand_below_their_table(
    tagged, form, render_through, zero_report
):
    overlay = "notes: {remedies: 注：含上年度结转数量。}\n"
    data = render_through(tagged(form).data, zero_report, overlay)
    body = docx.Document(BytesIO(data)).element.body
    texts = ["".join(t.text for t in block.iter(qn("w:t"))) for block in body]
    note = texts.index("注：含上年度结转数量。")
    assert texts[note - 1].startswith("行政复议行政诉讼")
    assert texts.count("注：含上年度结转数量。") == 1


def test_prose_keeps_the_formatting_of_its_hint(
    tagged, form, render_through, zero_report
):
    hint = next(p for p in form.paragraphs if p.text == "（文字描述）")
    hint.paragraph_format.first_line_indent = Mm(9)
    shown = docx.Document(BytesIO(render_through(tagged(form).data, zero_report)))
    prose = next(p for p in shown.paragraphs if p.text == "公开信息5条。")
    assert round(prose.paragraph_format.first_line_indent.mm) == 9
    assert prose.runs[0].font.size.pt == 12


def test_small_tables_and_charts_are_printed_in_a_foreign_form(
    tagged, form, render_through, zero_report
):
    form.sections[0].page_width, form.sections[0].page_height = Mm(297), Mm(210)
    body = Narrative(
        (
            SmallTable(header=("渠道", "条"), rows=(("网站", "13"),), caption="渠道表"),
            Chart(kind=ChartKind.BAR, data={"网站": 13}, caption="渠道图"),
        )
    )
    overview = evolve(zero_report.overview, platforms=Passage(body=body))
    report = evolve(zero_report, overview=overview)
    shown = docx.Document(BytesIO(render_through(tagged(form).data, report)))
    small = shown.tables[0]
    assert [cell.text for cell in small._cells] == ["渠道", "条", "网站", "13"]
    assert small.style.name == "年报表格"
    widths = [int(c.get(qn("w:w"))) for c in small._tbl.tblGrid]
    assert sum(widths) == round(text_width(shown) * 20)
    (picture,) = shown.inline_shapes
    assert picture.width.pt <= text_width(shown)


def text_width(word):
    page = word.sections[0]
    return page.page_width.pt - page.left_margin.pt - page.right_margin.pt


def test_a_form_without_table_styles_fails_only_where_it_writes_a_table(
    tagged, form, render_through, zero_report
):
    word = docx.Document(BytesIO(tagged(form).data))
    styles = word.styles.element
    for style in styles.xpath("w:style[w:name/@w:val='年报表格']"):
        styles.remove(style)
    buffer = BytesIO()
    word.save(buffer)
    assert render_through(buffer.getvalue(), zero_report)
    table = SmallTable(header=("渠道",), rows=(("网站",),))
    report = evolve(zero_report, other_matters=Narrative((table,)))
    with pytest.raises(RenderError) as raised:
        render_through(buffer.getvalue(), report)
    assert raised.value.key == "docx.no-style"


@pytest.mark.parametrize(
    ("heading", "doubt"),
    [
        ("5．存在的主要问题及改进情况", False),
        ("存在的主要问题及改进情况", False),
        ("五、存在问题及改进情况", True),
        ("五、政府信息公开工作存在的主要问题及改进情况", True),
    ],
)
def test_a_heading_may_be_worded_otherwise(tagged, form, heading, doubt):
    old = next(p for p in form.paragraphs if p.text.startswith("五、"))
    old.runs[0].text = heading
    tagged_form = tagged(form)
    assert tagged_form.chapters == CHAPTERS
    assert codes(tagged_form) == (["TAG109"] if doubt else [])


def test_a_heading_that_word_numbers_is_not_numbered_twice(tagged, form):
    heading = next(p for p in form.paragraphs if p.text == "一、总体情况")
    heading.runs[0].text = "总体情况"
    heading._p.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = 1
    word = docx.Document(BytesIO(tagged(form).data))
    (tagged_heading,) = [p for p in word.paragraphs if "overview.heading" in p.text]
    assert tagged_heading._p.xpath("w:pPr/w:numPr/w:numId/@w:val") == ["0"]


def test_a_chapter_without_a_heading_is_told(tagged, form):
    heading = next(p for p in form.paragraphs if p.text.startswith("六、"))
    heading._p.getparent().remove(heading._p)
    tagged_form = tagged(form)
    assert tagged_form.chapters == CHAPTERS[:5]
    assert codes(tagged_form) == ["TAG106", "TAG108"]
    assert tagged_form.findings[0].word() == (
        "没有找到标题“六、其他需要报告的事项”，这一章没有放入。"
    )


def test_a_chapter_with_prose_of_its_own_is_left_and_told(tagged, form):
    hint = next(p for p in form.paragraphs if p.text == "（文字描述）")
    hint.runs[0].text = "本机关认真贯彻落实条例。"
    tagged_form = tagged(form)
    assert tagged_form.chapters == CHAPTERS[1:]
    (finding,) = tagged_form.findings
    assert (finding.code, finding.address) == ("TAG107", "overview")
    assert "本机关认真贯彻落实条例。" in texts(tagged_form.data)


def test_a_blank_paragraph_or_none_below_a_heading_will_do(tagged, form):
    hints = [p for p in form.paragraphs if p.text.startswith("（文字描述")]
    for run in hints[0].runs:
        run.text = ""
    hints[2]._p.getparent().remove(hints[2]._p)
    tagged_form = tagged(form)
    assert tagged_form.is_complete
    shown = texts(tagged_form.data)
    for key in ("overview", "other_matters"):
        assert f"{{%p for block in document.chapters.{key}.blocks %}}" in shown


def test_a_file_of_tables_alone_gets_its_numbers(tagged, form, edition):
    for paragraph in form.paragraphs:
        paragraph._p.getparent().remove(paragraph._p)
    tagged_form = tagged(form)
    assert tagged_form.numbers == tuple(edition.leaves)
    assert tagged_form.chapters == ()
    assert codes(tagged_form) == ["TAG106"] * 7


def test_a_form_without_a_title_and_other_text_are_told(tagged, form):
    form.paragraphs[0].runs[0].text = "填报说明"
    assert codes(tagged(form)) == ["TAG106", "TAG108"]


def test_tables_within_tables_and_other_tables_are_told(tagged, form):
    form.tables[0].cell(2, 1).add_table(1, 1)
    form.add_table(1, 2).cell(0, 0).text = "填报人"
    tagged_form = tagged(form)
    assert codes(tagged_form) == ["TAG105", "TAG110", "TAG111"]
    assert len(tagged_form.numbers) == 199


def test_styles_of_the_form_stay_as_they_are(tagged, form):
    form.styles.add_style("表头", docx.enum.style.WD_STYLE_TYPE.PARAGRAPH)
    before = form.styles["表头"].style_id
    styles = docx.Document(BytesIO(tagged(form).data)).styles
    assert styles["表头"].style_id == before
    assert styles["表格分栏"].base_style.name == "表头"
    assert styles["表格文字"].base_style.name == "Normal"


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 an old file", "tag.old-word"),
        (b"not a zip at all", "tag.unreadable"),
        (b"", "tag.unreadable"),
        (b"PK\x03\x04 cut short", "tag.unreadable"),
    ],
)
def test_what_is_no_form_is_refused(host, data, key):
    with pytest.raises(RequestError) as raised:
        tag(data, "表样.doc", host)
    assert raised.value.key == key
    assert "表样.doc" in str(raised.value)


def test_a_damaged_package_is_refused(host, form, bytes_of):
    buffer = BytesIO()
    with ZipFile(BytesIO(bytes_of(form))) as old, ZipFile(buffer, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "_rels/.rels":
                part = part.replace(b"Target=", b"Aim=")
            new.writestr(name, part)
    with pytest.raises(RequestError) as raised:
        tag(buffer.getvalue(), "表样.docx", host)
    assert raised.value.key == "tag.unreadable"


def test_a_zip_bomb_is_refused_unopened(host):
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", bytes(65 * 2**20))
    with pytest.raises(RequestError) as raised:
        tag(buffer.getvalue(), "表样.docx", host)
    assert raised.value.key == "tag.size"


def test_a_document_of_something_else_is_refused(host, bytes_of):
    word = docx.Document()
    word.add_paragraph("会议通知")
    with pytest.raises(RequestError) as raised:
        tag(bytes_of(word), "通知.docx", host)
    assert raised.value.key == "tag.nothing"


def test_the_same_form_gives_the_same_bytes(tagged, form):
    assert tagged(form).data == tagged(form).data
