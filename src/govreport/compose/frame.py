"""What stands around the chapters: title, lines below it, and signature."""

from attrs import evolve

from govreport.compose.document import Signature
from govreport.compose.patterns import fillable, filled, spoken
from govreport.report import Report
from govreport.report import Signature as Signed
from govreport.variants import Settings

__all__ = ["signature", "subtitle_lines", "title_lines"]


def title_lines(report: Report, settings: Settings) -> tuple[str, ...]:
    """Give the lines of the title: the report's own, else the variant's, filled."""
    if report.title:
        return report.title
    facts = {"agency": report.agency, "year": str(report.year)}
    return tuple(filled(line, facts) for line in settings.title)


def subtitle_lines(report: Report, settings: Settings) -> tuple[str, ...]:
    """Give the lines below the title whose facts are all stated."""
    facts = {
        "agency": report.agency,
        "year": str(report.year),
        "published": spoken(report.published),
    }
    return tuple(fillable(settings.subtitle, facts))


def signature(report: Report, settings: Settings) -> Signature | None:
    """Give the lines at the end of the report, None where it is not signed.

    Several agencies stand on a line each.
    """
    signed = report.signature
    if settings.signature.printed == "always":
        signed = _complete(signed or Signed(), report)
    if signed is None:
        return None
    lines: list[str] = []
    for pattern in settings.signature.lines:
        if "{agencies}" in pattern:
            lines += [pattern.replace("{agencies}", name) for name in signed.agencies]
        else:
            lines += fillable([pattern], {"date": spoken(signed.date)})
    return Signature(lines=tuple(lines)) if lines else None


def _complete(signed: Signed, report: Report) -> Signed:
    return evolve(
        signed,
        agencies=signed.agencies or (report.agency,),
        date=signed.date or report.published,
    )
