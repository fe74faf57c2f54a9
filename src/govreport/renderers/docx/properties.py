"""The properties of a Word file: title, author and language, and no dates."""

from govreport.compose.document import Document
from govreport.renderers.docx.text import word_text
from govreport.report import Report

__all__ = ["PROPERTIES", "core_properties"]

PROPERTIES = "docProps/core.xml"
"""The part that holds the properties."""

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"

_CORE = f"""\
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/">\
<dc:title>%s</dc:title><dc:creator>%s</dc:creator>\
<dc:language>%s</dc:language></cp:coreProperties>"""


def core_properties(document: Document, report: Report) -> bytes:
    """Give the part: what the report says of itself, not who ran the program when."""
    stated = (document.name, report.agency, document.language)
    return (_CORE % tuple(map(word_text, stated))).encode()
