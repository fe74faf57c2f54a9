"""Text comes out as it went in: nothing in it is markup, and nothing a template."""

import io
import re

import attrs
import docx
import lxml.html
import pytest
from attrs import evolve
from docx.oxml.ns import qn
from pypdf import PdfReader

from govreport import render
from govreport.loading import dump, load
from govreport.report import (
    Contact,
    ExtraSection,
    Improvement,
    Overview,
    Passage,
    Signature,
)
from govreport.values.narrative import Items, Narrative, Paragraph, SmallTable

PAYLOAD = "A & B <c> {{ 7*7 }} {_{ x }_} {% raw %} ｛｛x｝｝"


@pytest.fixture
def hostile_report(zero_report):
    """A report with the payload in every field that is printed."""
    prose = Narrative(
        (
            Paragraph(f"段{PAYLOAD}"),
            Items((f"项{PAYLOAD}", "乙")),
            SmallTable(header=(f"头{PAYLOAD}",), rows=((f"格{PAYLOAD}",),)),
        )
    )
    return evolve(
        zero_report,
        agency=f"机关{PAYLOAD}",
        overview=Overview(
            **{
                a.name: Passage(heading=f"{a.name}{PAYLOAD}", body=prose)
                for a in attrs.fields(Overview)
            }
        ),
        improvement=Improvement(**{a.name: prose for a in attrs.fields(Improvement)}),
        other_matters=prose,
        extra_sections=(ExtraSection(heading=f"章{PAYLOAD}", body=prose),),
        notes={"proactive.rules.issued": f"注{PAYLOAD}"},
        contact=Contact(unit=f"联系{PAYLOAD}"),
        legal_bases=(f"依据{PAYLOAD}",),
        signature=Signature(agencies=(f"落款{PAYLOAD}",)),
    )


def seen(data: bytes, name: str) -> str:
    """Give all that a reader sees, white space stripped."""
    match name:
        case "html" | "html-fragment":
            page = lxml.html.fromstring(data.decode())
            for script in page.xpath("//script|//style|//title"):
                script.drop_tree()
            text = page.text_content()
        case "docx":
            document = docx.Document(io.BytesIO(data))
            texts = document.element.body.iter(qn("w:t"))
            text = "".join(node.text or "" for node in texts)
        case "pdf":
            text = "".join(p.extract_text() for p in PdfReader(io.BytesIO(data)).pages)
            text = re.sub(r"— \d+ —", "", text)
        case _:
            text = data.decode()
    return re.sub(r"[\s\u2500-\u257f]", "", text)


@pytest.mark.parametrize("name", ["html", "html-fragment", "docx", "pdf", "text"])
def test_a_payload_in_every_field_comes_out_literally(hostile_report, name):
    text = seen(render(hostile_report, name), name)
    payload = re.sub(r"\s", "", PAYLOAD)
    prose = 5 + 4 + 1 + 1
    for mark in ("段", "项", "头", "格"):
        assert text.count(f"{mark}{payload}") == prose, mark
    for mark in ("机关", "联系", "依据", "落款", "章", "注"):
        assert text.count(f"{mark}{payload}") == 1, mark
    for attribute in attrs.fields(Overview):
        assert f"{attribute.name}{payload}" in text
    assert "49" not in text


def test_a_payload_survives_the_input_file(hostile_report):
    source = load(dump(hostile_report).encode())
    assert source.problems == ()
    assert source.report == hostile_report
