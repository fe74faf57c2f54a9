"""Reading Word files, whoever typed them and whichever program saved them last."""

from govreport.readers.docx.reader import DocxReader

__all__ = ["DocxReader"]
