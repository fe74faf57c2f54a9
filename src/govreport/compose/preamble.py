"""The preamble: what a report says of itself before its first chapter."""

import datetime as dt
from collections.abc import Iterator, Mapping

import attrs

from govreport.compose.document import Block, Heading, Paragraph
from govreport.compose.patterns import filled, is_stated, spoken
from govreport.compose.prose import narrative_blocks
from govreport.editions import FormatEdition
from govreport.report import Contact, Period, Report
from govreport.values.numbering import hanzi
from govreport.variants import Settings
from govreport.variants.keys import SLOT
from govreport.variants.settings import ContactStyle, PreambleStyle

__all__ = ["chapter_words", "preamble", "printed_slots"]

ADDRESS = "preamble"


def preamble(
    report: Report, edition: FormatEdition, settings: Settings
) -> tuple[Block, ...]:
    """Give the paragraphs of the preamble, with its label where it has one.

    A report's own is printed as it is. Of the variant's, a sentence that asks for what
    the report does not state is left out, and with it a paragraph of nothing else.
    """
    style = settings.preamble
    blocks = _own(report, settings) or _recipe(report, edition, settings)
    if not blocks:
        return ()
    level = 1 if style.place == "before" else 2
    label = [Heading(level=level, text=style.label, address=ADDRESS)]
    return (*(label if style.label else ()), *blocks)


def _own(report: Report, settings: Settings) -> tuple[Block, ...]:
    items = settings.overview.items
    return tuple(narrative_blocks(report.preamble, ADDRESS, items))


def _recipe(
    report: Report, edition: FormatEdition, settings: Settings
) -> tuple[Block, ...]:
    facts = _facts(report, edition, settings)
    texts = [
        "".join(filled(wording, facts) for wording in paragraph)
        for paragraph in _printed(settings.preamble, facts)
        if paragraph
    ]
    return tuple(
        Paragraph(text=text, address=f"{ADDRESS}[{number}]")
        for number, text in enumerate(texts)
    )


def chapter_words(edition: FormatEdition, settings: Settings) -> dict[str, str]:
    """Give the heading of each chapter, without its number, as the variant says it."""
    return {
        chapter.key: settings.headings.get(chapter.key, chapter.heading)
        for chapter in edition.chapters
    }


def printed_slots(
    report: Report, edition: FormatEdition, settings: Settings
) -> set[str]:
    """Give the slots of the sentences that are printed."""
    if report.preamble:
        return set()
    style = settings.preamble
    facts = _facts(report, edition, settings)
    return {
        slot
        for paragraph in _printed(style, facts)
        for wording in paragraph
        for slot in SLOT.findall(wording)
    }


def _printed(style: PreambleStyle, facts: Mapping[str, str]) -> Iterator[list[str]]:
    """Give of each paragraph the sentences that are printed, in their wording.

    One that a layer took away is in none.
    """
    for names in style.paragraphs:
        stated = (
            [w for w in style.sentences.get(name, ()) if is_stated(w, facts)]
            for name in names
        )
        yield [wordings[0] for wordings in stated if wordings]


def _facts(
    report: Report, edition: FormatEdition, settings: Settings
) -> dict[str, str]:
    style = settings.preamble
    period = report.period
    if period is None and style.period == "calendar":
        first, last = dt.date(report.year, 1, 1), dt.date(report.year, 12, 31)
        period = Period(start=first, end=last)
    contact = report.contact or Contact()
    words = chapter_words(edition, settings)
    details = _details(contact, style.contact)
    return {
        "agency": report.agency,
        "year": str(report.year),
        "legal_bases": "、".join(report.legal_bases or style.legal_bases),
        "start": spoken(period.start) if period else "",
        "end": spoken(period.end) if period else "",
        "chapters": "、".join(style.chapters.get(key, words[key]) for key in words),
        "chapter_count": hanzi(len(words)),
        "scope": report.scope.label if report.scope else "",
        "units": "、".join(report.units),
        "contact": contact.unit + (f"（{details}）" if details else ""),
        "contact_details": details,
        **attrs.asdict(contact),
    }


def _details(contact: Contact, style: ContactStyle) -> str:
    """Run the parts of a contact together, each behind its name, as far as stated."""
    return style.between.join(
        f"{label}{style.mark}{getattr(contact, name)}"
        for name, label in style.labels.items()
        if getattr(contact, name)
    )
