"""Word files as people make them: what is seen in them, and what is told."""

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import balanced_reports

from govreport import load, render
from govreport.api import document_of
from govreport.codec import flatten
from govreport.diagnostics import Place
from govreport.errors import LoadError
from govreport.readback import open_source
from govreport.readers.docx import DocxReader
from govreport.recognition import SeenImage, SeenParagraph, SeenTable, recognise
from govreport.testing import numbered, zero_report

NAME = "年报.docx"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def saved(document) -> bytes:
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def read(document):
    return DocxReader().read(saved(document), NAME)


def texts(seen) -> list[str]:
    return [p.text for p in seen.paragraphs]


def with_parts(data: bytes, **changed: bytes) -> bytes:
    """Give a Word file with some parts replaced or added, by name."""
    buffer = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(buffer, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in changed:
                new.writestr(name, old.read(name))
        for name, part in changed.items():
            new.writestr(name, part)
    return buffer.getvalue()


def rendered(report) -> bytes:
    return render(report, "docx", options={"embed": False}, allow_errors=True)


# --- what was printed is read again -------------------------------------------------


@pytest.mark.parametrize("edition", ["2021", "2021-short", "2019"])
def test_every_number_of_a_printed_form_is_at_its_address(edition):
    report = numbered(zero_report(edition))
    seen = DocxReader().read(rendered(report), NAME)
    recognition = recognise(list(seen.tables))
    assert recognition.edition.id == edition
    assert recognition.missing == ()
    shown = {p.address: p.cell.text.removesuffix("元") for p in recognition.placed}
    assert shown == {
        address: str(number) for address, number in flatten(report).items()
    }


@pytest.mark.parametrize(
    "path", sorted(Path("examples").glob("*.yaml")), ids=lambda path: path.stem
)
def test_every_example_is_read_back_from_what_its_word_file_shows(path):
    report = load(path).report
    source = open_source(rendered(load(path)), name=NAME)
    assert flatten(source.report) == flatten(report)
    assert source.coverage is not None
    assert source.coverage.is_whole
    printed = [
        block.text for block in document_of(report).blocks if block.kind == "paragraph"
    ]
    seen = texts(DocxReader().read(rendered(load(path)), NAME))
    assert [text for text in printed if not any(text in line for line in seen)] == []


@given(balanced_reports())
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
def test_random_reports_are_read_back(report):
    source = open_source(rendered(report), name=NAME)
    assert flatten(source.report) == flatten(report)


def test_an_unedited_output_gives_what_it_carries(complete_report):
    data = render(complete_report, "docx", allow_errors=True)
    source = open_source(data, name=NAME)
    assert source.report == complete_report
    assert source.coverage is None


def test_an_edited_output_is_read_by_what_it_shows():
    report = load(Path("examples/huaian-2024.yaml")).report
    data = render(report, "docx", allow_errors=True)
    with ZipFile(BytesIO(data)) as archive:
        body = archive.read("word/document.xml").decode()
    assert body.count(">88283<") == 1
    edited = body.replace(">88283<", ">88284<").encode()
    source = open_source(with_parts(data, **{"word/document.xml": edited}), name=NAME)
    assert source.report.proactive.compulsion.decisions == 88284
    assert source.report.division == report.division
    assert source.report.preamble == report.preamble
    place = source.place_of("proactive.compulsion.decisions")
    assert place == Place(file=NAME, table=1, row=11, cell=2)


# --- paragraphs ---------------------------------------------------------------------


def test_deleted_and_hidden_words_are_not_seen_and_inserted_ones_are():
    document = Document()
    paragraph = document.add_paragraph("保留")
    paragraph._p.append(
        parse_xml(
            f"<w:del {W}><w:r><w:delText>删去</w:delText><w:t>删</w:t></w:r></w:del>"
        )
    )
    paragraph._p.append(parse_xml(f"<w:ins {W}><w:r><w:t>插入</w:t></w:r></w:ins>"))
    paragraph.add_run("隐藏").font.hidden = True
    assert texts(read(document)) == ["保留插入"]


def test_a_line_broken_by_hand_is_two_paragraphs():
    document = Document()
    document.add_paragraph("某局\n2024年年度报告")
    assert texts(read(document)) == ["某局", "2024年年度报告"]


def test_fields_show_their_result():
    document = Document()
    paragraph = document.add_paragraph("共")
    for xml in (
        '<w:r {w}><w:fldChar w:fldCharType="begin"/></w:r>',
        "<w:r {w}><w:instrText> =SUM(ABOVE) </w:instrText></w:r>",
        '<w:r {w}><w:fldChar w:fldCharType="separate"/></w:r>',
        "<w:r {w}><w:t>12</w:t></w:r>",
        '<w:r {w}><w:fldChar w:fldCharType="end"/></w:r>',
    ):
        paragraph._p.append(parse_xml(xml.format(w=W)))
    paragraph.add_run("件")
    assert texts(read(document)) == ["共12件"]


NUMBERING = f"""<w:numbering {W}>
<w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/>
<w:lvlText w:val="%1、"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>
<w:lvlText w:val="（%2）"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
<w:lvlText w:val="%3."/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
</w:numbering>"""


def test_numbers_that_word_counts_are_part_of_what_is_seen():
    document = Document()
    levels = [(0, "总体情况"), (1, "主动公开"), (1, "依申请公开"), (2, "新收")]
    for level, text in [*levels, (0, "主动公开政府信息情况"), (1, "规章")]:
        paragraph = document.add_paragraph(text)
        numbered_by = OxmlElement("w:numPr")
        for tag, value in (("w:ilvl", level), ("w:numId", 1)):
            element = OxmlElement(tag)
            element.set(qn("w:val"), str(value))
            numbered_by.append(element)
        paragraph._p.get_or_add_pPr().append(numbered_by)
    data = with_parts(saved(document), **{"word/numbering.xml": NUMBERING.encode()})
    assert texts(DocxReader().read(data, NAME)) == [
        "一、总体情况",
        "（一）主动公开",
        "（二）依申请公开",
        "1.新收",
        "二、主动公开政府信息情况",
        "（一）规章",
    ]


def test_headings_have_the_level_of_their_style():
    document = Document()
    document.add_heading("标题", level=0)
    document.add_heading("一、总体情况", level=1)
    document.add_paragraph("正文。")
    assert [p.level for p in read(document).paragraphs] == [0, 1, None]


# --- tables and pictures ------------------------------------------------------------


def test_merges_are_spans_and_cells_have_their_place():
    document = Document()
    table = document.add_table(rows=3, cols=3)
    table.cell(0, 0).merge(table.cell(0, 2)).text = "表头"
    table.cell(1, 0).merge(table.cell(2, 0)).text = "栏目"
    table.cell(2, 2).text = "7"
    (seen,) = read(document).tables
    head, side, number = (
        next(cell for cell in seen.cells if cell.text == text)
        for text in ("表头", "栏目", "7")
    )
    assert (head.colspan, side.rowspan) == (3, 2)
    assert number.where == Place(file=NAME, table=1, row=3, cell=3)


def test_a_table_that_only_lays_out_the_page_is_looked_into():
    document = Document()
    outer = document.add_table(rows=1, cols=1)
    outer.cell(0, 0).text = "一、总体情况"
    inner = outer.cell(0, 0).add_table(rows=1, cols=2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "规章", "1"
    seen = read(document)
    kinds = [type(block) for block in seen.blocks]
    assert kinds[:2] == [SeenParagraph, SeenTable]


def test_what_has_no_place_in_a_report_is_told():
    document = Document()
    table = document.add_table(rows=1, cols=2)
    nested = table.cell(0, 1).add_table(rows=1, cols=1)
    nested.cell(0, 0).text = "套在里面"
    paragraph = document.add_paragraph()
    paragraph._p.append(
        parse_xml(
            f"<w:r {W}><w:pict><w:txbxContent><w:p><w:r><w:t>框里的字</w:t></w:r></w:p>"
            "</w:txbxContent></w:pict></w:r>"
        )
    )
    seen = read(document)
    assert [(u.message, u.facts["text"]) for u in seen.unseen] == [
        ("unseen.nested-table", "套在里面"),
        ("unseen.box", "框里的字"),
    ]


def test_an_image_comes_with_its_bytes(tmp_path):
    from govreport.testing.pictures import picture

    path = tmp_path / "大厅.png"
    path.write_bytes(picture())
    document = Document()
    document.add_picture(str(path))
    (image,) = [b for b in read(document).blocks if isinstance(b, SeenImage)]
    assert image.data == picture()
    assert image.name.endswith(".png")


# --- files that are none ------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\xd0\xcf\x11\xe0" + bytes(600), "OGI117.doc"),
        (
            b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"),
            "OGI117.encrypted",
        ),
        (b"{\\rtf1 a report}", "OGI117.doc"),
        (b"plain words", "OGI117.no-word"),
        (b"PK\x03\x04 nothing more", "OGI117.no-word"),
        (b"", "OGI117.no-word"),
    ],
    ids=["doc", "encrypted", "rtf", "text", "cut", "empty"],
)
def test_another_kind_of_file_is_refused_with_the_way_out(data, message):
    with pytest.raises(LoadError) as refused:
        DocxReader().read(data, NAME)
    assert refused.value.diagnostics[0].message == message
    assert NAME in refused.value.diagnostics[0].word("zh")


def test_an_entity_is_not_filled_in():
    data = saved(Document())
    body = (
        b'<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        + f"<w:document {W}><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body>"
        "</w:document>".encode()
    )
    seen = DocxReader().read(with_parts(data, **{"word/document.xml": body}), NAME)
    assert "root:" not in "".join(texts(seen))


def test_a_bomb_is_refused_unread():
    data = saved(Document())
    bomb = b"<w:document>" + b" " * (20 * 2**20)
    with pytest.raises(LoadError) as refused:
        DocxReader().read(with_parts(data, **{"word/document.xml": bomb}), NAME)
    assert refused.value.diagnostics[0].message == "OGI117.too-large"


def test_a_table_of_many_cells_is_told_and_not_laid_out():
    cell = "<w:tc><w:p/></w:tc>"
    row = f"<w:tr>{cell * 60}</w:tr>"
    body = (
        f"<w:document {W}><w:body><w:tbl>{row * 400}</w:tbl>"
        "<w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p></w:body></w:document>"
    )
    data = with_parts(saved(Document()), **{"word/document.xml": body.encode()})
    seen = DocxReader().read(data, NAME)
    assert [u.message for u in seen.unseen] == ["unseen.large-table"]
    assert texts(seen) == ["一、总体情况"]


@given(st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_damaged_file_is_refused_or_read_in_part(data):
    whole = rendered(zero_report())
    cut = data.draw(st.integers(0, len(whole)))
    place = data.draw(st.integers(0, len(whole) - 1))
    broken = bytearray(whole[:cut] if data.draw(st.booleans()) else whole)
    if place < len(broken):
        broken[place] ^= data.draw(st.integers(1, 255))
    try:
        source = open_source(bytes(broken), name=NAME)
    except LoadError as refused:
        told = refused.diagnostics
        numbers = set()
    else:
        told = source.problems
        numbers = {n for n in flatten(source.report).values() if n is not None}
    assert told or numbers <= {0}
