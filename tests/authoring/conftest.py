"""Blank official forms in Word, as a ministry, an office or WPS may have made them."""

from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement

from govreport.compose import compose
from govreport.editions import get_edition
from govreport.editions.grid import grid_of
from govreport.plugins import PluginHost
from govreport.renderers.docx import DocxRenderer
from govreport.renderers.renderer import Target
from govreport.values.numbering import hanzi
from govreport.variants import Lineage, read_variant

HINTS = {
    "overview": "（文字描述）",
    "improvement": "（文字描述）",
    "other_matters": "（文字描述，收取信息处理费情况在此处报告。）",
}


def with_value(name, **values):
    """Give an element with its attributes in the namespace of Word."""
    element = OxmlElement(name)
    for key, value in values.items():
        element.set(qn(f"w:{key}"), str(value))
    return element


def word_cell(grid_cell, row):
    """Give the w:tc of `grid_cell` in one of the rows that it covers."""
    cell = OxmlElement("w:tc")
    properties = OxmlElement("w:tcPr")
    if grid_cell.colspan > 1:
        properties.append(with_value("w:gridSpan", val=grid_cell.colspan))
    if grid_cell.rowspan > 1:
        merge = "restart" if row == grid_cell.row else "continue"
        properties.append(with_value("w:vMerge", val=merge))
    cell.append(properties)
    text = grid_cell.label if row == grid_cell.row else ""
    if grid_cell.role == "number":
        text = "\u3000" if grid_cell.column % 2 else ""
    cell.append(paragraph(text, mark_size=24))
    return cell


def paragraph(text, mark_size=None, size=20):
    """Give a w:p with a run of `text`; without text, only its mark has a size."""
    element = OxmlElement("w:p")
    if mark_size:
        properties, mark = OxmlElement("w:pPr"), OxmlElement("w:rPr")
        mark.append(with_value("w:sz", val=mark_size))
        properties.append(mark)
        element.append(properties)
    if text:
        run, look, node = (OxmlElement(n) for n in ("w:r", "w:rPr", "w:t"))
        look.append(with_value("w:sz", val=size))
        node.text = text
        run.extend([look, node])
        element.append(run)
    return element


def word_table(table):
    """Give the blank official table as a w:tbl."""
    grid = grid_of(table)
    element = OxmlElement("w:tbl")
    element.append(OxmlElement("w:tblPr"))
    columns = OxmlElement("w:tblGrid")
    columns.extend(with_value("w:gridCol", w=685) for _ in grid.widths)
    element.append(columns)
    for number in range(grid.height):
        row = OxmlElement("w:tr")
        covering = [c for c in grid.cells if c.row <= number < c.row + c.rowspan]
        covering.sort(key=lambda cell: cell.column)
        row.extend(word_cell(cell, number) for cell in covering)
        element.append(row)
    return element


def blank_form(edition):
    """Give the blank form of an edition as a python-docx document."""
    word = docx.Document()
    body = word.element.body
    final = body.find(qn("w:sectPr"))

    def add(element):
        final.addprevious(element)

    add(paragraph("政府信息公开工作年度报告格式模板", size=36))
    add(paragraph(""))
    tables = {table.key: table for table in edition.tables}
    for number, chapter in enumerate(edition.chapters, 1):
        add(paragraph(f"{hanzi(number)}、{chapter.heading}", size=24))
        if chapter.key in tables:
            add(word_table(tables[chapter.key]))
            add(paragraph(""))
        else:
            add(paragraph(HINTS[chapter.key], size=24))
    return word


def bytes_of(word):
    buffer = BytesIO()
    word.save(buffer)
    return buffer.getvalue()


@pytest.fixture(scope="session")
def edition():
    return get_edition("2021")


@pytest.fixture(name="bytes_of", scope="session")
def bytes_of_fixture():
    """The function that saves a python-docx document."""
    return bytes_of


@pytest.fixture(name="blank_form", scope="session")
def blank_form_fixture():
    """The function that gives the blank form of an edition."""
    return blank_form


@pytest.fixture
def form(edition):
    """The blank form of edition 2021, opened."""
    return blank_form(edition)


@pytest.fixture
def render_through(tmp_path, host):
    """A function that renders a report through a variant with this report.docx."""

    def render(template, report, overlay=""):
        folder = tmp_path / "office"
        folder.mkdir(exist_ok=True)
        (folder / "report.docx").write_bytes(template)
        text = "id: office\nname: 某机关\nparent: national\n" + overlay
        (folder / "variant.yaml").write_text(text, encoding="utf-8")
        national = host.variants.lineage("national")
        lineage = Lineage(variants=(read_variant(folder), *national.variants))
        edition = report.format_edition
        document = compose(report, edition, lineage.settings(edition))
        target = Target(format="docx", edition=edition, lineage=lineage)
        return DocxRenderer().render(document, report, target)

    return render


@pytest.fixture(scope="session")
def host():
    """The plugins of govreport alone."""
    return PluginHost(load=())
