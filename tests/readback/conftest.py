"""A report with everything in it, and what is told of an output that was edited."""

import datetime as dt

import pytest
from attrs import evolve

from govreport import TextEdited, read_report
from govreport.report import (
    Attachment,
    Contact,
    ExtraSection,
    Passage,
    Signature,
)
from govreport.values.narrative import Items, Narrative, Paragraph, SmallTable


@pytest.fixture
def full_report(numbered_report):
    """A report of 200 different numbers with every kind of block around them."""
    prose = Narrative(
        (
            Paragraph("第一段 A & B <c>，“引号”"),
            Items(("公开形式较少", "力度不够")),
            SmallTable(
                header=("渠道", "数量"),
                rows=(("网站", "13"), ("", "0")),
                caption="各渠道信息数量",
            ),
        )
    )
    return evolve(
        numbered_report,
        overview=evolve(numbered_report.overview, oversight=Passage(body=prose)),
        extra_sections=(ExtraSection(heading="其他事项", body=prose),),
        notes={"proactive.rules.issued": "其中修订16件"},
        legal_bases=("《中华人民共和国政府信息公开条例》",),
        contact=Contact(unit="县司法局办公室", phone="0000-1234567"),
        attachments=(
            Attachment(path="a.xlsx", title="统计表"),
            Attachment(path="b.pdf"),
        ),
        signature=Signature(agencies=("示范县司法局",), date=dt.date(2025, 1, 20)),
    )


@pytest.fixture(scope="session")
def edits_in():
    """A function that gives (address, sentence) of each edit in an output."""

    def edits_in(data):
        with pytest.raises(TextEdited) as edited:
            read_report(data)
        return [(edit.address, edit.word()) for edit in edited.value.diagnostics]

    return edits_in


@pytest.fixture
def saved_by_libreoffice(converted_by_libreoffice):
    """A function that opens a Word file in LibreOffice and saves it as one."""

    def save(data):
        return converted_by_libreoffice(data, "docx:MS Word 2007 XML")

    return save
