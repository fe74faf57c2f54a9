"""The report inside the Word file."""

import json
from io import BytesIO
from zipfile import ZipFile

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from govreport.errors import LoadError
from govreport.renderers.docx import DocxRenderer
from govreport.renderers.docx.embedding import NAMESPACE, item_part
from govreport.renderers.docx.packing import pack
from govreport.renderers.embedded import opened


@pytest.fixture
def extract():
    return DocxRenderer().extract


def test_a_word_file_gives_back_its_report(render, extract, numbered_report):
    report = evolve(
        numbered_report, notes={"requests.received.total": "其中 <转办> & “代办”\t2件"}
    )
    found = opened(extract(render(report)))
    assert found.report == report
    assert list(found.templates) == ["national/report.docx", "national/variant.yaml"]


def test_the_report_is_a_custom_xml_part_that_word_knows(render, zero_report):
    with ZipFile(BytesIO(render(zero_report))) as archive:
        names = archive.namelist()
        types = archive.read("[Content_Types].xml").decode()
        item = archive.read("customXml/_rels/item1.xml.rels").decode()
        document = archive.read("word/_rels/document.xml.rels").decode()
    assert {"customXml/item1.xml", "customXml/itemProps1.xml"} <= set(names)
    assert "customXmlProperties+xml" in types
    assert 'Target="itemProps1.xml"' in item
    assert 'Target="../customXml/item1.xml"' in document


def test_a_form_made_from_an_old_report_does_not_keep_its_data(
    render, extract, zero_report, numbered_report, variant_with, tmp_path
):
    lineage = variant_with(lambda part: part)
    form = tmp_path / "province" / "report.docx"
    with (
        ZipFile(BytesIO(render(numbered_report))) as old,
        ZipFile(form) as placeholders,
    ):
        parts = {name: old.read(name) for name in old.namelist()}
        parts["word/document.xml"] = placeholders.read("word/document.xml")
    form.write_bytes(pack(parts))
    data = render(zero_report, lineage)
    assert opened(extract(data)).report == zero_report
    with ZipFile(BytesIO(data)) as archive:
        items = [n for n in archive.namelist() if n.startswith("customXml/item")]
    assert items == ["customXml/item1.xml", "customXml/itemProps1.xml"]


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"PK\x05\x06" + bytes(18)])
def test_a_file_without_a_report_gives_none(extract, data):
    assert extract(data) is None


def test_a_word_file_of_another_program_gives_none(extract, national):
    assert extract(national.file("report.docx").read_bytes()) is None


def test_a_custom_part_of_another_program_is_passed_over(extract):
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        archive.writestr("customXml/item1.xml", "<b:Sources xmlns:b='x'/>")
        archive.writestr("customXml/item2.xml", "no xml at all")
        archive.writestr(
            "customXml/item3.xml", '<report xmlns="urn:govreport:report">{}</report>'
        )
    assert extract(buffer.getvalue()) == b"{}"


def test_entities_in_a_custom_part_are_not_expanded(extract):
    bomb = (
        '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
        '<report xmlns="urn:govreport:report">&b;</report>'
    )
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        archive.writestr("customXml/item1.xml", bomb)
    assert extract(buffer.getvalue()) == b""


def test_a_file_with_two_reports_is_refused(extract):
    report = '<report xmlns="urn:govreport:report">{}</report>'
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        archive.writestr("customXml/item1.xml", report)
        archive.writestr("customXml/item2.xml", report)
    with pytest.raises(LoadError, match="2份报告数据"):
        extract(buffer.getvalue())


@given(
    st.text(st.characters(exclude_categories=["Cs"]))
    | st.text("&<>\"'\r\n\t\0\x7f\x85\ufffe\uffff甲")
)
def test_the_part_of_a_report_is_what_lxml_writes(words):
    text = json.dumps(words, ensure_ascii=False)
    root = etree.Element(f"{{{NAMESPACE}}}report", nsmap={None: NAMESPACE})
    try:
        root.text = text
    except ValueError:
        with pytest.raises(ValueError, match="XML"):
            item_part(text.encode())
        return
    written = etree.tostring(
        root, xml_declaration=True, encoding="UTF-8", standalone=True
    )
    assert item_part(text.encode()) == written
