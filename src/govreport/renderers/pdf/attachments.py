"""Files that travel inside a PDF: the data of its report, and what the report lists."""

import datetime as dt
from codecs import BOM_UTF16_BE
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from govreport.renderers.pdf.extract import ATTACHMENT
from govreport.report import Report

__all__ = ["attachments", "order_attachments"]

FIXED_DATE = dt.datetime(1980, 1, 1)  # noqa: DTZ001  # written as UTC by weasyprint
"""The date of every attached file: the same report gives the same bytes."""


def attachments(
    report: Report, carried: bytes | None, files: Mapping[str, bytes]
) -> Iterator[Any]:
    """Give the data that is `carried` along, then the files that the report lists.

    A file whose name is taken has its number in the list before it.
    """
    names = {ATTACHMENT}
    if carried is not None:
        yield _attachment(ATTACHMENT, carried, "本报告的数据", "Source")
    for number, listed in enumerate(report.attachments, 1):
        if listed.path in files:
            name = PurePosixPath(listed.path).name
            name = f"{number}-{name}" if name in names else name
            names.add(name)
            title = listed.title or name
            yield _attachment(name, files[listed.path], title, "Supplement")


def order_attachments(pdf: Any) -> None:
    """Name and sort the attached files as a name tree asks, and list each once.

    WeasyPrint leaves them in the order given, under the bytes of their names in UTF-8,
    which are no text of a PDF.
    """
    from pydyf import Array

    files: list[Any] = [
        item
        for item in pdf.objects
        if isinstance(item, dict) and item.get("Type") == "/Filespec"
    ]
    if not files:
        return
    tree = pdf.objects[int(pdf.catalog["Names"]["EmbeddedFiles"].split()[0])]
    named = sorted(files, key=lambda item: _text_bytes(item["UF"].string))
    tree["Names"] = Array(p for item in named for p in (item["UF"], item.reference))
    if "AF" in pdf.catalog:
        pdf.catalog["AF"] = Array(item.reference for item in files)


def _text_bytes(text: str) -> bytes:
    """Give the bytes of a text in a PDF, by which names are sorted."""
    return text.encode() if text.isascii() else BOM_UTF16_BE + text.encode("utf-16-be")


def _attachment(name: str, data: bytes, description: str, relationship: str) -> Any:
    from weasyprint import Attachment

    return Attachment(
        string=data,
        name=name,
        description=description,
        created=FIXED_DATE,
        modified=FIXED_DATE,
        relationship=relationship,
    )
