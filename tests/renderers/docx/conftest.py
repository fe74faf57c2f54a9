"""Rendering reports to Word with the national form, and reading the result."""

from importlib.resources import files
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from attrs import evolve
from docx.oxml.ns import qn
from docxtpl import DocxTemplate

from govreport.compose import compose
from govreport.renderers.docx import DocxRenderer
from govreport.renderers.docx.embedding import embed
from govreport.renderers.docx.families import rename_families
from govreport.renderers.docx.numbers import numbers_of
from govreport.renderers.docx.packing import saved_parts
from govreport.renderers.docx.page import text_area
from govreport.renderers.docx.picture import PictureWriter
from govreport.renderers.docx.properties import core_properties
from govreport.renderers.docx.table import write_table
from govreport.renderers.docx.template import FormTemplate, environment, names_of
from govreport.renderers.embedded import envelope
from govreport.renderers.pictures import pictures_of
from govreport.renderers.renderer import Target
from govreport.variants import Lineage, read_variant


def cells_of(table):
    """Give (row, column, rowspan, colspan, text) of each cell of a w:tbl.

    It goes by gridSpan and vMerge alone, in reading order.
    """
    cells, begun = [], {}
    for row, line in enumerate(table.findall(qn("w:tr"))):
        column = 0
        for tc in line.findall(qn("w:tc")):
            text = tc.xpath("string(.)")
            colspan = int((tc.xpath("w:tcPr/w:gridSpan/@w:val") or [1])[0])
            if tc.xpath("w:tcPr/w:vMerge/@w:val") == ["continue"]:
                assert text == ""
                top, *_, words = cells[begun[column]]
                cells[begun[column]] = (top, column, row - top + 1, colspan, words)
            else:
                begun[column] = len(cells)
                cells.append((row, column, 1, colspan, text))
            column += colspan
    return cells


@pytest.fixture(name="cells_of", scope="session")
def cells_of_fixture():
    """The function that reads the merged cells of a w:tbl."""
    return cells_of


@pytest.fixture(scope="session")
def national():
    """The national variant alone."""
    return Lineage(variants=(read_variant(files("govreport_templates") / "national"),))


@pytest.fixture
def render(national):
    """A function that renders a report to the bytes of a Word file."""

    def render_report(report, lineage=national):
        edition = report.format_edition
        document = compose(report, edition, lineage.settings(edition))
        return render_document(document, report, lineage)

    def render_document(document, report, lineage=national):
        target = Target(format="docx", edition=report.format_edition, lineage=lineage)
        return DocxRenderer().render(document, report, target)

    render_report.document = render_document
    return render_report


@pytest.fixture(scope="session")
def read():
    """A function that opens the bytes of a Word file with python-docx."""
    return lambda data: docx.Document(BytesIO(data))


@pytest.fixture
def opened(render, read):
    """A function that renders a report and opens it with python-docx."""
    return lambda *given: read(render(*given))


@pytest.fixture
def variant_with(national, tmp_path):
    """A function that gives a variant whose report.docx is the national one, edited.

    `edit` is given the text of each part under word/ and gives another.
    """

    def lineage(edit):
        folder = tmp_path / "province"
        folder.mkdir()
        source = national.file("report.docx").read_bytes()
        with (
            ZipFile(BytesIO(source)) as old,
            ZipFile(folder / "report.docx", "w") as new,
        ):
            for name in old.namelist():
                part = old.read(name).decode()
                edited = edit(part) if name.startswith("word/") else part
                new.writestr(name, edited)
        nearest = evolve(national.variants[0], id="province", folder=folder)
        return Lineage(variants=(nearest, *national.variants))

    return lineage


@pytest.fixture(scope="session")
def parts_by_docxtpl():
    """A function that gives all parts of a Word file as plain docxtpl fills the form.

    The report part, the names of fonts and the properties are no matter of docxtpl's.
    """

    def parts(document, report, target):
        data = target.lineage.file("report.docx").read_bytes()
        styles = FormTemplate(data, "report.docx").table_styles
        plain = DocxTemplate(BytesIO(data))
        plain.init_docx()
        pictures = pictures_of(document, target.files)
        width, _ = text_area(plain.docx)
        names = names_of(
            document,
            lambda block: write_table(block, styles),
            PictureWriter(plain.docx, pictures, width).write,
            numbers_of(document),
        )
        plain.render(names, environment(), autoescape=True)
        embed(plain.docx, envelope(document, report, target, ("report.docx",)))
        found = rename_families(saved_parts(plain.docx), target.settings.fonts)
        return found | {"docProps/core.xml": core_properties(document, report)}

    return parts


@pytest.fixture
def quick_only(monkeypatch):
    """A function after which docxtpl fills no form any more."""

    def render(*_, **__):
        pytest.fail("docxtpl filled the form")

    return lambda: monkeypatch.setattr(FormTemplate, "render", render)
