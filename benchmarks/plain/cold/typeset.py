"""`typeset.py PAGE DATA FONTS OUTPUT`: a page of typst with its data to PDF."""

import sys
from pathlib import Path

import typst

_, page, data, fonts, output = sys.argv
typst.compile(
    page,
    output,
    font_paths=[fonts],
    ignore_system_fonts=True,
    sys_inputs={"report": Path(data).read_text(encoding="utf-8")},
    pdf_standards="a-3u",
)
