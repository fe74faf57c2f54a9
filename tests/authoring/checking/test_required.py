"""What a Word form of one placeholder a cell must print for its variant."""

import docx

from govreport.authoring.checking import check_template
from govreport.editions import EDITIONS

VARIANT = """\
id: office
name: 某局
parent: national
extra_rows:
  more: {label: 其他文件, after: proactive.normative_documents}
notes:
  remedies: 注：含结转。
"""


def findings(folder, *more: str):
    """Give what is found where each number of edition 2021 has its placeholder."""
    document = docx.Document()
    addresses = [f"{{{{ {address} }}}}" for address in EDITIONS["2021"].leaves]
    for text in (*addresses, *more):
        document.add_paragraph(text)
    document.save(folder / "report.docx")
    (folder / "variant.yaml").write_text(VARIANT, encoding="utf-8")
    return {
        (finding.message, finding.address): finding.word()
        for finding in check_template(folder)
    }


def test_a_row_that_the_variant_adds_needs_its_placeholders(tmp_path):
    said = findings(tmp_path, "{{ extras.more.issued }}{{ extras.more.repealed }}")
    assert said["TPL131.form", "extras.more"].startswith("“其他文件”整项没有占位")
    rest = "{{ extras.more.issued }}{{ extras.more.repealed }}"
    complete = findings(tmp_path, rest + "{{ extras.more.in_force }}")
    assert ("TPL131.form", "extras.more") not in complete


def test_the_notes_under_a_table_are_to_be_printed(tmp_path):
    note = "TPL132.notes", "remedies.note"
    assert "document.chapters.remedies.notes" in findings(tmp_path)[note]
    loop = "{% for note in document.chapters.remedies.notes %}{{ note.text }}"
    assert note not in findings(tmp_path, loop + "{% endfor %}")
