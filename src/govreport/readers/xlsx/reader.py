"""The reader of workbooks."""

from govreport.recognition import SeenDocument

__all__ = ["XlsxReader"]

_ZIP = b"PK\x03\x04"
_PARTS = b"xl/workbook"


class XlsxReader:
    """Gives the visible sheets of an .xlsx: tables with their merges, and paragraphs.

    A formula gives the value that was reckoned when the file was saved; nothing is
    reckoned anew and no macro is run. In a workbook that govreport wrote, the cells of
    the prose are fields stated outright.
    """

    format = "xlsx"
    suffixes: tuple[str, ...] = (".xlsx", ".xlsm", ".xls", ".et", ".xlsb")
    title = "Excel 工作簿"

    def accepts(self, data: bytes) -> bool:
        """Whether `data` is a zip with the parts of a workbook."""
        return data.startswith(_ZIP) and _PARTS in data

    def read(self, data: bytes, name: str) -> SeenDocument:
        """Give what the sheets show; raise `LoadError` for what is no such file.

        Positions name the sheet and the cell.
        """
        from govreport.readers.xlsx.document import document_of
        from govreport.readers.xlsx.workbook import open_workbook

        return document_of(open_workbook(data, name))
