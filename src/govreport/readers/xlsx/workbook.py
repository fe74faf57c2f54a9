"""A workbook as its sheets, the names in it, and what is hidden."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from govreport.readers.refusal import refuse
from govreport.readers.xlsx.cells import Sheet, read_sheet, text_of
from govreport.readers.xlsx.package import Package, Relation, local, open_package
from govreport.readers.xlsx.references import Area, area_of
from govreport.readers.xlsx.styles import read_styles

__all__ = ["Workbook", "open_workbook"]

MOST_SHEETS = 64
MOST_TEXTS = 200_000
MOST_CELLS = 4_000
"""The cells with text that are read of all sheets; the official tables have 400."""

_TARGET = re.compile(r"(?:'((?:[^']|'')+)'|([^'!]+))!(.+)")
_BINARY = "xl/workbook.bin"


@frozen(kw_only=True)
class Workbook:
    """The visible sheets in order; `names` lead to areas by sheet, `hidden` are titles.

    `left_out` counts the sheets beyond those that are read.
    """

    name: str
    sheets: tuple[Sheet, ...]
    hidden: tuple[str, ...]
    names: Mapping[str, tuple[str, Area]]
    left_out: int = 0


def open_workbook(data: bytes, name: str) -> Workbook:
    """Open a workbook and read its sheets; refuse what is none, with the way out."""
    package = open_package(data, name)
    main = _main(package)
    root = package.root(main) if main else None
    if root is None or local(root) != "workbook":
        is_binary = _BINARY in package.archive.namelist()
        refuse("OGI117.xls" if is_binary else "OGI117.no-workbook", name)
    beside = package.relations(main)
    listed = list(root.iterfind("{*}sheets/{*}sheet"))
    shown = [item for item in listed if item.get("state", "visible") == "visible"]
    texts = list(_shared_texts(package, beside))
    styles = read_styles(package, _of_kind(beside, "styles"))
    dates = root.find("{*}workbookPr")
    left = MOST_CELLS
    sheets = []
    for item in shown[:MOST_SHEETS]:
        relation = beside.get(_relation_id(item))
        if relation is None or relation.kind != "worksheet":
            continue  # a sheet that is one chart has no cells
        sheet = read_sheet(
            package,
            item.get("name", ""),
            relation.target,
            texts,
            styles,
            since_1904=dates is not None and dates.get("date1904") in ("1", "true"),
            most=left,
        )
        left -= sheet.told
        sheets.append(sheet)
    return Workbook(
        name=name,
        sheets=tuple(sheets),
        hidden=tuple(i.get("name", "") for i in listed if i not in shown),
        names=dict(_names(root)),
        left_out=max(0, len(shown) - MOST_SHEETS),
    )


def _main(package: Package) -> str:
    relations = package.relations("").values()
    found = (r.target for r in relations if r.kind == "officeDocument")
    return next((name for name in found if name.endswith(".xml")), "")


def _of_kind(relations: Mapping[str, Relation], kind: str) -> str:
    return next((r.target for r in relations.values() if r.kind == kind), "")


def _relation_id(sheet: Any) -> str:
    found = (value for key, value in sheet.items() if key.endswith("}id"))
    return next(found, "")


def _shared_texts(package: Package, relations: Mapping[str, Relation]) -> Iterator[str]:
    part = _of_kind(relations, "sharedStrings")
    for number, (_, item) in enumerate(package.elements(part, "si") if part else ()):
        if number >= MOST_TEXTS:
            refuse("OGI117.too-large", package.name)
        yield text_of(item)


def _names(root: Any) -> Iterator[tuple[str, tuple[str, Area]]]:
    """Give the names of areas, each with its sheet."""
    for item in root.iterfind("{*}definedNames/{*}definedName"):
        target = _TARGET.fullmatch(item.text or "")
        area = area_of(target[3].replace("$", "")) if target else None
        if target and area:
            sheet = (target[1] or target[2]).replace("''", "'")
            yield item.get("name", ""), (sheet, area)
