"""OGI605: a report that announces so many parts and lists another number of them.

Read is a sentence that says 由六个部分组成 or 等六部分 and lists at least three
chapters of the format. A list that closes with 等 may be shorter than announced.
"""

import re
from collections.abc import Iterator

from attrs import frozen

from govreport.checks.check import Check, Context
from govreport.checks.prose.reading import frame_texts, prose_texts
from govreport.checks.prose.reading.numerals import NUMBER, number_in
from govreport.diagnostics import Diagnostic, Severity
from govreport.messages import titles

__all__ = ["CHECKS"]

_BASIS = (
    "《中华人民共和国政府信息公开条例》第五十条："
    "“政府信息公开工作年度报告应当包括下列内容”"
)
_BEFORE = re.compile(
    "(?:由|包括|包含|分为)(?P<list>(?:(?!由|包括|包含|分为)[^。；])+?)(?:共|共计)?"
    f"(?P<count>{NUMBER})个?(?:大)?部分"
)
_BEHIND = re.compile(
    f"(?P<count>{NUMBER})个?(?:大)?部分(?:组成|构成|内容)?[，：]"
    "(?:分别(?:是|为)|即|包括)?：?(?P<list>[^。；]+)"
)
_CHAPTERS = tuple(
    re.compile(words)
    for words in (
        "总体情况|概述|基本情况",
        "主动公开",
        "收到和处理|依申请|申请情况",
        "复议|诉讼",
        "问题",
        "其他",
    )
)
_ONE_NAME = (
    ("”“", "、"),
    ("复议、", "复议和"),
    ("复议，", "复议和"),
    ("问题、改进", "问题和改进"),
    ("，以及", "、"),
    ("以及", "、"),
    ("和其他", "、其他"),
    ("及其他", "、其他"),
    ("、、", "、"),
)
"""What makes one chapter look like two, or two like one."""
_FEWEST_CHAPTERS = 3


@frozen
class _Announced:
    """How many parts are announced, and the ways to tell the listed ones apart."""

    count: int
    listings: tuple[tuple[str, ...], ...]
    is_open: bool

    def holds(self) -> bool:
        """Whether a listing has as many parts, or an open one has fewer."""
        lengths = {len(listed) for listed in self.listings}
        return self.count in lengths or (self.is_open and min(lengths) < self.count)


def _parts_listed(context: Context) -> Iterator[Diagnostic]:
    """Find a list of parts that is longer or shorter than announced."""
    for text in (*frame_texts(context.report), *prose_texts(context.report)):
        for found in _announcements(text.words):
            if not found.holds():
                listed = found.listings[0]
                yield Diagnostic(
                    code="OGI605",
                    severity=Severity.WARNING,
                    address=text.address,
                    facts={
                        "announced": found.count,
                        "listed": len(listed),
                        "parts": listed,
                    },
                    basis=_BASIS,
                )


def _announcements(words: str) -> Iterator[_Announced]:
    for pattern in (_BEFORE, _BEHIND):
        for match in pattern.finditer(words):
            count = number_in(match["count"])
            listed = match["list"].rstrip("，")
            listings = tuple(_listings(listed.removesuffix("等")))
            if count is not None and _is_of_chapters(listings[0]):
                yield _Announced(int(count), listings, listed.endswith("等"))


def _listings(words: str) -> Iterator[tuple[str, ...]]:
    """Give the parts that are listed; where both marks are used, ， may be the one."""
    for written, meant in _ONE_NAME:
        words = words.replace(written, meant)
    for marks in ("[、，]", "，"):
        yield tuple(part for part in re.split(marks, words) if part)


def _is_of_chapters(listed: tuple[str, ...]) -> bool:
    """Whether chapters are listed, and told apart: none stands in a part with another.

    Else what parts them is not known, and neither is how many there are.
    """
    told = [[c for c in _CHAPTERS if c.search(part)] for part in listed]
    chapters = {chapter for found in told for chapter in found}
    return len(chapters) >= _FEWEST_CHAPTERS and all(len(c) <= 1 for c in told)


CHECKS = (
    Check(
        code="OGI605",
        title=titles("OGI605"),
        severity=Severity.WARNING,
        basis=_BASIS,
        run=_parts_listed,
    ),
)
