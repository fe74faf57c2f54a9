"""What the plugin writes is read back from what it shows."""

import pytest

from govreport import SeenParagraph, flatten, render
from govreport.recognition import recognise
from govreport_markdown.reader import MarkdownReader


def read(text):
    document = MarkdownReader().read(text.encode(), "年报.md")
    return document, recognise(list(document.tables))


@pytest.fixture
def text(numbered_report):
    return render(numbered_report, "markdown", allow_errors=True).decode()


def test_every_number_is_read_back(numbered_report, text):
    document, recognition = read(text)
    assert {each.address: each.cell.text for each in recognition.placed} == {
        address: str(number) for address, number in flatten(numbered_report).items()
    }
    assert document.unseen == recognition.unread == ()


def test_headings_tell_their_level_and_signs_are_read_as_they_were_meant():
    document, _ = read("# 年报\n\n## 一、总体情况\n\n甲\\_乙\\*丙 <https://a.cn/b>。\n")
    assert document.blocks == (
        SeenParagraph(text="年报", level=0),
        SeenParagraph(text="一、总体情况", level=1),
        SeenParagraph(text="甲_乙*丙 https://a.cn/b。"),
    )


def test_a_row_with_a_cell_too_few_is_left_out_with_its_line(text):
    lines = text.splitlines()
    at = next(n for n, line in enumerate(lines) if "2.重复申请" in line)
    lines[at] = lines[at].replace(" 10125 |", "")
    document, recognition = read("\n".join(lines))
    (unseen,) = document.unseen
    assert unseen.where.line == at + 1
    assert (unseen.facts["expected"], unseen.facts["count"]) == (7, 6)
    assert len(recognition.missing) == 7
