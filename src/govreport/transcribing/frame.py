"""What stands around the chapters: title, lines below it, preamble and signature."""

from collections.abc import Mapping, Sequence

from govreport.codec import to_plain
from govreport.diagnostics import Where
from govreport.recognition import SeenBlock, SeenParagraph, SeenTable, compact
from govreport.report import Report
from govreport.transcribing.outline import Outline, date_in
from govreport.transcribing.prose import EXCERPT, state_narrative
from govreport.transcribing.statement import Statement
from govreport.variants import Settings
from govreport.variants.keys import SLOT

__all__ = ["state_frame"]

USUAL = "{agency}{year}年政府信息公开工作年度报告"
"""The title that most reports have."""

UNSEEN_IN_PRINT = ("agency_kind", "division", "variant", "scope", "units", "period")
"""What no page shows, or only within a sentence of the preamble."""


def state_frame(
    statement: Statement,
    outline: Outline,
    settings: Settings | None,
    like: Report | None,
    official: Sequence[SeenTable],
) -> None:
    """State agency, year and title, the preamble, and who signs and when.

    Without a chapter there is no preamble either: what stands beside the `official`
    tables is told.
    """
    _state_title(statement, outline, settings, like)
    _state_signature(statement, outline)
    if outline.found:
        _state_preamble(statement, outline, settings)
    for block in outline.before if outline.found else outline.outside:
        text = text_of(block)
        message = "OGI145.before" if outline.found else "OGI145.outside"
        if text and not any(block is table for table in official):
            statement.tell(message, where_of(block), text=text[:EXCERPT])
    if like is not None:
        plain = to_plain(like)
        for name in UNSEEN_IN_PRINT:
            if name in plain and not statement.states(name):
                statement.state((name,), plain[name])


def text_of(block: SeenBlock) -> str:
    """Give the words of a block in one line."""
    if isinstance(block, SeenParagraph):
        return block.text.strip()
    if isinstance(block, SeenTable):
        return " ".join(" ".join(cell.text.split()) for cell in block.cells).strip()
    return block.alt or block.name


def where_of(block: SeenBlock) -> Where | None:
    """Give the place of a block; that of a table is where its first cell is."""
    if isinstance(block, SeenTable):
        return next((cell.where for cell in block.cells if cell.where), None)
    return block.where


def _state_title(
    statement: Statement,
    outline: Outline,
    settings: Settings | None,
    like: Report | None,
) -> None:
    title = outline.title
    where = outline.title_where
    agency = title.agency if title else None
    year = title.year if title else None
    if like is not None and title is not None:
        agency, year = _as_made(like, "".join(title.lines), agency, year)
    if agency:
        statement.state(("agency",), agency, where)
    if year:
        statement.state(("year",), year, where)
    if title is None or not (agency and year):
        return
    facts = {"agency": agency, "year": str(year)}
    patterns = (
        settings.title if settings else ("{agency}{year}年政府信息公开工作年度报告",)
    )
    usual = "".join(_filled(pattern, facts) for pattern in patterns)
    if compact(usual) != compact("".join(title.lines)):
        statement.state(("title",), list(title.lines), where)


def _as_made(
    like: Report, title: str, agency: str | None, year: int | None
) -> tuple[str | None, int | None]:
    """Keep the agency as it was written where the title still names it."""
    same = compact(like.agency) in compact(title)
    return (like.agency if same else agency), year or like.year


def _filled(pattern: str, facts: Mapping[str, str]) -> str:
    return SLOT.sub(lambda slot: facts.get(slot[1], ""), pattern)


def _state_preamble(
    statement: Statement, outline: Outline, settings: Settings | None
) -> None:
    """State the lines below the title: a date, the agency again, else the preamble."""
    agency = compact(str(statement.values.get(("agency",), "")))
    rest: list[SeenBlock] = []
    label = compact(settings.preamble.label) if settings else ""
    for block in outline.preamble:
        words = text_of(block) if isinstance(block, SeenParagraph) else ""
        date = None if rest else date_in(words)
        if date:
            statement.state(("published",), date, where_of(block))
        elif rest or not words or compact(words) not in (agency, label):
            rest.append(block)
    if rest and not statement.states("preamble"):
        state_narrative(statement, ("preamble",), rest)


def _state_signature(statement: Statement, outline: Outline) -> None:
    ending = outline.ending
    if statement.states("signature"):
        return
    for number, signed in enumerate(ending.agencies):
        path = ("signature", "agencies", number)
        statement.state(path, signed.text.strip(), signed.where)
    if ending.date is not None:
        date = date_in(ending.date.text)
        statement.state(("signature", "date"), date, ending.date.where)
