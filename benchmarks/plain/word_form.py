"""A form with a placeholder in every cell of the tables, as an office makes it in Word.

It is made with python-docx alone: each number is asked for by its address, the prose
of a chapter by a loop, as docs/how-to/use-a-word-form.md says.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from io import BytesIO
from typing import Any

import docx
from docx.document import Document as WordDocument
from docxtpl.template import DocxTemplate

from benchmarks.reports import Case
from govreport.compose.document import Document, Table
from govreport.renderers.docx.numbers import numbers_of
from govreport.renderers.docx.template import environment

__all__ = ["PlainForm", "cell_form"]


class PlainForm:
    """Fills the form by docxtpl alone; the numbers of a report are looked up before."""

    def __init__(self, case: Case) -> None:
        numbers: Mapping[str, Any] = numbers_of(case.document)
        self._names = {**numbers, "document": case.document}

    def fill(self) -> bytes:
        """Give the form filled."""
        template = DocxTemplate(BytesIO(cell_form()))
        template.render(self._names, environment(), autoescape=True)
        target = BytesIO()
        template.save(target)
        return target.getvalue()


@cache
def cell_form() -> bytes:
    """Give the form."""
    from benchmarks.reports import case

    word = docx.Document()
    for line in _loop("line", "document.title", "{{ line }}"):
        word.add_paragraph(line, "Title")
    for block in _blocks(case(0).document):
        if isinstance(block, Table):
            _put_table(word, block)
        else:
            word.add_paragraph(block)
    signed = _loop("line", "document.signature.lines", "{{ line }}")
    for line in ("{%p if document.signature %}", *signed, "{%p endif %}"):
        word.add_paragraph(line)
    target = BytesIO()
    word.save(target)
    return target.getvalue()


def _blocks(document: Document) -> Iterator[str | Table]:
    """Give the paragraphs and the tables of the form in their order."""
    yield from _loop("block", "document.preamble", "{{ block.text }}")
    for section in document.sections:
        chapter = f"document.chapters.{section.heading.address}"
        yield f"{{{{ {chapter}.heading.text }}}}"
        tables = [block for block in section.blocks if isinstance(block, Table)]
        if tables:
            yield from tables
        else:
            yield from _loop("block", f"{chapter}.blocks", "{{ block.text }}")


def _loop(name: str, over: str, *lines: str) -> Iterator[str]:
    yield f"{{%p for {name} in {over} %}}"
    yield from lines
    yield "{%p endfor %}"


def _put_table(word: WordDocument, table: Table) -> None:
    """Draw a table with its labels, and a placeholder for each number."""
    drawn = word.add_table(len(table.rows), len(table.widths), "Table Grid")
    for cell in table.cells:
        place = drawn.cell(cell.row, cell.column)
        last = drawn.cell(cell.row + cell.rowspan - 1, cell.column + cell.colspan - 1)
        is_number = cell.role == "number"
        merged = place if place is last else place.merge(last)
        merged.text = f"{{{{ {cell.address} }}}}" if is_number else cell.text
