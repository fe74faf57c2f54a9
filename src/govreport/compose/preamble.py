"""What stands around the chapters: title, preamble and signature."""

import datetime as dt

import attrs

from govreport.compose.document import Paragraph, Signature
from govreport.report import Contact, Report
from govreport.values.labels import label_of
from govreport.variants import Settings
from govreport.variants.settings import SLOT

__all__ = ["preamble", "signature", "title_lines"]


def title_lines(report: Report, settings: Settings) -> tuple[str, ...]:
    """Give the lines of the title: the report's own, else the variant's, filled."""
    if report.title:
        return report.title
    values = {"agency": report.agency, "year": str(report.year)}
    return tuple(_filled(line, values) for line in settings.title)


def preamble(report: Report, settings: Settings) -> tuple[Paragraph, ...]:
    """Give the preamble in one paragraph: each sentence whose facts are all stated."""
    values = _facts(report)
    sentences = [
        _filled(sentence, values)
        for sentence in settings.preamble
        if all(values.get(slot) for slot in SLOT.findall(sentence))
    ]
    if not sentences:
        return ()
    return (Paragraph(text="".join(sentences), address="preamble"),)


def signature(report: Report) -> Signature | None:
    """Give the lines at the end of the report, None where it has no signature."""
    if report.signature is None:
        return None
    date = report.signature.date
    lines = (*report.signature.agencies, *([_spoken(date)] if date else []))
    return Signature(lines=lines) if lines else None


def _facts(report: Report) -> dict[str, str]:
    period = report.period
    return {
        "agency": report.agency,
        "year": str(report.year),
        "legal_bases": "、".join(report.legal_bases),
        "start": _spoken(period.start) if period else "",
        "end": _spoken(period.end) if period else "",
        "contact": _contact(report.contact) if report.contact else "",
        "units": "、".join(report.units),
    }


def _contact(contact: Contact) -> str:
    """Give a contact as 某办公室（地址：…，电话：…）."""
    stated = [
        f"{label_of(Contact, name)}：{text}"
        for name, text in attrs.asdict(contact).items()
        if text and name != "unit"
    ]
    return contact.unit + (f"（{'，'.join(stated)}）" if stated else "")


def _filled(pattern: str, values: dict[str, str]) -> str:
    return SLOT.sub(lambda match: values[match[1]], pattern)


def _spoken(date: dt.date) -> str:
    return f"{date.year}年{date.month}月{date.day}日"
