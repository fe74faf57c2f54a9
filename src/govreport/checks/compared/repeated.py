"""OGI703: text that was taken over from last year's report.

内容雷同 is sanctioned in assessments of the reports; no law forbids a sentence, so this
is a doubt. Which sentences are compared, and how: `passages`.
"""

from collections.abc import Iterator, Sequence

from govreport.checks.check import Check, Context
from govreport.checks.compared.passages import (
    ALIKE,
    PROSE,
    Passage,
    comparable,
    likeness,
)
from govreport.checks.compared.previous import last_year, place_of
from govreport.diagnostics import Diagnostic, Severity
from govreport.editions import FormatEdition, edition_in_force
from govreport.messages import titles

__all__ = ["CHECKS"]

SHOWN = 36
"""Characters of a passage that the sentence quotes; `facts` hold all of it."""


def _basis(edition: FormatEdition) -> str:
    return f"{edition.notice}：一、总体情况；五、存在的主要问题及改进情况"


def _taken_over(context: Context) -> Iterator[Diagnostic]:
    """Find, chapter by chapter, what was taken over from last year."""
    previous = last_year(context)
    if previous is None:
        return
    for chapter in context.edition.chapters:
        if chapter.key not in PROSE:
            continue
        earlier = list(comparable(previous, chapter.key))
        found = [
            (passage, *best)
            for passage in comparable(context.report, chapter.key)
            if (best := _most_alike(passage, earlier))
        ]
        if found:
            yield _finding(chapter.key, chapter.heading, found, context)


def _most_alike(
    passage: Passage, earlier: Sequence[Passage]
) -> tuple[Passage, float] | None:
    """Give last year's passage that is most like this one, None where none is."""
    rated = [(likeness(passage.shingles, other.shingles), other) for other in earlier]
    rate, other = max(rated, key=lambda pair: pair[0], default=(0.0, passage))
    return (other, rate) if rate >= ALIKE else None


def _finding(
    chapter: str,
    heading: str,
    found: Sequence[tuple[Passage, Passage, float]],
    context: Context,
) -> Diagnostic:
    return Diagnostic(
        code="OGI703",
        severity=Severity.WARNING,
        address=chapter,
        facts={
            "chapter": heading,
            "count": len(found),
            "percent": int(ALIKE * 100),
            "shown": tuple(_quoted(*each, context) for each in found),
            "passages": tuple(passage.text for passage, *_ in found),
            "last_passages": tuple(other.text for _, other, _ in found),
        },
        related=tuple(dict.fromkeys(passage.address for passage, *_ in found)),
        basis=_basis(context.edition),
    )


def _quoted(passage: Passage, other: Passage, rate: float, context: Context) -> str:
    text = passage.text
    shown = text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
    return f"“{shown}” {rate:.0%} {place_of(other.address, context)}"


CHECKS = (
    Check(
        code="OGI703",
        title=titles("OGI703"),
        severity=Severity.WARNING,
        basis=_basis(edition_in_force()),
        run=_taken_over,
    ),
)
