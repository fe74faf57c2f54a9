"""OGI603: the 条例 and the notices that reports cite, misspelt or out of date.

Judged are only documents that are known (reading/documents.py): their titles within
《》 and their numbers. A provincial rule or any other notice is left alone.
"""

import re
from collections.abc import Iterator

from govreport.checks.check import Check, Context
from govreport.checks.prose.reading import Text, frame_texts, prose_texts
from govreport.checks.prose.reading.documents import (
    NAMES,
    NOTICES,
    Notice,
    edits_between,
)
from govreport.diagnostics import Diagnostic, Severity
from govreport.editions import FormatEdition, edition_in_force
from govreport.messages import titles

__all__ = ["CHECKS"]

_BASIS = (
    f"《中华人民共和国政府信息公开条例》，国务院令第711号；{edition_in_force().notice}"
)

_TITLE = re.compile("《([^《》]{6,24})》")
_ORDER = re.compile(r"国(?:务院)?令第?711(?![号\d])[^，。）]?|国(?:务院)?令第711号令")
_ORDER_OF_THE_LAW = re.compile(
    r"《(?:中华人民共和国)?政府信息公开条例》（(国(?:务院)?令第?(\d+)号)"
)
_LAW_ORDER = "711"


def _citations(context: Context) -> Iterator[Diagnostic]:
    """Find known laws and notices with a wrong name or 文号, or of another edition."""
    for text in (*frame_texts(context.report), *prose_texts(context.report)):
        yield from _misspelt_titles(text)
        yield from _orders(text)
        yield from _notices(text, context.edition)


def _misspelt_titles(text: Text) -> Iterator[Diagnostic]:
    for match in _TITLE.finditer(text.words):
        if match[1] not in NAMES and (meant := _meant(match[1])):
            yield _found("spelling", text, match[0], f"《{meant}》")


def _meant(title: str) -> str | None:
    """Give the known title that `title` is a slip of, None where it is no slip."""
    for name, slips in NAMES.items():
        if edits_between(title, name) <= slips:
            is_of_a_place = title.endswith(name)
            return None if is_of_a_place else name
    return None


def _orders(text: Text) -> Iterator[Diagnostic]:
    for match in _ORDER.finditer(text.words):
        yield _found("spelling", text, match[0], "国务院令第711号")
    for match in _ORDER_OF_THE_LAW.finditer(text.words):
        if match[2] != _LAW_ORDER:
            yield _found("spelling", text, match[1], "国务院令第711号")


def _notices(text: Text, edition: FormatEdition) -> Iterator[Diagnostic]:
    cited = [
        (notice, match[0])
        for notice in NOTICES
        for match in notice.pattern.finditer(text.words)
    ]
    fits = [n for n, _ in cited if n.editions and edition.id in n.editions]
    for notice, excerpt in cited:
        if excerpt != notice.number:
            yield _found("spelling", text, excerpt, notice.number)
        if notice.editions and edition.id not in notice.editions and not fits:
            yield _of_another_edition(notice, text, edition)


def _of_another_edition(
    notice: Notice, text: Text, edition: FormatEdition
) -> Diagnostic:
    return Diagnostic(
        code="OGI603",
        severity=Severity.WARNING,
        address=text.address,
        message="OGI603.edition",
        facts={
            "excerpt": notice.number,
            "edition": edition.id,
            "expected": edition.notice,
        },
        related=("edition",),
        basis=edition.notice,
    )


def _found(what: str, text: Text, excerpt: str, expected: str) -> Diagnostic:
    return Diagnostic(
        code="OGI603",
        severity=Severity.WARNING,
        address=text.address,
        message=f"OGI603.{what}",
        facts={"excerpt": excerpt, "expected": expected},
        basis=_BASIS,
    )


CHECKS = (
    Check(
        code="OGI603",
        title=titles("OGI603"),
        severity=Severity.WARNING,
        basis=_BASIS,
        run=_citations,
    ),
)
