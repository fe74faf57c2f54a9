"""What a reader sees in a Word file, whichever program saved it."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from govreport.renderers.docx import DocxRenderer

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
RELATIONSHIPS = """\
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="a" Type="urn:x/core-properties" Target="docProps/core.xml"/>
<Relationship Id="b" Type="urn:x/officeDocument" Target="{target}"/>
</Relationships>"""


@pytest.fixture
def seen():
    """A function that gives what is seen in a body of WordprocessingML."""

    def seen(body, target="/word/document2.xml"):
        buffer = BytesIO()
        with ZipFile(buffer, "w") as archive:
            archive.writestr("_rels/.rels", RELATIONSHIPS.format(target=target))
            archive.writestr(
                "word/document2.xml",
                f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
            )
        return list(DocxRenderer().visible(buffer.getvalue()))

    return seen


def run(text):
    return f"<w:r><w:t>{text}</w:t></w:r>"


def paragraph(*content):
    return f"<w:p>{''.join(content)}</w:p>"


def cell(*paragraphs, merge=""):
    return f"<w:tc><w:tcPr>{merge}</w:tcPr>{''.join(paragraphs)}</w:tc>"


def table(*rows):
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def test_a_paragraph_is_one_text_and_an_empty_one_none(seen):
    body = paragraph(run("甲"), run("乙")) + paragraph() + paragraph(run("丙"))
    assert seen(body) == ["甲乙", "丙"]
    assert seen(body, target="word/document2.xml") == ["甲乙", "丙"]


def test_a_tab_and_a_line_break_are_white_space(seen):
    body = paragraph(run("甲"), "<w:r><w:tab/><w:br/></w:r>", run("乙"))
    assert [text.split() for text in seen(body)] == [["甲", "乙"]]


def test_every_cell_is_a_text_and_a_merged_one_stands_once(seen):
    merged = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    body = table(
        cell(paragraph(run("甲")), merge=merged[0]) + cell(paragraph()),
        cell(paragraph(run("看不见")), merge=merged[1]) + cell(paragraph(run("0"))),
    )
    assert seen(paragraph(run("前")) + body) == ["前", "甲", "", "0"]


def test_paragraphs_and_tables_within_a_cell_are_its_text(seen):
    inner = table(cell(paragraph(run("内"))))
    body = table(cell(paragraph(run("甲")), inner, paragraph(run("乙"))))
    assert [text.split() for text in seen(body)] == [["甲", "内", "乙"]]


def test_what_was_deleted_or_moved_away_is_not_seen(seen):
    body = paragraph(
        f"<w:del>{run('删')}</w:del>",
        f"<w:ins>{run('增')}</w:ins>",
        f"<w:moveFrom>{run('移')}</w:moveFrom>",
        f"<w:moveTo>{run('移')}</w:moveTo>",
    )
    assert seen(body) == ["增移"]


def test_a_text_box_is_seen_once(seen):
    box = paragraph(run("框"))
    body = paragraph(
        run("甲"),
        f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>",
    )
    assert seen(body) == ["甲框"]


@pytest.mark.parametrize("target", ["word/none.xml", "", "../../etc/passwd"])
def test_a_file_without_its_main_part_shows_nothing(seen, target):
    assert seen(paragraph(run("甲")), target=target) == []


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"PK\x05\x06" + bytes(18)])
def test_another_file_shows_nothing(data):
    assert list(DocxRenderer().visible(data)) == []
