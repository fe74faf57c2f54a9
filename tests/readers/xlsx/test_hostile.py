"""Files that are no workbooks, broken ones, and ones made to do harm."""

from contextlib import suppress
from io import BytesIO
from time import process_time
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook
from workbooks import data_of, put_table

from govreport.errors import LoadError
from govreport.readback import open_source
from govreport.readers import XlsxReader
from govreport.testing import numbered, zero_report

SECONDS = 30


def good() -> bytes:
    book = Workbook()
    put_table(book.active, numbered(zero_report()), "requests")
    return data_of(book)


def with_part(name: str, content: bytes, data: bytes | None = None) -> bytes:
    """Give a workbook with another content of one part."""
    buffer = BytesIO()
    with (
        ZipFile(BytesIO(data or good())) as old,
        ZipFile(buffer, "w", ZIP_DEFLATED) as new,
    ):
        for part in old.namelist():
            if part != name:
                new.writestr(part, old.read(part))
        new.writestr(name, content)
    return buffer.getvalue()


def sheet(rows: str = "", after: str = "", before: str = "") -> bytes:
    namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return (
        f'{before}<worksheet xmlns="{namespace}"><dimension ref="A1:XFD1048576"/>'
        f"<sheetData>{rows}</sheetData>{after}</worksheet>"
    ).encode()


def refused(data: bytes, name: str = "年报.xlsx") -> str:
    with pytest.raises(LoadError) as caught:
        XlsxReader().read(data, name)
    return caught.value.diagnostics[0].message


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "OGI117.no-workbook"),
        (b"a,b\n1,2\n", "OGI117.no-workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "OGI117.xls"),
        (
            b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"),
            "OGI117.encrypted-workbook",
        ),
        (b"PK\x05\x06" + bytes(18), "OGI117.no-workbook"),
    ],
    ids=["empty", "csv", "xls", "encrypted", "empty zip"],
)
def test_what_is_no_workbook_is_refused_with_the_way_out(data, message):
    assert refused(data) == message


def test_a_binary_workbook_is_refused():
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        archive.writestr("xl/workbook.bin", b"")
    assert refused(buffer.getvalue()) == "OGI117.xls"


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_cut_off_file_is_refused(share):
    data = good()
    assert refused(data[: int(len(data) * share)]).startswith("OGI117.")


@pytest.mark.parametrize("step", range(0, 4000, 97))
def test_a_damaged_file_is_refused_or_read(step):
    data = bytearray(good())
    data[step % len(data)] ^= 0x5A
    with suppress(LoadError):
        XlsxReader().read(bytes(data), "年报.xlsx")


PART = "xl/worksheets/sheet1.xml"


def test_entities_are_refused():
    bomb = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    assert refused(with_part(PART, sheet(before=bomb))) == "OGI117.damaged-workbook"
    wide = sheet(before='<?xml version="1.0" encoding="utf-16"?>' + bomb)
    encoded = wide.decode().encode("utf-16")
    assert refused(with_part(PART, encoded)) == "OGI117.damaged-workbook"


def test_a_part_that_unpacks_to_too_much_is_refused():
    assert refused(with_part(PART, bytes(30 * 2**20))) == "OGI117.too-large"


@pytest.mark.parametrize(
    "content",
    [
        sheet(
            '<row r="1"><c r="A1"><v>1</v></c></row>'
            '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
        ),
        sheet(
            '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row>',
            '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        ),
        sheet(
            '<row r="1"><c r="A1"><v>1</v></c></row>'
            '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
            '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        ),
        sheet("".join(f'<row r="{n}"/>' for n in range(1, 200_000))),
        sheet(
            "".join(
                f'<row r="{n}"><c><v>{n}</v></c><c><v>{n}</v></c></row>'
                for n in range(1, 30_000)
            )
        ),
        sheet(
            "".join(
                f'<row r="{n}"><c t="str" r="A{n}"><v>其他{n}处理</v></c></row>'
                for n in range(1, 30_000)
            )
        ),
        sheet(
            "".join(
                f'<row r="{n}"><c t="str" r="{"A" if n % 2 else "B"}{n}">'
                f"<v>其他{n}处理</v></c></row>"
                for n in range(1, 30_000)
            )
        ),
        sheet('<row r="99999999999999"><c r="ZZZZ9"><v>1e999999999</v></c></row>'),
        sheet(
            '<row r="1"><c r="A1"><v>-1e300</v></c><c r="B1" t="s"><v>99</v></c>'
            '<c r="C1" s="999"><v>nan</v></c></row>'
        ),
        sheet(
            before="",
            rows='<row r="1"><c r="A1"><v>1</v></c></row>',
            after='<cols><col min="1" max="999999999" hidden="1"/></cols>',
        ),
    ],
    ids=[
        "far corner",
        "merge",
        "merge to the corner",
        "empty rows",
        "many rows",
        "many lines",
        "staggered lines",
        "no place",
        "odd values",
        "columns",
    ],
)
def test_whatever_a_sheet_holds_takes_a_bounded_time(content):
    start = process_time()
    data = with_part(PART, content)
    with suppress(LoadError):
        open_source(data, name="年报.xlsx")
    assert process_time() - start < SECONDS


def test_macros_are_not_looked_at():
    book = with_part("xl/vbaProject.bin", b"\0" * 100)
    assert len(list(XlsxReader().read(book, "年报.xlsm").tables)) == 1
