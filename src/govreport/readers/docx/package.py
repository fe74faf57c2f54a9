"""The parts of a Word file, read within bounds, and what each is for."""

from collections.abc import Mapping
from io import BytesIO
from posixpath import dirname, join, normpath
from typing import Any
from zipfile import BadZipFile, ZipFile

from attrs import define, frozen
from docx.oxml.ns import qn
from docx.oxml.parser import element_class_lookup

from govreport.readers.refusal import refuse

__all__ = ["Package", "open_package"]

MOST_XML = 16 * 2**20
"""What one part may have, unpacked: a long report takes less than 1 MB."""

MOST_MEDIA = 40 * 2**20
"""What all images may have together, unpacked."""

MOST_ENTRIES = 2_000

_RELATIONS = "_rels/.rels"
_OLE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_RTF = b"{\\rtf"
_STRICT = "http://purl.oclc.org/ooxml/"


@frozen
class _Relation:
    kind: str
    target: str
    is_outside: bool


@define(eq=False)
class Package:
    """A Word file: its body, and the parts that the body leads to by their ids."""

    archive: ZipFile
    name: str
    main: str
    body: Any
    relations: Mapping[str, _Relation]
    _media_left: int = MOST_MEDIA

    def part_of_kind(self, kind: str) -> Any:
        """Give the root of the part of a kind (styles, numbering), None without."""
        for relation in self.relations.values():
            if relation.kind.endswith(f"/{kind}") and not relation.is_outside:
                data = self._read(relation.target, MOST_XML)
                return None if data is None else _parsed(data)
        return None

    def target_of(self, identifier: str) -> str:
        """Give the name of the part behind an id, empty where there is none."""
        relation = self.relations.get(identifier)
        return "" if relation is None or relation.is_outside else relation.target

    def media(self, identifier: str) -> bytes | None:
        """Give the bytes of an image; None without, or where all grow too large."""
        target = self.target_of(identifier)
        data = self._read(target, self._media_left) if target else None
        self._media_left -= len(data or b"")
        return data

    def _read(self, name: str, most: int) -> bytes | None:
        try:
            if self.archive.getinfo(name).file_size > most:
                return None
            return self.archive.read(name)
        except Exception:  # noqa: BLE001  # a damaged zip may raise anything
            return None


def open_package(data: bytes, name: str) -> Package:
    """Open a Word file; refuse what is none, with the way out."""
    if data.startswith(_OLE):
        refuse("OGI117.encrypted" if _ENCRYPTED in data else "OGI117.doc", name)
    if data.lstrip()[:5] == _RTF:
        refuse("OGI117.doc", name)
    try:
        archive = ZipFile(BytesIO(data))
    except (BadZipFile, ValueError, OSError, NotImplementedError):
        refuse("OGI117.no-word", name)
    if len(archive.infolist()) > MOST_ENTRIES:
        refuse("OGI117.too-large", name)
    main = next(
        (
            relation.target
            for relation in _relations(archive, _RELATIONS, "", name).values()
            if relation.kind.endswith("/officeDocument")
        ),
        "",
    )
    if not main.endswith(".xml") or main not in archive.namelist():
        refuse("OGI117.no-word", name)
    root = _parsed(_wanted(archive, main, name))
    body = None if root is None else root.find(qn("w:body"))
    if body is None:
        refuse("OGI117.no-word", name)
    beside = join(dirname(main), "_rels", f"{main.rpartition('/')[2]}.rels")
    relations = _relations(archive, beside, dirname(main), name)
    return Package(archive, name, main, body, relations)


def _relations(
    archive: ZipFile, part: str, folder: str, name: str
) -> dict[str, _Relation]:
    if part not in archive.namelist():
        return {}
    root = _parsed(_wanted(archive, part, name))
    if root is None:
        return {}
    return {
        item.get("Id", ""): _Relation(
            kind=item.get("Type", ""),
            target=normpath(join(folder, item.get("Target", ""))).lstrip("/"),
            is_outside=item.get("TargetMode") == "External",
        )
        for item in root
        if isinstance(item.tag, str)
    }


def _wanted(archive: ZipFile, part: str, name: str) -> bytes:
    try:
        if archive.getinfo(part).file_size > MOST_XML:
            refuse("OGI117.too-large", name)
        return archive.read(part)
    except (KeyError, BadZipFile, OSError, NotImplementedError, RuntimeError, EOFError):
        refuse("OGI117.word-damaged", name)
    except Exception as error:
        if type(error).__module__ == "zlib":
            refuse("OGI117.word-damaged", name)
        raise


def _parsed(data: bytes) -> Any:
    """Read a part of XML; nothing is fetched, no entity is filled in."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True
    )
    parser.set_element_class_lookup(element_class_lookup)
    if _STRICT.encode() in data:
        data = _transitional(data)
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _transitional(data: bytes) -> bytes:
    """Give a part of strict Office Open XML under the names that all others use."""
    for strict, usual in (
        (b"wordprocessingml/main", b"wordprocessingml/2006/main"),
        (b"drawingml/main", b"drawingml/2006/main"),
        (b"drawingml/wordprocessingDrawing", b"drawingml/2006/wordprocessingDrawing"),
        (b"officeDocument/relationships", b"officeDocument/2006/relationships"),
    ):
        data = data.replace(
            _STRICT.encode() + strict, b"http://schemas.openxmlformats.org/" + usual
        )
    return data
