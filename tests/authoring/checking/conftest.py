"""Templates with mistakes: as text, and as Word forms built from a few words."""

from html import escape
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from govreport.authoring.checking import check_template

NATIONAL = files("govreport_templates") / "national"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
BODY = "<w:body>"
CELL = '<w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>'


def run(text, properties=""):
    return (
        f"<w:r><w:rPr>{properties}</w:rPr>"
        f'<w:t xml:space="preserve">{escape(text, quote=False)}</w:t></w:r>'
    )


def block(item):
    """Give the XML of a paragraph, of a table, of runs, or what is XML already."""
    match item:
        case {"table": rows}:
            return "<w:tbl><w:tblPr/><w:tblGrid/>{}</w:tbl>".format(
                "".join(
                    "<w:tr>"
                    + "".join(f"<w:tc>{CELL}{block(cell)}</w:tc>" for cell in row)
                    + "</w:tr>"
                    for row in rows
                )
            )
        case {"runs": runs}:
            return "<w:p>{}</w:p>".format("".join(map(run, runs)))
        case {"xml": xml}:
            return xml
        case _:
            return f"<w:p>{run(str(item))}</w:p>"


def word_form(body=(), *, alone=False, part="document", endnote=None, edit=None):
    """Give the national form with `body` before its own, or `alone`.

    `part` is where the body goes; `edit` is given the text of each part.
    """
    xml = "".join(map(block, body))
    buffer = BytesIO()
    with (
        ZipFile(BytesIO((NATIONAL / "report.docx").read_bytes())) as old,
        ZipFile(buffer, "w", ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            text = old.read(name).decode()
            if name == f"word/{part}.xml" and part != "document":
                text = text.replace("</w:ftr>", f"{xml}</w:ftr>")
            elif name == f"word/{part}.xml":
                start = text.index(BODY) + len(BODY)
                end = text.index("<w:sectPr>") if alone else start
                text = text[:start] + xml + text[end:]
            new.writestr(name, edit(text) if edit and "word/" in name else text)
        if endnote is not None:
            notes = f'<w:endnotes xmlns:w="{WORD}">{block(endnote)}</w:endnotes>'
            new.writestr("word/endnotes.xml", notes)
    return buffer.getvalue()


@pytest.fixture(name="word_form", scope="session")
def word_form_fixture():
    """The function that builds a Word form."""
    return word_form


@pytest.fixture
def checked(tmp_path):
    """A function that checks files that stand beside each other, or one of them."""

    def check(given, only=None):
        folder = tmp_path / "样式"
        folder.mkdir(exist_ok=True)
        for name, content in given.items():
            data = content if isinstance(content, bytes) else content.encode()
            (folder / name).write_bytes(data)
        path = folder / only if only else folder
        return check_template(Path(path))

    return check
