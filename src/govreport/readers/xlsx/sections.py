"""How govreport lays out the sheets of a workbook beside the official tables.

The writer follows what stands here, and the reader knows its own sheets by the names
of areas: a sheet may be renamed and rows be put in.
"""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from attrs import frozen

from govreport.report import Contact, Improvement, Overview, Period, Report, Signature
from govreport.values.labels import label_of, labels_of

__all__ = [
    "CHECK",
    "FACTS",
    "GUIDE",
    "MORE",
    "PREFIX",
    "WHOLE",
    "Fact",
    "Kind",
    "facts",
    "sections_of",
]

PREFIX = "govreport_"
"""What the names of areas begin with; then follows the sheet."""

GUIDE, FACTS, MORE = "guide", "facts", "more"
"""The sheets beside those of the chapters."""

WHOLE = "全文"
"""The section of a chapter that is not divided into its parts."""

CHECK = "核对"
"""What heads the cells beside a table that tell whether its relations hold."""

_JOINT = "—"
_PARTS = {"contact": Contact, "period": Period, "signature": Signature}
_LISTS = {"units", "title", "legal_bases", "agencies"}
_ELSEWHERE = {"format_version", "preamble", "extra_sections", "attachments", "notes"}


class Kind(StrEnum):
    """类别: what a row of a sheet in prose holds."""

    HEADING = "标题"
    PARAGRAPH = "段落"
    ITEM = "条目"
    FIRST_ITEM = "条目（另起）"
    FIGURE = "图"
    CHART = "图表"
    DATUM = "数据"
    CAPTION = "表题"
    TABLE_ROW = "表行"
    SECTION = "章节"
    ATTACHMENT = "附件"
    NOTE = "附注"
    NUMBER = "补充数据"


@frozen(kw_only=True)
class Fact:
    """A field of the sheet of facts: its path, its label, and whether it is a list."""

    path: tuple[str, ...]
    label: str
    is_list: bool


@cache
def facts() -> tuple[Fact, ...]:
    """Give the fields of the sheet of facts in order, from the metadata of a report."""
    chapters = {"overview", "improvement", "other_matters", "extras"}
    tables = {"proactive", "requests", "remedies"}
    found: list[Fact] = []
    for name, label in labels_of(Report).items():
        if name in chapters | tables | _ELSEWHERE:
            continue
        if part := _PARTS.get(name):
            found += [
                Fact(
                    path=(name, inner),
                    label=f"{label}{_JOINT}{inner_label}",
                    is_list=inner in _LISTS,
                )
                for inner, inner_label in labels_of(part).items()
            ]
        else:
            found.append(Fact(path=(name,), label=label, is_list=name in _LISTS))
    return tuple(found)


@cache
def sections_of(sheet: str) -> Mapping[str, tuple[str, ...]]:
    """Give the sections of a sheet in prose: the label of each, and its path."""
    if sheet == MORE:
        names = ("preamble", "extra_sections", "attachments", "notes", "extras")
        return {label_of(Report, name): (name,) for name in names}
    if sheet == "overview":
        parts: dict[str, tuple[str, ...]] = {
            label: (sheet, name, "body") for name, label in labels_of(Overview).items()
        }
        return parts | {WHOLE: (sheet,)}
    if sheet == "improvement":
        items: dict[str, tuple[str, ...]] = {
            label: (sheet, name) for name, label in labels_of(Improvement).items()
        }
        return items | {WHOLE: (sheet,)}
    return {label_of(Report, sheet): (sheet,)}
