"""A Word file that went through another office program and came back."""

import io

import docx
import pytest

from govreport import read_report, render


@pytest.fixture
def word_file(full_report):
    return render(full_report, "docx", allow_errors=True)


def edited(data, edit):
    word = docx.Document(io.BytesIO(data))
    edit(word)
    saved = io.BytesIO()
    word.save(saved)
    return saved.getvalue()


def test_a_file_that_libreoffice_saved_unchanged_shows_no_edit(
    full_report, word_file, saved_by_libreoffice
):
    assert read_report(saved_by_libreoffice(word_file)) == full_report


def test_a_number_and_a_paragraph_edited_are_the_two_addresses_told(
    full_report, word_file, saved_by_libreoffice, edits_in
):
    def edit(word):
        paragraph = next(p for p in word.paragraphs if p.text == "第二段。")
        paragraph.runs[0].text = "第二段，已改。"
        cells = (cell for row in word.tables[2].rows for cell in row.cells)
        cell = next(cell for cell in cells if cell.text == "10017")
        cell.paragraphs[0].runs[0].text = "17"

    data = saved_by_libreoffice(edited(word_file, edit))
    assert edits_in(data) == [
        ("overview.platforms[1]", "原为“第二段。”，现为“第二段，已改。”。"),
        (
            "requests.received.total",
            "表三“一、本年新收政府信息公开申请数量”“总计”：原为“10017”，现为“17”。",
        ),
    ]
    assert read_report(data, embedded=True) == full_report
