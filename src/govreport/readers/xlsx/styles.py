"""What the style of a cell tells of its value: a percentage, a date, a border."""

from collections.abc import Sequence
from typing import Any

from attrs import frozen

from govreport.readers.xlsx.package import Package, local
from govreport.readers.xlsx.values import is_date_format

__all__ = ["PLAIN", "CellStyle", "read_styles"]

_PERCENT = (9, 10)
_SIDES = ("left", "right", "top", "bottom")


@frozen(kw_only=True)
class CellStyle:
    """The part of a cell's style that matters."""

    is_percent: bool = False
    is_date: bool = False
    is_framed: bool = False


PLAIN = CellStyle()
"""A cell without a style."""


def read_styles(package: Package, part: str) -> Sequence[CellStyle]:
    """Give the styles of a workbook in the order in which cells name them."""
    root = package.root(part) if part else None
    if root is None:
        return ()
    codes = {
        _number(item.get("numFmtId")): item.get("formatCode", "")
        for item in root.iter("{*}numFmt")
        if local(item.getparent()) == "numFmts"
    }
    frames = [_is_framed(item) for group in _named(root, "borders") for item in group]
    return [
        _style(item, codes, frames)
        for group in _named(root, "cellXfs")
        for item in group
    ]


def _named(root: Any, tag: str) -> list[Any]:
    return [child for child in root if local(child) == tag]


def _style(item: Any, codes: dict[int, str], frames: Sequence[bool]) -> CellStyle:
    number, border = _number(item.get("numFmtId")), _number(item.get("borderId"))
    code = codes.get(number, "")
    return CellStyle(
        is_percent="%" in code if code else number in _PERCENT,
        is_date=is_date_format(number, code),
        is_framed=border < len(frames) and frames[border],
    )


def _is_framed(border: Any) -> bool:
    return any(
        local(side) in _SIDES and side.get("style") not in (None, "none")
        for side in border
    )


def _number(text: str | None) -> int:
    return int(text) if text and text.isdecimal() and text.isascii() else 0
