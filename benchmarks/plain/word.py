"""Word by docxtpl alone: open the form, fill it, save it."""

from functools import cache
from io import BytesIO

from docxtpl.template import DocxTemplate

from benchmarks.reports import Case
from govreport.compose.document import Table
from govreport.renderers.docx import TEMPLATE
from govreport.renderers.docx.table import write_table
from govreport.renderers.docx.template import FormTemplate, environment

__all__ = ["form", "plain_docx", "table_xml"]


def plain_docx(case: Case) -> bytes:
    """Give the form filled by docxtpl, without the report that ours carries along."""
    template = DocxTemplate(BytesIO(form()))
    names = {"document": case.document, "table": table_xml}
    template.render(names, environment(), autoescape=True)
    target = BytesIO()
    template.save(target)
    return target.getvalue()


@cache
def form() -> bytes:
    """Give the national form."""
    from benchmarks.reports import case

    return case(0).target("docx").lineage.file(TEMPLATE).read_bytes()


def table_xml(table: Table) -> str:
    """Give a table in the styles of the form, which the form asks for."""
    return write_table(table, _styled().table_styles)


@cache
def _styled() -> FormTemplate:
    return FormTemplate(form(), TEMPLATE)
