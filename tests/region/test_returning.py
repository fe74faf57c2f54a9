"""退回意见: one Word file for each unit that must mend something."""

from io import BytesIO

import docx
import pytest

from govreport.region import Unit
from govreport.region.returning import file_names, is_returned, left_notes, note_of

TABLE_4 = "remedies.reconsideration.total"


@pytest.fixture
def note(hand_in, gathered_of):
    hand_in("甲局", numbers={TABLE_4: 3})
    (unit,) = gathered_of().units
    return note_of(unit)


def test_a_note_says_place_finding_and_basis_in_the_words_of_an_office(note):
    page = docx.Document(BytesIO(note))
    lines = [p.text for p in page.paragraphs if p.text]
    assert lines == [
        "关于甲局政府信息公开工作年度报告的退回意见",
        "甲局：",
        "你单位报送的政府信息公开工作年度报告（甲局.yaml）收悉。经核对，有1处错误"
        "须更正，现予退回。",
        "一、须更正的错误",
        "请对照上述意见更正后，重新报送。",
        "（印章）\u3000\u3000",
        "\u3000\u3000年\u3000\u3000月\u3000\u3000日",
    ]
    heads, (number, where, what, basis) = [
        [cell.text for cell in row.cells] for row in page.tables[0].rows
    ]
    assert heads == ["序号", "位置", "问题和更正要求", "依据"]
    assert number == "1"
    assert where.startswith("表四“行政复议→总计”\n第")
    assert "填3，四项之和为0" in what
    assert basis == "国办公开办函〔2021〕30号，表四：“总计”"


def test_a_note_is_set_as_official_documents_are(note):
    page = docx.Document(BytesIO(note))
    assert page.paragraphs[0].runs[0].font.name == "方正小标宋简体"
    assert page.paragraphs[2].runs[0].font.name == "仿宋"
    assert round(page.sections[0].left_margin.mm) == 28


def test_a_note_has_no_clock_in_it(note, gathered_of):
    (unit,) = gathered_of().units
    assert note_of(unit) == note


def test_a_unit_without_errors_is_sent_nothing(hand_in, gathered_of):
    hand_in("甲局")
    (unit,) = gathered_of().units
    assert not is_returned(unit)


def test_a_file_that_cannot_be_read_goes_back(folder, gathered_of):
    (folder / "甲局.docx").write_bytes(b"broken")
    (unit,) = gathered_of().units
    assert is_returned(unit)
    page = docx.Document(BytesIO(note_of(unit)))
    assert page.paragraphs[2].text == (
        "你单位报送的文件（甲局.docx）无法读取，现予退回。"
    )
    assert page.tables[0].rows[1].cells[2].text == (
        "甲局.docx 不是 Word 文档，或者已经损坏。请用 Word 或 WPS 打开，另存为 .docx。"
    )


def test_a_unit_with_two_reports_is_asked_for_one(hand_in, folder, gathered_of):
    path = hand_in("甲局")
    (folder / "甲局2.yaml").write_bytes(path.read_bytes())
    (unit,) = gathered_of().units
    page = docx.Document(BytesIO(note_of(unit)))
    assert page.paragraphs[2].text == (
        "你单位报送了2份报告（甲局.yaml、甲局2.yaml），无法确定以哪一份为准。"
        "请只报送一份。"
    )


def test_names_are_safe_on_every_system_and_no_two_alike():
    names = ["甲局", "甲/局", "甲\\局", "CON", "..", "局" * 100]
    assert list(file_names(Unit(name=name) for name in names)) == [
        "甲局.docx",
        "甲_局.docx",
        "甲_局（2）.docx",
        "_CON.docx",
        "_.docx",
        f"{'局' * 60}.docx",
    ]


def test_notes_of_an_earlier_run_are_found(tmp_path):
    for name in ("甲局.docx", "乙局.docx", "~$甲局.docx"):
        (tmp_path / name).write_bytes(b"")
    assert [p.name for p in left_notes(tmp_path, {"甲局.docx"})] == ["乙局.docx"]
    assert list(left_notes(tmp_path / "none", ())) == []
