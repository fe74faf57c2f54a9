"""The properties of a Word file: title, author and language, and no dates."""

from govreport.compose.document import Document
from govreport.renderers.docx.text import word_text
from govreport.report import Report

__all__ = ["PROPERTIES", "core_properties"]

PROPERTIES = "docProps/core.xml"
"""The part that holds the properties."""

_CORE = """\
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="{package}/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/">\
<dc:title>{title}</dc:title><dc:creator>{creator}</dc:creator>\
<dc:language>{language}</dc:language></cp:coreProperties>"""

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def core_properties(document: Document, report: Report) -> bytes:
    """Give the part: what the report says of itself, not who ran the program when."""
    return _CORE.format(
        package=_PACKAGE,
        title=word_text(document.name),
        creator=word_text(report.agency),
        language=word_text(document.language),
    ).encode()
