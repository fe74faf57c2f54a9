"""A Word form as it is stored: its parts with text, and the names of its styles."""

from collections.abc import Mapping
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import docx
from attrs import frozen
from docx.oxml.ns import qn
from lxml import etree

from govreport.renderers.docx.packing import MOST_BYTES, read_parts
from govreport.renderers.docx.places import part_name
from govreport.renderers.docx.reading import main_part

__all__ = ["FILLED", "Form", "TooLarge", "Unreadable", "read_form"]

FILLED = ("document", "header", "footer", "footnotes")
"""The parts in which placeholders are filled."""

_WITH_TEXT = (*FILLED, "endnotes")


class Unreadable(ValueError):
    """A file that is no Word file, or is damaged."""


class TooLarge(Unreadable):
    """A file that unpacks to more than a Word form can hold."""


@frozen(kw_only=True)
class Form:
    """The parts with text by what they are called in a place, the body first."""

    parts: Mapping[str, Any]
    styles: frozenset[str]


def read_form(data: bytes) -> Form:
    """Give the form in the bytes of a .docx; raise `Unreadable` where there is none."""
    _refuse_size(data)
    main = main_part(data)
    folder = main.rpartition("/")[0]
    xml = read_parts(
        data, lambda name: name.endswith(".xml") and name.startswith(folder)
    )
    if main not in xml:
        raise Unreadable
    try:
        docx.Document(BytesIO(data))
        roots = {name: etree.fromstring(xml[name], _parser()) for name in sorted(xml)}
    except Exception as error:  # a damaged file may raise anything
        raise Unreadable from error
    parts = {"document": roots.pop(main)}
    for name, root in roots.items():
        called = part_name(name)
        if called.rstrip("0123456789") in _WITH_TEXT and called != "document":
            parts[called] = root
    return Form(parts=parts, styles=_styles(roots.get(f"{folder}/styles.xml")))


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True)


def _refuse_size(data: bytes) -> None:
    try:
        with ZipFile(BytesIO(data)) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
    except Exception as error:  # a damaged zip may raise anything
        raise Unreadable from error
    if size > MOST_BYTES:
        raise TooLarge


def _styles(root: Any) -> frozenset[str]:
    if root is None:
        return frozenset()
    return frozenset(
        str(name.get(qn("w:val"))) for name in root.findall(f"*/{qn('w:name')}")
    )
