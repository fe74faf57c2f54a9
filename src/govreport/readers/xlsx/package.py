"""The parts of a workbook, read within bounds."""

from collections.abc import Iterator, Mapping
from io import BytesIO
from posixpath import dirname, join, normpath
from typing import Any
from zipfile import BadZipFile, ZipFile

from attrs import define, frozen
from lxml import etree

from govreport.readers.refusal import refuse

__all__ = ["Package", "Relation", "local", "open_package"]

MOST_XML = 24 * 2**20
"""What one part may have, unpacked: the workbook of a report takes less than 1 MB."""

MOST_IN_ALL = 64 * 2**20
"""What all parts that are read may have together, unpacked."""

MOST_ENTRIES = 2_000

_OLE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_DECLARED = (b"<!DOCTYPE", b"<!ENTITY")
_WIDE = {0x00, 0xFE, 0xFF}
"""Bytes that a part in UTF-8 never begins with, as every office program writes it."""


@frozen
class Relation:
    """What a part leads to: the kind of it, and its name."""

    kind: str
    target: str


@define(eq=False)
class Package:
    """A workbook as a zip of parts; messages call it `name`."""

    archive: ZipFile
    name: str
    _left: int = MOST_IN_ALL

    def relations(self, part: str) -> Mapping[str, Relation]:
        """Give what `part` leads to within the file, by id; "" is the file itself."""
        folder, _, file = part.rpartition("/")
        root = self.root(join(folder, "_rels", f"{file}.rels"))
        found = {} if root is None else {i.get("Id", ""): i for i in root}
        return {
            identifier: Relation(
                kind=item.get("Type", "").rpartition("/")[2],
                target=_within(dirname(part), item.get("Target", "")),
            )
            for identifier, item in found.items()
            if item.get("TargetMode") != "External"
        }

    def root(self, part: str) -> Any:
        """Give the root of a part; None where there is none."""
        data = self._data(part)
        if data is None:
            return None
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            remove_comments=True,
            remove_pis=True,
        )
        try:
            return etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError):
            refuse("OGI117.damaged-workbook", self.name)

    def elements(self, part: str, *tags: str) -> Iterator[tuple[str, Any]]:
        """Give the elements of a large part that are called one of `tags`, in order.

        Each is emptied once the next is asked for.
        """
        data = self._data(part) or b"<none/>"
        found = etree.iterparse(
            BytesIO(data),
            tag=[f"{{*}}{tag}" for tag in tags],
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            remove_comments=True,
            remove_pis=True,
        )
        try:
            for _, element in found:
                yield local(element), element
                element.clear(keep_tail=False)
        except (etree.XMLSyntaxError, ValueError):
            refuse("OGI117.damaged-workbook", self.name)

    def _data(self, part: str) -> bytes | None:
        try:
            size = self.archive.getinfo(part).file_size
        except KeyError:
            return None
        if size > min(MOST_XML, self._left):
            refuse("OGI117.too-large", self.name)
        self._left -= size
        try:
            data = self.archive.read(part)
        except Exception:  # noqa: BLE001  # a damaged zip may raise anything
            refuse("OGI117.damaged-workbook", self.name)
        if any(word in data for word in _DECLARED) or set(data[:4]) & _WIDE:
            refuse("OGI117.damaged-workbook", self.name)
        return data


def open_package(data: bytes, name: str) -> Package:
    """Open a workbook; refuse what is none, with the way out."""
    if data.startswith(_OLE):
        encrypted = _ENCRYPTED in data
        refuse("OGI117.encrypted-workbook" if encrypted else "OGI117.xls", name)
    try:
        archive = ZipFile(BytesIO(data))
    except (BadZipFile, ValueError, OSError, NotImplementedError):
        refuse("OGI117.no-workbook", name)
    if len(archive.infolist()) > MOST_ENTRIES:
        refuse("OGI117.too-large", name)
    return Package(archive, name)


def local(element: Any) -> str:
    """Give the name of an element without its namespace, which strict files vary."""
    return str(element.tag).rpartition("}")[2]


def _within(folder: str, target: str) -> str:
    """Give the name of a part that is named from `folder`, or from the top by a /."""
    return normpath(target if target.startswith("/") else join(folder, target)).lstrip(
        "/"
    )
