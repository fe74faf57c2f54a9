"""The annual report as typed facts (条例第四十九条、第五十条).

A report holds what was stated and nothing else: no positions, no waivers, no layout.
Every class is frozen and keyword-only; a blank number is None, an empty text is an
empty `Narrative`.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any

from attrs import astuple, converters, fields_dict, frozen, validators

from govreport.editions import (
    FormatEdition,
    Proactive,
    Remedies,
    Requests,
    edition_for_year,
    get_edition,
)
from govreport.values.described import in_chinese
from govreport.values.labels import label_of, labelled
from govreport.values.narrative import Narrative, Paragraph, one_line

__all__ = [
    "FORMAT_VERSION",
    "AgencyKind",
    "Attachment",
    "Contact",
    "ExtraSection",
    "Improvement",
    "Overview",
    "Passage",
    "Period",
    "ProseChapter",
    "ProsePart",
    "Report",
    "Scope",
    "Signature",
]

FORMAT_VERSION = 1
"""The version of the input format that this release writes."""

YEARS = range(2008, 2100)
"""Report years that can be: the first 条例 took effect on 2008-05-01."""


class AgencyKind(StrEnum):
    """机关类别: decides the deadline of art. 49 and who can make 规章."""

    GOVERNMENT = "government"
    DEPARTMENT = "department"
    STATE_COUNCIL_DEPARTMENT = "state_council_department"
    TOWNSHIP = "township"
    PUBLIC_INSTITUTION = "public_institution"

    @property
    @in_chinese("中文名称")
    def label(self) -> str:
        """The Chinese word, which the input may use."""
        return _AGENCY_KINDS[self]


_AGENCY_KINDS = {
    AgencyKind.GOVERNMENT: "人民政府",
    AgencyKind.DEPARTMENT: "政府部门",
    AgencyKind.STATE_COUNCIL_DEPARTMENT: "国务院部门",
    AgencyKind.TOWNSHIP: "乡镇街道",
    AgencyKind.PUBLIC_INSTITUTION: "公共企事业单位",
}


class Scope(StrEnum):
    """范围: whose numbers the tables hold."""

    AGENCY = "agency"
    REGION = "region"

    @property
    @in_chinese("中文名称")
    def label(self) -> str:
        """The Chinese word, which the input may use."""
        return _SCOPES[self]


_SCOPES = {Scope.AGENCY: "本机关", Scope.REGION: "本地区"}


def _optional_line(text: str | None) -> str | None:
    return None if text is None else one_line(text)


def _lines(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(one_line(text) for text in texts)


@frozen(kw_only=True)
class Period:
    """统计期限: the first and the last day that the report covers."""

    start: dt.date = labelled("起")
    end: dt.date = labelled("止")


@frozen(kw_only=True)
class Contact:
    """联系方式, as the preamble prints it."""

    unit: str = labelled("联系单位", default="", converter=one_line)
    address: str = labelled("地址", default="", converter=one_line)
    postcode: str = labelled("邮编", default="", converter=one_line)
    phone: str = labelled("电话", default="", converter=one_line)
    fax: str = labelled("传真", default="", converter=one_line)
    email: str = labelled("邮箱", default="", converter=one_line)
    website: str = labelled("网站", default="", converter=one_line)


@frozen(kw_only=True)
class Signature:
    """落款: who signs the report, and the date that is printed below."""

    agencies: tuple[str, ...] = labelled("机关", default=(), converter=_lines)
    date: dt.date | None = labelled("日期", default=None)


@frozen(kw_only=True)
class Passage:
    """A part of a chapter; `heading` replaces the wording of the variant."""

    heading: str | None = labelled("标题", default=None, converter=_optional_line)
    body: Narrative = labelled("正文", default=Narrative())


@frozen(kw_only=True)
class Overview:
    """一、总体情况: the five aspects of 国办公开办函〔2021〕30号."""

    proactive_disclosure: Passage = labelled("主动公开", default=Passage())
    disclosure_on_request: Passage = labelled("依申请公开", default=Passage())
    information_management: Passage = labelled("政府信息管理", default=Passage())
    platforms: Passage = labelled("政府信息公开平台建设", default=Passage())
    oversight: Passage = labelled("监督保障", default=Passage())


@frozen(kw_only=True)
class Improvement:
    """五、存在的主要问题及改进情况, so that each problem can meet its improvement."""

    prior_problems: Narrative = labelled("上年度存在的问题", default=Narrative())
    prior_improvements: Narrative = labelled(
        "上年度问题在本年度的改进情况", default=Narrative()
    )
    current_problems: Narrative = labelled("本年度存在的问题", default=Narrative())
    planned_measures: Narrative = labelled("下年度改进举措", default=Narrative())


class ProseChapter(StrEnum):
    """章: one of the three chapters in prose."""

    OVERVIEW = "overview"
    IMPROVEMENT = "improvement"
    OTHER_MATTERS = "other_matters"

    @property
    def label(self) -> str:
        """The Chinese word, which the input may use."""
        return label_of(Report, self)


class ProsePart(StrEnum):
    """位于前: a part of 一、总体情况 or of 五、存在的主要问题及改进情况."""

    PROACTIVE_DISCLOSURE = "proactive_disclosure"
    DISCLOSURE_ON_REQUEST = "disclosure_on_request"
    INFORMATION_MANAGEMENT = "information_management"
    PLATFORMS = "platforms"
    OVERSIGHT = "oversight"
    PRIOR_PROBLEMS = "prior_problems"
    PRIOR_IMPROVEMENTS = "prior_improvements"
    CURRENT_PROBLEMS = "current_problems"
    PLANNED_MEASURES = "planned_measures"

    @property
    def label(self) -> str:
        """The Chinese word, which the input may use."""
        owner = Overview if self in fields_dict(Overview) else Improvement
        return label_of(owner, self)


@frozen(kw_only=True)
class ExtraSection:
    """其他章节: a headed part that the format does not foresee.

    It stands within `chapter`, before the part named `before`, or at the chapter's end.
    """

    heading: str = labelled("标题", converter=one_line)
    body: Narrative = labelled("正文", default=Narrative())
    chapter: ProseChapter = labelled(
        "章", default=ProseChapter.OTHER_MATTERS, converter=ProseChapter
    )
    before: ProsePart | None = labelled(
        "位于前", default=None, converter=converters.optional(ProsePart)
    )


@frozen(kw_only=True)
class Attachment:
    """附件: a file beside the report, and the title under which it is listed."""

    path: str = labelled("路径", converter=one_line)
    title: str = labelled("标题", default="", converter=one_line)


def _nothing_but_none(text: Narrative) -> Narrative:
    """Read 无 as an empty chapter, which is printed as 无."""
    return Narrative() if text.blocks == (Paragraph("无"),) else text


@cache
def _blank(edition: str, key: str) -> object:
    """Give a table without a number; it never changes, so one will do."""
    return get_edition(edition).table(key).form()


def _of_edition(instance: "Report", attribute: Any, value: object) -> None:
    expected = instance.format_edition.table(attribute.name).form
    if not isinstance(value, expected):
        message = (
            f"{attribute.name}: edition {instance.edition} expects "
            f"{expected.__module__}.{expected.__qualname__}, got {type(value)!r}"
        )
        raise TypeError(message)


@frozen(kw_only=True)
class Report:
    """政府信息公开工作年度报告 of one agency for one year.

    `edition` follows from `year` unless stated; `proactive`, `requests` and `remedies`
    are of that edition's classes. `notes` maps the address of a number to the remark
    printed after it: its unit, as in 251000元, or words, as in 22（其中修订16件）.
    `extras` holds the numbers of rows that a variant adds. `preamble` is printed in
    place of the variant's. `published` is never today's date by default.
    """

    format_version: int = labelled("格式版本", default=FORMAT_VERSION)
    agency: str = labelled("机关", converter=one_line, validator=validators.min_len(1))
    agency_kind: AgencyKind | None = labelled("机关类别", default=None)
    division: str | None = labelled("行政区划代码", default=None)
    year: int = labelled("年度", validator=validators.in_(YEARS))
    period: Period | None = labelled("统计期限", default=None)
    edition: str = labelled("版本")
    variant: str | None = labelled("样式", default=None)
    scope: Scope | None = labelled("范围", default=None)
    units: tuple[str, ...] = labelled("所含单位", default=(), converter=_lines)
    title: tuple[str, ...] = labelled("标题", default=(), converter=_lines)
    published: dt.date | None = labelled("发布日期", default=None)
    signature: Signature | None = labelled("落款", default=None)
    contact: Contact | None = labelled("联系方式", default=None)
    legal_bases: tuple[str, ...] = labelled("依据", default=(), converter=_lines)
    preamble: Narrative = labelled("前言", default=Narrative())
    overview: Overview | Narrative = labelled("总体情况", default=Overview())
    proactive: Proactive = labelled("主动公开政府信息情况", validator=_of_edition)
    requests: Requests = labelled(
        "收到和处理政府信息公开申请情况", validator=_of_edition
    )
    remedies: Remedies = labelled(
        "政府信息公开行政复议、行政诉讼情况", validator=_of_edition
    )
    improvement: Improvement | Narrative = labelled(
        "存在的主要问题及改进情况", default=Improvement()
    )
    other_matters: Narrative = labelled(
        "其他需要报告的事项", default=Narrative(), converter=_nothing_but_none
    )
    extra_sections: tuple[ExtraSection, ...] = labelled(
        "其他章节", default=(), converter=tuple
    )
    attachments: tuple[Attachment, ...] = labelled("附件", default=(), converter=tuple)
    notes: Mapping[str, str] = labelled("附注", factory=dict, converter=dict)
    extras: Mapping[str, int | Decimal] = labelled(
        "补充数据", factory=dict, converter=dict
    )

    @edition.default
    def _edition_of_the_year(self) -> str:
        return edition_for_year(self.year).id

    @proactive.default
    def _blank_proactive(self) -> object:
        return _blank(self.edition, "proactive")

    @requests.default
    def _blank_requests(self) -> object:
        return _blank(self.edition, "requests")

    @remedies.default
    def _blank_remedies(self) -> object:
        return _blank(self.edition, "remedies")

    @property
    @in_chinese("所用的格式版本")
    def format_edition(self) -> FormatEdition:
        """The edition of the statutory format that this report uses."""
        return get_edition(self.edition)

    @in_chinese("一章正文的各段、各项")
    def texts(self, chapter: str) -> Iterator[str]:
        """Give every paragraph and item of a chapter in prose, for checks that read it.

        `chapter` is overview, improvement or other_matters; what the report adds to it
        as extra sections comes last.
        """
        for body in (
            *_bodies(getattr(self, chapter)),
            *(extra.body for extra in self.extra_sections if extra.chapter == chapter),
        ):
            yield from body.texts()


def _bodies(content: Overview | Improvement | Narrative) -> Iterator[Narrative]:
    if isinstance(content, Narrative):
        yield content
        return
    for part in astuple(content, recurse=False):
        yield part.body if isinstance(part, Passage) else part
