"""PDF by typst: page.typ sets the same text, tables, fonts and sizes as print.css."""

import json
from functools import cache
from pathlib import Path
from typing import Any, Final

import attrs
import typst

from benchmarks.plain.faces import families, folder
from benchmarks.reports import Case
from govreport.compose.document import Block, Cell, Table
from govreport.renderers.web.page import PrintLayout

__all__ = ["PAGE", "typst_input", "typst_pdf"]

PAGE = Path(__file__).with_name("page.typ")
STANDARD: Final = "a-3u"
LEFT = ("corner", "row-head")
PADDING = {"proactive": 4.0, "remedies": 3.0}
"""The room above and below the text of a cell in print.css, in points; else 1.5."""


def typst_pdf(data: str) -> bytes:
    """Give the PDF of what `typst_input` gives."""
    pdf = _compiler().compile(
        format="pdf", sys_inputs={"report": data}, pdf_standards=STANDARD
    )
    assert isinstance(pdf, bytes)
    return pdf


def typst_input(case: Case, layout: PrintLayout) -> str:
    """Give a report as page.typ reads it."""
    document = case.document
    plain = {
        "name": document.name,
        "agency": case.report.agency,
        "title": document.title,
        "subtitle": document.subtitle,
        "families": families(case),
        "blocks": [_block(block, layout) for block in document.blocks],
    }
    return json.dumps(plain, ensure_ascii=False)


@cache
def _compiler() -> typst.Compiler:
    fonts = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[folder()],
    )
    return typst.Compiler(input=PAGE, root=PAGE.parent, font_paths=fonts)


def _block(block: Block, layout: PrintLayout) -> dict[str, Any]:
    if not isinstance(block, Table):
        return attrs.asdict(block)
    columns = layout.columns(block)
    return {
        "kind": "table",
        "widths": columns.widths,
        "size": layout.size(block),
        "head_rows": block.head_rows,
        "breakable": block.key not in PADDING,
        "cells": [_cell(cell, block, columns.size) for cell in block.cells],
    }


def _cell(cell: Cell, table: Table, size: float) -> dict[str, Any]:
    left = cell.role in LEFT and table.key != "proactive"
    return {
        **attrs.asdict(cell),
        "left": left,
        "size": size,
        "padding": PADDING.get(table.key, 1.5),
    }
